package dev.yika.status.national;

import static com.google.common.base.Preconditions.checkArgument;

import dev.yika.core.result.Wording;
import dev.yika.status.member.MemberKind;
import dev.yika.status.national.WaitPolicy.Unit;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.RuleInput;
import dev.yika.status.rule.UnknownReason;
import dev.yika.status.words.SpokenDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The waiting period of residents whose cover lapsed or who joined late (居民医保待遇等待期), N01.
 *
 * <ol>
 *   <li>The fixed wait is 3 months.
 *   <li>Each further lapsed year adds a month; each year paid for afterwards takes one off.
 *   <li>After 4 lapsed years or more the wait is 6 months at least.
 *   <li>Years before 2025 do not count. Newborns, assisted residents and members who come from the
 *       employees' scheme within 3 months do not wait.
 *   <li>The wait is counted from the payment, or from 1 January of the insurance year if that is
 *       later.
 * </ol>
 *
 * <table>
 *   <caption>Areas count differently; official examples</caption>
 *   <tr><th>Area</th><th>Lapsed years</th><th>Paid on, for</th><th>Covered from</th></tr>
 *   <tr><td>Fuxin (210900)</td><td>0</td><td>2025-07-03, 2025</td><td>2025-10-03</td></tr>
 *   <tr><td>Fuxin</td><td>1</td><td>2025-12-03, 2026</td><td>2026-04-01</td></tr>
 *   <tr><td>Qingdao (370200)</td><td>2</td><td>2026-11-15, 2027</td><td>2027-05-01</td></tr>
 *   <tr><td>Qingdao, one repaired</td><td>2</td><td>2026-11-15, 2027</td><td>2027-04-01</td></tr>
 *   <tr><td>Guangzhou (440100)</td><td>0</td><td>2026-03-01, 2026</td><td>2026-06-02</td></tr>
 *   <tr><td>Jilin (220000)</td><td>1</td><td>2025-03-01, 2025</td><td>2025-05-31</td></tr>
 * </table>
 *
 * <p>This record is immutable and thread-safe. Source: 国办发〔2024〕38号; confidence high for the rule,
 * that of the {@link WaitPolicy} for the way an area counts.
 *
 * @param lapsedYears the years that were not paid, 0 to 100; see {@link #countedYears}
 * @param repairedYears the years that were paid for to take units off, 0 to 100
 * @param exemption why there is no wait, if so
 * @param policy the way the area counts
 * @since 0.1.0
 */
public record ResidentWait(
    int lapsedYears, int repairedYears, Exemption exemption, WaitPolicy policy) {

  private static final int FIRST_YEAR = 2025;
  private static final int LAST_YEAR = 9999;
  private static final int MOST_YEARS = 100;
  private static final int LONG_LAPSE = 4;
  private static final int LEAST_AFTER_LONG_LAPSE = 3;
  private static final Wording MAIN =
      new Wording(
          "%d lapsed and %d repaired years: a fixed wait of %s and a variable one of %s;"
              + " paid on %s, %scovered from %s.",
          "断保%d年、修复%d年，固定等待期%s、变动等待期%s；%s缴费，%s%s起享受待遇。");
  private static final Wording COUNTED_FROM = new Wording("counted from %s, ", "自%s起算，");
  private static final Wording EXEMPT =
      new Wording(
          "No waiting period (%s); paid on %s, covered from %s.", "免除待遇等待期（%s）；%s缴费，%s起享受待遇。");
  private static final Wording MONTHS = new Wording("%d months", "%d个月");
  private static final Wording DAYS = new Wording("%d days", "%d天");

  /**
   * Makes a wait.
   *
   * @param lapsedYears the years that were not paid
   * @param repairedYears the years that were paid for to take units off
   * @param exemption why there is no wait, if so
   * @param policy the way the area counts
   * @throws IllegalArgumentException if a number of years is not 0 to 100
   */
  public ResidentWait {
    Objects.requireNonNull(exemption, "exemption");
    Objects.requireNonNull(policy, "policy");
    checkArgument(lapsedYears >= 0 && lapsedYears <= MOST_YEARS, "lapsed years: not 0 to 100");
    checkArgument(
        repairedYears >= 0 && repairedYears <= MOST_YEARS, "repaired years: not 0 to 100");
  }

  /**
   * Returns a wait without repaired years or exemption, as the national rule counts: from the day
   * after the payment, the later of the readings.
   *
   * @param lapsedYears the years that were not paid, 0 to 100; 0 for a member who joined late
   * @return the wait
   * @throws IllegalArgumentException if the number of years is not 0 to 100
   */
  public static ResidentWait of(int lapsedYears) {
    return new ResidentWait(
        lapsedYears, 0, Exemption.NONE, NationalRules.standard().nationalWait());
  }

  /**
   * Counts lapsed years; those before 2025 do not count.
   *
   * @param first the first year that was not paid
   * @param last the last one, inclusive
   * @return 0 or more
   */
  public static int countedYears(int first, int last) {
    return Math.max(0, last - Math.max(first, FIRST_YEAR) + 1);
  }

  /**
   * Returns this wait with repaired years.
   *
   * @param years the years that were paid for to take units off, 0 to 100
   * @return a changed copy
   * @throws IllegalArgumentException if the number is not 0 to 100
   */
  public ResidentWait withRepairedYears(int years) {
    return new ResidentWait(lapsedYears, years, exemption, policy);
  }

  /**
   * Returns this wait for a kind of member.
   *
   * @param member the kind
   * @return a changed copy, exempt if members of the kind are
   */
  public ResidentWait with(MemberKind member) {
    return with(Exemption.of(member));
  }

  /**
   * Returns this wait with an exemption.
   *
   * @param other why there is no wait, or NONE
   * @return a changed copy
   */
  public ResidentWait with(Exemption other) {
    return new ResidentWait(lapsedYears, repairedYears, other, policy);
  }

  /**
   * Returns this wait as an area counts it.
   *
   * @param other the way the area counts, see {@link NationalRules#wait}
   * @return a changed copy
   */
  public ResidentWait with(WaitPolicy other) {
    return new ResidentWait(lapsedYears, repairedYears, exemption, other);
  }

  /**
   * Returns how many times a further lapsed year counts (变动待遇等待期).
   *
   * @return 0 or more; 3 at least after 4 lapsed years; 0 if exempt
   */
  public int variableYears() {
    if (exemption != Exemption.NONE) {
      return 0;
    }
    int raw = policy.firstLapsedCounts() ? lapsedYears : Math.max(0, lapsedYears - 1);
    int least = lapsedYears >= LONG_LAPSE ? LEAST_AFTER_LONG_LAPSE : 0;
    return Math.max(raw - repairedYears, least);
  }

  /**
   * Returns when a member is covered. Without a wait that is the day of payment or the one after
   * it, as the area rules; cover from birth is for the area to say.
   *
   * @param paidOn the day in China on which the payment arrived
   * @param year the year of insurance that was paid for
   * @return the first day covered; {@link UnknownReason#NOT_IN_FORCE} for a year before 2025;
   *     {@link UnknownReason#NOT_STATED} if the area does not say what a further lapsed year adds
   * @throws IllegalArgumentException if the payment is not made in the year or the one before it
   */
  public DayAnswer startAfter(LocalDate paidOn, int year) {
    Objects.requireNonNull(paidOn, "paidOn");
    checkArgument(year >= 1 && year <= LAST_YEAR, "year: not 1 to 9999");
    checkArgument(
        paidOn.getYear() == year || paidOn.getYear() == year - 1,
        "the payment is made neither in the year nor in the one before it");
    List<RuleInput> inputs = inputs(paidOn, year);
    if (year < FIRST_YEAR) {
      return DayAnswer.unknown(Rule.N01, UnknownReason.NOT_IN_FORCE, inputs);
    }
    if (variableYears() > 0 && policy.further().isEmpty()) {
      return DayAnswer.unknown(Rule.N01, UnknownReason.NOT_STATED, inputs);
    }
    LocalDate start = exemption == Exemption.NONE ? afterWait(paidOn, year) : atOnce(paidOn, year);
    return DayAnswer.of(Rule.N01, DateWindow.of(start), inputs)
        .with(
            exemption == Exemption.NONE
                ? Rule.N01.confidence().and(policy.confidence())
                : exemption.confidence())
        .explainedBy(locale -> explain(locale, paidOn, year, start));
  }

  private LocalDate afterWait(LocalDate paidOn, int year) {
    int count = policy.fixed() + variable();
    return paidOn.getYear() < year
        ? policy.firstDayAfterJanuary(year, count)
        : policy.firstDayAfter(paidOn, count);
  }

  private LocalDate atOnce(LocalDate paidOn, int year) {
    return paidOn.getYear() < year
        ? LocalDate.of(year, 1, 1)
        : paidOn.plusDays(policy.exemptFromNextDay() ? 1 : 0);
  }

  private int variable() {
    return variableYears() * policy.further().orElse(0);
  }

  private String explain(Locale locale, LocalDate paidOn, int year, LocalDate start) {
    LocalDate january = LocalDate.of(year, 1, 1);
    SpokenDates dates = SpokenDates.of(locale, paidOn, start);
    String paid = dates.day(paidOn);
    if (exemption != Exemption.NONE) {
      return EXEMPT.in(locale, exemption.label(locale), paid, dates.day(start));
    }
    Wording unit = policy.unit() == Unit.DAY ? DAYS : MONTHS;
    return MAIN.in(
        locale,
        lapsedYears,
        repairedYears,
        unit.in(locale, policy.fixed()),
        unit.in(locale, variable()),
        paid,
        paidOn.isBefore(january) ? COUNTED_FROM.in(locale, dates.day(january)) : "",
        dates.day(start));
  }

  private List<RuleInput> inputs(LocalDate paidOn, int year) {
    return List.of(
        RuleInput.of("year", year),
        RuleInput.of("paid-on", paidOn),
        RuleInput.of("lapsed-years", lapsedYears),
        RuleInput.of("repaired-years", repairedYears),
        RuleInput.of("exemption", exemption),
        RuleInput.of("base", policy.base()),
        RuleInput.of("unit", policy.unit()),
        RuleInput.of("count", policy.fixed() + variable()),
        RuleInput.of("document", policy.document()));
  }
}
