package dev.yika.status.card;

import java.time.LocalDate;

/** Makes an event of any kind. */
final class CardEvents {

  private CardEvents() {}

  static CardEvent of(CardEventKind kind, LocalDate date) {
    return CardEvent.of(date, kind);
  }
}
