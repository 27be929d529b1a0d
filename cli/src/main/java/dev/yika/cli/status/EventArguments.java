package dev.yika.cli.status;

import dev.yika.cli.line.TimeText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file of events and the day asked for. */
final class EventArguments {

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The events; - for standard input.")
  private List<String> files = List.of();

  @Option(names = "--events", paramLabel = "<file>", description = "The events, like FILE.")
  private @Nullable String events;

  @Option(
      names = "--on",
      paramLabel = "<date>",
      required = true,
      converter = TimeText.DayConverter.class,
      description = "The day asked for, such as 2026-09-15.")
  private LocalDate date = LocalDate.EPOCH;

  /** Returns the files named; more than one is wrong usage. */
  List<String> files() {
    return Stream.concat(files.stream(), Optional.ofNullable(events).stream()).toList();
  }

  LocalDate date() {
    return date;
  }
}
