package dev.yika.cli.option;

import dev.yika.cli.console.Console;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.OutputFormat;
import dev.yika.cli.row.Rows;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of sub-commands that answer in rows. */
public final class RowOptions {

  @Option(
      names = "--format",
      paramLabel = "<format>",
      description = "How results are written: table, csv or json; by default a table.")
  private OutputFormat format = OutputFormat.TABLE;

  /** Tells whether cells are cut to the width of a table. */
  public boolean isTable() {
    return format == OutputFormat.TABLE;
  }

  /** Begins a result. */
  public <R> Rows<R> rows(Console console, List<Column<R>> columns) {
    return new Rows<>(format.writer(console.out(), columns, console.locale()), columns);
  }
}
