package dev.yika.cli.status;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Notice;
import dev.yika.cli.line.Line;
import dev.yika.cli.line.LineSource;
import dev.yika.cli.line.Lines;
import dev.yika.cli.line.TimeText;
import dev.yika.cli.option.CalendarOptions;
import dev.yika.cli.option.CommonOptions;
import dev.yika.cli.option.InputOptions;
import dev.yika.cli.option.RowOptions;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.RowWriter;
import dev.yika.status.calendar.DayType;
import dev.yika.status.calendar.DueDate;
import dev.yika.status.calendar.UnknownYearException;
import dev.yika.status.calendar.WorkdayCalendar;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells working days: {@code yika workday 2026-10-01}. */
@Command(
    name = "workday",
    description = "Tell what kind of day a date is in China, or count working days from it.",
    footer = {
      "",
      "Dates have the form yyyy-mm-dd. Types: WORKDAY, WEEKEND, HOLIDAY and",
      "MAKE_UP_WORKDAY. A malformed date is INVALID, a year whose holidays are not",
      "published UNKNOWN; both make the exit code 1. The start is not counted by",
      "--plus. A file holds one date a line; a first line that says date is left out.",
      "",
      "Examples:",
      "  yika workday 2026-02-14 2026-02-15",
      "  yika workday 2026-09-24 --plus 5",
      "  yika workday --file dates.txt --format csv"
    })
public final class WorkdayCommand implements Callable<Integer> {

  private static final int LONGEST_LINE = 256;
  private static final List<Column> TYPE_COLUMNS =
      List.of(
          new Column("date", "date", "日期", 10),
          new Column("type", "type", "类型", 15),
          new Column("working", "working", "工作日", 7));
  private static final List<Column> PLUS_COLUMNS =
      List.of(
          new Column("date", "date", "日期", 10),
          new Column("plus", "plus", "加", 4),
          new Column("due", "due", "到期日", 10),
          new Column("provisional", "provisional", "暂定", 11));

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private RowOptions output = new RowOptions();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private CalendarOptions days = new CalendarOptions();

  @Option(
      names = "--plus",
      paramLabel = "<days>",
      description = "Give the working day so many working days after the date; negative: before.")
  private @Nullable Integer plus;

  @Parameters(paramLabel = "DATE", description = "Dates of the form yyyy-mm-dd.")
  private List<String> dates = List.of();

  public WorkdayCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Locale locale = common.locale(console);
    WorkdayCalendar calendar = days.calendar(locale);
    LineSource source = input.open(console, dates, "DATE", locale);
    List<Column> columns = plus == null ? TYPE_COLUMNS : PLUS_COLUMNS;
    try (RowWriter rows = output.writer(console, columns, locale);
        Lines lines = source.lines(LONGEST_LINE, rows::flush)) {
      return ExitCode.of(lines.all(line -> isHeader(line) || answer(line, calendar, rows, locale)));
    }
  }

  private static boolean isHeader(Line line) {
    return line.number() == 1 && line.text().equals("date");
  }

  private boolean answer(Line line, WorkdayCalendar calendar, RowWriter rows, Locale locale) {
    Optional<LocalDate> date = TimeText.date(line.text());
    if (date.isEmpty()) {
      rows.row(refusal(Discreet.stars(line.length()), "INVALID"));
      input.complain(console, line, Notice.BAD_DATE.in(locale), locale);
      return false;
    }
    try {
      rows.row(plus == null ? type(date.get(), calendar) : due(date.get(), plus, calendar));
      return true;
    } catch (UnknownYearException e) {
      rows.row(refusal(date.get().toString(), "UNKNOWN"));
      input.complain(console, line, Notice.NO_SCHEDULE.in(locale, e.message(locale)), locale);
      return false;
    }
  }

  private static List<Cell> type(LocalDate date, WorkdayCalendar calendar) {
    DayType type = calendar.dayType(date);
    return List.of(Cell.of(date.toString()), Cell.of(type.name()), Cell.of(type.isWorking()));
  }

  private static List<Cell> due(LocalDate date, int days, WorkdayCalendar calendar) {
    DueDate due = calendar.dueDate(date, days);
    return List.of(
        Cell.of(date.toString()),
        Cell.of(days),
        Cell.of(due.date().toString()),
        Cell.of(due.provisional()));
  }

  private List<Cell> refusal(String date, String why) {
    Cell first = Cell.of(date);
    return plus == null
        ? List.of(first, Cell.of(why), Cell.empty())
        : List.of(first, Cell.of(plus), Cell.of(why), Cell.empty());
  }
}
