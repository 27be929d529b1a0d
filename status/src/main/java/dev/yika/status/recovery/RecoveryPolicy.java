package dev.yika.status.recovery;

import dev.yika.status.enrollment.Interruption;
import dev.yika.status.member.InsuranceScheme;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of one pooling area on unpaid months (待遇恢复政策), as a source has them: when benefits
 * stop, when they come back, up to how many months, and what holds beyond.
 *
 * <p>Policies are rows of {@link RecoveryPolicies}, whose {@code withRows} lists the columns. What
 * a source does not mention is empty or NOT_STATED here; {@link RecoveryRules} answers by a policy
 * and fills such gaps with the nationwide window.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RecoveryPolicy {

  /** Stands in {@code replaces} for every other policy of these members. */
  private static final String EVERY_OTHER = "all";

  private final String id;
  private final int revision;
  private final Pick pick;
  private final String area;
  private final Optional<InsuranceScheme> scheme;
  private final Optional<MemberKind> member;
  private final Optional<LocalDate> from;
  private final Optional<LocalDate> until;
  private final PaymentPeriod pays;
  private final Optional<Timing> stop;
  private final List<Limit> limits;
  private final MonthCount count;
  private final List<Outcome> outcomes;
  private final LateFee lateFee;
  private final Optional<Timing> firstWait;
  private final List<String> replaces;
  private final PolicySource source;
  private final String selector;

  /** How a policy comes to apply. */
  enum Pick {
    /** It is picked for the members of its area. */
    AREA,
    /** It is found by its name, and beside the one picked. */
    NAME,
    /** It limits what smaller areas may rule, and widens the window where they rule nothing. */
    BOUND
  }

  RecoveryPolicy(PolicyCells cells) {
    this.id = cells.id();
    this.revision = cells.revision();
    this.pick = cells.pick();
    this.area = cells.area();
    this.member = cells.member();
    this.scheme = cells.scheme();
    this.from = cells.from();
    this.until = cells.until();
    this.pays = cells.pays();
    this.stop = cells.stop();
    this.limits = List.copyOf(cells.limits());
    this.count = cells.count();
    this.outcomes = List.copyOf(cells.outcomes());
    this.lateFee = cells.lateFee();
    this.firstWait = cells.firstWait();
    this.replaces = cells.replaces();
    this.source = cells.source();
    this.selector =
        area
            + '/'
            + (member.isPresent() ? member.get() : "")
            + '/'
            + (scheme.isPresent() ? scheme.get() : "");
  }

  /** Returns the outcomes possible for an interruption, that of the shortest first. */
  List<Outcome> outcomes(Interruption interruption) {
    if (limits.isEmpty()) {
      return outcomes;
    }
    List<Outcome> possible = new ArrayList<>();
    for (int tier = 0; tier < limits.size(); tier++) {
      Limit limit = limits.get(tier);
      if (limit.mayHold(interruption, count)) {
        possible.add(outcomes.get(tier));
      }
      if (!limit.mayBeExceeded(interruption, count)) {
        return possible;
      }
    }
    possible.add(outcomes.get(limits.size()));
    return possible;
  }

  /**
   * Returns whether an interruption is longer than the first limit of this policy.
   *
   * @param interruption the months that were not paid
   * @return true if there is a limit and it is exceeded by every way of counting
   */
  boolean isBeyondLimit(Interruption interruption) {
    Objects.requireNonNull(interruption, "interruption");
    return !limits.isEmpty() && !limits.get(0).mayHold(interruption, count);
  }

  /**
   * Returns whether it is open if a late fee has to be settled first.
   *
   * @param interruption the months that were not paid
   * @return true if the source does not mention the late fee, and it is not known to be paid
   */
  public boolean isLateFeeOpen(Interruption interruption) {
    Objects.requireNonNull(interruption, "interruption");
    return lateFee == LateFee.NOT_STATED && !interruption.lateFeePaid();
  }

  /** Returns the day from which the recovery is counted: the late fee's, where one is needed. */
  LocalDate countedFrom(Interruption interruption) {
    return isLateFeeNeeded()
        ? interruption.lateFeePaidOn().orElse(interruption.clearedOn())
        : interruption.clearedOn();
  }

  /**
   * Returns whether this policy holds on a day, for any member.
   *
   * @param date the day
   * @return true from {@link #from()} until the day before {@link #until()}
   */
  public boolean isValidOn(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return (from.isEmpty() || !date.isBefore(from.get()))
        && (until.isEmpty() || date.isBefore(until.get()));
  }

  /**
   * Returns whether this policy is about a member, on any day.
   *
   * @param insured the member's pooling area and kind
   * @return true if the area begins with {@link #area()} and the scheme and kind of member fit
   */
  public boolean isFor(Insured insured) {
    return isForMember(insured.member()) && insured.area().toString().startsWith(area);
  }

  boolean isForMember(MemberKind kind) {
    return (member.isEmpty() || member.get() == kind)
        && (scheme.isEmpty() || scheme.get() == kind.scheme());
  }

  boolean replacesAny() {
    return !replaces.isEmpty();
  }

  /** Returns the ids in {@code replaces} that are policies, each of which has to exist. */
  List<String> replacedIds() {
    return replaces.contains(EVERY_OTHER) ? List.of() : replaces;
  }

  /** Returns whether this policy stands in the place of another for the members of both. */
  boolean isInPlaceOf(RecoveryPolicy other) {
    return !equals(other)
        && !other.isNationwide()
        && (replaces.contains(other.id) || replaces.contains(EVERY_OTHER));
  }

  /** Returns a number that is higher the fewer people a policy is about. */
  int specificity() {
    return area.length() * 3 + (member.isPresent() ? 2 : scheme.isPresent() ? 1 : 0);
  }

  /** Returns what two policies have in common that claim the same people. */
  String selector() {
    return selector;
  }

  /**
   * Returns the name of this policy.
   *
   * @return lower-case letters, digits and hyphens, such as {@code source-text}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the revision.
   *
   * @return 1 to 999; where two of one id hold, the higher one wins
   */
  public int revision() {
    return revision;
  }

  /**
   * Returns whether this policy is picked for the members of its area.
   *
   * @return false if it is only found by its name, or only limits what smaller areas may rule
   */
  public boolean isPickedByArea() {
    return pick == Pick.AREA;
  }

  /**
   * Returns whether this policy only limits what smaller areas may rule: it may widen a window, and
   * never shortens one.
   *
   * @return true for a frame, such as "at most 3 months"
   */
  public boolean isBound() {
    return pick == Pick.BOUND;
  }

  /**
   * Returns the pooling area.
   *
   * @return the first 2, 4 or 6 digits of its codes; empty for the whole country
   */
  public String area() {
    return area;
  }

  /**
   * Returns whether this policy is about the whole country.
   *
   * @return true if the area is empty
   */
  public boolean isNationwide() {
    return area.isEmpty();
  }

  /**
   * Returns the scheme.
   *
   * @return empty for any scheme
   */
  public Optional<InsuranceScheme> scheme() {
    return scheme;
  }

  /**
   * Returns the kind of member.
   *
   * @return empty for any kind
   */
  public Optional<MemberKind> member() {
    return member;
  }

  /**
   * Returns the first day on which this policy holds.
   *
   * @return empty if it has no known beginning
   */
  public Optional<LocalDate> from() {
    return from;
  }

  /**
   * Returns the first day on which this policy holds no more.
   *
   * @return the day, exclusive; empty if it has no end
   */
  public Optional<LocalDate> until() {
    return until;
  }

  /**
   * Returns how often the members pay.
   *
   * @return the period; members who do not pay by the month miss no single month
   */
  public PaymentPeriod pays() {
    return pays;
  }

  /**
   * Returns when benefits stop, counted from a month that was not fully paid.
   *
   * @return months; empty if the source does not mention it
   */
  public Optional<Timing> stop() {
    return stop;
  }

  /**
   * Returns the days of the recovery as the table has them.
   *
   * @return an unmodifiable list, within each limit and beyond the last, of {@link Timing} in its
   *     short form; {@code none} if such months cannot be made up, {@code newcomer} if the member
   *     counts as newly enrolled, {@code -} where the source names no day
   */
  public List<String> recover() {
    return outcomes.stream().map(CellWords::recover).toList();
  }

  /**
   * Returns whether the costs of the gap are paid back, as the table has it.
   *
   * @return an unmodifiable list: within each limit and beyond the last
   */
  public List<GapReimbursement> gapReimbursement() {
    return outcomes.stream().map(Outcome::gapReimbursement).toList();
  }

  /**
   * Returns the benefits in part that follow a recovery at first, as the table has them.
   *
   * @return an unmodifiable list: within each limit and beyond the last; empty where nothing
   *     restricts them
   */
  public List<Optional<PartialBenefits>> share() {
    return outcomes.stream().map(Outcome::partial).toList();
  }

  /**
   * Returns the limits up to which the entries of {@link #recover()} hold.
   *
   * @return an unmodifiable list in the short form of the table, such as {@code 3}, {@code 60d} or
   *     {@code 3|3y}; empty if there is no limit
   */
  public List<String> limits() {
    return limits.stream().map(Limit::toString).toList();
  }

  /**
   * Returns which months count against the limit.
   *
   * @return NOT_STATED if the source does not mention it
   */
  public MonthCount count() {
    return count;
  }

  /**
   * Returns whether the late fee (滞纳金) has to be settled too.
   *
   * @return needed, not needed, or not stated by the source
   */
  public LateFee lateFee() {
    return lateFee;
  }

  /**
   * Returns whether the source asks for the late fee.
   *
   * @return true if without it benefits do not come back
   */
  public boolean isLateFeeNeeded() {
    return lateFee == LateFee.NEEDED;
  }

  /**
   * Returns how long a new member waits (首次参保等待期).
   *
   * @return counted from the first payment; empty if the source does not mention it
   */
  public Optional<Timing> firstWait() {
    return firstWait;
  }

  /**
   * Returns the rule that this policy states.
   *
   * @return LOCAL for what an area rules for itself
   */
  public Rule rule() {
    return source.rule();
  }

  /**
   * Returns how sure the source of this policy is.
   *
   * @return the confidence, whatever is read into the source
   */
  public Confidence confidence() {
    return source.confidence();
  }

  /**
   * Returns where this policy is written.
   *
   * @return the document with its date, its official address and what it leaves open
   */
  public PolicySource source() {
    return source;
  }

  /** Returns the outcomes as the table has them. */
  List<Outcome> outcomes() {
    return outcomes;
  }

  private List<Object> parts() {
    return List.of(
        id, revision, pick, area, scheme, member, from, until, pays, stop, limits(), count,
        outcomes, lateFee, firstWait, replaces, source);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof RecoveryPolicy that
            && id.equals(that.id)
            && parts().equals(that.parts()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, revision);
  }

  /** Returns the id and the revision, such as {@code source-text/1}. */
  @Override
  public String toString() {
    return id + "/" + revision;
  }
}
