package dev.yika.status.national;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.yika.core.result.Wording;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.RuleInput;
import dev.yika.status.rule.UnknownReason;
import dev.yika.status.words.SpokenDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The periods in which residents of an area pay for a year (居民医保年度与集中缴费期), N06: a payment in the
 * concentrated period covers from 1 January; one in an extended period as the area rules.
 *
 * <table>
 *   <caption>The year 2026, no lapse before</caption>
 *   <tr><th>Area</th><th>Paid on</th><th>Covered from</th></tr>
 *   <tr><td>Fujian (350000)</td><td>2025-11-03</td><td>2026-01-01</td></tr>
 *   <tr><td>Fujian</td><td>2026-02-10</td><td>2026-02-10</td></tr>
 *   <tr><td>Anhui (340000)</td><td>2026-02-10</td><td>2026-02-11</td></tr>
 *   <tr><td>Hunan (430000)</td><td>2026-01-20</td><td>2026-01-01 to 2026-01-20: not stated</td></tr>
 *   <tr><td>Henan (410000)</td><td>2026-01-20</td><td>unknown: OUTSIDE_PERIOD, N01 applies</td></tr>
 * </table>
 *
 * <p>There is no default end: periods end on seven different days. This record is immutable and
 * thread-safe. Source: 国办发〔2024〕38号 and the notice of the area; confidence high for the rule, that
 * of the row for the periods.
 *
 * @param year the year of insurance, 1 to 9999
 * @param opens the first day of the concentrated period, if it is known
 * @param closes its last day, inclusive, if it is known
 * @param extendedTo the last day of the extended period, inclusive, if there is one
 * @param firstDay the first day of benefits that the notice names for the concentrated period
 * @param extension when benefits begin after a payment in the extended period
 * @param afterwards what a later payment leads to
 * @param confidence the confidence of the row
 * @param document the document or a description of it
 * @since 0.1.0
 */
public record ResidentYear(
    int year,
    Optional<LocalDate> opens,
    Optional<LocalDate> closes,
    Optional<LocalDate> extendedTo,
    Optional<LocalDate> firstDay,
    Extension extension,
    Afterwards afterwards,
    Confidence confidence,
    String document) {

  private static final Wording MAIN =
      new Wording(
          "Paid on %s in the concentrated period, covered from %s.", "%s在集中缴费期内缴费，%s起享受待遇。");
  private static final Wording OPEN =
      new Wording(
          "Paid on %s in the concentrated period, covered from a day %s.", "%s在集中缴费期内缴费，%s起享受待遇。");
  private static final Wording EXTENDED =
      new Wording("Paid on %s in the extended period, covered from %s.", "%s在延长缴费期内缴费，%s起享受待遇。");

  /** When benefits begin after a payment in the extended period (延长缴费期待遇起始). */
  public enum Extension {
    /** On the day of payment. */
    PAYMENT_DAY("day+0"),
    /** On the day after it. */
    DAY_AFTER("day+1"),
    /** After the waiting period of N01. */
    WAIT("wait"),
    /** The notice does not say. */
    NOT_STATED("-");

    private final String cell;

    Extension(String cell) {
      this.cell = cell;
    }

    String cell() {
      return cell;
    }
  }

  /** What a payment after all periods leads to (逾期缴费). */
  public enum Afterwards {
    /** The waiting period of N01. */
    WAIT("wait"),
    /** No benefits in the whole year. */
    NO_BENEFITS("none"),
    /** The notice does not say. */
    NOT_STATED("-");

    private final String cell;

    Afterwards(String cell) {
      this.cell = cell;
    }

    String cell() {
      return cell;
    }
  }

  /**
   * Makes a year.
   *
   * @param year the year of insurance
   * @param opens the first day of the concentrated period
   * @param closes its last day, inclusive
   * @param extendedTo the last day of the extended period, inclusive
   * @param firstDay the first day of benefits that the notice names
   * @param extension when benefits begin after a payment in the extended period
   * @param afterwards what a later payment leads to
   * @param confidence the confidence of the row
   * @param document the document or a description of it
   * @throws IllegalArgumentException if the year is not 1 to 9999, benefits begin in another year,
   *     no period is known, a period ends before it begins, or one begins or ends outside the year
   *     and the one before it
   */
  public ResidentYear {
    requireNonNull(opens, "opens");
    requireNonNull(closes, "closes");
    requireNonNull(extendedTo, "extendedTo");
    requireNonNull(firstDay, "firstDay");
    requireNonNull(extension, "extension");
    requireNonNull(afterwards, "afterwards");
    requireNonNull(confidence, "confidence");
    requireNonNull(document, "document");
    checkArgument(year >= 1 && year <= 9999, "year: not 1 to 9999");
    checkArgument(
        firstDay.map(LocalDate::getYear).orElse(year) == year, "benefits begin in another year");
    checkArgument(closes.isPresent() || extendedTo.isPresent(), "no period is known");
    List<LocalDate> days =
        List.of(opens, closes, extendedTo).stream().flatMap(Optional::stream).toList();
    for (int i = 1; i < days.size(); i++) {
      checkArgument(days.get(i - 1).isBefore(days.get(i)), "a period ends before it begins");
    }
    for (LocalDate day : days) {
      checkArgument(
          day.getYear() == year || day.getYear() == year - 1, "the period is not about this year");
    }
  }

  /**
   * Returns a year whose concentrated period alone is known.
   *
   * @param year the year of insurance
   * @param opens the first day of the concentrated period
   * @param closes its last day, inclusive
   * @return the year; a later payment leads to the waiting period of N01
   * @throws IllegalArgumentException as the constructor
   */
  public static ResidentYear of(int year, LocalDate opens, LocalDate closes) {
    return new ResidentYear(
        year,
        Optional.of(opens),
        Optional.of(closes),
        Optional.empty(),
        Optional.empty(),
        Extension.NOT_STATED,
        Afterwards.WAIT,
        Confidence.HIGH,
        Rule.N06.source());
  }

  /**
   * Returns when a member without a lapse is covered.
   *
   * @param paidOn the day in China on which the payment arrived
   * @return 1 January or the day that the notice names; a window up to the day of payment if a
   *     payment after 1 January is not stated; {@link UnknownReason#OUTSIDE_PERIOD} if {@link
   *     ResidentWait} applies
   */
  public DayAnswer startAfter(LocalDate paidOn) {
    requireNonNull(paidOn, "paidOn");
    if (opens.filter(paidOn::isBefore).isPresent()) {
      return unknown(UnknownReason.NOT_STATED, paidOn);
    }
    if (closes.filter(last -> !paidOn.isAfter(last)).isPresent()) {
      return inPeriod(paidOn);
    }
    return extendedTo.filter(last -> !paidOn.isAfter(last)).isPresent()
        ? inExtension(paidOn)
        : afterAll(paidOn);
  }

  private DayAnswer inPeriod(LocalDate paidOn) {
    LocalDate first = firstDay.orElse(LocalDate.of(year, 1, 1));
    boolean stated = firstDay.isPresent() || !paidOn.isAfter(first);
    DateWindow window = new DateWindow(first, stated ? first : paidOn, false);
    return known(window, paidOn, stated ? confidence : Confidence.ASSUMED, stated ? MAIN : OPEN);
  }

  private DayAnswer inExtension(LocalDate paidOn) {
    return switch (extension) {
      case PAYMENT_DAY -> extended(paidOn, paidOn);
      case DAY_AFTER -> extended(paidOn, paidOn.plusDays(1));
      case WAIT -> unknown(UnknownReason.OUTSIDE_PERIOD, paidOn);
      case NOT_STATED -> unknown(UnknownReason.NOT_STATED, paidOn);
    };
  }

  private DayAnswer extended(LocalDate paidOn, LocalDate start) {
    LocalDate first = LocalDate.of(year, 1, 1);
    DateWindow window = DateWindow.of(start.isBefore(first) ? first : start);
    return known(window, paidOn, confidence, EXTENDED);
  }

  private DayAnswer afterAll(LocalDate paidOn) {
    return unknown(
        switch (afterwards) {
          case WAIT -> UnknownReason.OUTSIDE_PERIOD;
          case NO_BENEFITS -> UnknownReason.NO_BENEFITS;
          case NOT_STATED -> UnknownReason.NOT_STATED;
        },
        paidOn);
  }

  private DayAnswer known(DateWindow window, LocalDate paidOn, Confidence sure, Wording sentence) {
    return DayAnswer.of(Rule.N06, window, inputs(paidOn))
        .with(Rule.N06.confidence().and(sure))
        .explainedBy(
            locale -> {
              SpokenDates dates = SpokenDates.of(locale, paidOn, window.latest());
              return sentence.in(locale, dates.day(paidOn), days(dates, window));
            });
  }

  private static String days(SpokenDates dates, DateWindow window) {
    return window.isOneDay()
        ? dates.day(window.earliest())
        : dates.when(window.earliest(), window.latest());
  }

  private DayAnswer unknown(UnknownReason reason, LocalDate paidOn) {
    return DayAnswer.unknown(Rule.N06, reason, inputs(paidOn)).with(confidence);
  }

  private List<RuleInput> inputs(LocalDate paidOn) {
    return List.of(
        RuleInput.of("year", year),
        RuleInput.of("paid-on", paidOn),
        RuleInput.of("opens", opens.map(LocalDate::toString).orElse("-")),
        RuleInput.of("closes", closes.map(LocalDate::toString).orElse("-")),
        RuleInput.of("extended-to", extendedTo.map(LocalDate::toString).orElse("-")),
        RuleInput.of("document", document));
  }
}
