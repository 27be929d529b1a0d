package dev.yika.status.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The years of a calendar, laid out day by day. */
final class WorkdayYears {

  private final WorkdayTable table;

  /** The rows of these regions apply, the largest region first. */
  private final List<String> regions;

  private final boolean assuming;

  private final int firstYear;

  /** For each year from the first on, the days around it; null if the year is unknown. */
  private final @Nullable DayRun[] runs;

  WorkdayYears(WorkdayTable table, List<String> regions, boolean assuming) {
    this.table = table;
    this.regions = regions;
    this.assuming = assuming;
    this.firstYear = table.publishedYears().first();
    this.runs = runs();
  }

  private @Nullable DayRun[] runs() {
    int lastYear = assuming ? WorkdayRow.LAST_YEAR : table.publishedYears().last();
    @Nullable DayRun[] byYear = new DayRun[lastYear - firstYear + 1];
    for (int start = firstYear; start <= lastYear; start++) {
      List<DayType[]> years = new ArrayList<>();
      for (int year = start; year <= lastYear && isAnswered(year); year++) {
        years.add(table.types(year, regions));
      }
      if (!years.isEmpty()) {
        DayRun run = new DayRun(start, years, table);
        for (; start <= run.lastYear(); start++) {
          byYear[start - firstYear] = run;
        }
      }
    }
    return byYear;
  }

  private boolean isAnswered(int year) {
    return assuming || table.isPublished(year);
  }

  WorkdayTable table() {
    return table;
  }

  List<String> regions() {
    return regions;
  }

  /** Returns whether years without a notice are answered by plain weeks. */
  boolean isAssuming() {
    return assuming;
  }

  List<Integer> published() {
    return List.copyOf(table.publishedYears());
  }

  List<HolidayNotice> notices(int year) {
    if (year < firstYear || !isAnswered(year) || year > WorkdayRow.LAST_YEAR) {
      throw unknown(year);
    }
    return table.notices(year, regions);
  }

  /** Returns the days around a day; years without a gap have one run. */
  DayRun run(LocalDate date) {
    int index = date.getYear() - firstYear;
    DayRun run = index >= 0 && index < runs.length ? runs[index] : null;
    if (run == null) {
      throw unknown(date.getYear());
    }
    return run;
  }

  DayRun commonRun(LocalDate from, LocalDate to) {
    DayRun run = run(from);
    if (run(to) != run) {
      throw unknown(from.isBefore(to) ? run.lastYear() + 1 : run.firstYear() - 1);
    }
    return run;
  }

  UnknownYearException unknown(int year) {
    return new UnknownYearException(year, published());
  }
}
