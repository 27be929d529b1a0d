package dev.yika.cli.status;

import com.google.common.collect.Iterables;
import dev.yika.cli.command.ConsoleCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Notice;
import dev.yika.cli.line.Input;
import dev.yika.cli.option.InputOptions;
import dev.yika.cli.option.OutputOption;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a page on many people: {@code yika report --events members.csv --on 2026-09-30}. */
@Command(
    name = "report",
    description = "Write a report to print: who is suspended, why, and when benefits resume.",
    footer = {
      "",
      "The file is that of yika status; its column person distinguishes people, whose",
      "last four characters are shown. The report is one HTML file in UTF-8 that loads",
      "nothing: first the number of people with each outcome, then those for whom the",
      "pooled fund does not pay, with a timeline each, those about whom too little is",
      "known, those whose lines cannot be read, and the others on a line each.",
      "An existing file is replaced as a whole or not at all.",
      "",
      "Exit code 1: too little is known about a person, or a line cannot be read.",
      "",
      "Examples:",
      "  yika report --events members.csv --on 2026-09-30 -o report.html",
      "  yika report events.csv --on 2026-09-15 --lang zh -o report.html"
    })
public final class ReportCommand extends ConsoleCommand {

  @Mixin private EventArguments arguments = new EventArguments();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private QuestionOptions options = new QuestionOptions();
  @Mixin private OutputOption output = new OutputOption();

  /** Keeps the context of the run. */
  public ReportCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws IOException {
    People people = new People(console(), options.on(arguments.date(), console()));
    String command = spec().qualifiedName();
    try (Input lines = input.open(console(), arguments.files(), "FILE", command, People.OF_ONE)) {
      output.requireOther(input.file(), console());
      lines.all(people::read);
    }
    if (people.isEmpty()) {
      throw console().refusal(Notice.NO_ROWS, input.shown().orElse(""));
    }
    Report report = new Report(arguments.date(), people.answers(), locale());
    output.write(console(), report::write);
    return ExitCode.of(Iterables.all(people.answers(), PersonLine::isSure));
  }
}
