package dev.yika.status.calendar;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import dev.yika.core.input.TableForm;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.BadTableException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The working days of mainland China (工作日历), exact for every day from 2007 to 2026.
 *
 * <p>Working days cannot be computed. Each year rests on a notice of the State Council that names
 * the days off and the weekend days worked in exchange (调休上班), sometimes on a second one that
 * changes it. {@link #china()} holds these rows; {@link #withFile}, {@link #withProviders()} and
 * {@link #withRows} add newer and local ones.
 *
 * <table>
 *   <caption>What it answers</caption>
 *   <tr><th>Question</th><th>Answer</th></tr>
 *   <tr><td>type of 2025-10-01</td><td>HOLIDAY</td></tr>
 *   <tr><td>type of 2025-09-28, a Sunday</td><td>MAKE_UP_WORKDAY</td></tr>
 *   <tr><td>2025-04-30 plus 1 working day</td><td>2025-05-06</td></tr>
 *   <tr><td>2025-01-25 plus 3 working days</td><td>2025-02-05</td></tr>
 *   <tr><td>2025-05-06 minus 1 working day</td><td>2025-04-30</td></tr>
 *   <tr><td>type of 2027-01-04</td><td>{@link UnknownYearException}</td></tr>
 * </table>
 *
 * <p>How days are counted:
 *
 * <ol>
 *   <li>The starting day is not counted, whether it is worked or not (民法典 art. 201).
 *   <li>A make-up weekend day counts as any other working day.
 *   <li>The time of day and the time zone are the caller's: a date here is a day in China.
 * </ol>
 *
 * <p>What is certain:
 *
 * <ul>
 *   <li>A year without a notice is never taken for plain weeks: every answer that needs it is an
 *       {@link UnknownYearException} that names it, unless {@link #assumingWeekdays()} was asked.
 *   <li>December is provisional until the next year's notice is loaded: the notices for 2008, 2012
 *       and 2019 changed the December before. See {@link #isProvisional(LocalDate)}.
 *   <li><b>Not foreseen</b>: a notice that changes its own year later on, as in 2015, 2019 and
 *       2020.
 *   <li><b>Not covered</b>: days off of some citizens only (such as the afternoon of 4 May),
 *       trading days, what one employer or agency decides, and local festivals without a row
 *       loaded.
 * </ul>
 *
 * <p>Each question costs a few array reads, whatever the dates are and however many days are
 * counted; only a new date is allocated.
 *
 * <p>This class is immutable and thread-safe: {@code with…} and {@code for…} give a new calendar,
 * and a refused table leaves the old one as it is. Source: the notices, each with number and date
 * in {@code workdays.tsv} in the jar beside this class; {@code PROVENANCE.md} there states how they
 * were compared with other sources. Confidence: high.
 *
 * @since 0.1.0
 */
public final class WorkdayCalendar {

  private final @Nullable RegionCode region;

  /** Laid out when a day is first asked for: not every answer of a new program counts days. */
  private final Supplier<WorkdayYears> laidOut;

  private WorkdayCalendar(@Nullable RegionCode region, Supplier<WorkdayYears> years) {
    this.region = region;
    this.laidOut = Suppliers.memoize(years);
  }

  /**
   * Returns the calendar of the built-in table: the whole country, 2007 to 2026. The first call
   * reads the table.
   *
   * @return the same calendar on each call
   */
  public static WorkdayCalendar china() {
    return China.CALENDAR;
  }

  /** Delays reading the table until it is wanted. */
  private static final class China {
    static final WorkdayCalendar CALENDAR =
        new WorkdayCalendar(
            null, () -> new WorkdayYears(WorkdayTable.load("workdays.tsv"), List.of(), false));
  }

  /**
   * Returns a calendar with the rows of a file; see {@link #withRows}.
   *
   * @param file a UTF-8 file
   * @return a new calendar
   * @throws BadTableException if a row is refused; this calendar stays as it is
   * @throws UncheckedIOException if the file cannot be read
   */
  public WorkdayCalendar withFile(Path file) {
    return TableForm.readFile(file, this::withRows);
  }

  /**
   * Returns a calendar with the rows of a table. The first row names the columns, which are
   * separated by tabs and may stand in any order:
   *
   * <ul>
   *   <li>{@code region}: {@code -} for the whole country, or the first 2, 4 or 6 digits of region
   *       codes;
   *   <li>{@code year}: 1996 to 2100;
   *   <li>{@code revision}: 1 to 99;
   *   <li>{@code notices}: their numbers between semicolons, or {@code -} if unknown;
   *   <li>{@code dated}: the date of each notice between semicolons, such as {@code 2025-11-04}, or
   *       {@code -};
   *   <li>{@code off}: the days off, days and ranges such as {@code 0101-0103,0619}, or {@code -}
   *       for none;
   *   <li>{@code work}: the weekend days worked, in the same form.
   * </ul>
   *
   * <p>A national row lists all that differs from plain weeks from 1 January to 31 December of its
   * year. When the next year's notice changes December, a row of a higher revision lists the year
   * anew. A region's row lists what differs from the national one, and a smaller region's row what
   * differs from that. Of the rows of a region and year the one of the highest revision applies; of
   * the same revision, the one loaded last. Blank lines and lines that begin with {@code #} are
   * left out.
   *
   * <p>Refused are: a weekend day worked that is a weekday; a day that is repeated, or off and
   * worked at once; a day that does not exist; a second row of a region, year and revision; a
   * region's row for a year without a national one; a year that would have fewer than 240 working
   * days (225 in a region) or more than 255.
   *
   * @param rows the table; read to its end, not closed
   * @param source a file name or a description, for messages
   * @return a new calendar
   * @throws BadTableException if a row is refused; this calendar stays as it is
   * @throws UncheckedIOException if the table cannot be read
   */
  public WorkdayCalendar withRows(Reader rows, String source) {
    Objects.requireNonNull(rows, "rows");
    Objects.requireNonNull(source, "source");
    WorkdayYears now = years();
    WorkdayTable table = now.table().with(rows, source);
    return new WorkdayCalendar(
        region, () -> new WorkdayYears(table, regions(table, region), now.isAssuming()));
  }

  /**
   * Returns a calendar with the rows of every {@link WorkdayTableProvider} that the thread's
   * context class loader finds, in the order of their sources.
   *
   * @return a new calendar, or this one if there is no provider
   * @throws BadTableException if a row is refused; this calendar stays as it is
   * @throws UncheckedIOException if a table cannot be read
   * @throws java.util.ServiceConfigurationError if a provider cannot be made
   */
  public WorkdayCalendar withProviders() {
    List<WorkdayTableProvider> providers = new ArrayList<>();
    ServiceLoader.load(WorkdayTableProvider.class).forEach(providers::add);
    providers.sort(Comparator.comparing(WorkdayTableProvider::source));
    WorkdayCalendar changed = this;
    for (WorkdayTableProvider provider : providers) {
      changed = changed.with(provider);
    }
    return changed;
  }

  /**
   * Returns a calendar with the rows of a provider; see {@link #withRows}.
   *
   * @param provider supplies the table
   * @return a new calendar
   * @throws BadTableException if a row is refused; this calendar stays as it is
   * @throws UncheckedIOException if the table cannot be read
   */
  public WorkdayCalendar with(WorkdayTableProvider provider) {
    try (Reader reader = provider.open()) {
      return withRows(reader, provider.source());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the calendar of a region: the national days with the local rows that are loaded.
   * Without such rows it answers as the national one, which does not mean that the region has no
   * festivals of its own. Keep the calendar rather than making one for each question.
   *
   * @param region the code of a region or insurance pool
   * @return a new calendar
   */
  public WorkdayCalendar forRegion(RegionCode region) {
    WorkdayYears now = years();
    List<String> regions = regions(now.table(), Objects.requireNonNull(region, "region"));
    return new WorkdayCalendar(
        region,
        regions.equals(now.regions())
            ? laidOut
            : () -> new WorkdayYears(now.table(), regions, now.isAssuming()));
  }

  /**
   * Returns a calendar that takes the years without a notice for plain weeks, Monday to Friday
   * worked: those after the last notice to the end of 2100, and gaps between notices. Its answers
   * about them are provisional; see {@link #isProvisional(LocalDate)} and {@link #dueDate}. Years
   * before the first notice stay unknown.
   *
   * @return a new calendar
   */
  public WorkdayCalendar assumingWeekdays() {
    WorkdayYears now = years();
    return new WorkdayCalendar(region, () -> new WorkdayYears(now.table(), now.regions(), true));
  }

  /**
   * Returns the type of a day.
   *
   * @param date a day
   * @return its type
   * @throws UnknownYearException if the year of the day is unknown
   */
  public DayType dayType(LocalDate date) {
    return years().run(date).type(date);
  }

  /**
   * Returns whether a day is worked.
   *
   * @param date a day
   * @return true for a usual working day and for a make-up day
   * @throws UnknownYearException if the year of the day is unknown
   */
  public boolean isWorkingDay(LocalDate date) {
    return years().run(date).isWorking(date);
  }

  /**
   * Returns the n-th working day after a day, or before it.
   *
   * @param start the day from which to count; it is not counted itself
   * @param n how many working days, any number; negative to count backwards; 0 returns the starting
   *     day, even if it is not worked
   * @return the day counted to, a working day unless n is 0
   * @throws UnknownYearException if the starting day is in an unknown year, or if counting would
   *     have to enter one
   */
  public LocalDate plusWorkingDays(LocalDate start, int n) {
    DayRun run = years().run(start);
    if (n == 0) {
      return start;
    }
    long place = run.place(start, n);
    if (!run.hasPlace(place)) {
      throw years().unknown(n > 0 ? run.lastYear() + 1 : run.firstYear() - 1);
    }
    return run.dateAt(place);
  }

  /**
   * Returns the n-th working day after a day, or before it, and whether a day counted over is
   * provisional.
   *
   * @param start the day from which to count; it is not counted itself
   * @param n how many working days, as in {@link #plusWorkingDays}
   * @return the day counted to
   * @throws UnknownYearException as in {@link #plusWorkingDays}
   */
  public DueDate dueDate(LocalDate start, int n) {
    LocalDate date = plusWorkingDays(start, n);
    return new DueDate(date, isProvisional(start, date));
  }

  /**
   * Returns a day itself if it is worked, else the next one that is: where a period ends whose last
   * day is off (民法典 art. 203).
   *
   * @param date a day
   * @return the first working day that is not before it
   * @throws UnknownYearException if the year of the day is unknown, or the next working day is in
   *     an unknown year
   */
  public LocalDate nextOrSameWorkingDay(LocalDate date) {
    return isWorkingDay(date) ? date : plusWorkingDays(date, 1);
  }

  /**
   * Counts the working days from a day to another. The first day is not counted and the last one
   * is, so that {@code plusWorkingDays(from, workingDaysBetween(from, to))} is {@code to} if that
   * is a working day.
   *
   * @param from the day from which to count
   * @param to the day up to which to count
   * @return 0 or more; if {@code to} is before {@code from}, 0 or less, counted backwards
   * @throws UnknownYearException if a day is in an unknown year, or an unknown year lies between
   */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    return years().commonRun(from, to).workingDaysBetween(from, to);
  }

  /**
   * Returns whether the type of a day may still change: the day is in December and the next year's
   * notice is not loaded, or its year is assumed.
   *
   * @param date a day
   * @return true if a later notice is expected to confirm or change it
   * @throws UnknownYearException if the year of the day is unknown
   */
  public boolean isProvisional(LocalDate date) {
    return years().run(date).isOpen(date);
  }

  /**
   * Returns whether a count of working days may still change.
   *
   * @param from the day from which to count; it is not counted itself
   * @param to the day up to which to count, before or after it
   * @return true if a day counted over, or the last one, is provisional; false if there is none
   * @throws UnknownYearException if a day is in an unknown year, or an unknown year lies between
   */
  public boolean isProvisional(LocalDate from, LocalDate to) {
    return years().commonRun(from, to).isOpenBetween(from, to);
  }

  /**
   * Returns the region of this calendar.
   *
   * @return empty for the whole country
   */
  public Optional<RegionCode> region() {
    return Optional.ofNullable(region);
  }

  /**
   * Returns the years for which a notice is loaded.
   *
   * @return an unmodifiable list, ascending; assumed years are not among them
   */
  public List<Integer> publishedYears() {
    return years().published();
  }

  /**
   * Returns the notices on which the days of a year rest.
   *
   * @param year the year of the days, not of the notice
   * @return an unmodifiable list: the national notices in the order of their dates, then those of
   *     this calendar's region; empty if the numbers are not known or the year is assumed
   * @throws UnknownYearException if the year is unknown
   */
  public List<HolidayNotice> notices(int year) {
    return years().notices(year);
  }

  /** Returns the years and the region, such as {@code WorkdayCalendar[2007-2026]}. */
  @Override
  public String toString() {
    String published = UnknownYearException.ranges(publishedYears());
    String assumed = years().isAssuming() ? ", else weekdays" : "";
    return "WorkdayCalendar[" + published + assumed + (region == null ? "" : ", " + region) + "]";
  }

  private WorkdayYears years() {
    return Objects.requireNonNull(laidOut.get(), "years");
  }

  private static List<String> regions(WorkdayTable table, @Nullable RegionCode region) {
    return region == null ? List.of() : table.prefixes(region.toString());
  }
}
