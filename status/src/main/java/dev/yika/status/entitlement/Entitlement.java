package dev.yika.status.entitlement;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import dev.yika.status.member.InsuranceScheme;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.member.Insured;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The benefits of a member on one day, with the reasons (待遇资格): for an employee of {@code 330100}
 * who owed 2026-07 until 2026-09-11, asked for on 2026-09-15:
 *
 * <table>
 *   <caption>An entitlement</caption>
 *   <tr><th>Question</th><th>Answer</th></tr>
 *   <tr><td>{@link #status()}</td><td>ARREARS (欠费)</td></tr>
 *   <tr><td>{@link #pooledFund()}</td><td>NO since 2026-08-01: AWAITING_RECOVERY</td></tr>
 *   <tr><td>{@link #account()}</td><td>YES: BALANCE_KEPT</td></tr>
 *   <tr><td>{@link #newCredit()}</td><td>NO: IN_ARREARS</td></tr>
 *   <tr><td>{@link #suspendedFrom()}</td><td>2026-08-01</td></tr>
 *   <tr><td>{@link #recovery()}</td><td>2026-10-01, rule LOCAL, policy zhejiang-employed/1</td></tr>
 * </table>
 *
 * <p>It answers for the day as a whole, in China. It is no decision of the agency: the settlement
 * system of the area decides.
 *
 * <p>Where the caller requires a confidence ({@link Entitlements#atLeast}), nothing here states a
 * verdict or a day of less confidence: such a verdict is UNKNOWN, an answer about days has the
 * reason NOT_SURE_ENOUGH. What such an answer rests on stays readable, before and after benefits
 * are back: policy, rule, confidence and pay-back of {@link #recovery()}, and the months owed.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Entitlement {

  private final LocalDate date;
  private final Assessment assessment;

  /** The same with everything below the required confidence withheld. */
  private final Assessment shown;

  private final Optional<Insured> insured;
  private final List<Doubt> doubts;
  private final Confidence least;

  /** The source of an answer (依据). */
  public enum Source implements Labelled {
    /** Computed from the history, even an empty one, by the policies of the area. */
    HISTORY("computed from the history", "按参保记录推算"),
    /** The platform's answer, which takes precedence over anything computed. */
    PLATFORM("as the platform says", "平台返回"),
    /** Both agree; the details are computed. */
    BOTH("platform and history agree", "平台与记录一致");

    private final Wording wording;

    Source(String english, String chinese) {
      this.wording = new Wording(english, chinese);
    }

    @Override
    public Wording wording() {
      return wording;
    }
  }

  Entitlement(
      LocalDate date,
      Assessment assessment,
      Optional<Insured> insured,
      List<Doubt> doubts,
      Confidence least) {
    this.date = date;
    this.assessment = assessment;
    this.shown = assessment.atLeast(least);
    this.insured = insured;
    this.doubts = List.copyOf(doubts);
    this.least = least;
  }

  /**
   * Returns the day asked for.
   *
   * @return the day in China
   */
  public LocalDate date() {
    return date;
  }

  /**
   * Returns the source of the status.
   *
   * @return the platform, if it gave a status that counts
   */
  public Source source() {
    return shown.source();
  }

  /**
   * Returns the status.
   *
   * @return {@link InsuranceStatus#UNKNOWN} if too little is known, or if the rules are less sure
   *     than was asked for and no month is owed
   */
  public InsuranceStatus status() {
    return shown.status();
  }

  /**
   * Returns the confidence of the verdict about the pooled fund.
   *
   * @return the confidence of the weakest rule that it rests on; ASSUMED for an unknown
   */
  public Confidence confidence() {
    return pooledFund().confidence();
  }

  /**
   * Returns whether the pooled fund (统筹基金) pays on this day.
   *
   * @return the verdict with its reason
   */
  public Benefit pooledFund() {
    return shown.pooledFund();
  }

  /**
   * Returns whether the balance of the individual account (个人账户) can be spent on this day.
   * Residents' insurance has no such account in most areas, so what would be a yes for an employee
   * is up to local policy for a resident; assumed, from 医保发〔2019〕30号 as commonly quoted.
   *
   * @return the verdict with its reason; it does not say that there is a balance
   */
  public Benefit account() {
    return localForResidents(assessment.account()).atLeast(least);
  }

  /**
   * Returns whether new money is credited to the individual account.
   *
   * @return the verdict with its reason
   */
  public Benefit newCredit() {
    return localForResidents(assessment.newCredit()).atLeast(least);
  }

  private Benefit localForResidents(Benefit ofEmployees) {
    boolean isResident = insured.map(Insured::scheme).equals(Optional.of(InsuranceScheme.RESIDENT));
    return isResident && ofEmployees.isGranted()
        ? Benefit.of(Verdict.UNKNOWN, BenefitReason.LOCAL_POLICY, ofEmployees.confidence())
        : ofEmployees;
  }

  /**
   * Returns the first day without benefits, of arrears.
   *
   * @return the day, or the days it may be; empty without arrears, or if it is less sure than asked
   *     for. It is to come if benefits have not stopped yet
   */
  public Optional<DateWindow> suspendedFrom() {
    return shown.details().suspendedFrom();
  }

  /**
   * Returns the first month that is or was owed, of arrears.
   *
   * @return empty without arrears, if only the platform knows it, or if nothing is owed any more
   *     and the verdict is withheld
   */
  public Optional<YearMonth> arrearsFrom() {
    return shown.details().arrearsFrom();
  }

  /**
   * Returns the months that are owed on this day. {@link #arrearsFrom()} may be none of them: it
   * stays while only a part of the arrears has been paid.
   *
   * @return an unmodifiable set, ascending; empty if nothing is owed, or if only the platform knows
   *     it
   */
  public SortedSet<YearMonth> unpaidMonths() {
    return shown.details().unpaidMonths();
  }

  /**
   * Returns when benefits come back, or came back, after arrears that have arrived.
   *
   * @return the days with rule, policy, confidence and pay-back, or why they are unknown, of the
   *     last interruption, but none before an earlier one is over; empty if nothing was
   *     interrupted, or if the arrears are still owed
   */
  public Optional<Recovery> recovery() {
    return shown.details().recovery();
  }

  /**
   * Returns when benefits would come back if everything owed, with the late fee, arrived on this
   * day.
   *
   * @return the days, none before this day, and this day alone if nothing would be interrupted;
   *     empty if nothing is owed, or if the months owed are unknown
   */
  public Optional<Recovery> recoveryIfPaid() {
    return shown.details().recoveryIfPaid();
  }

  /**
   * Returns when benefits begin, or began, after a first enrollment (首次参保等待期), by the rule of the
   * area, else within what its province or the country allows. The day of the enrollment counts as
   * that of the first payment.
   *
   * @return the days with rule, policy and confidence, or why they are unknown; empty for members
   *     who wait nowhere, or if the history itself gives the first day of benefits
   */
  public Optional<DayAnswer> firstWait() {
    return shown.details().firstWait();
  }

  /**
   * Returns the person's pooling area and kind.
   *
   * @return as the caller gave it, else as the history or the platform has it
   */
  public Optional<Insured> insured() {
    return insured;
  }

  /**
   * Returns the doubts about this answer.
   *
   * @return an unmodifiable list; empty if nothing is in doubt
   */
  public List<Doubt> doubts() {
    return doubts;
  }

  /**
   * Explains status and benefits in sentences that a cashier can read out.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return such as {@code 7月未足额缴费，8月1日起暂停；9月11日到账，10月1日恢复。限期内补缴的，中断期间的费用可补报。可先用个人账户余额。}
   */
  public String explain(Locale locale) {
    return Explanation.of(this, locale);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entitlement that
        && date.equals(that.date)
        && assessment.equals(that.assessment)
        && insured.equals(that.insured)
        && doubts.equals(that.doubts)
        && least == that.least;
  }

  @Override
  public int hashCode() {
    return Objects.hash(date, assessment, insured, doubts, least);
  }

  /** Returns the day, the status and whether the pooled fund pays. */
  @Override
  public String toString() {
    return date + ": " + status() + ", pooled fund " + pooledFund().verdict();
  }
}
