package dev.yika.cli.command;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.Input;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TableFormat;
import dev.yika.cli.option.CommonOptions;
import dev.yika.cli.option.InputOptions;
import dev.yika.cli.option.RowOptions;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.Rows;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/**
 * A sub-command that answers each row of its input with rows of its own. It reads a file, standard
 * input or its arguments, writes in the format asked for, and ends with 1 if a row could not be
 * answered.
 *
 * @param <A> what an answer is made of
 */
public abstract class AnswerCommand<A> implements Callable<Integer> {

  private final Console console;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private CommonOptions common = new CommonOptions();

  @Mixin private RowOptions output = new RowOptions();
  @Mixin private InputOptions input = new InputOptions();

  /** Keeps the surroundings of the run. */
  protected AnswerCommand(Console console) {
    this.console = console;
  }

  /** Returns what the command reads. */
  protected abstract TableFormat format();

  /** Returns the arguments: values of the first column, or one file. */
  protected abstract List<String> arguments();

  /** Returns what the help calls an argument. */
  protected abstract String label();

  /** Returns the columns of the answers. */
  protected abstract List<Column<A>> columns();

  /** Loads what the options name, and refuses those that do not fit each other. */
  protected abstract void prepare();

  /**
   * Answers a row.
   *
   * @param row the row
   * @param rows where the answers go
   * @return whether it could be answered
   */
  protected abstract boolean answer(InputRow row, Rows<A> rows);

  @Override
  public final Integer call() throws IOException {
    prepare();
    try (Input lines = open();
        Rows<A> rows = output.rows(console, columns())) {
      lines.beforeRead(rows::flush);
      return ExitCode.of(lines.all(row -> answer(row, rows)));
    }
  }

  /** Opens the input. */
  protected Input open() throws IOException {
    return input.open(console, arguments(), label(), format());
  }

  /** Returns the surroundings of the run. */
  protected final Console console() {
    return console;
  }

  /** Tests whether cells are shortened for a table. */
  protected final boolean isTable() {
    return output.isTable();
  }

  /** Reports on standard error what is wrong with a row. */
  protected final void complain(InputRow row, String words) {
    input.complain(console, row.number(), words);
  }

  /** Reports on standard error which cell cannot be read. */
  protected final void complain(InputRow row, BadCellException e) {
    complain(row, e.message(console.locale()));
  }
}
