package dev.yika.cli.command;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.line.Input;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TableFormat;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.Rows;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A sub-command that answers each row of its input with rows of its own, and ends with 1 if a row
 * could not be answered.
 *
 * @param <A> the type of an answer
 */
public abstract class AnswerCommand<A> extends InputCommand {

  /** Keeps the context of the run, and what the command reads. */
  protected AnswerCommand(Console console, TableFormat format) {
    super(console, format);
  }

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

  /** Runs after the last row. */
  protected void finish() {
    // most commands have nothing to add
  }

  @Override
  public final Integer call() throws IOException {
    prepare();
    return run();
  }

  /** Answers every row; returns the exit code. */
  protected int run() throws IOException {
    boolean all = true;
    boolean isEmpty = true;
    try (Input lines = open();
        Rows<A> rows = rows(columns())) {
      lines.beforeRead(rows::flush);
      for (Optional<InputRow> row = lines.next(); row.isPresent(); row = lines.next()) {
        all &= answer(row.get(), rows);
        isEmpty = false;
      }
    }
    if (isEmpty) {
      throw noRows();
    }
    finish();
    return ExitCode.of(all);
  }
}
