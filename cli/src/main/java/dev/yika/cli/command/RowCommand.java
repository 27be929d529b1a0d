package dev.yika.cli.command;

import dev.yika.cli.console.Console;
import dev.yika.cli.option.RowOptions;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.Rows;
import java.util.List;
import picocli.CommandLine.Mixin;

/** A sub-command that answers in rows, in the format asked for. */
public abstract class RowCommand extends ConsoleCommand {

  @Mixin private RowOptions output = new RowOptions();

  /** Keeps the context of the run. */
  protected RowCommand(Console console) {
    super(console);
  }

  /** Begins a result. */
  protected final <R> Rows<R> rows(List<Column<R>> columns) {
    return output.rows(console(), columns);
  }

  /** Writes a whole result. */
  protected final <R> void write(List<Column<R>> columns, Iterable<? extends R> answers) {
    try (Rows<R> rows = rows(columns)) {
      answers.forEach(rows::add);
    }
  }

  /** Tests whether the answer is to be a picture. */
  protected final boolean isPicture() {
    return output.isPicture();
  }

  /** Tests whether cells are shortened for a table. */
  protected final boolean isTable() {
    return output.isTable();
  }
}
