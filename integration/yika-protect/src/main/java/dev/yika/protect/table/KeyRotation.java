package dev.yika.protect.table;

import static java.util.Objects.requireNonNull;

import dev.yika.core.number.Identifier;
import dev.yika.protect.ProtectedColumn;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Seals the numbers of a table anew under the current key (密钥轮换), while other programs read and
 * write.
 *
 * <ol>
 *   <li>Give every program the new key as an older one, so that each can read it.
 *   <li>Make it the current one, the former an older one.
 *   <li>{@link #run}. Killed at any moment, it leaves rows of both keys, which every program reads;
 *       run it again. Look-ups ask for all {@link ProtectedColumn#fingerprints} until it is done.
 *   <li>When a run has changed nothing and {@link Progress#closed} is 0, take the older key away.
 * </ol>
 *
 * <p>A row is written anew only if its sealed text and its fingerprint are of one number, under any
 * of the keys; its tail is mended. Any other is left as it is and counted as closed: the sealed
 * texts of two swapped rows are not made to fit. A row that a program writes meanwhile is left to
 * it. This class is thread-safe; two runs at a time repeat each other's work and do no harm.
 *
 * @since 0.1.0
 */
public final class KeyRotation {

  private final DataSource database;
  private final TableLayout layout;
  private final ProtectedColumn<? extends Identifier> column;

  private KeyRotation(
      DataSource database, TableLayout layout, ProtectedColumn<? extends Identifier> column) {
    this.database = requireNonNull(database, "database");
    this.layout = requireNonNull(layout, "layout");
    this.column = requireNonNull(column, "column");
  }

  /**
   * Prepares a rotation.
   *
   * @param database the database
   * @param layout the table
   * @param column the column, whose keys are the new one and all that rows may still have
   * @return the rotation, which has not begun
   */
  public static KeyRotation of(
      DataSource database, TableLayout layout, ProtectedColumn<? extends Identifier> column) {
    return new KeyRotation(database, layout, column);
  }

  /**
   * Walks over the table, in transactions of 500 rows.
   *
   * @param listener is given the progress after each batch
   * @return the progress at the end
   * @throws NoPrimaryKeyException if two rows have one primary key, or a row has none
   * @throws SQLException if the database refuses; what was done until then stays done
   */
  public Progress run(Consumer<Progress> listener) throws SQLException {
    return TableWalk.overProtected(database, layout).walk(cells -> step(column, cells), listener);
  }

  private static <T extends Identifier> TableWalk.Step step(
      ProtectedColumn<T> column, RowCells cells) {
    ProtectedRow<T> row = ProtectedRow.of(column, cells);
    T number = row.number();
    if (number == null) {
      return row.isEmpty()
          ? TableWalk.Step.unchanged()
          : row.closed(ClosedRow.Reason.FINGERPRINT_DIFFERS);
    }
    return row.problem() == null && column.isCurrent(cells.sealed())
        ? TableWalk.Step.unchanged()
        : TableWalk.Step.write(() -> column.protect(number));
  }

  /** Returns table and column. */
  @Override
  public String toString() {
    return "KeyRotation[" + column + "]";
  }
}
