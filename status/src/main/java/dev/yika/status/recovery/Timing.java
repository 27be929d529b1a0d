package dev.yika.status.recovery;

import static com.google.common.base.Preconditions.checkArgument;

import dev.yika.status.calendar.DueDate;
import dev.yika.status.calendar.UnknownYearException;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way to count from a day to the one on which something begins (起算方式), in the short form of the
 * policy table.
 *
 * <table>
 *   <caption>Counted from 2026-08-11</caption>
 *   <tr><th>Form</th><th>Meaning</th><th>Day</th></tr>
 *   <tr><td>{@code month+0}</td><td>the first day of its month</td><td>2026-08-01</td></tr>
 *   <tr><td>{@code month+1}</td><td>the first day of the month after</td><td>2026-09-01</td></tr>
 *   <tr><td>{@code month+1:15}</td><td>the 15th of the month after, or the last day of a shorter
 *       month</td><td>2026-09-15</td></tr>
 *   <tr><td>{@code term+2:3}</td><td>the day after a deadline on the 3rd of the second month after;
 *       a deadline on a day off moves to the next working day</td><td>2026-10-09</td></tr>
 *   <tr><td>{@code day+1}</td><td>the day after</td><td>2026-08-12</td></tr>
 *   <tr><td>{@code span+6}</td><td>the day after 6 months that end on the corresponding day, or on
 *       the last of a shorter month</td><td>2027-02-12</td></tr>
 *   <tr><td>{@code workday+1~workday+2}</td><td>the first to the second working day after</td>
 *       <td>2026-08-12 to 2026-08-13</td></tr>
 *   <tr><td>{@code month+1~month+4}</td><td>a day that areas set differently, from the first to the
 *       last of them</td><td>2026-09-01 to 2026-12-01</td></tr>
 *   <tr><td>{@code day+30~day+31?}</td><td>one of two readings, neither of them written
 *       anywhere</td><td>2026-09-10 to 2026-09-11</td></tr>
 * </table>
 *
 * <p>The starting day is not counted (民法典 art. 201). A wait that ends on a day off is not made
 * longer, unless it is a deadline within which a member has to act ({@code term}).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Timing {

  private static final String STEP =
      "(?:(month|span|day|workday)\\+([0-9]{1,3})|(month|term)\\+([0-9]{1,2}):([0-9]{1,2}))";
  private static final Pattern FORM = Pattern.compile(STEP + "(?:~" + STEP + ")?(\\?)?");
  private static final int GROUPS = 5;
  private static final int LONGEST_MONTH = 31;
  private static final int UNKNOWN = -1;

  private final String text;
  private final Step first;
  private final Step last;
  private final int mostDays;

  /** One of the two ends of a timing: a unit, how many of it, and a day of the month. */
  private record Step(String unit, int count, int day) {

    static Step of(Matcher form, int before) {
      boolean plain = form.group(before + 1) != null;
      int day = plain ? 1 : Integer.parseInt(form.group(before + 5));
      checkArgument(day >= 1 && day <= LONGEST_MONTH, "a day of the month is 1 to 31");
      return new Step(
          form.group(before + (plain ? 1 : 3)),
          Integer.parseInt(form.group(before + (plain ? 2 : 4))),
          day);
    }

    /** Returns whether this is later than another step from every day on. */
    boolean isAfter(Step other) {
      if (unit.equals(other.unit)) {
        return count > other.count || (count == other.count && day > other.day);
      }
      return other.unit.equals("month")
          && other.day == 1
          && unit.equals("span")
          && count >= other.count;
    }

    boolean isMonthly() {
      return unit.equals("month") || unit.equals("term");
    }

    /** Returns the most days that this counts, or UNKNOWN if the working days decide. */
    int mostDays() {
      return switch (unit) {
        case "month" -> (count + 1) * LONGEST_MONTH;
        case "span" -> count * LONGEST_MONTH + 1;
        case "day" -> count;
        default -> UNKNOWN;
      };
    }

    DueDate from(LocalDate start, WorkdayCalendar calendar) {
      return switch (unit) {
        case "workday" -> calendar.dueDate(start, count);
        case "span" -> new DueDate(start.plusMonths(count).plusDays(1), false);
        case "day" -> new DueDate(start.plusDays(count), false);
        default -> in(YearMonth.from(start).plusMonths(count), calendar);
      };
    }

    private DueDate in(YearMonth month, WorkdayCalendar calendar) {
      LocalDate date = month.atDay(Math.min(day, month.lengthOfMonth()));
      if (unit.equals("month")) {
        return new DueDate(date, false);
      }
      LocalDate deadline = calendar.nextOrSameWorkingDay(date);
      return new DueDate(deadline.plusDays(1), calendar.isProvisional(date, deadline));
    }
  }

  private Timing(Matcher form) {
    this.text = form.group();
    this.first = Step.of(form, 0);
    boolean one = form.group(GROUPS + 1) == null && form.group(GROUPS + 3) == null;
    this.last = one ? first : Step.of(form, GROUPS);
    checkArgument(
        one || last.isAfter(first), "the later of two readings is not later for every day");
    this.mostDays = last.mostDays();
  }

  /**
   * Reads the short form.
   *
   * @param text one step, or two with {@code ~} between them; {@code ?} at the end if the reading
   *     is assumed. A step counts 0 to 999, or 0 to 99 with a day of the month
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
   * @throws UnknownYearException if working days of an unknown year are counted
   */
  public DateWindow window(LocalDate from, WorkdayCalendar calendar) {
    Objects.requireNonNull(calendar, "calendar");
    DueDate earliest = first.from(from, calendar);
    DueDate latest = last.from(from, calendar);
    return new DateWindow(
        earliest.date(), latest.date(), earliest.provisional() || latest.provisional());
  }

  /**
   * Returns whether the last day that is counted from a day is surely not after another, without
   * counting it where the working days do not matter.
   *
   * @return false if it is after it, may be, or is unknown
   */
  boolean isSurelyOverBy(LocalDate day, LocalDate from, WorkdayCalendar calendar) {
    if (mostDays != UNKNOWN) {
      return from.toEpochDay() + mostDays <= day.toEpochDay();
    }
    try {
      // Of working days counted from one day, the later end is known only if the earlier one is.
      LocalDate latest =
          last.unit.equals("workday")
              ? calendar.plusWorkingDays(from, last.count)
              : window(from, calendar).latest();
      return !latest.isAfter(day);
    } catch (UnknownYearException e) {
      return false;
    }
  }

  /** Returns whether whole months are counted. */
  boolean isMonthly() {
    return first.isMonthly() && last.isMonthly();
  }

  /**
   * Counts from a month. The days of a year without a notice are any of those up to the end of the
   * month of the deadline, no month being all days off.
   */
  DateWindow windowFrom(YearMonth month, WorkdayCalendar calendar) {
    try {
      return window(month.atDay(1), calendar);
    } catch (UnknownYearException e) {
      YearMonth end = month.plusMonths(last.count);
      return new DateWindow(
          month.plusMonths(first.count).atDay(first.day).plusDays(1),
          end.plusMonths(1).atDay(1),
          true);
    }
  }

  /**
   * Returns how sure it is that the source is read as it was meant.
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
