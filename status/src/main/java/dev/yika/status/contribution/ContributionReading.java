package dev.yika.status.contribution;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.yika.status.contribution.ContributionDoubt.Kind;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.platform.BasicCoverage;
import dev.yika.status.platform.ContributionAnswer;
import dev.yika.status.platform.CoverageSnapshot;
import dev.yika.status.rule.ChinaTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The history derived from contributions (缴费记录解读), and the months they leave open.
 *
 * <ol>
 *   <li>Rows of the scheme and the pooling area of the person count. The person is enrolled at the
 *       latest on the first day of the earliest month; the time before is unknown.
 *   <li>A month that was paid arrived on the day of {@code clct_time}; after the end of the month
 *       it was missed and made up on that day.
 *   <li>A month that is unpaid, with no paid row, was missed at its end.
 *   <li>A month that no row settles is open: it may be paid and not posted, not due, or owed. It is
 *       never arrears by itself. Refunds, unknown flags and payments without a day leave their
 *       months open, too.
 * </ol>
 *
 * <p>An entitlement that rests on open months is unknown unless the platform's answer of that day
 * says more. Source: clients of one province; confidence low.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ContributionReading {

  /** Months further ahead are not asked for. */
  private static final int MAX_MONTHS = 1200;

  private final LocalDate answeredOn;
  private final Optional<Insured> insured;
  private final EnrollmentHistory history;
  private final Optional<YearMonth> first;
  private final ImmutableSortedSet<YearMonth> settled;
  private final ImmutableList<ContributionDoubt> doubts;

  private ContributionReading(
      ContributionAnswer answer,
      Optional<Insured> insured,
      List<EnrollmentEvent> events,
      Optional<YearMonth> first,
      SortedSet<YearMonth> settled,
      List<ContributionDoubt> doubts) {
    this.answeredOn = ChinaTime.dateOf(answer.answeredAt());
    this.insured = insured;
    this.history = EnrollmentHistory.of(events);
    this.first = first;
    this.settled = ImmutableSortedSet.copyOf(settled);
    this.doubts = ImmutableList.copyOf(doubts);
  }

  /**
   * Reads contributions of a person whose scheme and area are known.
   *
   * @param answer the contributions
   * @param insured the person's pooling area and kind
   * @return the reading
   */
  public static ContributionReading of(ContributionAnswer answer, Insured insured) {
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(insured, "insured");
    return of(answer, insured, List.of());
  }

  private static ContributionReading of(
      ContributionAnswer answer, Insured insured, List<ContributionDoubt> known) {
    ContributionMonths months = new ContributionMonths(answer, insured);
    List<ContributionDoubt> doubts =
        ImmutableList.<ContributionDoubt>builder().addAll(known).addAll(months.doubts()).build();
    if (months.records().isEmpty()) {
      return empty(answer, Optional.of(insured), doubts);
    }
    ContributionEvents events =
        new ContributionEvents(answer.answeredAt(), insured, months.records());
    return new ContributionReading(
        answer,
        Optional.of(insured),
        events.events(),
        Optional.of(months.records().firstKey()),
        events.settled(),
        doubts);
  }

  private static ContributionReading empty(
      ContributionAnswer answer, Optional<Insured> insured, List<ContributionDoubt> doubts) {
    return new ContributionReading(
        answer, insured, List.of(), Optional.empty(), ImmutableSortedSet.of(), doubts);
  }

  /**
   * Reads contributions to the basic insurance that the platform names.
   *
   * @param answer the contributions
   * @param platform the insurances of the same person
   * @return the reading; without events if the platform names no single basic insurance with an
   *     area
   */
  public static ContributionReading of(ContributionAnswer answer, CoverageSnapshot platform) {
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(platform, "platform");
    Optional<Insured> insured = platform.insured();
    if (insured.isEmpty()) {
      return empty(answer, insured, List.of(ContributionDoubt.of(Kind.SCHEME_UNKNOWN)));
    }
    boolean isAssumed =
        platform.basic() instanceof BasicCoverage.One one && one.row().isMemberAssumed();
    return of(
        answer,
        insured.get(),
        isAssumed ? List.of(ContributionDoubt.of(Kind.MEMBER_ASSUMED)) : List.of());
  }

  /**
   * Returns the history.
   *
   * @return the events, each known since the platform answered; empty if no row counts
   */
  public EnrollmentHistory history() {
    return history;
  }

  /**
   * Returns the person's pooling area and kind.
   *
   * @return empty if neither the caller nor the platform named them
   */
  public Optional<Insured> insured() {
    return insured;
  }

  /**
   * Returns the first day on which something is known.
   *
   * @return the first day of the earliest month; empty if no row counts
   */
  public Optional<LocalDate> knownFrom() {
    return first.map(month -> month.atDay(1));
  }

  /**
   * Returns the months that are open on a day: from the earliest month to the last one that has
   * ended, without those that are known to be paid, made up or missed. At most 1,200; none for a
   * retired member.
   *
   * @param date the day in China
   * @return an unmodifiable set, ascending
   */
  public SortedSet<YearMonth> openMonths(LocalDate date) {
    Objects.requireNonNull(date, "date");
    if (first.isEmpty() || isRetired()) {
      return ImmutableSortedSet.of();
    }
    long ended = first.get().until(YearMonth.from(date), ChronoUnit.MONTHS);
    return Stream.iterate(first.get(), month -> month.plusMonths(1))
        .limit(Math.max(0, Math.min(ended, MAX_MONTHS)))
        .filter(month -> !settled.contains(month))
        .collect(collectingAndThen(toCollection(TreeSet::new), ImmutableSortedSet::copyOfSorted));
  }

  private boolean isRetired() {
    return insured.map(Insured::member).equals(Optional.of(MemberKind.RETIRED));
  }

  /**
   * Returns the doubts about the rows.
   *
   * @return an unmodifiable list; empty if nothing is in doubt
   */
  public List<ContributionDoubt> doubts() {
    return doubts;
  }

  /**
   * Returns the doubts about an answer for a day: those about the rows, the age of the answer, the
   * time before the first month, and the open months.
   *
   * @param date the day in China
   * @return an unmodifiable list
   */
  public List<ContributionDoubt> doubts(LocalDate date) {
    SortedSet<YearMonth> open = openMonths(date);
    ImmutableList.Builder<ContributionDoubt> all = ImmutableList.builder();
    all.addAll(doubts);
    if (date.isAfter(answeredOn)) {
      all.add(ContributionDoubt.of(Kind.EARLIER_ANSWER));
    }
    first.ifPresent(
        month -> all.add(new ContributionDoubt(Kind.BEFORE_UNKNOWN, ImmutableSortedSet.of(month))));
    if (!open.isEmpty()) {
      all.add(new ContributionDoubt(Kind.OPEN, open));
    }
    return all.build();
  }

  /** Returns the number of events and of doubts. */
  @Override
  public String toString() {
    return "ContributionReading[" + history + ", " + doubts.size() + " doubts]";
  }
}
