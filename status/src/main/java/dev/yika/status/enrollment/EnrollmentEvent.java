package dev.yika.status.enrollment;

import dev.yika.status.machine.Event;
import dev.yika.status.member.Insured;
import dev.yika.status.rule.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * An event of an enrollment: what changed, when it took effect, and when it became known (参保事件).
 *
 * <p>This record is immutable and thread-safe. Its text shows neither the id nor the change.
 *
 * @param id the identifier among the events of one person, without a number of a person; two events
 *     with one id are one event received twice
 * @param occurredOn the day in China on which it took effect; for money, the day it arrived
 * @param recordedAt when the reporting system knew of it; before or after the day it took effect
 * @param change what happened
 * @since 0.1.0
 */
public record EnrollmentEvent(
    String id, LocalDate occurredOn, Instant recordedAt, EnrollmentChange change)
    implements Event<EnrollmentEventKind> {

  /**
   * Makes an event.
   *
   * @param id the identifier among the events of one person
   * @param occurredOn the day on which it took effect
   * @param recordedAt when it became known
   * @param change what happened
   * @throws IllegalArgumentException if the id is blank, or holds a citizen ID or card number
   */
  public EnrollmentEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(recordedAt, "recordedAt");
    Objects.requireNonNull(change, "change");
    if (id.isBlank()) {
      throw new IllegalArgumentException("an event needs an id");
    }
    if (EventId.holdsNumber(id)) {
      throw new IllegalArgumentException("an event id must not hold a number of a person");
    }
  }

  /**
   * Returns an event that was known from the beginning of its day on, and is identified by its day
   * and its change: the same twice is one event.
   *
   * @param occurredOn the day on which it took effect
   * @param change what happened
   * @return the event
   */
  public static EnrollmentEvent of(LocalDate occurredOn, EnrollmentChange change) {
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(change, "change");
    Instant known = ChinaTime.startOf(occurredOn);
    String words = change.words();
    String id = occurredOn + " " + change + (words.isEmpty() ? "" : " " + EventId.digest(words));
    return new EnrollmentEvent(id, occurredOn, known, change);
  }

  @Override
  public EnrollmentEventKind kind() {
    return change.kind();
  }

  YearMonth month() {
    return YearMonth.of(occurredOn.getYear(), occurredOn.getMonthValue());
  }

  boolean isBeforeItsMonths() {
    return change.monthSet().endsAfterMonthOf(occurredOn);
  }

  Insured changed(Insured before) {
    return new Insured(before.area(), change.member().orElse(before.member()));
  }

  /** Returns the kind and the day, for instance {@code MADE_UP on 2026-09-11}. */
  @Override
  public String toString() {
    return kind() + " on " + occurredOn;
  }
}
