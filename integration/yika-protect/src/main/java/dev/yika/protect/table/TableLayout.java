package dev.yika.protect.table;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of a table and of the columns that hold one number (表结构), as SQL wants them.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param table the table, perhaps with its schema before a point
 * @param id the primary key, one column, whose order the walk follows
 * @param plain the column of the plain number; it may be gone once nothing is moved any more
 * @param sealed the column of {@link dev.yika.protect.ProtectedNumber#sealed}, 140 characters
 * @param fingerprint the column of the fingerprint, 100 characters, with an index
 * @param tail the column of the tail, 32 characters
 * @since 0.1.0
 */
public record TableLayout(
    String table, String id, String plain, String sealed, String fingerprint, String tail) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern TABLE = Pattern.compile(NAME + "(\\." + NAME + ")?");

  /**
   * Keeps the names.
   *
   * @param table the table
   * @param id the primary key
   * @param plain the column of the plain number
   * @param sealed the column of the sealed text
   * @param fingerprint the column of the fingerprint
   * @param tail the column of the tail
   * @throws IllegalArgumentException if a name is not one of ASCII letters, digits and underscores
   */
  public TableLayout {
    checkArgument(TABLE.matcher(table).matches(), "the name of the table");
    checkArgument(
        Stream.of(id, plain, sealed, fingerprint, tail)
            .allMatch(name -> NAME.matcher(name).matches()),
        "the name of a column");
  }

  /**
   * Returns the usual names: {@code id}, the column itself, and it with {@code _sealed}, {@code
   * _fingerprint} and {@code _tail}.
   *
   * @param table the table
   * @param column the column of the plain number
   * @return the layout
   * @throws IllegalArgumentException if a name is not one of ASCII letters, digits and underscores
   */
  public static TableLayout of(String table, String column) {
    return new TableLayout(
        table, "id", column, column + "_sealed", column + "_fingerprint", column + "_tail");
  }

  /**
   * Returns this layout with another primary key.
   *
   * @param id the primary key, one column of any type with an order
   * @return a new layout
   * @throws IllegalArgumentException if the name is not one of ASCII letters, digits and
   *     underscores
   */
  public TableLayout withId(String id) {
    return new TableLayout(table, id, plain, sealed, fingerprint, tail);
  }

  /** Returns whether a column names itself as one of this table. */
  boolean isName(Object column, String expected) {
    String bare = table.substring(table.indexOf('.') + 1);
    return Stream.of(table, bare)
        .anyMatch(name -> Ascii.equalsIgnoreCase(column.toString(), name + "." + expected));
  }

  List<String> protectedColumns() {
    return List.of(sealed, fingerprint, tail);
  }
}
