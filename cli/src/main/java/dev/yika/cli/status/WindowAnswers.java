package dev.yika.cli.status;

import dev.yika.cli.line.TimeText;
import dev.yika.cli.row.Cell;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.ChinaTime;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.Rule;
import dev.yika.status.service.Deferral;
import dev.yika.status.service.Hotline;
import dev.yika.status.service.MaintenanceSchedule;
import dev.yika.status.service.MaintenanceWindow;
import dev.yika.status.service.ServiceClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers the questions of {@code yika window}. */
final class WindowAnswers {

  private final Optional<Instant> now;
  private final Locale locale;

  WindowAnswers(Optional<Instant> now, Locale locale) {
    this.now = now;
    this.locale = locale;
  }

  /** Tells of the window that the present is in, else of the next one. */
  WindowAnswer maintenance(MaintenanceSchedule schedule) {
    Instant at = now.orElseThrow();
    Optional<MaintenanceWindow> current = schedule.at(at);
    MaintenanceWindow window = current.or(() -> schedule.nextWindow(at)).orElseThrow();
    return new WindowAnswer(
        what(WindowMatter.MAINTENANCE),
        TimeText.of(at),
        Optional.of(current.isPresent()),
        TimeText.of(window.start()),
        TimeText.of(window.end()),
        TimeText.of(schedule.nextAvailable(at)),
        window.notice().orElse(Rule.R08.id()),
        window.confidence(),
        false);
  }

  /** Tells of the hours that the present is in, else of the next ones. */
  WindowAnswer hotline(Hotline hotline) {
    Instant at = now.orElseThrow();
    Instant next = hotline.nextAvailable(at);
    LocalDate day = ChinaTime.dateOf(next);
    return WindowAnswer.of(
            what(WindowMatter.HOTLINE),
            TimeText.of(at),
            Optional.of(hotline.isStaffed(at)),
            TimeText.of(ChinaTime.at(day, hotline.opens())),
            TimeText.of(ChinaTime.at(day, hotline.closes())),
            Rule.R10)
        .withNext(TimeText.of(next))
        .withProvisional(hotline.isProvisional(at));
  }

  WindowAnswer deferral(WindowMatter matter, Instant since) {
    Deferral deferral =
        matter == WindowMatter.OFFLINE ? Deferral.registered(since) : Deferral.admitted(since);
    return WindowAnswer.of(
        what(matter),
        TimeText.of(since),
        now.map(at -> !at.isBefore(since) && !deferral.isOverdue(at)),
        TimeText.of(since),
        TimeText.of(deferral.deadline()),
        deferral.rule());
  }

  List<WindowAnswer> clocks(WindowMatter matter, LocalDate start, WorkdayCalendar calendar) {
    return matter.clocks().stream().map(clock -> clock(clock, start, calendar)).toList();
  }

  private WindowAnswer clock(ServiceClock clock, LocalDate start, WorkdayCalendar calendar) {
    DateWindow days = clock.window(start, calendar);
    return WindowAnswer.of(
            Cell.of(clock.name(), clock.label(locale)),
            start.toString(),
            now.map(ChinaTime::dateOf).map(day -> contains(days, day)),
            days.earliest().toString(),
            days.latest().toString(),
            clock.rule())
        .withProvisional(days.provisional());
  }

  private static boolean contains(DateWindow days, LocalDate day) {
    return !day.isBefore(days.earliest()) && !day.isAfter(days.latest());
  }

  private Cell what(WindowMatter matter) {
    return Cell.of(matter.name(), matter.label(locale));
  }
}
