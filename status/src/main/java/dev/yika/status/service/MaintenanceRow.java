package dev.yika.status.service;

import dev.yika.core.input.TableRow;
import dev.yika.core.region.RegionCode;
import dev.yika.status.rule.ChinaTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/** Reads a row of announced maintenance; {@link MaintenanceSchedule#withRows} tells the form. */
final class MaintenanceRow {

  private static final int CELLS = 4;
  private static final String COUNTRY = "-";
  private static final Pattern TIME =
      Pattern.compile("(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}");
  private static final Pattern REGION = Pattern.compile("[0-9]{6}");

  /** A longer one is a mistyped year or month rather than maintenance. */
  private static final Duration LONGEST = Duration.ofDays(31);

  private final TableRow row;

  MaintenanceRow(TableRow row) {
    this.row = row;
  }

  MaintenanceWindow window() {
    require(row.cells().size() == CELLS, "a row of maintenance has 4 cells");
    Instant start = time(0, "start");
    Instant end = time(1, "end");
    require(start.isBefore(end), "it does not end after it starts");
    require(Duration.between(start, end).compareTo(LONGEST) <= 0, "it lasts more than 31 days");
    require(!row.cell(3).isEmpty(), "the notice is missing");
    MaintenanceWindow window = MaintenanceWindow.announced(start, end, row.cell(3));
    String region = row.cell(2);
    if (region.equals(COUNTRY)) {
      return window;
    }
    require(REGION.matcher(region).matches(), "region: neither - nor six digits");
    return window.withRegion(RegionCode.parse(region));
  }

  private Instant time(int column, String name) {
    String text = row.cell(column);
    require(TIME.matcher(text).matches(), name + ": not of the form yyyy-mm-dd hh:mm");
    require(!text.endsWith("24:00"), name + ": midnight is 00:00 of the next day");
    try {
      return LocalDateTime.parse(text.replace(' ', 'T')).atZone(ChinaTime.ZONE).toInstant();
    } catch (DateTimeException e) {
      throw row.refuse(name + ": no such time");
    }
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw row.refuse(otherwise);
    }
  }
}
