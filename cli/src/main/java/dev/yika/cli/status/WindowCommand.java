package dev.yika.cli.status;

import dev.yika.cli.command.AnswerCommand;
import dev.yika.cli.console.Choice;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.TableFiles;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.Input;
import dev.yika.cli.line.InputColumn;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TableFormat;
import dev.yika.cli.line.TimeText;
import dev.yika.cli.option.CalendarOptions;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.Rows;
import dev.yika.core.region.RegionCode;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.service.Hotline;
import dev.yika.status.service.MaintenanceSchedule;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows times and deadlines: {@code yika window maintenance --at 2026-10-31T20:00}. */
@Command(
    name = "window",
    description = "Show whether a service is available now, or by when a request must be done.",
    footer = {
      "",
      "Times have the form yyyy-mm-ddThh:mm, in China unless an offset follows; dates",
      "yyyy-mm-dd. The clock of this machine is not used: maintenance and hotline need",
      "--at. With it, the column now shows whether the platform is in maintenance, an",
      "agent answers, time is left, or the days have come. The column until is",
      "exclusive for times, inclusive for days. Outside maintenance and hours, the",
      "next ones are shown. The column rule has a rule or the title of a notice.",
      "",
      "  maintenance    the platform is maintained",
      "  hotline        agents answer 12393",
      "  deferral TIME  settle after an admission without settlement",
      "  offline TIME   enter a sale of the offline register",
      "  posting DATE   a bank transfer is posted, and when to ask for it",
      "  settlement, enrollment DATE     a settlement elsewhere, a new enrollment shows",
      "  replacement, reissue DATE       a lost card is replaced, a new one ready",
      "",
      "Exit codes: 0 answered; 1 a malformed START (INVALID), or holidays that are not",
      "published (UNKNOWN); 2 wrong usage or an unreadable file.",
      "",
      "Examples:",
      "  yika window maintenance --at 2026-10-31T20:00",
      "  yika window hotline --at 2026-10-08T08:30",
      "  yika window deferral 2025-09-30T18:30 --at 2025-10-03T09:00",
      "  yika window posting 2025-04-30"
    })
public final class WindowCommand extends AnswerCommand<WindowAnswer> {

  private static final TableFormat FORMAT =
      TableFormat.list(InputColumn.required("start", "起点", "时间", "日期", "time", "date"));

  @Mixin private CalendarOptions days = new CalendarOptions();

  @Option(
      names = "--at",
      paramLabel = "<time>",
      converter = TimeText.Converter.class,
      description = "The present time, such as 2026-10-31T20:00.")
  private @Nullable Instant at;

  @Option(
      names = "--window-file",
      paramLabel = "<file>",
      description = "Add announced windows to those of the monthly rule.")
  private @Nullable String windowFile;

  @Option(
      names = "--region",
      paramLabel = "<code>",
      converter = RegionConverter.class,
      description = "Add the windows announced for this region or pool.")
  private @Nullable RegionCode region;

  @Parameters(index = "0", paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
  private WindowMatter matter = WindowMatter.MAINTENANCE;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "START",
      description = "When it began: a time for deferral and offline, else a date.")
  private List<String> starts = List.of();

  private WorkdayCalendar calendar = WorkdayCalendar.china();
  private MaintenanceSchedule schedule = MaintenanceSchedule.standard();

  /** Keeps the context of the run. */
  public WindowCommand(Console console) {
    super(console, FORMAT);
  }

  /** Lets WHAT take the names and labels of the matters. */
  public static void registerMatters(CommandLine command) {
    Choice.register(command, WindowMatter.class);
  }

  @Override
  protected List<String> arguments() {
    return starts;
  }

  @Override
  protected List<Column<WindowAnswer>> columns() {
    return WindowAnswer.COLUMNS;
  }

  @Override
  protected Input open() throws IOException {
    return at != null && matter.isAboutNow()
        ? Input.of(List.of(TimeText.of(at)), FORMAT)
        : super.open();
  }

  @Override
  protected void prepare() {
    refuseOtherOptions();
    if (windowFile != null) {
      schedule = TableFiles.load(windowFile, schedule::withFile, locale());
    }
    calendar = days.calendar(console());
    RegionConverter.reportUnknown(region, console());
    if (region != null) {
      schedule = schedule.forRegion(region);
      calendar = calendar.forRegion(region);
    }
  }

  private void refuseOtherOptions() {
    for (String option : WindowMatter.OPTIONS) {
      if (!matter.takes(option) && spec().commandLine().getParseResult().hasMatchedOption(option)) {
        throw console().usage(Notice.NOT_WITH, option, matter);
      }
    }
    if (matter.isAboutNow() && !starts.isEmpty()) {
      throw console().usage(Notice.NOT_WITH, "START", matter);
    }
    if (matter.isAboutNow() && at == null) {
      throw console().usage(Notice.NEEDS_TIME, matter);
    }
  }

  @Override
  protected boolean answer(InputRow row, Rows<WindowAnswer> rows) {
    List<WindowAnswer> answers;
    try {
      answers = answers(row);
    } catch (BadCellException e) {
      String stars = Discreet.stars(row.length("start"));
      rows.add(WindowAnswer.malformed(WindowAnswers.what(matter), stars));
      complain(row, e);
      return false;
    }
    answers.forEach(rows::add);
    Optional<String> why =
        answers.stream()
            .flatMap(each -> each.unknown().stream())
            .flatMap(unknown -> unknown.why(locale()).stream())
            .findFirst();
    why.ifPresent(words -> report(row, Notice.NO_SCHEDULE.in(locale(), words)));
    return why.isEmpty();
  }

  private List<WindowAnswer> answers(InputRow row) {
    WindowAnswers answers = new WindowAnswers(Optional.ofNullable(at));
    return switch (matter) {
      case MAINTENANCE -> List.of(answers.maintenance(schedule));
      case HOTLINE -> List.of(answers.hotline(Hotline.of(calendar)));
      case DEFERRAL, OFFLINE -> {
        yield List.of(answers.deferral(matter, row.time("start")));
      }
      default -> answers.days(matter, row.date("start"), calendar);
    };
  }

  private void report(InputRow row, String words) {
    if (matter.isAboutNow()) {
      console().complain(words);
    } else {
      complain(row, words);
    }
  }
}
