package dev.yika.status.calendar;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dev.yika.core.input.TableRow;
import java.io.InputStream;
import java.io.Reader;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rows that count: for each region and year the one of the highest revision. */
final class WorkdayTable {

  private static final WorkdayTable EMPTY = new WorkdayTable(new TreeMap<>());

  /** From 2007 to 2026 a year has 248 to 251 working days. */
  private static final int FEWEST = 240;

  private static final int MOST = 255;

  /** Some autonomous prefectures have two more festivals of three to seven days. */
  private static final int FEWEST_LOCALLY = 225;

  private static final int WEEKDAYS = 5;
  private static final int DAYS_OF_WEEK = 7;

  /** By region and year; the national rows come first. It never changes. */
  private final NavigableMap<String, NavigableMap<Integer, WorkdayRow>> rows;

  private WorkdayTable(NavigableMap<String, NavigableMap<Integer, WorkdayRow>> rows) {
    this.rows = rows;
  }

  static WorkdayTable load(String resource) {
    InputStream in = requireNonNull(WorkdayTable.class.getResourceAsStream(resource), resource);
    return EMPTY.merge(WorkdayRow.FORM.readResource(in, resource), resource);
  }

  /** Returns a table with newer rows, or throws and leaves this one as it is. */
  WorkdayTable with(Reader reader, String source) {
    WorkdayTable table = merge(WorkdayRow.FORM.readAll(reader, source), source);
    log().info("{}: working-day rows loaded; known years {}", source, table.publishedYears());
    return table;
  }

  /** The built-in table alone needs no logger, whose set-up takes longer than the table. */
  private static Logger log() {
    return LoggerFactory.getLogger(WorkdayTable.class);
  }

  private WorkdayTable merge(List<TableRow> table, String source) {
    List<WorkdayRow> added = read(table);
    NavigableMap<String, NavigableMap<Integer, WorkdayRow>> merged = new TreeMap<>();
    for (Map.Entry<String, NavigableMap<Integer, WorkdayRow>> region : rows.entrySet()) {
      merged.put(region.getKey(), new TreeMap<>(region.getValue()));
    }
    int outdated = 0;
    for (WorkdayRow row : added) {
      NavigableMap<Integer, WorkdayRow> years =
          merged.computeIfAbsent(row.region(), region -> new TreeMap<>());
      WorkdayRow known = years.get(row.year());
      if (known != null && known.revision() > row.revision()) {
        outdated++;
      } else {
        years.put(row.year(), row);
      }
    }
    WorkdayTable changed = new WorkdayTable(merged);
    changed.check(added);
    if (outdated > 0) {
      log().warn("{}: {} working-day rows are older than those known", source, outdated);
    }
    return changed;
  }

  private static List<WorkdayRow> read(List<TableRow> table) {
    List<WorkdayRow> read = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (TableRow row : table) {
      WorkdayRow parsed = new WorkdayRow(row);
      if (!keys.add(parsed.key())) {
        throw parsed.refuse("a second row of this region, year and revision", "同一地区、年份和版次的行重复");
      }
      read.add(parsed);
    }
    return read;
  }

  /** Checks the rows by themselves, larger regions first, and then the years they lead to. */
  private void check(List<WorkdayRow> added) {
    List<WorkdayRow> ordered = new ArrayList<>(added);
    ordered.sort(comparing(WorkdayRow::region));
    for (WorkdayRow row : ordered) {
      if (!isPublished(row.year())) {
        throw row.refuse(
            "there is no national row of " + row.year(), "没有 " + row.year() + " 年的全国行");
      }
      checkCount(row.region(), row);
    }
    for (WorkdayRow row : ordered) {
      for (String region : rows.keySet()) {
        boolean inside =
            !region.equals(row.region()) && (row.isNational() || region.startsWith(row.region()));
        if (inside && years(region).containsKey(row.year())) {
          checkCount(region, row);
        }
      }
    }
  }

  /** Refuses a row that gives a region an implausible number of working days. */
  private void checkCount(String region, WorkdayRow row) {
    boolean national = region.equals(WorkdayRow.NATIONWIDE);
    DayType[] types = types(row.year(), national ? List.of() : prefixes(region));
    int working = 0;
    for (DayType type : types) {
      working += type.isWorking() ? 1 : 0;
    }
    if (working < (national ? FEWEST : FEWEST_LOCALLY) || working > MOST) {
      throw row.refuse(
          row.year()
              + (national ? "" : " in region " + region)
              + " has "
              + working
              + " working days",
          (national ? "" : region + " 地区 ") + row.year() + " 年有 " + working + " 个工作日，不合常理");
    }
  }

  private NavigableMap<Integer, WorkdayRow> years(String region) {
    return rows.getOrDefault(region, Collections.emptyNavigableMap());
  }

  NavigableSet<Integer> publishedYears() {
    return years(WorkdayRow.NATIONWIDE).navigableKeySet();
  }

  boolean isPublished(int year) {
    return years(WorkdayRow.NATIONWIDE).containsKey(year);
  }

  /** Returns the regions with rows that an area lies in, the largest first. */
  List<String> prefixes(String area) {
    return rows.keySet().stream().filter(area::startsWith).toList();
  }

  /** Returns the notices of a year: the national ones, then those of regions. */
  List<HolidayNotice> notices(int year, List<String> regions) {
    List<HolidayNotice> notices = new ArrayList<>();
    for (WorkdayRow row : rowsOf(year, regions)) {
      notices.addAll(row.notices());
    }
    return List.copyOf(notices);
  }

  /** Returns the type of each day; plain weeks if the year is not published. */
  DayType[] types(int year, List<String> regions) {
    DayType[] types = new DayType[Year.of(year).length()];
    int dayOfWeek = Year.of(year).atDay(1).getDayOfWeek().getValue();
    for (int day = 0; day < types.length; day++) {
      types[day] = dayOfWeek > WEEKDAYS ? DayType.WEEKEND : DayType.WORKDAY;
      dayOfWeek = dayOfWeek % DAYS_OF_WEEK + 1;
    }
    for (WorkdayRow row : rowsOf(year, regions)) {
      row.applyTo(types);
    }
    return types;
  }

  private List<WorkdayRow> rowsOf(int year, List<String> regions) {
    List<WorkdayRow> found = new ArrayList<>();
    addRow(found, WorkdayRow.NATIONWIDE, year);
    for (String region : regions) {
      addRow(found, region, year);
    }
    return found;
  }

  private void addRow(List<WorkdayRow> found, String region, int year) {
    WorkdayRow row = years(region).get(year);
    if (row != null) {
      found.add(row);
    }
  }
}
