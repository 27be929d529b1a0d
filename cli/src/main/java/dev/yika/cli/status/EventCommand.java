package dev.yika.cli.status;

import dev.yika.cli.command.InputCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.Notice;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.Input;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TableFormat;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Mixin;

/** A sub-command that answers from a file of events and needs every line of it. */
abstract class EventCommand extends InputCommand {

  @Mixin private EventArguments arguments = new EventArguments();

  EventCommand(Console console, TableFormat format) {
    super(console, format);
  }

  @Override
  protected final List<String> arguments() {
    return arguments.files();
  }

  /** Returns the day asked for. */
  final LocalDate date() {
    return arguments.date();
  }

  /** Reads every event; refuses the file if a line cannot be read, once each is reported. */
  final <E> List<E> events(Function<InputRow, E> reader) throws IOException {
    List<E> read = new ArrayList<>();
    try (Input lines = open()) {
      if (!lines.all(row -> read(row, reader, read))) {
        throw console().refusal(Notice.BAD_LINES);
      }
    }
    if (read.isEmpty()) {
      throw noRows();
    }
    return read;
  }

  private <E> boolean read(InputRow row, Function<InputRow, E> reader, List<E> into) {
    try {
      into.add(reader.apply(row));
      return true;
    } catch (BadCellException e) {
      complain(row, e);
      return false;
    }
  }
}
