package dev.yika.cli.status;

import dev.yika.cli.line.TimeText;
import dev.yika.cli.row.Cell;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.ChinaTime;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.service.Deferral;
import dev.yika.status.service.Hotline;
import dev.yika.status.service.MaintenanceSchedule;
import dev.yika.status.service.MaintenanceWindow;
import dev.yika.status.service.ProcessingTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers the questions of {@code yika window}. */
final class WindowAnswers {

  private final Optional<Instant> now;

  WindowAnswers(Optional<Instant> now) {
    this.now = now;
  }

  /** Returns the window that the present is in, else the next one. */
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
        false,
        Optional.empty());
  }

  /** Returns the hours that the present is in, else the next ones. */
  WindowAnswer hotline(Hotline hotline) {
    Instant at = now.orElseThrow();
    DayAnswer answer = hotline.nextDay(at);
    Optional<Instant> next = hotline.nextAvailable(at);
    if (next.isEmpty()) {
      return WindowAnswer.unknown(what(WindowMatter.HOTLINE), TimeText.of(at), answer);
    }
    LocalDate day = ChinaTime.dateOf(next.get());
    return WindowAnswer.of(
            what(WindowMatter.HOTLINE),
            TimeText.of(at),
            Optional.of(hotline.isStaffed(at)),
            TimeText.of(ChinaTime.at(day, hotline.opens())),
            TimeText.of(ChinaTime.at(day, hotline.closes())),
            answer.rule())
        .withNext(TimeText.of(next.get()))
        .withProvisional(answer.window().orElseThrow().provisional());
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

  List<WindowAnswer> days(WindowMatter matter, LocalDate start, WorkdayCalendar calendar) {
    return matter.processingTimes().stream().map(time -> days(time, start, calendar)).toList();
  }

  private WindowAnswer days(ProcessingTimes time, LocalDate start, WorkdayCalendar calendar) {
    Cell what = Cell.of(time);
    DayAnswer answer = time.after(start, calendar);
    if (answer.window().isEmpty()) {
      return WindowAnswer.unknown(what, start.toString(), answer);
    }
    DateWindow days = answer.window().get();
    return WindowAnswer.of(
            what,
            start.toString(),
            now.map(ChinaTime::dateOf).map(days::contains),
            days.earliest().toString(),
            days.latest().toString(),
            answer.rule())
        .withProvisional(days.provisional());
  }

  static Cell what(WindowMatter matter) {
    return Cell.of(matter);
  }
}
