package dev.yika.status.national;

import static com.google.common.base.Preconditions.checkArgument;

import dev.yika.core.result.Wording;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.RuleInput;
import dev.yika.status.words.SpokenDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The months between the last payment in one place or scheme and the first one in the next
 * (转移接续中断期), N02 and N03.
 *
 * <table>
 *   <caption>When benefits begin</caption>
 *   <tr><th>Unpaid months</th><th>Made up</th><th>Answer</th></tr>
 *   <tr><td>0</td><td>-</td><td>the month of payment</td></tr>
 *   <tr><td>1 to 3</td><td>yes</td><td>the month of payment; the gap is paid back</td></tr>
 *   <tr><td>1 to 3</td><td>no</td><td>not stated: taken as for more than 3, ASSUMED</td></tr>
 *   <tr><td>above 3</td><td>either</td><td>a local wait of at most 6 months: a window</td></tr>
 * </table>
 *
 * <p>A change between the schemes of employees and residents gets the same only after 2 continuous
 * years; after fewer the area decides, and the window is ASSUMED. The new area may rule otherwise,
 * see {@link NationalRules#transfer}.
 *
 * <p>This record is immutable and thread-safe. Source: 医保办发〔2021〕43号; confidence high.
 *
 * @param lastPaid the last month that was paid before
 * @param paidOn the day in China on which the first payment in the new place or scheme arrived
 * @param madeUp whether the months between are made up
 * @param continuousYears empty for a move between areas within the scheme of employees; for a
 *     change of the scheme the full years of continuous insurance, 0 to 100
 * @since 0.1.0
 */
public record TransferGap(
    YearMonth lastPaid, LocalDate paidOn, boolean madeUp, OptionalInt continuousYears) {

  private static final int CONTINUOUS_YEARS = 2;
  private static final int MOST_YEARS = 100;
  private static final Wording RELIEF =
      new Wording(
          "%d unpaid months; first paid on %s, no waiting period, covered from %s.",
          "中断%d个月；%s缴费，无等待期，%s起享受待遇。");
  private static final Wording REIMBURSED =
      new Wording(" Costs from the gap can be reimbursed.", "中断期间的费用可补报。");
  private static final Wording WAIT =
      new Wording(
          "%1$d unpaid months; first paid on %2$s, a local wait of at most %4$d months, covered from a day"
              + " %3$s.",
          "中断%1$d个月；%2$s缴费，按当地规定等待，最长%4$d个月，%3$s起享受待遇。");

  /**
   * Makes a gap.
   *
   * @param lastPaid the last month that was paid before
   * @param paidOn the day on which the first payment in the new place or scheme arrived
   * @param madeUp whether the months between are made up
   * @param continuousYears empty for a move between areas
   * @throws IllegalArgumentException if the years are not 0 to 100
   */
  public TransferGap {
    Objects.requireNonNull(lastPaid, "lastPaid");
    Objects.requireNonNull(paidOn, "paidOn");
    int years = continuousYears.orElse(0);
    checkArgument(years >= 0 && years <= MOST_YEARS, "continuous years: not 0 to 100");
  }

  /**
   * Returns the gap of an employee who moves to another pooling area.
   *
   * @param lastPaid the last month that was paid in the old area
   * @param paidOn the day on which the first payment in the new area arrived
   * @param madeUp whether the months between are made up
   * @return the gap
   */
  public static TransferGap betweenAreas(YearMonth lastPaid, LocalDate paidOn, boolean madeUp) {
    return new TransferGap(lastPaid, paidOn, madeUp, OptionalInt.empty());
  }

  /**
   * Returns the gap of a member who changes between the schemes of employees and residents.
   *
   * @param lastPaid the last month that was paid in the old scheme
   * @param paidOn the day on which the first payment in the new scheme arrived
   * @param madeUp whether the months between are made up
   * @param continuousYears the full years of continuous insurance before, 0 to 100
   * @return the gap
   * @throws IllegalArgumentException if the years are not 0 to 100
   */
  public static TransferGap betweenSchemes(
      YearMonth lastPaid, LocalDate paidOn, boolean madeUp, int continuousYears) {
    return new TransferGap(lastPaid, paidOn, madeUp, OptionalInt.of(continuousYears));
  }

  /**
   * Returns how many months between were not paid.
   *
   * @return 0 or more; 0 if the payments follow each other or overlap
   */
  public int months() {
    long between = lastPaid.until(YearMonth.from(paidOn), ChronoUnit.MONTHS) - 1;
    return (int) Math.max(0, Math.min(between, Integer.MAX_VALUE));
  }

  /**
   * Returns when benefits begin by the national rule.
   *
   * @return as {@link #start(TransferPolicy)}
   */
  public DayAnswer start() {
    return start(NationalRules.standard().nationalTransfer());
  }

  /**
   * Returns when benefits begin in an area.
   *
   * @param policy the way the area treats a gap, see {@link NationalRules#transfer}
   * @return the first day of the month of payment or of the next one, or a window up to the end of
   *     the longest wait; always known
   */
  public DayAnswer start(TransferPolicy policy) {
    return isRelieved(policy) ? relief(policy) : localWait(policy);
  }

  /**
   * Returns whether the costs of the gap are reimbursed.
   *
   * @param policy the way the area treats a gap
   * @return true if there is a gap that needs no wait; false also if the rule does not say
   */
  public boolean isGapReimbursed(TransferPolicy policy) {
    return isRelieved(policy) && months() > 0;
  }

  private boolean isRelieved(TransferPolicy policy) {
    return hasYears() && months() <= policy.limitMonths() && (madeUp || months() == 0);
  }

  private boolean hasYears() {
    return continuousYears.isEmpty() || continuousYears.getAsInt() >= CONTINUOUS_YEARS;
  }

  private DayAnswer relief(TransferPolicy policy) {
    boolean next = months() == 0 && policy.nextMonthWithoutGap();
    LocalDate first = firstOfMonth().plusMonths(next ? 1 : 0);
    return DayAnswer.of(rule(), DateWindow.of(first), inputs(policy))
        .with(rule().confidence().and(policy.confidence()))
        .explainedBy(locale -> explainRelief(locale, first, policy));
  }

  private String explainRelief(Locale locale, LocalDate first, TransferPolicy policy) {
    SpokenDates dates = SpokenDates.of(locale, paidOn, first);
    return RELIEF.in(locale, months(), dates.day(paidOn), dates.day(first))
        + (isGapReimbursed(policy) ? REIMBURSED.in(locale) : "");
  }

  private DayAnswer localWait(TransferPolicy policy) {
    LocalDate latest = paidOn.plusMonths(policy.longestWait()).plusDays(1);
    DateWindow window = new DateWindow(firstOfMonth(), latest, false);
    boolean stated = hasYears() && months() > policy.limitMonths();
    return DayAnswer.of(rule(), window, inputs(policy))
        .with(rule().confidence().and(stated ? policy.confidence() : Confidence.ASSUMED))
        .explainedBy(locale -> explainWait(locale, window, policy));
  }

  private String explainWait(Locale locale, DateWindow window, TransferPolicy policy) {
    SpokenDates dates = SpokenDates.of(locale, paidOn, window.latest());
    return WAIT.in(
        locale,
        months(),
        dates.day(paidOn),
        dates.when(window.earliest(), window.latest()),
        policy.longestWait());
  }

  private LocalDate firstOfMonth() {
    return YearMonth.from(paidOn).atDay(1);
  }

  private Rule rule() {
    return continuousYears.isEmpty() ? Rule.N02 : Rule.N03;
  }

  private List<RuleInput> inputs(TransferPolicy policy) {
    return List.of(
        RuleInput.of("last-paid", lastPaid),
        RuleInput.of("paid-on", paidOn),
        RuleInput.of("months", months()),
        RuleInput.of("made-up", madeUp),
        RuleInput.of(
            "continuous-years",
            continuousYears.isPresent() ? continuousYears.getAsInt() : "not asked"),
        RuleInput.of("document", policy.document()));
  }
}
