package dev.yika.protect.table;

import static java.util.Objects.requireNonNull;

import dev.yika.core.number.Identifier;
import dev.yika.protect.Opened;
import dev.yika.protect.PlainColumn;
import dev.yika.protect.ProtectedColumn;
import dev.yika.protect.table.TableWalk.Step;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Moves a column from plain to protected and back (明文列与加密列之间的迁移), while other programs read and
 * write.
 *
 * <ol>
 *   <li>Add the three columns, empty, and the index.
 *   <li>Dual write: let every program write plain and protected in one statement.
 *   <li>{@link #protect}, until a run changes nothing. It seals what is missing, and what a program
 *       without dual write has left stale.
 *   <li>{@link #verify}: every row opens to its plain number.
 *   <li>Let programs read the protected columns, then write them only, and do not run {@link
 *       #protect} again: the plain column holds old numbers now.
 *   <li>Drop the plain column, and let the database write the table anew.
 * </ol>
 *
 * <p>Back again: add the plain column, dual write, {@link #restore}, {@link #verify}. A plain text
 * that is no number is left alone and counted as closed. A run locks the rows that it changes, 500
 * at most, and waits for no program while it holds one. This class is thread-safe.
 *
 * @param <T> the type of the numbers
 * @since 0.1.0
 */
public final class ColumnMove<T extends Identifier> {

  private final DataSource database;
  private final TableLayout layout;
  private final PlainColumn<T> plain;
  private final ProtectedColumn<T> column;

  private ColumnMove(
      DataSource database, TableLayout layout, PlainColumn<T> plain, ProtectedColumn<T> column) {
    this.database = requireNonNull(database, "database");
    this.layout = requireNonNull(layout, "layout");
    this.plain = requireNonNull(plain, "plain");
    this.column = requireNonNull(column, "column");
  }

  /**
   * Prepares a move.
   *
   * @param database the database
   * @param layout the table
   * @param plain the plain column
   * @param column the protected column
   * @param <T> the type of the numbers
   * @return the move, which has not begun
   */
  public static <T extends Identifier> ColumnMove<T> of(
      DataSource database, TableLayout layout, PlainColumn<T> plain, ProtectedColumn<T> column) {
    return new ColumnMove<>(database, layout, plain, column);
  }

  /**
   * Seals every plain number whose protected columns are missing or hold another one.
   *
   * @param listener is given the progress after each batch
   * @return the progress at the end
   * @throws SQLException if the database refuses; what was done until then stays done
   */
  public Progress protect(Consumer<Progress> listener) throws SQLException {
    return TableWalk.toProtected(database, layout, columns()).walk(this::protectStep, listener);
  }

  /**
   * Writes the number of every row whose plain column is empty or holds another one.
   *
   * @param listener is given the progress after each batch
   * @return the progress at the end
   * @throws SQLException if the database refuses; what was done until then stays done
   */
  public Progress restore(Consumer<Progress> listener) throws SQLException {
    return TableWalk.toPlain(database, layout, columns()).walk(this::restoreStep, listener);
  }

  /**
   * Compares both forms of every row, and changes nothing.
   *
   * @param listener is given the progress after each batch
   * @return the progress at the end, where {@link Progress#closed} counts the rows that differ,
   *     have one form only, or cannot be read; 0 says that nothing is lost
   * @throws SQLException if the database refuses
   */
  public Progress verify(Consumer<Progress> listener) throws SQLException {
    return TableWalk.toProtected(database, layout, columns())
        .walk(cells -> agree(cells) ? Step.Left.UNCHANGED : Step.Left.CLOSED, listener);
  }

  private String[] columns() {
    return new String[] {layout.plain(), layout.sealed(), layout.fingerprint()};
  }

  private boolean agree(List<@Nullable String> cells) {
    String text = cells.get(0);
    String sealed = cells.get(1);
    if (text == null || sealed == null) {
      return text == null && sealed == null;
    }
    Opened<T> number = plain.read(text);
    return number.number().isPresent()
        && number.number().equals(column.open(sealed).number())
        && column
            .fingerprints(number.orElseThrow())
            .contains(Objects.requireNonNullElse(cells.get(2), ""));
  }

  private Step protectStep(List<@Nullable String> cells) {
    String text = cells.get(0);
    if (text == null || agree(cells)) {
      return Step.Left.UNCHANGED;
    }
    return plain
        .read(text)
        .number()
        .map(number -> Step.write(() -> column.protect(number)))
        .orElse(Step.Left.CLOSED);
  }

  private Step restoreStep(List<@Nullable String> cells) {
    String text = cells.get(0);
    String sealed = cells.get(1);
    if (sealed == null) {
      return Step.Left.UNCHANGED;
    }
    Optional<T> number = column.open(sealed).number();
    if (number.isEmpty()) {
      return Step.Left.CLOSED;
    }
    if (text != null) {
      Optional<T> present = plain.read(text).number();
      if (present.isEmpty() || present.equals(number)) {
        return present.isEmpty() ? Step.Left.CLOSED : Step.Left.UNCHANGED;
      }
    }
    return new Step.Write(() -> List.of(plain.write(number.get())));
  }
}
