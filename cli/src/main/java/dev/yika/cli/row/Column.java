package dev.yika.cli.row;

import dev.yika.core.result.Wording;
import java.util.function.Function;

/**
 * A column of a result.
 *
 * @param <R> the type of a row
 * @param id its name in CSV and JSON, which no language changes
 * @param head its head in a table
 * @param width the width in a table that its cells rarely exceed, in terminal columns
 * @param isMinor whether a terminal too narrow for all columns leaves it out
 * @param cell the cell for a row
 */
public record Column<R>(
    String id, Wording head, int width, boolean isMinor, Function<? super R, ? extends Cell> cell) {

  /** Makes a column. */
  public Column(String id, Wording head, int width, Function<? super R, ? extends Cell> cell) {
    this(id, head, width, false, cell);
  }

  /** Makes a column whose English head is its id. */
  public static <R> Column<R> of(
      String id, String chinese, int width, Function<? super R, ? extends Cell> cell) {
    return new Column<>(id, new Wording(id, chinese), width, cell);
  }

  /** Returns the column as one that a narrow terminal leaves out. */
  public Column<R> minor() {
    return new Column<>(id, head, width, true, cell);
  }
}
