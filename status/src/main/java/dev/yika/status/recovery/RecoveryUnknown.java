package dev.yika.status.recovery;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.SpokenDates;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Why nobody can say when benefits come back (恢复日期未知). Until somebody can, they do not.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param reason the reason
 * @param year the year whose working days are unknown; empty with every other reason
 * @param policy the policy that was applied
 * @param interruption the months that were not paid
 * @param suspendedFrom the first day without benefits, or the days of which it is one
 * @since 0.1.0
 */
public record RecoveryUnknown(
    Reason reason,
    OptionalInt year,
    RecoveryPolicy policy,
    Interruption interruption,
    DateWindow suspendedFrom)
    implements Recovery {

  private static final Wording MAIN =
      new Wording(
          "%s was not fully paid: benefits are suspended %s. "
              + "The money arrived on %s; it is not known when benefits come back: %s.",
          "%s未足额缴费，%s暂停；%s到账，恢复日期未知：%s。");

  private static final Wording OF_YEAR =
      new Wording("the notice on days off of %d is not loaded", "%d年放假安排未载入，无法推算工作日");

  /** A reason why the days are unknown (未知原因). */
  public enum Reason implements Labelled {
    /** Working days of a year without a notice on days off would have to be counted. */
    UNKNOWN_YEAR("a notice on days off is not loaded", "放假安排未载入，无法推算工作日"),
    /** The late fee is needed, and not known to have been paid. */
    LATE_FEE_OPEN("the late fee is not known to be settled", "未见滞纳金缴清记录"),
    /** The area does not let such months be made up. */
    NO_MAKE_UP("such months cannot be made up in this area", "当地对此类中断不办理补缴"),
    /** The source does not say what holds. */
    NOT_TOLD("the rule does not say it, ask the agency", "规定未写明，请向经办机构核实");

    private final Wording wording;

    Reason(String english, String chinese) {
      this.wording = new Wording(english, chinese);
    }

    @Override
    public Wording wording() {
      return wording;
    }
  }

  /**
   * Keeps the parts.
   *
   * @param reason the reason
   * @param year the year whose working days are unknown
   * @param policy the policy that was applied
   * @param interruption the months that were not paid
   * @param suspendedFrom the first day without benefits, or the days of which it is one
   * @throws IllegalArgumentException if there is a year without the reason UNKNOWN_YEAR, or the
   *     reverse
   */
  public RecoveryUnknown {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(interruption, "interruption");
    Objects.requireNonNull(suspendedFrom, "suspendedFrom");
    if (year.isPresent() != (reason == Reason.UNKNOWN_YEAR)) {
      throw new IllegalArgumentException(
          "a year belongs to the reason UNKNOWN_YEAR, and to no other");
    }
  }

  /** Returns the same with and without a reservation: an unknown day is one already. */
  @Override
  public String explain(Locale locale, boolean isHedged) {
    LocalDate cleared = interruption.clearedOn();
    SpokenDates dates =
        SpokenDates.of(
            locale,
            interruption.firstUnpaid().atDay(1),
            suspendedFrom.earliest(),
            suspendedFrom.latest(),
            cleared);
    String why = year.isPresent() ? OF_YEAR.in(locale, year.getAsInt()) : reason.label(locale);
    String month = dates.month(interruption.firstUnpaid());
    return MAIN.in(locale, month, dates.from(suspendedFrom), dates.day(cleared), why);
  }
}
