package dev.yika.status.card;

import dev.yika.status.machine.Event;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An event of a card and its day (卡事件), such as {@code CardEvent.of(date,
 * CardEventKind.ACTIVATED)}.
 *
 * <p>This record is immutable and thread-safe. Its text shows neither number nor reason.
 *
 * @param occurredOn the day in China
 * @param kind the kind, which the transition table decides by
 * @param until the last day on which a temporary loss report holds, inclusive; empty if it holds
 *     until it is withdrawn, and for every other kind
 * @param reason why an account was frozen or a number cancelled, in the words of the agency; may be
 *     empty, and is for every other kind
 * @since 0.1.0
 */
public record CardEvent(
    LocalDate occurredOn, CardEventKind kind, Optional<LocalDate> until, String reason)
    implements Event<CardEventKind> {

  /**
   * Makes an event.
   *
   * @param occurredOn the day in China
   * @param kind the kind
   * @param until the last day on which a temporary loss report holds
   * @param reason why an account was frozen or a number cancelled
   * @throws IllegalArgumentException if the kind has no such day or no such reason
   */
  public CardEvent {
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(reason, "reason");
    if (until.isPresent() && kind != CardEventKind.TEMPORARY_LOSS_REPORTED) {
      throw new IllegalArgumentException("only a temporary loss report has a last day");
    }
    if (!reason.isEmpty()
        && kind != CardEventKind.ACCOUNT_FROZEN
        && kind != CardEventKind.NUMBER_CANCELLED) {
      throw new IllegalArgumentException("only a freeze or a cancellation has a reason");
    }
  }

  /**
   * Returns an event without further data: a temporary loss report holds until it is withdrawn.
   *
   * @param occurredOn the day in China
   * @param kind the kind
   * @return the event
   */
  public static CardEvent of(LocalDate occurredOn, CardEventKind kind) {
    return new CardEvent(occurredOn, kind, Optional.empty(), "");
  }

  /**
   * Returns this temporary loss report with a last day. {@link CardPolicy#temporaryLoss} counts it.
   *
   * @param last the last day on which the report holds, inclusive
   * @return a changed copy
   * @throws IllegalArgumentException if it is another kind of event
   */
  public CardEvent withUntil(LocalDate last) {
    return new CardEvent(
        occurredOn, kind, Optional.of(Objects.requireNonNull(last, "last")), reason);
  }

  /**
   * Returns this freeze or cancellation with a reason.
   *
   * @param words why, in the words of the agency
   * @return a changed copy
   * @throws IllegalArgumentException if it is another kind of event
   */
  public CardEvent withReason(String words) {
    return new CardEvent(occurredOn, kind, until, Objects.requireNonNull(words, "words"));
  }

  boolean endsBeforeItBegins() {
    return until.filter(last -> last.isBefore(occurredOn)).isPresent();
  }

  /** Returns the kind and the day, for instance {@code LOSS_REPORTED on 2026-09-11}. */
  @Override
  public String toString() {
    return kind + " on " + occurredOn;
  }
}
