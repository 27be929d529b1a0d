package dev.yika.cli.row;

import java.util.List;

/**
 * Writes what a command answers, a row for each answer.
 *
 * @param <R> what a row is made of
 */
public final class Rows<R> implements AutoCloseable {

  private final RowWriter writer;
  private final List<Column<R>> columns;

  /**
   * Begins a result.
   *
   * @param writer where the rows go
   * @param columns the columns that the writer has
   */
  public Rows(RowWriter writer, List<Column<R>> columns) {
    this.writer = writer;
    this.columns = List.copyOf(columns);
  }

  /** Writes a row. */
  public void add(R row) {
    writer.row(columns.stream().map(column -> column.cell().apply(row)).toList());
  }

  /** Shows every row there is. */
  public void flush() {
    writer.flush();
  }

  @Override
  public void close() {
    writer.close();
  }
}
