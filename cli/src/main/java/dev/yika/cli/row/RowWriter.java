package dev.yika.cli.row;

import java.util.List;

/**
 * Writes rows as they come, in constant memory. Not thread-safe.
 *
 * <p>A writer is made by {@link OutputFormat#writer}; its methods throw {@link OutputException} if
 * the rows cannot be written.
 */
public interface RowWriter extends AutoCloseable {

  /**
   * Writes a row.
   *
   * @param cells one cell for each column
   */
  void row(List<? extends Cell> cells);

  /** Shows every row there is: to be called before a wait for more input. */
  void flush();

  /** Ends the result; without a row, it is still one with headers or an empty list. */
  @Override
  void close();
}
