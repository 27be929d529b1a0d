package dev.yika.status.national;

import static com.google.common.base.Preconditions.checkArgument;

import dev.yika.core.result.Wording;
import dev.yika.status.member.MemberKind;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.RuleInput;
import dev.yika.status.rule.SpokenDates;
import dev.yika.status.rule.UnknownReason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How long residents wait who lapsed or joined late (居民医保待遇等待期), N01.
 *
 * <ol>
 *   <li>The fixed wait is 3 months.
 *   <li>Each further lapsed year adds a month; each year paid for afterwards takes one off.
 *   <li>Whoever lapsed for 4 years or more waits 6 months at least.
 *   <li>Newborns and special groups do not wait. Years before 2025 do not count.
 * </ol>
 *
 * <table>
 *   <caption>Months of waiting</caption>
 *   <tr><th>Lapsed years</th><th>Repaired</th><th>Reading</th><th>Months</th></tr>
 *   <tr><td>0 (joined late) or 1</td><td>0</td><td>FURTHER_YEARS</td><td>3</td></tr>
 *   <tr><td>1</td><td>0</td><td>EVERY_YEAR</td><td>4</td></tr>
 *   <tr><td>3</td><td>1</td><td>FURTHER_YEARS</td><td>4</td></tr>
 *   <tr><td>4</td><td>2</td><td>FURTHER_YEARS</td><td>6</td></tr>
 *   <tr><td>6</td><td>1</td><td>FURTHER_YEARS</td><td>7</td></tr>
 * </table>
 *
 * <p>This record is immutable and thread-safe. Source: 国办发〔2024〕38号; confidence high for the rule,
 * medium for how it is read and from when the months are counted: areas differ.
 *
 * @param lapsedYears how many years were not paid, 0 to 100; see {@link #countedYears}
 * @param repairedYears how many years were paid for to take months off, 0 to 100
 * @param exempt whether the person does not wait at all; see {@link #isExempt}
 * @param reading which lapsed years add a month
 * @param base from when the months are counted
 * @since 0.1.0
 */
public record ResidentWait(
    int lapsedYears, int repairedYears, boolean exempt, Reading reading, Base base) {

  private static final int FIRST_YEAR = 2025;
  private static final int MOST_YEARS = 100;
  private static final int FIXED_MONTHS = 3;
  private static final int LONG_LAPSE = 4;
  private static final int LEAST_AFTER_LONG_LAPSE = 3;
  private static final Wording MAIN =
      new Wording(
          "%d lapsed and %d repaired years: a fixed wait of %d months and a variable one of %d;"
              + " paid on %s, covered from %s.",
          "断保%d年、修复%d年，固定等待期%d个月、变动等待期%d个月；%s缴费，%s起享受待遇。");
  private static final Wording EXEMPT =
      new Wording("No waiting period; paid on %s, covered from that day.", "免除待遇等待期；%s缴费，当日起享受待遇。");

  /** Which lapsed years add a month (断保年数的理解). */
  public enum Reading {
    /** Those after the first, which the fixed wait is for; the usual reading. */
    FURTHER_YEARS,
    /** All of them. */
    EVERY_YEAR
  }

  /** From when the months of waiting are counted (等待期起算). */
  public enum Base {
    /** Calendar months, the month of payment being the first. */
    CALENDAR_MONTH,
    /** From the day of payment, which is not counted, to the corresponding day. */
    PAYMENT_DAY
  }

  /**
   * Makes a wait.
   *
   * @param lapsedYears how many years were not paid
   * @param repairedYears how many years were paid for to take months off
   * @param exempt whether the person does not wait at all
   * @param reading which lapsed years add a month
   * @param base from when the months are counted
   * @throws IllegalArgumentException if a number of years is not 0 to 100
   */
  public ResidentWait {
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(base, "base");
    checkArgument(lapsedYears >= 0 && lapsedYears <= MOST_YEARS, "lapsed years: not 0 to 100");
    checkArgument(
        repairedYears >= 0 && repairedYears <= MOST_YEARS, "repaired years: not 0 to 100");
  }

  /**
   * Returns the wait of somebody who repaired nothing, in the usual reading, in calendar months.
   *
   * @param lapsedYears how many years were not paid, 0 to 100; 0 for somebody who joined late
   * @return the wait
   * @throws IllegalArgumentException if the number of years is not 0 to 100
   */
  public static ResidentWait of(int lapsedYears) {
    return new ResidentWait(lapsedYears, 0, false, Reading.FURTHER_YEARS, Base.CALENDAR_MONTH);
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
   * Tells whether members of a kind do not wait.
   *
   * @param member the kind
   * @return true for newborns and assisted residents
   */
  public static boolean isExempt(MemberKind member) {
    Objects.requireNonNull(member, "member");
    return member == MemberKind.NEWBORN || member == MemberKind.ASSISTED;
  }

  /**
   * Returns this wait with repaired years.
   *
   * @param years how many years were paid for to take months off, 0 to 100
   * @return a changed copy
   * @throws IllegalArgumentException if the number is not 0 to 100
   */
  public ResidentWait withRepairedYears(int years) {
    return new ResidentWait(lapsedYears, years, exempt, reading, base);
  }

  /**
   * Returns this wait for a kind of member.
   *
   * @param member the kind
   * @return a changed copy, exempt if members of the kind are
   */
  public ResidentWait with(MemberKind member) {
    return new ResidentWait(lapsedYears, repairedYears, isExempt(member), reading, base);
  }

  /**
   * Returns this wait in another reading.
   *
   * @param other which lapsed years add a month
   * @return a changed copy
   */
  public ResidentWait with(Reading other) {
    return new ResidentWait(lapsedYears, repairedYears, exempt, other, base);
  }

  /**
   * Returns this wait counted from another day.
   *
   * @param other from when the months are counted
   * @return a changed copy
   */
  public ResidentWait with(Base other) {
    return new ResidentWait(lapsedYears, repairedYears, exempt, reading, other);
  }

  /**
   * Returns the months that come from lapsed years (变动待遇等待期).
   *
   * @return 0 or more; 3 at least after 4 lapsed years
   */
  public int variableMonths() {
    if (exempt) {
      return 0;
    }
    int raw = reading == Reading.EVERY_YEAR ? lapsedYears : Math.max(0, lapsedYears - 1);
    int least = lapsedYears >= LONG_LAPSE ? LEAST_AFTER_LONG_LAPSE : 0;
    return Math.max(raw - repairedYears, least);
  }

  /**
   * Returns how many months to wait in all.
   *
   * @return 0 if exempt, else 3 or more
   */
  public int months() {
    return exempt ? 0 : FIXED_MONTHS + variableMonths();
  }

  /**
   * Tells from when somebody is covered. Whoever does not wait is, from the day of payment; that a
   * newborn may be covered from birth is for the area to say.
   *
   * @param paidOn the day in China on which the payment arrived
   * @return the first day covered; or that the rule did not hold before 2025
   */
  public DayAnswer startAfter(LocalDate paidOn) {
    List<RuleInput> inputs = inputs(paidOn);
    if (paidOn.getYear() < FIRST_YEAR) {
      return DayAnswer.unknown(Rule.N01, UnknownReason.NOT_IN_FORCE, inputs);
    }
    LocalDate start = firstDay(paidOn);
    return DayAnswer.of(Rule.N01, DateWindow.of(start), inputs)
        .with(exempt ? Rule.N01.confidence() : Rule.N01.confidence().and(Confidence.MEDIUM))
        .explainedBy(locale -> explain(locale, paidOn, start));
  }

  private LocalDate firstDay(LocalDate paidOn) {
    if (exempt) {
      return paidOn;
    }
    return base == Base.CALENDAR_MONTH
        ? YearMonth.from(paidOn).plusMonths(months()).atDay(1)
        : paidOn.plusMonths(months()).plusDays(1);
  }

  private String explain(Locale locale, LocalDate paidOn, LocalDate start) {
    SpokenDates dates = SpokenDates.of(locale, paidOn, start);
    String paid = dates.day(paidOn);
    return exempt
        ? EXEMPT.in(locale, paid)
        : MAIN.in(
            locale,
            lapsedYears,
            repairedYears,
            FIXED_MONTHS,
            variableMonths(),
            paid,
            dates.day(start));
  }

  private List<RuleInput> inputs(LocalDate paidOn) {
    return List.of(
        RuleInput.of("lapsed-years", lapsedYears),
        RuleInput.of("repaired-years", repairedYears),
        RuleInput.of("exempt", exempt),
        RuleInput.of("reading", reading),
        RuleInput.of("base", base),
        RuleInput.of("months", months()),
        RuleInput.of("paid-on", paidOn));
  }
}
