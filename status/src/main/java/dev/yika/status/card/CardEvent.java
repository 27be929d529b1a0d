package dev.yika.status.card;

import dev.yika.status.card.CardChange.AccountFrozen;
import dev.yika.status.card.CardChange.NumberCancelled;
import dev.yika.status.card.CardChange.TemporaryLossReported;
import dev.yika.status.machine.Event;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened to a card, and when (卡事件), such as {@code new CardEvent(date,
 * CardChange.Plain.ACTIVATED)}.
 *
 * <p>This record is immutable and thread-safe. Its text shows neither number nor reason.
 *
 * @param occurredOn the day in China
 * @param change what happened
 * @since 0.1.0
 */
public record CardEvent(LocalDate occurredOn, CardChange change) implements Event<CardEventKind> {

  /**
   * Makes an event.
   *
   * @param occurredOn the day in China
   * @param change what happened
   */
  public CardEvent {
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(change, "change");
  }

  @Override
  public CardEventKind kind() {
    return change.kind();
  }

  /** Returns the last day of a temporary report, if it has one. */
  Optional<LocalDate> until() {
    return change instanceof TemporaryLossReported report ? report.until() : Optional.empty();
  }

  boolean endsBeforeItBegins() {
    return until().filter(last -> last.isBefore(occurredOn)).isPresent();
  }

  /** Returns what whoever froze the account or cancelled the number said. */
  String words() {
    if (change instanceof AccountFrozen frozen) {
      return frozen.reason();
    }
    return change instanceof NumberCancelled cancelled ? cancelled.reason() : "";
  }

  /** Returns the kind and the day, for instance {@code LOSS_REPORTED on 2026-09-11}. */
  @Override
  public String toString() {
    return kind() + " on " + occurredOn;
  }
}
