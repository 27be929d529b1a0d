package dev.yika.protect.table;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import dev.yika.core.number.Identifier;
import dev.yika.protect.Opened;
import dev.yika.protect.PlainColumn;
import dev.yika.protect.ProtectedColumn;
import dev.yika.protect.table.ClosedRow.Reason;
import dev.yika.protect.table.TableWalk.Step;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

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
 * <p>Back again: add the plain column with the {@linkplain #PLACEHOLDER placeholder} as its default
 * and drop the default, dual write, {@link #restore}, {@link #verify}. An unclear row is never
 * resolved silently: it is left as it is, counted as closed, and listed in {@link
 * Progress#closedRows}. A run locks the rows that it changes, 500 at most, and waits for no program
 * while it holds one. This class is thread-safe.
 *
 * @param <T> the type of the numbers
 * @since 0.1.0
 */
public final class ColumnMove<T extends Identifier> {

  /**
   * The text of a plain cell that {@link #restore} is to fill, {@code *}. A null cell is not
   * filled: a program without dual write may have emptied it.
   */
  public static final String PLACEHOLDER = "*";

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
    checkArgument(
        layout.isName(plain, layout.plain()),
        "the plain column %s is another than %s",
        plain,
        layout);
    checkArgument(
        layout.isName(column, layout.plain()) || layout.isName(column, layout.sealed()),
        "the protected column %s is another than %s",
        column,
        layout);
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
   * @throws IllegalArgumentException if a column is not named as table and plain column of the
   *     layout are, or the protected one as the sealed column; schema and case do not count
   */
  public static <T extends Identifier> ColumnMove<T> of(
      DataSource database, TableLayout layout, PlainColumn<T> plain, ProtectedColumn<T> column) {
    return new ColumnMove<>(database, layout, plain, column);
  }

  /**
   * Seals every plain number whose protected columns are missing or hold another one. A sealed text
   * that cannot be opened, and one whose plain column is empty, is never overwritten.
   *
   * @param listener is given the progress after each batch
   * @return the progress at the end
   * @throws NoPrimaryKeyException if two rows have one primary key, or a row has none
   * @throws SQLException if the database refuses, {@linkplain dev.yika.protect.SqlRedaction
   *     redacted}; what was done until then stays done
   */
  public Progress protect(Consumer<Progress> listener) throws SQLException {
    return TableWalk.toProtected(database, layout).walk(this::protectStep, listener);
  }

  /**
   * Writes the number of every row whose plain column holds {@link #PLACEHOLDER} or another number.
   * An empty plain column stays empty: a program may have emptied it.
   *
   * @param listener is given the progress after each batch
   * @return the progress at the end
   * @throws NoPrimaryKeyException if two rows have one primary key, or a row has none
   * @throws SQLException if the database refuses, {@linkplain dev.yika.protect.SqlRedaction
   *     redacted}; what was done until then stays done
   */
  public Progress restore(Consumer<Progress> listener) throws SQLException {
    return TableWalk.toPlain(database, layout).walk(this::restoreStep, listener);
  }

  /**
   * Compares both forms of every row, and changes nothing.
   *
   * @param listener is given the progress after each batch
   * @return the progress at the end, where {@link Progress#closed} counts the rows that differ,
   *     have one form only, or cannot be read; 0 says that nothing is lost
   * @throws NoPrimaryKeyException if two rows have one primary key, or a row has none
   * @throws SQLException if the database refuses, {@linkplain dev.yika.protect.SqlRedaction
   *     redacted}
   */
  public Progress verify(Consumer<Progress> listener) throws SQLException {
    return TableWalk.toProtected(database, layout).walk(this::verifyStep, listener);
  }

  private Step verifyStep(RowCells cells) {
    ProtectedRow<T> row = ProtectedRow.of(column, cells);
    if (cells.plain().isEmpty()) {
      return row.isEmpty() ? Step.unchanged() : row.closed(Reason.PLAIN_EMPTY);
    }
    Optional<T> number = plain.read(cells.plain()).number();
    if (number.isEmpty()) {
      return Step.closed(Reason.PLAIN_NOT_A_NUMBER);
    }
    if (row.isEmpty()) {
      return Step.closed(Reason.SEALED_EMPTY);
    }
    return row.problem() == null && number.get().equals(row.number())
        ? Step.unchanged()
        : row.closed(Reason.NUMBERS_DIFFER);
  }

  private Step protectStep(RowCells cells) {
    ProtectedRow<T> row = ProtectedRow.of(column, cells);
    if (cells.plain().isEmpty()) {
      return row.isEmpty() ? Step.unchanged() : Step.closed(Reason.PLAIN_EMPTY);
    }
    Optional<T> number = plain.read(cells.plain()).number();
    if (number.isEmpty()) {
      return Step.closed(Reason.PLAIN_NOT_A_NUMBER);
    }
    if (!column.accepts(number.get())) {
      return Step.closed(Reason.SCHEME_UNKNOWN);
    }
    if (row.problem() != null && row.problem().isUnreadable()) {
      return row.closed(row.problem());
    }
    return row.problem() == null && number.get().equals(row.number())
        ? Step.unchanged()
        : Step.write(() -> column.protect(number.get()));
  }

  private Step restoreStep(RowCells cells) {
    ProtectedRow<T> row = ProtectedRow.of(column, cells);
    boolean isPlaceholder = cells.plain().equals(PLACEHOLDER);
    T number = row.number();
    if (number == null) {
      return !row.isEmpty()
          ? row.closed(Reason.FINGERPRINT_DIFFERS)
          : isPlaceholder ? new Step.Write(() -> Arrays.asList((String) null)) : Step.unchanged();
    }
    if (isPlaceholder) {
      return new Step.Write(() -> List.of(plain.write(number)));
    }
    Opened<T> present = plain.read(cells.plain());
    if (present instanceof Opened.Closed<T> closed) {
      return Step.closed(
          closed.reason() == Opened.Reason.EMPTY ? Reason.PLAIN_EMPTY : Reason.PLAIN_NOT_A_NUMBER);
    }
    return present.orElseThrow().equals(number)
        ? Step.unchanged()
        : new Step.Write(() -> List.of(plain.write(number)));
  }

  /** Returns table and column. */
  @Override
  public String toString() {
    return "ColumnMove[" + column + "]";
  }
}
