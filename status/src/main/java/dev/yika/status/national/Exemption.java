package dev.yika.status.national;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import dev.yika.status.member.MemberKind;
import dev.yika.status.rule.Confidence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Why a resident does not wait (免除待遇等待期的情形).
 *
 * @since 0.1.0
 */
public enum Exemption implements Labelled {
  /** The resident waits. */
  NONE(Confidence.HIGH, "none", "无"),
  /** Newborns and assisted residents do not wait. */
  MEMBER_KIND(Confidence.HIGH, "newborn or assisted resident", "新生儿或困难群体"),
  /** Joined within 3 months after the employees' scheme, as in Shanxi, Shanghai and Nantong. */
  AFTER_EMPLOYEES(Confidence.MEDIUM, "joined in time after the employees' scheme", "职工医保中断后及时参保");

  private static final int LIMIT_MONTHS = 3;

  private final Confidence confidence;
  private final Wording wording;

  Exemption(Confidence confidence, String english, String chinese) {
    this.confidence = confidence;
    this.wording = new Wording(english, chinese);
  }

  /**
   * Returns the exemption of a kind of member.
   *
   * @param member the kind
   * @return MEMBER_KIND for newborns and assisted residents, else NONE
   */
  public static Exemption of(MemberKind member) {
    return switch (member) {
      case NEWBORN, ASSISTED -> MEMBER_KIND;
      case EMPLOYED, FLEXIBLE, RETIRED, RESIDENT, STUDENT -> NONE;
    };
  }

  /**
   * Returns the exemption of a resident who was in the employees' scheme before.
   *
   * @param lastPaid the last month paid in that scheme
   * @param paidOn the day of the payment as a resident
   * @return AFTER_EMPLOYEES if no more than 3 months lie between them, else NONE
   */
  public static Exemption afterEmployees(YearMonth lastPaid, LocalDate paidOn) {
    long gap = lastPaid.until(YearMonth.from(paidOn), ChronoUnit.MONTHS) - 1;
    return gap <= LIMIT_MONTHS ? AFTER_EMPLOYEES : NONE;
  }

  /**
   * Returns the confidence that such residents do not wait.
   *
   * @return the confidence
   */
  public Confidence confidence() {
    return confidence;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
