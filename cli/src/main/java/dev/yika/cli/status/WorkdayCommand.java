package dev.yika.cli.status;

import dev.yika.cli.command.AnswerCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.Notice;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.InputColumn;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TableFormat;
import dev.yika.cli.option.CalendarOptions;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.Rows;
import dev.yika.status.calendar.UnknownYearException;
import dev.yika.status.calendar.WorkdayCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows working days: {@code yika workday 2026-10-01}. */
@Command(
    name = "workday",
    description = "Show whether a date is a working day in China, or count working days from it.",
    footer = {
      "",
      "Types: WORKDAY, WEEKEND, HOLIDAY and MAKE_UP_WORKDAY. A malformed date is",
      "INVALID, a year whose holidays are not published UNKNOWN; both make the exit",
      "code 1. --plus does not count the start. A file holds one date a line, or a head",
      "line with a column date.",
      "",
      "Examples:",
      "  yika workday 2026-02-14 2026-02-15",
      "  yika workday 2026-09-24 --plus 5",
      "  yika workday dates.txt --format csv"
    })
public final class WorkdayCommand extends AnswerCommand<DayRow> {

  private static final TableFormat FORMAT =
      TableFormat.list(InputColumn.required("date", "日期", "day", "起始日期"));

  @Mixin private CalendarOptions days = new CalendarOptions();

  @Option(
      names = "--plus",
      paramLabel = "<days>",
      description = "Count this many working days after the date, or before it if negative.")
  private @Nullable Integer plus;

  @Parameters(paramLabel = "DATE", description = "Dates such as 2026-10-01, or a file of them.")
  private List<String> dates = List.of();

  private WorkdayCalendar calendar = WorkdayCalendar.china();

  /** Keeps the context of the run. */
  public WorkdayCommand(Console console) {
    super(console, FORMAT);
  }

  @Override
  protected List<String> arguments() {
    return dates;
  }

  @Override
  protected List<Column<DayRow>> columns() {
    return plus == null ? DayRow.TYPE_COLUMNS : DayRow.PLUS_COLUMNS;
  }

  @Override
  protected void prepare() {
    calendar = days.calendar(console());
  }

  @Override
  protected boolean answer(InputRow row, Rows<DayRow> rows) {
    LocalDate date;
    try {
      date = row.date("date");
    } catch (BadCellException e) {
      rows.add(DayRow.malformed(row.length("date"), plus));
      complain(row, e);
      return false;
    }
    try {
      rows.add(plus == null ? type(date) : DayRow.due(date, plus, calendar.dueDate(date, plus)));
      return true;
    } catch (UnknownYearException e) {
      rows.add(DayRow.unknown(date, plus));
      complain(row, Notice.NO_SCHEDULE.in(locale(), e.message(locale())));
      return false;
    }
  }

  private DayRow type(LocalDate date) {
    return DayRow.type(date, calendar.dayType(date));
  }
}
