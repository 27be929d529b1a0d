package dev.yika.status.enrollment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import dev.yika.core.region.RegionCode;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What happened to an enrollment (参保变更), without when. Each kind carries what belongs to it. All
 * are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface EnrollmentChange {

  /**
   * Returns the kind.
   *
   * @return the kind, which the transition table decides by
   */
  EnrollmentEventKind kind();

  /**
   * Enrolled (参保): for the first time, anew, or arrived from elsewhere. It holds until another
   * event; a resident's year that was not paid for needs an event that ends it.
   *
   * @param insured where and as what
   * @param coveredFrom the first day of benefits, if a waiting period (待遇等待期) delays it
   */
  record Enrolled(Insured insured, Optional<LocalDate> coveredFrom) implements EnrollmentChange {

    /**
     * Keeps both parts.
     *
     * @param insured where and as what
     * @param coveredFrom the first day of benefits, if it is delayed
     */
    public Enrolled {
      requireNonNull(insured, "insured");
      requireNonNull(coveredFrom, "coveredFrom");
    }

    /**
     * Makes an enrollment with benefits from its day on.
     *
     * @param insured where and as what
     */
    public Enrolled(Insured insured) {
      this(insured, Optional.empty());
    }

    /**
     * Returns this enrollment with benefits that begin later, after a waiting period.
     *
     * @param day the first day of benefits
     * @return a new enrollment
     */
    public Enrolled withCoveredFrom(LocalDate day) {
      return new Enrolled(insured, Optional.of(requireNonNull(day, "day")));
    }

    @Override
    public EnrollmentEventKind kind() {
      return EnrollmentEventKind.ENROLLED;
    }
  }

  /**
   * A month was not fully paid (未足额缴费). It takes effect on the last day of that month at the
   * latest: give the event that day, and the day on which it was booked as the time of recording.
   * An event with a later day leaves the days before it as if the month had been paid.
   *
   * @param month the month
   */
  record Missed(YearMonth month) implements EnrollmentChange {

    /**
     * Keeps the month.
     *
     * @param month the month
     */
    public Missed {
      requireNonNull(month, "month");
    }

    @Override
    public EnrollmentEventKind kind() {
      return EnrollmentEventKind.MISSED;
    }
  }

  /**
   * The whole contribution of a month arrived (缴费到账).
   *
   * @param month the month
   */
  record Paid(YearMonth month) implements EnrollmentChange {

    /**
     * Keeps the month.
     *
     * @param month the month
     */
    public Paid {
      requireNonNull(month, "month");
    }

    @Override
    public EnrollmentEventKind kind() {
      return EnrollmentEventKind.PAID;
    }
  }

  /**
   * Arrears arrived (补缴到账). With the late fee and when nothing is owed any more, it is the late fee
   * alone that arrived, of all arrears that were cleared without it.
   *
   * @param months the months paid in full, ascending; empty for all that are owed
   * @param lateFeePaid whether the late fee (滞纳金) is known to have been paid with it
   */
  record MadeUp(SortedSet<YearMonth> months, boolean lateFeePaid) implements EnrollmentChange {

    /**
     * Copies the months.
     *
     * @param months the months paid in full; empty for all that are owed
     * @param lateFeePaid whether the late fee is known to have been paid with it
     */
    public MadeUp {
      months = ImmutableSortedSet.copyOf(requireNonNull(months, "months"));
    }

    /**
     * Makes a payment of arrears of which no late fee is known.
     *
     * @param months the months paid in full; none for all that are owed
     * @return the payment
     */
    public static MadeUp of(YearMonth... months) {
      return new MadeUp(ImmutableSortedSet.copyOf(requireNonNull(months, "months")), false);
    }

    /**
     * Returns this payment with the late fee.
     *
     * @return a new payment
     */
    public MadeUp withLateFee() {
      return new MadeUp(months, true);
    }

    @Override
    public EnrollmentEventKind kind() {
      return EnrollmentEventKind.MADE_UP;
    }
  }

  /**
   * Contributions go on after a pause (恢复缴费).
   *
   * @param coveredFrom the first day of benefits, if a waiting period delays it
   */
  record Resumed(Optional<LocalDate> coveredFrom) implements EnrollmentChange {

    /**
     * Keeps the day.
     *
     * @param coveredFrom the first day of benefits, if it is delayed
     */
    public Resumed {
      requireNonNull(coveredFrom, "coveredFrom");
    }

    /** Makes a resumption with benefits from its day on. */
    public Resumed() {
      this(Optional.empty());
    }

    /**
     * Returns this resumption with benefits that begin later, after a waiting period.
     *
     * @param day the first day of benefits
     * @return a new resumption
     */
    public Resumed withCoveredFrom(LocalDate day) {
      return new Resumed(Optional.of(requireNonNull(day, "day")));
    }

    @Override
    public EnrollmentEventKind kind() {
      return EnrollmentEventKind.RESUMED;
    }
  }

  /**
   * The kind of member changed within the scheme (身份变更).
   *
   * @param member the kind afterwards
   */
  record Changed(MemberKind member) implements EnrollmentChange {

    /**
     * Keeps the kind.
     *
     * @param member the kind afterwards
     */
    public Changed {
      requireNonNull(member, "member");
    }

    @Override
    public EnrollmentEventKind kind() {
      return EnrollmentEventKind.CHANGED;
    }
  }

  /**
   * Contributions are paused (停保封存).
   *
   * @param reason why
   */
  record Paused(PauseReason reason) implements EnrollmentChange {

    /**
     * Keeps the reason.
     *
     * @param reason why
     */
    public Paused {
      requireNonNull(reason, "reason");
    }

    @Override
    public EnrollmentEventKind kind() {
      return EnrollmentEventKind.PAUSED;
    }
  }

  /**
   * A transfer was applied for (申请转出).
   *
   * @param destination the pooling area it goes to
   */
  record TransferStarted(RegionCode destination) implements EnrollmentChange {

    /**
     * Keeps the destination.
     *
     * @param destination the pooling area it goes to
     */
    public TransferStarted {
      requireNonNull(destination, "destination");
    }

    @Override
    public EnrollmentEventKind kind() {
      return EnrollmentEventKind.TRANSFER_STARTED;
    }
  }

  /**
   * The account was frozen (冻结).
   *
   * @param reason why, in the words of whoever froze it; may be empty
   */
  record Frozen(String reason) implements EnrollmentChange {

    /**
     * Keeps the reason.
     *
     * @param reason why; may be empty
     */
    public Frozen {
      requireNonNull(reason, "reason");
    }

    @Override
    public EnrollmentEventKind kind() {
      return EnrollmentEventKind.FROZEN;
    }

    /** Returns the kind alone: the words of people may hold a number. */
    @Override
    public String toString() {
      return "Frozen";
    }
  }

  /** What carries nothing but its kind (无附加数据的变更). */
  enum Plain implements EnrollmentChange {
    /** Retired with enough years (在职转退休). */
    RETIRED(EnrollmentEventKind.RETIRED),
    /** The transfer was withdrawn (撤销转出). */
    TRANSFER_WITHDRAWN(EnrollmentEventKind.TRANSFER_WITHDRAWN),
    /** The transfer is done (转出办结). */
    TRANSFER_COMPLETED(EnrollmentEventKind.TRANSFER_COMPLETED),
    /** The account was released (解冻). */
    UNFROZEN(EnrollmentEventKind.UNFROZEN),
    /** The relation ended (终止). */
    ENDED(EnrollmentEventKind.ENDED),
    /** The enrollment was declared void (认定无效). */
    INVALIDATED(EnrollmentEventKind.INVALIDATED);

    private final EnrollmentEventKind kind;

    Plain(EnrollmentEventKind kind) {
      this.kind = kind;
    }

    @Override
    public EnrollmentEventKind kind() {
      return kind;
    }
  }
}
