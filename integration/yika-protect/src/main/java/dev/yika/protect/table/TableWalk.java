package dev.yika.protect.table;

import dev.yika.protect.ProtectedNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A walk over a table in the order of its key, a transaction for each batch: a run that is killed
 * leaves whole rows only, and the next one begins again and changes what is left.
 */
final class TableWalk {

  static final int BATCH = 500;

  private final DataSource database;
  private final TableLayout layout;
  private final String columns;

  /** A row, and what the walk does with it. */
  interface RowWork {

    /** What became of a row. */
    enum Done {
      CHANGED,
      UNCHANGED,
      CLOSED
    }

    Done on(Connection connection, Object id, List<@Nullable String> cells) throws SQLException;
  }

  private record Row(Object id, List<@Nullable String> cells) {}

  TableWalk(DataSource database, TableLayout layout, String... columns) {
    this.database = database;
    this.layout = layout;
    this.columns = String.join(", ", columns);
  }

  Progress walk(RowWork work, Consumer<Progress> listener) throws SQLException {
    Progress progress = new Progress(0, 0, 0, count());
    Object last = null;
    while (true) {
      List<Row> rows;
      try (Connection connection = database.getConnection()) {
        connection.setAutoCommit(false);
        try {
          rows = batch(connection, last);
          for (Row row : rows) {
            RowWork.Done done = work.on(connection, row.id(), row.cells());
            progress =
                progress.and(
                    done == RowWork.Done.CHANGED ? 1 : 0, done == RowWork.Done.CLOSED ? 1 : 0);
          }
          connection.commit();
        } catch (SQLException | RuntimeException e) {
          connection.rollback();
          throw e;
        }
      }
      if (rows.isEmpty()) {
        return progress;
      }
      last = rows.get(rows.size() - 1).id();
      listener.accept(progress);
    }
  }

  private long count() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("SELECT COUNT(*) FROM " + layout.table());
        ResultSet rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private List<Row> batch(Connection connection, @Nullable Object last) throws SQLException {
    String after = last == null ? "" : " WHERE " + layout.id() + " > ?";
    String sql =
        "SELECT "
            + layout.id()
            + ", "
            + columns
            + " FROM "
            + layout.table()
            + after
            + " ORDER BY "
            + layout.id()
            + " LIMIT "
            + BATCH;
    List<Row> batch = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      if (last != null) {
        query.setObject(1, last);
      }
      try (ResultSet rows = query.executeQuery()) {
        int count = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          List<@Nullable String> cells = new ArrayList<>();
          for (int i = 2; i <= count; i++) {
            cells.add(rows.getString(i));
          }
          batch.add(new Row(rows.getObject(1), cells));
        }
      }
    }
    return batch;
  }

  /**
   * Writes the three columns of a row, unless the column that was read holds another text by now.
   */
  static RowWork.Done write(
      Connection connection,
      TableLayout layout,
      ProtectedNumber number,
      Object id,
      String read,
      String text)
      throws SQLException {
    String sql =
        "UPDATE %s SET %s = ?, %s = ?, %s = ? WHERE %s = ? AND %s = ?"
            .formatted(
                layout.table(),
                layout.sealed(),
                layout.fingerprint(),
                layout.tail(),
                layout.id(),
                read);
    return update(connection, sql, number.sealed(), number.fingerprint(), number.tail(), id, text);
  }

  /** Updates a row unless another program was faster. */
  static RowWork.Done update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        update.setObject(i + 1, values[i]);
      }
      return update.executeUpdate() == 1 ? RowWork.Done.CHANGED : RowWork.Done.UNCHANGED;
    }
  }
}
