package dev.yika.status.calendar;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import dev.yika.core.result.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Thrown when an answer needs a year for which no holiday schedule is loaded (年份未知).
 *
 * <p>The working days of a year cannot be computed, so they are not guessed. Load a row for the
 * year, see {@link WorkdayCalendar#withFile}, or ask {@link WorkdayCalendar#assumingWeekdays()} for
 * provisional answers.
 *
 * @since 0.1.0
 */
public final class UnknownYearException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final Wording MESSAGE =
      new Wording(
          "there is no holiday schedule for %d, so working days cannot be counted",
          "暂无%d年放假安排，无法推算工作日");

  /** The year that is missing. */
  private final int year;

  /** The years that are there. */
  @SuppressWarnings("serial") // List.copyOf is serializable
  private final List<Integer> knownYears;

  /**
   * Makes an exception for a missing year.
   *
   * @param year the year that the answer needs
   * @param knownYears the years for which a notice is loaded, ascending
   */
  public UnknownYearException(int year, List<Integer> knownYears) {
    this.year = year;
    this.knownYears = List.copyOf(knownYears);
  }

  /**
   * Returns the message, in English. It is written out only when it is read: answers catch this
   * exception for each month of arrears in years long past.
   *
   * @return which year is missing, and which are there
   */
  @Override
  public String getMessage() {
    return "the working days of " + year + " are unknown; known years: " + ranges(knownYears);
  }

  /**
   * Returns the year that is missing.
   *
   * @return the year the question is about, or the first one that counting would have to enter
   */
  public int year() {
    return year;
  }

  /**
   * Returns the years that are there.
   *
   * @return an unmodifiable list, ascending
   */
  public List<Integer> knownYears() {
    return knownYears;
  }

  /**
   * Explains in one line which year is missing.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a clause without a full stop
   */
  public String message(Locale locale) {
    return message(year, locale);
  }

  /**
   * Explains in one line that the holidays of a year are not known.
   *
   * @param year the year
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a clause without a full stop
   */
  public static String message(int year, Locale locale) {
    return MESSAGE.in(locale, year);
  }

  /** Writes years as {@code 2007-2026, 2030}. */
  static String ranges(List<Integer> years) {
    TreeRangeSet<Integer> runs = TreeRangeSet.create();
    years.forEach(year -> runs.add(Range.singleton(year).canonical(DiscreteDomain.integers())));
    return runs.asRanges().stream()
        .map(run -> text(run.lowerEndpoint(), run.upperEndpoint() - 1))
        .collect(Collectors.joining(", "));
  }

  private static String text(int first, int last) {
    return first == last ? Integer.toString(first) : first + "-" + last;
  }
}
