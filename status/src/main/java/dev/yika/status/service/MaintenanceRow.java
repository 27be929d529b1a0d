package dev.yika.status.service;

import dev.yika.core.input.TableForm;
import dev.yika.core.input.TableRow;
import dev.yika.core.region.RegionCode;
import dev.yika.status.rule.ChinaTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/** Reads a row of announced maintenance; see {@link MaintenanceSchedule#withRows}. */
final class MaintenanceRow {

  static final TableForm FORM = TableForm.of("start", "end", "region", "notice");

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
    Instant start = time("start");
    Instant end = time("end");
    row.require(start.isBefore(end), "end", "not after the start", "须晚于开始时间");
    row.require(
        Duration.between(start, end).compareTo(LONGEST) <= 0,
        "end",
        "more than 31 days after the start",
        "距开始时间超过 31 天");
    MaintenanceWindow window = MaintenanceWindow.announced(start, end, row.text("notice"));
    return row.find("region", this::region).map(window::withRegion).orElse(window);
  }

  private RegionCode region(String column) {
    return RegionCode.parse(row.matching(column, REGION, "expected - or six digits", "应为 - 或六位数字"));
  }

  private Instant time(String column) {
    String text =
        row.matching(column, TIME, "expected a time, yyyy-mm-dd hh:mm", "应为时间，格式 yyyy-mm-dd hh:mm");
    row.require(
        !text.endsWith("24:00"), column, "midnight is 00:00 of the next day", "午夜应写作次日 00:00");
    try {
      return LocalDateTime.parse(text.replace(' ', 'T')).atZone(ChinaTime.zone()).toInstant();
    } catch (DateTimeException e) {
      throw row.refuse(column, "no such time", "没有这一时刻");
    }
  }
}
