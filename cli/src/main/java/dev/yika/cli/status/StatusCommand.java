package dev.yika.cli.status;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Notice;
import dev.yika.cli.line.Input;
import dev.yika.cli.line.TableFormat;
import dev.yika.cli.row.Rows;
import dev.yika.cli.visit.EventFile;
import dev.yika.core.region.RegionCode;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.history.ConflictingEventsException;
import dev.yika.status.history.EnrollmentHistory;
import java.io.IOException;
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
      "With --by person the file has a column person, and each person gets one line of",
      "output with the number of the first event's line and the person's last four",
      "characters. A million events need a heap of 256 MB, 360 MB of memory in all:",
      "java -Xmx256m -jar yika.jar status members.csv --by person --on 2026-09-30",
      "",
      "Exit code 1: an event was rejected, or too little is known. Every line that",
      "cannot be read is reported, and the exit code is 2; with --by person it concerns",
      "that person only, and the exit code is 1.",
      "",
      "Examples:",
      "  yika status events.csv --on 2026-09-15",
      "  yika status events.csv --on 2026-09-15 --known-at 2026-09-10T09:00",
      "  yika status members.csv --by person --on 2026-09-30 --format csv"
    })
public final class StatusCommand extends EventCommand {

  /** The subject of each line of the answer. */
  enum By {
    PERSON;

    @Override
    public String toString() {
      return "person";
    }
  }

  @Option(
      names = "--by",
      paramLabel = "<what>",
      description = "Answer on one line for each: person.")
  private @Nullable By by;

  @Mixin private QuestionOptions options = new QuestionOptions();

  /** Keeps the context of the run. */
  public StatusCommand(Console console) {
    super(console, People.OF_ONE);
  }

  @Override
  protected TableFormat format() {
    return by == By.PERSON ? People.FORMAT : super.format();
  }

  @Override
  public Integer call() throws IOException {
    Question question = options.on(date(), console());
    if (by == By.PERSON) {
      return byPerson(question);
    }
    Answered answered = question.of(history(question.area()));
    if (isPicture()) {
      answered.timeline(locale()).lines().forEach(console().out()::line);
      console().out().flush();
    } else {
      write(StatusRows.COLUMNS, new StatusRows(answered.entitlement(), locale()).all());
    }
    return ExitCode.of(answered.isSure());
  }

  private int byPerson(Question question) throws IOException {
    People people = new People(console(), question);
    try (Input lines = open()) {
      lines.all(people::read);
    }
    if (people.isEmpty()) {
      throw noRows();
    }
    boolean isSure = true;
    try (Rows<PersonLine> rows = rows(PersonLine.COLUMNS)) {
      for (PersonLine line : people.answers()) {
        isSure &= line.isSure();
        rows.add(line);
      }
    }
    return ExitCode.of(isSure);
  }

  private EnrollmentHistory history(Optional<RegionCode> area) throws IOException {
    List<EnrollmentEvent> read = read(area);
    try {
      return EnrollmentHistory.of(read);
    } catch (ConflictingEventsException e) {
      throw console().refusal(Notice.CONFLICT, e.first() + 1, e.second() + 1);
    }
  }

  private List<EnrollmentEvent> read(Optional<RegionCode> area) throws IOException {
    Set<String> persons = new HashSet<>();
    List<EnrollmentEvent> read =
        events(
            row -> {
              persons.add(row.cell("person").strip());
              return EventFile.read(row, area);
            });
    if (persons.size() > 1) {
      throw console().refusal(Notice.SEVERAL_PERSONS, persons.size());
    }
    return read;
  }
}
