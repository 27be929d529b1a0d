package dev.yika.cli.option;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.TableFiles;
import dev.yika.status.calendar.WorkdayCalendar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of sub-commands that count working days. */
public final class CalendarOptions {

  @Option(
      names = "--holiday-file",
      paramLabel = "<file>",
      description = "Add newer or better years to the table of holidays.")
  private @Nullable String file;

  @Option(
      names = "--assume-weekdays",
      description = "Count Monday to Friday in years after the last notice; provisional.")
  private boolean assumeWeekdays;

  public WorkdayCalendar calendar(Console console) {
    WorkdayCalendar calendar = WorkdayCalendar.china();
    if (file != null) {
      calendar = TableFiles.load(file, calendar::withFile, console.locale());
    }
    return assumeWeekdays ? calendar.assumingWeekdays() : calendar;
  }
}
