package dev.yika.status.recovery;

import static com.google.common.base.Preconditions.checkArgument;

import dev.yika.status.calendar.DueDate;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to count from a day to the one on which something begins (起算方式), in the short form of the
 * policy table.
 *
 * <table>
 *   <caption>Counted from 2026-09-11</caption>
 *   <tr><th>Form</th><th>Meaning</th><th>Day</th></tr>
 *   <tr><td>{@code month+0}</td><td>the first day of its month</td><td>2026-09-01</td></tr>
 *   <tr><td>{@code month+1}</td><td>the first day of the month after</td><td>2026-10-01</td></tr>
 *   <tr><td>{@code day+1}</td><td>the day after</td><td>2026-09-12</td></tr>
 *   <tr><td>{@code span+6}</td><td>the day after 6 months that end on the corresponding day, or on
 *       the last of a shorter month</td><td>2027-03-12</td></tr>
 *   <tr><td>{@code workday+1~workday+2}</td><td>the first to the second working day after</td>
 *       <td>2026-09-14 to 2026-09-15</td></tr>
 *   <tr><td>{@code day+30~day+31?}</td><td>one of two readings, neither of them written
 *       anywhere</td><td>2026-10-11 to 2026-10-12</td></tr>
 * </table>
 *
 * <p>The starting day is not counted (民法典 art. 201). A wait that ends on a day off is not made
 * longer: it is no term within which somebody has to act.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Timing {

  private static final String STEP = "(month|span|day|workday)\\+([0-9]{1,3})";
  private static final Pattern FORM = Pattern.compile(STEP + "(?:~" + STEP + ")?(\\?)?");

  private final String text;
  private final String firstUnit;
  private final int first;
  private final String lastUnit;
  private final int last;

  private Timing(Matcher form) {
    this.text = form.group();
    this.firstUnit = form.group(1);
    this.first = Integer.parseInt(form.group(2));
    boolean one = form.group(3) == null;
    this.lastUnit = one ? firstUnit : form.group(3);
    this.last = one ? first : Integer.parseInt(form.group(4));
    checkArgument(one || isAscending(), "the later of two readings is not later for every day");
  }

  private boolean isAscending() {
    return firstUnit.equals(lastUnit)
        ? first < last
        : firstUnit.equals("month") && lastUnit.equals("span") && first <= last;
  }

  /**
   * Reads the short form.
   *
   * @param text one step, or two with {@code ~} between them; {@code ?} at the end if the reading
   *     is assumed. A step counts 0 to 999
   * @return the timing
   * @throws IllegalArgumentException if the text has another form, or the second step is not always
   *     later than the first
   */
  public static Timing parse(String text) {
    Matcher form = FORM.matcher(text);
    checkArgument(form.matches(), "a timing is such as month+1, day+0 or workday+1~workday+2");
    return new Timing(form);
  }

  /**
   * Counts from a day.
   *
   * @param from the day
   * @param calendar the working days, asked only where they are counted
   * @return the day or days
   * @throws dev.yika.status.calendar.UnknownYearException if working days of an unknown year are
   *     counted
   */
  public DateWindow window(LocalDate from, WorkdayCalendar calendar) {
    Objects.requireNonNull(calendar, "calendar");
    DueDate earliest = count(firstUnit, first, from, calendar);
    DueDate latest = count(lastUnit, last, from, calendar);
    return new DateWindow(
        earliest.date(), latest.date(), earliest.provisional() || latest.provisional());
  }

  private static DueDate count(String unit, int count, LocalDate from, WorkdayCalendar calendar) {
    if (unit.equals("workday")) {
      return calendar.dueDate(from, count);
    }
    LocalDate day =
        switch (unit) {
          case "month" -> firstDay(YearMonth.from(from), count);
          case "span" -> from.plusMonths(count).plusDays(1);
          default -> from.plusDays(count);
        };
    return new DueDate(day, false);
  }

  private static LocalDate firstDay(YearMonth month, int count) {
    return month.plusMonths(count).atDay(1);
  }

  /** Tells whether whole months are counted, and one day is meant. */
  boolean isMonthly() {
    return text.startsWith("month") && firstUnit.equals(lastUnit) && first == last;
  }

  /** Counts from a month, if whole months are counted. */
  LocalDate dayAfter(YearMonth month) {
    return firstDay(month, first);
  }

  /**
   * Tells how sure it is that the source is read as it was meant.
   *
   * @return ASSUMED if the form ends with {@code ?}, else HIGH
   */
  public Confidence confidence() {
    return text.endsWith("?") ? Confidence.ASSUMED : Confidence.HIGH;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Timing that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the short form. */
  @Override
  public String toString() {
    return text;
  }
}
