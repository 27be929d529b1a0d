package dev.yika.cli.command;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.Input;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TableFormat;
import dev.yika.cli.option.InputOptions;
import dev.yika.core.result.Wording;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A sub-command that reads rows: of a file, of standard input or of its arguments. */
public abstract class InputCommand extends RowCommand {

  @Mixin private InputOptions input = new InputOptions();

  private final TableFormat format;
  private final Set<Wording> reported = new HashSet<>();

  /** Keeps the context of the run, and what the command reads. */
  protected InputCommand(Console console, TableFormat format) {
    super(console);
    this.format = format;
  }

  /** Returns what the command reads. */
  protected TableFormat format() {
    return format;
  }

  /** Returns the arguments: values of the first column, or one file. */
  protected abstract List<String> arguments();

  /** Opens the input. */
  protected Input open() throws IOException {
    return input.open(console(), arguments(), label(), spec().qualifiedName(), format());
  }

  /** Returns the help's word for an argument. */
  private String label() {
    List<PositionalParamSpec> parameters = spec().positionalParameters();
    return parameters.get(parameters.size() - 1).paramLabel();
  }

  /** Refuses a file without rows: a script would take no output for all valid. */
  protected final Refusal noRows() {
    return console().refusal(Notice.NO_ROWS, input.shown().orElse(""));
  }

  /** Reports on standard error what is wrong with a row. */
  protected final void complain(InputRow row, String words) {
    console().complain(row.at(locale(), words));
  }

  /** Reports on standard error which cell cannot be read. */
  protected final void complain(InputRow row, BadCellException e) {
    complain(row, e.message(locale()));
    e.choices().filter(reported::add).ifPresent(all -> console().complain(all.in(locale())));
  }
}
