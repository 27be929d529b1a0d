package dev.yika.examples;

import dev.yika.core.region.RegionCode;
import dev.yika.status.calendar.UnknownYearException;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.national.NationalRules;
import dev.yika.status.national.ResidentPayment;
import dev.yika.status.national.TransferGap;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.service.Deferral;
import dev.yika.status.service.MaintenanceSchedule;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** Counts working days, waits and deadlines. */
public final class DateExample implements Example {

  @Override
  public void run(PrintStream out) {
    workdays(out);
    year(out);
    national(out);
    service(out);
  }

  private static void workdays(PrintStream out) {
    // docs: workdays
    WorkdayCalendar calendar = WorkdayCalendar.china();
    out.println(calendar.plusWorkingDays(LocalDate.of(2025, 4, 30), 1)); // → 2025-05-06
    LocalDate start = LocalDate.of(2026, 12, 30);
    try {
      out.println(calendar.plusWorkingDays(start, 5));
    } catch (UnknownYearException e) {
      out.println(e.year()); // → 2027
    }
    out.println(calendar.assumingWeekdays().dueDate(start, 5));
    // → DueDate[date=2027-01-06, provisional=true]
    // end
  }

  private static void year(PrintStream out) {
    Reader rows =
        new StringReader(
            """
            region\tyear\trevision\tnotices\tdated\toff\twork
            45\t2017\t1\t-\t-\t0330-0401\t0408
            """);
    // docs: year
    WorkdayCalendar guangxi =
        WorkdayCalendar.china()
            .withRows(rows, "guangxi.tsv") // or withFile(path), or withProviders()
            .forRegion(RegionCode.parse("450100"));
    out.println(guangxi.dayType(LocalDate.of(2017, 3, 30))); // → HOLIDAY
    // end
  }

  private static void national(PrintStream out) {
    // docs: national
    NationalRules rules = NationalRules.standard();
    ResidentPayment late =
        ResidentPayment.of(RegionCode.parse("370200"), 2027, LocalDate.of(2026, 11, 15))
            .withLapsedYears(2);
    out.println(rules.startAfter(late).explain(Locale.CHINESE));
    // → 断保2年、修复0年，固定等待期3个月、变动等待期1个月；2026年11月15日缴费，自2027年1月1日起算，2027年5月1日起享受待遇。
    DayAnswer move =
        TransferGap.betweenAreas(YearMonth.of(2026, 3), LocalDate.of(2026, 6, 10), true).start();
    out.println(move.window().orElseThrow() + " " + move.confidence()); // → 2026-06-01 HIGH
    // end
  }

  private static void service(PrintStream out) {
    Reader rows =
        new StringReader(
            """
            start\tend\tregion\tnotice
            2026-03-07 22:00\t2026-03-08 04:00\t-\t升级公告
            """);
    // docs: service
    MaintenanceSchedule schedule =
        MaintenanceSchedule.onlyAnnounced().withRows(rows, "announced.tsv"); // or withFile(path)
    Instant now = Instant.parse("2026-03-07T15:00:00Z");
    out.println(schedule.nextAvailable(now)); // → 2026-03-07T20:00:00Z
    out.println(Deferral.admitted(now).deadline()); // → 2026-03-10T15:00:00Z
    // end
  }
}
