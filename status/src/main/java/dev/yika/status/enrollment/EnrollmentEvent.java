package dev.yika.status.enrollment;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import dev.yika.core.region.RegionCode;
import dev.yika.status.enrollment.EnrollmentChange.Changed;
import dev.yika.status.enrollment.EnrollmentChange.Enrolled;
import dev.yika.status.enrollment.EnrollmentChange.Frozen;
import dev.yika.status.enrollment.EnrollmentChange.MadeUp;
import dev.yika.status.enrollment.EnrollmentChange.Missed;
import dev.yika.status.enrollment.EnrollmentChange.Paid;
import dev.yika.status.enrollment.EnrollmentChange.Paused;
import dev.yika.status.enrollment.EnrollmentChange.Resumed;
import dev.yika.status.enrollment.EnrollmentChange.TransferStarted;
import dev.yika.status.machine.Event;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.rule.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Something that happened to an enrollment, when it took effect, and when it became known (参保事件).
 *
 * <p>This record is immutable and thread-safe. Its text shows neither the id nor the change.
 *
 * @param id what tells this event from others of the same person; two events of one id are one
 *     event that came twice
 * @param occurredOn the day in China on which it took effect; for money, the day it arrived
 * @param recordedAt when the system that tells of it knew; before or after the day it took effect
 * @param change what happened
 * @since 0.1.0
 */
public record EnrollmentEvent(
    String id, LocalDate occurredOn, Instant recordedAt, EnrollmentChange change)
    implements Event<EnrollmentEventKind> {

  /**
   * Makes an event.
   *
   * @param id what tells this event from others
   * @param occurredOn the day on which it took effect
   * @param recordedAt when it became known
   * @param change what happened
   * @throws IllegalArgumentException if the id is blank
   */
  public EnrollmentEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(recordedAt, "recordedAt");
    Objects.requireNonNull(change, "change");
    if (id.isBlank()) {
      throw new IllegalArgumentException("an event needs an id");
    }
  }

  /**
   * Returns an event that was known from the beginning of its day on, and is told from others by
   * its day and what happened: the same twice is one event.
   *
   * @param occurredOn the day on which it took effect
   * @param change what happened
   * @return the event
   */
  public static EnrollmentEvent of(LocalDate occurredOn, EnrollmentChange change) {
    Objects.requireNonNull(occurredOn, "occurredOn");
    Objects.requireNonNull(change, "change");
    Instant known = occurredOn.atStartOfDay(ChinaTime.ZONE).toInstant();
    String words = change instanceof Frozen frozen ? frozen.reason() : "";
    String id = occurredOn + " " + change + (words.isEmpty() ? "" : " " + digest(words));
    return new EnrollmentEvent(id, occurredOn, known, change);
  }

  /** Words of people may hold a number, which an id must not show. */
  private static String digest(String words) {
    return Hashing.sha256().hashString(words, UTF_8).toString();
  }

  @Override
  public EnrollmentEventKind kind() {
    return change.kind();
  }

  YearMonth month() {
    return YearMonth.from(occurredOn);
  }

  /** Returns the months that the event is about; none if it names none. */
  SortedSet<YearMonth> months() {
    if (change instanceof MadeUp madeUp) {
      return madeUp.months();
    }
    if (change instanceof Missed missed) {
      return ImmutableSortedSet.of(missed.month());
    }
    return change instanceof Paid paid
        ? ImmutableSortedSet.of(paid.month())
        : ImmutableSortedSet.of();
  }

  boolean isBeforeItsMonths() {
    SortedSet<YearMonth> months = months();
    return !months.isEmpty() && months.last().isAfter(month());
  }

  boolean isLateFeePaid() {
    return change instanceof MadeUp madeUp && madeUp.lateFeePaid();
  }

  Optional<Insured> insured() {
    return change instanceof Enrolled enrolled ? Optional.of(enrolled.insured()) : Optional.empty();
  }

  /** Returns the kind of member that the event makes somebody. */
  Optional<MemberKind> member() {
    if (kind() == EnrollmentEventKind.RETIRED) {
      return Optional.of(MemberKind.RETIRED);
    }
    return change instanceof Changed changed ? Optional.of(changed.member()) : Optional.empty();
  }

  Insured changed(Insured before) {
    return new Insured(before.area(), member().orElse(before.member()));
  }

  /** Returns the first day of benefits; without a waiting period it is the day of the event. */
  LocalDate coveredFrom() {
    if (change instanceof Enrolled enrolled) {
      return enrolled.coveredFrom().orElse(occurredOn);
    }
    return change instanceof Resumed resumed
        ? resumed.coveredFrom().orElse(occurredOn)
        : occurredOn;
  }

  Optional<RegionCode> destination() {
    return change instanceof TransferStarted started
        ? Optional.of(started.destination())
        : Optional.empty();
  }

  PauseReason pauseReason() {
    return change instanceof Paused paused ? paused.reason() : PauseReason.OTHER;
  }

  /** Returns what whoever froze the account said. */
  String words() {
    return change instanceof Frozen frozen ? frozen.reason() : "";
  }

  /** Returns the kind and the day, for instance {@code MADE_UP on 2026-09-11}. */
  @Override
  public String toString() {
    return kind() + " on " + occurredOn;
  }
}
