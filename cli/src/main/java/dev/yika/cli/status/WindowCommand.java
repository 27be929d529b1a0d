package dev.yika.cli.status;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.console.TableFiles;
import dev.yika.cli.line.Line;
import dev.yika.cli.line.LineSource;
import dev.yika.cli.line.Lines;
import dev.yika.cli.line.TimeText;
import dev.yika.cli.option.CalendarOptions;
import dev.yika.cli.option.CommonOptions;
import dev.yika.cli.option.InputOptions;
import dev.yika.cli.option.RowOptions;
import dev.yika.cli.row.RowWriter;
import dev.yika.core.region.RegionCode;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.service.Hotline;
import dev.yika.status.service.MaintenanceSchedule;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells times and deadlines: {@code yika window maintenance --at 2026-10-31T20:00}. */
@Command(
    name = "window",
    description = "Tell whether a service is available, and until when a matter takes.",
    footer = {
      "",
      "Times have the form yyyy-mm-ddThh:mm, in China unless an offset follows; dates",
      "yyyy-mm-dd. No clock is asked: maintenance and hotline need --at. With it, now",
      "tells whether the platform is in maintenance, an agent answers, there is still",
      "time, or the days have come. Of times, until is the first moment after; of days,",
      "the last one. Outside of maintenance and hours, the next ones are told. The rule",
      "is that of an article or, in its place, the title of a notice.",
      "",
      "  maintenance    the platform is maintained",
      "  hotline        agents answer 12393",
      "  deferral TIME  settle after an admission without settlement",
      "  offline TIME   enter a sale of the offline register",
      "  posting DATE   a bank transfer shows, and when to ask for it",
      "  settlement, enrollment DATE     one elsewhere or a new one shows",
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
public final class WindowCommand implements Callable<Integer> {

  private static final int LONGEST_LINE = 256;

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private RowOptions output = new RowOptions();
  @Mixin private InputOptions input = new InputOptions();
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
      description = "Add what was announced for this region or pool.")
  private @Nullable RegionCode region;

  @Parameters(index = "0", paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
  private WindowMatter matter = WindowMatter.MAINTENANCE;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "START",
      description = "When it began: a time for deferral and offline, else a date.")
  private List<String> starts = List.of();

  public WindowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Locale locale = common.locale(console);
    refuseOtherOptions(locale);
    Function<String, Optional<List<WindowAnswer>>> question = question(locale);
    LineSource source =
        at != null && matter.isAboutNow()
            ? LineSource.of(List.of(TimeText.of(at)))
            : input.open(console, starts, "START", locale);
    try (RowWriter rows = output.writer(console, WindowAnswer.COLUMNS, locale);
        Lines lines = source.lines(LONGEST_LINE, rows::flush)) {
      return ExitCode.of(lines.all(line -> answer(line, question, rows, locale)));
    }
  }

  private void refuseOtherOptions(Locale locale) {
    for (String option : WindowMatter.OPTIONS) {
      if (!matter.takes(option) && spec.commandLine().getParseResult().hasMatchedOption(option)) {
        throw Refusal.ofUsage(Notice.NOT_WITH.in(locale, option, matter));
      }
    }
    if (matter.isAboutNow() && !starts.isEmpty()) {
      throw Refusal.ofUsage(Notice.NOT_WITH.in(locale, "START", matter));
    }
    if (matter.isAboutNow() && at == null) {
      throw Refusal.ofUsage(Notice.NEEDS_TIME.in(locale, matter));
    }
  }

  /** Loads what the matter needs, and returns what answers a start; empty if it is malformed. */
  private Function<String, Optional<List<WindowAnswer>>> question(Locale locale) {
    WindowAnswers answers = new WindowAnswers(Optional.ofNullable(at), locale);
    return switch (matter) {
      case MAINTENANCE -> {
        MaintenanceSchedule schedule = schedule(locale);
        yield start -> Optional.of(List.of(answers.maintenance(schedule)));
      }
      case HOTLINE -> {
        Hotline hotline = Hotline.of(calendar(locale));
        yield start -> Optional.of(List.of(answers.hotline(hotline)));
      }
      case DEFERRAL, OFFLINE ->
          start -> TimeText.time(start).map(time -> List.of(answers.deferral(matter, time)));
      default -> {
        WorkdayCalendar calendar = calendar(locale);
        yield start -> TimeText.date(start).map(day -> answers.days(matter, day, calendar));
      }
    };
  }

  private MaintenanceSchedule schedule(Locale locale) {
    MaintenanceSchedule schedule = MaintenanceSchedule.standard();
    if (windowFile != null) {
      schedule = TableFiles.load(windowFile, schedule::withFile, locale);
    }
    return region == null ? schedule : schedule.forRegion(region);
  }

  private WorkdayCalendar calendar(Locale locale) {
    WorkdayCalendar calendar = days.calendar(locale);
    return region == null ? calendar : calendar.forRegion(region);
  }

  private boolean answer(
      Line line,
      Function<String, Optional<List<WindowAnswer>>> question,
      RowWriter rows,
      Locale locale) {
    Optional<List<WindowAnswer>> answers = question.apply(line.text());
    if (answers.isEmpty()) {
      refuseMalformed(line, rows, locale);
      return false;
    }
    answers.get().forEach(each -> rows.row(each.row(locale)));
    Optional<String> why =
        answers.get().stream()
            .flatMap(each -> each.unknown().stream())
            .flatMap(unknown -> unknown.why(locale).stream())
            .findFirst();
    why.ifPresent(words -> complain(line, Notice.NO_SCHEDULE.in(locale, words), locale));
    return why.isEmpty();
  }

  private void refuseMalformed(Line line, RowWriter rows, Locale locale) {
    rows.row(WindowAnswer.refusal(matter, Discreet.stars(line.length()), "INVALID", locale));
    complain(line, (matter.beginsAtTime() ? Notice.BAD_TIME : Notice.BAD_DATE).in(locale), locale);
  }

  private void complain(Line line, String words, Locale locale) {
    if (matter.isAboutNow()) {
      console.complain(words);
    } else {
      input.complain(console, line, words, locale);
    }
  }
}
