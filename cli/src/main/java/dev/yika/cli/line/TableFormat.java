package dev.yika.cli.line;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a command reads.
 *
 * @param columns the columns that it knows
 * @param plain how many of the first columns a file without a head holds; 0 if a head is needed
 * @param oneOf columns a table needs at least one of; empty if there are none
 * @param found whether a column is read, too, because of its head
 */
public record TableFormat(
    List<InputColumn> columns, int plain, List<String> oneOf, Predicate<String> found) {

  /** Makes a format of known columns only. */
  public TableFormat(List<InputColumn> columns, int plain, List<String> oneOf) {
    this(columns, plain, oneOf, head -> false);
  }

  /** Makes a format whose required columns are enough. */
  public TableFormat(List<InputColumn> columns, int plain) {
    this(columns, plain, List.of());
  }

  /** Returns the format of a file that begins with a head. */
  public static TableFormat headed(InputColumn... columns) {
    return new TableFormat(List.of(columns), 0);
  }

  /** Returns the column that a head stands for. */
  Optional<InputColumn> column(String head) {
    String normal = InputColumn.normal(head);
    return columns.stream()
        .filter(column -> column.allHeads().anyMatch(normal::equals))
        .findFirst()
        .or(() -> Optional.of(head).filter(found).map(InputColumn::optional));
  }

  /** Tests whether a line without a head is a single value that holds no separator. */
  boolean isOfWords() {
    return plain == 1 && !columns.get(0).isText();
  }

  /** Returns the format of lines of one value, or of a file with a head that has such a column. */
  public static TableFormat list(InputColumn column) {
    return new TableFormat(List.of(column), 1);
  }

  /** Returns the format of lines of one or more values, or of a file with a head. */
  public static TableFormat lists(InputColumn... columns) {
    return new TableFormat(List.of(columns), columns.length);
  }
}
