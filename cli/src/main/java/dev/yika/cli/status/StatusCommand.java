package dev.yika.cli.status;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.CsvTable;
import dev.yika.cli.line.Line;
import dev.yika.cli.line.LineSource;
import dev.yika.cli.line.Lines;
import dev.yika.cli.line.TimeText;
import dev.yika.cli.option.CommonOptions;
import dev.yika.cli.option.InputFile;
import dev.yika.cli.option.PolicyOptions;
import dev.yika.cli.option.RowOptions;
import dev.yika.cli.row.RowWriter;
import dev.yika.cli.visit.EventFile;
import dev.yika.core.region.RegionCode;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.ConflictingEventsException;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.InsuranceScheme;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells where one enrollment stands: {@code yika status --events events.csv --on 2026-09-15}. */
@Command(
    name = "status",
    description = "Tell what the insurance of one person pays on a day, and why.",
    footer = {
      "",
      "The events are CSV with a header: occurred_on, event; id, detail, recorded_at.",
      "Events and their details: enrolled EMPLOYED 410100 [from DAY]; missed 2026-07;",
      "paid 2026-07; made-up [MONTHS] [late-fee]; paused [LEFT_EMPLOYER]; resumed",
      "[from DAY]; changed FLEXIBLE; retired; transfer-started 110000;",
      "transfer-withdrawn; transfer-completed; frozen [WHY]; unfrozen; ended;",
      "invalidated. The order of the lines does not matter. --region and --member go",
      "before what the events say. Exit code 1: an event cannot have happened so, or",
      "too little is known.",
      "",
      "Examples:",
      "  yika status --events events.csv --on 2026-09-15",
      "  yika status --events events.csv --on 2026-09-15 --known-at 2026-09-10T09:00",
      "  yika status --events events.csv --on 2026-09-15 --policy source-text-b"
    })
public final class StatusCommand implements Callable<Integer> {

  private static final int LONGEST_LINE = 1024;

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private RowOptions output = new RowOptions();
  @Mixin private PolicyOptions policy = new PolicyOptions();

  @Option(
      names = "--events",
      paramLabel = "<file>",
      required = true,
      description = "What happened, as CSV; - is standard input.")
  private String events = "";

  @Option(
      names = "--on",
      paramLabel = "<date>",
      required = true,
      converter = TimeText.DayConverter.class,
      description = "The day asked for, yyyy-mm-dd.")
  private LocalDate date = LocalDate.EPOCH;

  @Option(
      names = "--known-at",
      paramLabel = "<time>",
      converter = TimeText.Converter.class,
      description = "Answer from what was recorded by then, such as 2026-09-15T10:20.")
  private @Nullable Instant knownAt;

  @Option(
      names = "--born-on",
      paramLabel = "<date>",
      converter = TimeText.DayConverter.class,
      description = "The day of birth; events before it are rejected.")
  private @Nullable LocalDate birth;

  @Option(
      names = "--region",
      paramLabel = "<code>",
      converter = RegionConverter.class,
      description = "The pooling area, six digits.")
  private @Nullable RegionCode region;

  @Option(
      names = "--scheme",
      paramLabel = "<scheme>",
      description = "The scheme: employee or resident.")
  private @Nullable InsuranceScheme scheme;

  @Option(
      names = "--member",
      paramLabel = "<member>",
      description = "The kind of member: ${COMPLETION-CANDIDATES}.")
  private @Nullable MemberKind member;

  public StatusCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Locale locale = common.locale(console);
    Optional<Insured> insured = insured(locale);
    Entitlements entitlements = policy.entitlements(locale);
    EnrollmentHistory history = history(locale);
    Entitlement answer =
        insured
            .map(who -> entitlements.on(date, history, who))
            .orElseGet(() -> entitlements.on(date, history));
    try (RowWriter rows = output.writer(console, StatusRows.COLUMNS, locale)) {
      for (var cells : new StatusRows(answer, locale).all()) {
        rows.row(cells);
      }
    }
    return ExitCode.of(StatusRows.isSure(answer));
  }

  private EnrollmentHistory history(Locale locale) throws IOException {
    EnrollmentHistory all;
    try {
      all = EnrollmentHistory.of(read(locale));
    } catch (ConflictingEventsException e) {
      throw Refusal.ofFile(Notice.CONFLICT.in(locale, e.first() + 1, e.second() + 1));
    }
    EnrollmentHistory known = knownAt == null ? all : all.knownAt(knownAt);
    return birth == null ? known : known.bornOn(birth);
  }

  private List<EnrollmentEvent> read(Locale locale) throws IOException {
    List<EnrollmentEvent> read = new ArrayList<>();
    LineSource source = InputFile.open(events, console, locale);
    try (Lines lines = source.lines(LONGEST_LINE, () -> {})) {
      CsvTable table = InputFile.header(lines, EventFile.REQUIRED, EventFile.OPTIONAL, locale);
      for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        read.add(event(table, line.get(), locale));
      }
    }
    if (read.isEmpty()) {
      console.complain(Notice.NO_EVENT.in(locale, Discreet.text(events)));
    }
    return read;
  }

  private EnrollmentEvent event(CsvTable table, Line line, Locale locale) {
    try {
      return EventFile.read(table.read(line), Optional.ofNullable(region));
    } catch (BadCellException e) {
      throw Refusal.ofFile(Notice.LINE.in(locale, line.number(), e.message(locale)));
    }
  }

  /** Returns who was named; a scheme alone stands for its commonest kind of member. */
  private Optional<Insured> insured(Locale locale) {
    MemberKind kind = member;
    if (kind == null && scheme != null) {
      kind = scheme == InsuranceScheme.EMPLOYEE ? MemberKind.EMPLOYED : MemberKind.RESIDENT;
    }
    if (scheme != null && kind != null && kind.scheme() != scheme) {
      throw Refusal.ofUsage(Notice.MEMBER_OF_OTHER_SCHEME.in(locale));
    }
    if ((region == null) != (kind == null)) {
      throw Refusal.ofUsage(Notice.REGION_AND_MEMBER.in(locale));
    }
    return region == null || kind == null
        ? Optional.empty()
        : Optional.of(new Insured(region, kind));
  }
}
