package dev.yika.status.card;

import dev.yika.status.card.CardChange.AccountFrozen;
import dev.yika.status.card.CardChange.NumberCancelled;
import dev.yika.status.card.CardChange.Plain;
import java.time.LocalDate;
import java.util.Arrays;

/** Makes an event of any kind. */
final class CardEvents {

  private CardEvents() {}

  static CardEvent of(CardEventKind kind, LocalDate date) {
    return switch (kind) {
      case TEMPORARY_LOSS_REPORTED -> CardPolicy.standard().temporaryLoss(date);
      case ACCOUNT_FROZEN -> new CardEvent(date, new AccountFrozen(""));
      case NUMBER_CANCELLED -> new CardEvent(date, new NumberCancelled(""));
      default -> new CardEvent(date, plain(kind));
    };
  }

  private static Plain plain(CardEventKind kind) {
    return Arrays.stream(Plain.values()).filter(p -> p.kind() == kind).findAny().orElseThrow();
  }
}
