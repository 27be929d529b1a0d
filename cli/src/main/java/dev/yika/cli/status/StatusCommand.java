package dev.yika.cli.status;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Notice;
import dev.yika.cli.line.Input;
import dev.yika.cli.line.TableFormat;
import dev.yika.cli.line.TimeText;
import dev.yika.cli.option.RecoveryOptions;
import dev.yika.cli.row.Rows;
import dev.yika.cli.visit.EventFile;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the status of an enrollment: {@code yika status events.csv --on 2026-09-15}. */
@Command(
    name = "status",
    description = "Show what the insurance of a person pays on a day, and why.",
    footer = {
      "",
      "The events are a table with a head line: occurred_on, event; id, detail,",
      "recorded_at. Events and their details: enrolled EMPLOYED 410100 [from DAY];",
      "missed 2026-07; deferred MONTHS; paid 2026-07; made-up [MONTHS] [late-fee];",
      "paused [LEFT_EMPLOYER]; resumed [from DAY]; changed FLEXIBLE; retired;",
      "transfer-started 110000; transfer-withdrawn; transfer-completed; frozen [WHY];",
      "unfrozen; ended; invalidated; or their Chinese labels, as yika diagram draws",
      "them. The order of the lines does not matter. --region and --member take",
      "precedence over the events.",
      "",
      "With --by person the file has a column person, and each person is answered on",
      "a line, with the line of the first event; of a person the last four characters",
      "are shown. A million events need a heap of 256 MB, 360 MB of memory in all:",
      "java -Xmx256m -jar yika.jar status members.csv --by person --on 2026-09-30",
      "",
      "Exit code 1: an event was rejected, or too little is known. A line that cannot",
      "be read is reported, each of them, and makes the exit code 2; with --by person",
      "it concerns that person only, and the exit code is 1.",
      "",
      "Examples:",
      "  yika status events.csv --on 2026-09-15",
      "  yika status events.csv --on 2026-09-15 --known-at 2026-09-10T09:00",
      "  yika status members.csv --by person --on 2026-09-30 --format csv"
    })
public final class StatusCommand extends EventCommand {

  /** What each line of the answer is about. */
  enum By {
    PERSON;

    @Override
    public String toString() {
      return "person";
    }
  }

  @Mixin private RecoveryOptions recovery = new RecoveryOptions();

  @Option(
      names = "--by",
      paramLabel = "<what>",
      description = "Answer each person of the file on a line: person.")
  private @Nullable By by;

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

  @Mixin private InsuredOptions insured = new InsuredOptions();

  /** Keeps the surroundings of the run. */
  public StatusCommand(Console console) {
    super(console, PersonReport.OF_ONE);
  }

  @Override
  protected TableFormat format() {
    return by == By.PERSON ? PersonReport.FORMAT : super.format();
  }

  @Override
  public Integer call() throws IOException {
    Asked asked = new Asked(recovery.entitlements(console()), date(), insured(), knownAt, birth);
    if (by == By.PERSON) {
      return byPerson(asked);
    }
    Entitlement answer = asked.answer(history());
    write(StatusRows.COLUMNS, new StatusRows(answer, locale()).all());
    return ExitCode.of(StatusRows.isSure(answer));
  }

  /**
   * What is asked of each history.
   *
   * @param entitlements the evaluator
   * @param date the day
   * @param insured who was named, whatever the events say
   * @param knownAt the time by which an event has to be recorded
   * @param birth the day of birth
   */
  record Asked(
      Entitlements entitlements,
      LocalDate date,
      Optional<Insured> insured,
      @Nullable Instant knownAt,
      @Nullable LocalDate birth) {

    Entitlement answer(EnrollmentHistory all) {
      EnrollmentHistory known = knownAt == null ? all : all.knownAt(knownAt);
      EnrollmentHistory history = birth == null ? known : known.bornOn(birth);
      return insured
          .map(who -> entitlements.on(date, history, who))
          .orElseGet(() -> entitlements.on(date, history));
    }
  }

  private int byPerson(Asked asked) throws IOException {
    PersonReport report = new PersonReport(console(), asked, insured.region());
    try (Input lines = open()) {
      lines.all(report::read);
    }
    if (report.isEmpty()) {
      throw noRows();
    }
    try (Rows<PersonReport.PersonLine> rows = rows(PersonReport.COLUMNS)) {
      return ExitCode.of(report.write(rows));
    }
  }

  private EnrollmentHistory history() throws IOException {
    List<EnrollmentEvent> read = read();
    try {
      return EnrollmentHistory.of(read);
    } catch (ConflictingEventsException e) {
      throw console().refusal(Notice.CONFLICT, e.first() + 1, e.second() + 1);
    }
  }

  private List<EnrollmentEvent> read() throws IOException {
    Set<String> persons = new HashSet<>();
    List<EnrollmentEvent> read =
        events(
            row -> {
              persons.add(row.cell("person").strip());
              return EventFile.read(row, insured.region());
            });
    if (persons.size() > 1) {
      throw console().refusal(Notice.SEVERAL_PERSONS, persons.size());
    }
    return read;
  }

  /** Returns who was named; an insurance alone stands for its commonest kind of member. */
  private Optional<Insured> insured() {
    insured.check(console());
    Optional<MemberKind> member =
        insured
            .member()
            .or(
                () ->
                    insured
                        .insurance()
                        .map(
                            scheme ->
                                scheme == InsuranceScheme.EMPLOYEE
                                    ? MemberKind.EMPLOYED
                                    : MemberKind.RESIDENT));
    if (insured.region().isPresent() != member.isPresent()) {
      throw console().usage(Notice.REGION_AND_MEMBER);
    }
    return insured.region().map(region -> new Insured(region, member.orElseThrow()));
  }
}
