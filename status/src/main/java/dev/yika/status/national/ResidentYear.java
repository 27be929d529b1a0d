package dev.yika.status.national;

import static com.google.common.base.Preconditions.checkArgument;

import dev.yika.core.result.Wording;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.RuleInput;
import dev.yika.status.rule.SpokenDates;
import dev.yika.status.rule.UnknownReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A year of the insurance of residents, and when it is to be paid (居民医保年度与集中缴费期), N06: whoever pays
 * in the concentrated period is covered from 1 January.
 *
 * <p>Areas open and close the period on their own days, which are given here. Where it stays open
 * after 1 January, nobody says whether a payment in January counts from 1 January or from its day:
 * the answer is a window over both, ASSUMED.
 *
 * <p>This record is immutable and thread-safe. Source: national rules on the insurance of
 * residents, of which no number is known here; confidence high.
 *
 * @param year the year of insurance, 1 to 9999
 * @param opens the first day of the concentrated period, not after 1 January of the year
 * @param closes its last day, inclusive
 * @since 0.1.0
 */
public record ResidentYear(int year, LocalDate opens, LocalDate closes) {

  private static final Wording MAIN =
      new Wording(
          "Paid on %s in the concentrated period, covered from %s.", "%s在集中缴费期内缴费，%s起享受待遇。");

  private static final Wording OPEN =
      new Wording(
          "Paid on %s in the concentrated period, covered from a day %s.", "%s在集中缴费期内缴费，%s起享受待遇。");

  /**
   * Makes a year.
   *
   * @param year the year of insurance
   * @param opens the first day of the concentrated period
   * @param closes its last day, inclusive
   * @throws IllegalArgumentException if the year is not 1 to 9999, or the period closes before it
   *     opens, opens after 1 January of the year or more than a year before, or closes after the
   *     year
   */
  public ResidentYear {
    Objects.requireNonNull(opens, "opens");
    Objects.requireNonNull(closes, "closes");
    checkArgument(year >= 1 && year <= 9999, "year: not 1 to 9999");
    LocalDate first = LocalDate.of(year, 1, 1);
    checkArgument(!closes.isBefore(opens), "the period closes before it opens");
    checkArgument(
        !opens.isAfter(first) && !opens.isBefore(first.minusYears(1)) && closes.getYear() <= year,
        "the period is not about this year");
  }

  /**
   * Tells from when somebody is covered.
   *
   * @param paidOn the day in China on which the payment arrived
   * @return 1 January; a window up to the day of payment if that is later; or that the payment was
   *     not made in the period, so that {@link ResidentWait} holds
   */
  public DayAnswer startAfter(LocalDate paidOn) {
    List<RuleInput> inputs = inputs(paidOn);
    if (paidOn.isBefore(opens) || paidOn.isAfter(closes)) {
      return DayAnswer.unknown(Rule.N06, UnknownReason.OUTSIDE_PERIOD, inputs);
    }
    LocalDate first = LocalDate.of(year, 1, 1);
    boolean late = paidOn.isAfter(first);
    DateWindow window = new DateWindow(first, late ? paidOn : first, false);
    Confidence confidence = Rule.N06.confidence().and(late ? Confidence.ASSUMED : Confidence.HIGH);
    return DayAnswer.of(Rule.N06, window, inputs)
        .with(confidence)
        .explainedBy(locale -> explain(locale, paidOn, window));
  }

  private static String explain(Locale locale, LocalDate paidOn, DateWindow window) {
    SpokenDates dates = SpokenDates.of(locale, paidOn, window.earliest());
    String paid = dates.day(paidOn);
    return window.isOneDay()
        ? MAIN.in(locale, paid, dates.day(window.earliest()))
        : OPEN.in(locale, paid, dates.when(window));
  }

  private List<RuleInput> inputs(LocalDate paidOn) {
    return List.of(
        RuleInput.of("year", year),
        RuleInput.of("opens", opens),
        RuleInput.of("closes", closes),
        RuleInput.of("paid-on", paidOn));
  }
}
