package dev.yika.protect.table;

import dev.yika.protect.ProtectedNumber;
import dev.yika.protect.SqlRedaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A walk over a table in the order of its key, a transaction for each batch: a run that is killed
 * leaves whole rows only, and the next one begins again and changes what is left.
 *
 * <p>Rows are read without locks first. A batch then locks only the rows it changes, all at once,
 * and skips those that another program holds; they follow one by one, each in a transaction of its
 * own. No transaction that holds a lock waits for another, so the walk is part of no deadlock.
 */
final class TableWalk {

  static final int BATCH = 500;

  private final DataSource database;
  private final TableLayout layout;

  /** The columns that are read, joined by commas. */
  private final String read;

  private final String update;

  /** Decides what to do with a row. */
  interface RowWork {

    Step on(RowCells cells);
  }

  /** The step for a row. */
  sealed interface Step {

    /** Leaves a row that needs nothing. */
    record Unchanged() implements Step {}

    /** Leaves a row that needs a change which is unknown or unsafe. */
    record Closed(ClosedRow.Reason reason, String missing) implements Step {}

    /** New texts of the columns that the walk writes. */
    record Write(Supplier<List<@Nullable String>> texts) implements Step {}

    static Step unchanged() {
      return new Unchanged();
    }

    static Step closed(ClosedRow.Reason reason) {
      return new Closed(reason, "");
    }

    /** Writes the three columns of a protected number. */
    static Step write(Supplier<ProtectedNumber> number) {
      return new Write(
          () -> {
            ProtectedNumber stored = number.get();
            return Arrays.asList(stored.sealed(), stored.fingerprint(), stored.tail());
          });
    }
  }

  private record Row(Object id, RowCells cells) {}

  private TableWalk(DataSource database, TableLayout layout, String read, List<String> written) {
    this.database = SqlRedaction.wrap(database);
    this.layout = layout;
    this.read = read + String.join(", ", layout.protectedColumns());
    this.update =
        "UPDATE "
            + layout.table()
            + " SET "
            + String.join(" = ?, ", written)
            + " = ? WHERE "
            + layout.id()
            + " = ?";
  }

  /** Returns a walk that reads all columns and writes the protected ones. */
  static TableWalk toProtected(DataSource database, TableLayout layout) {
    return new TableWalk(database, layout, layout.plain() + ", ", layout.protectedColumns());
  }

  /** Returns a walk that reads all columns and writes the plain one. */
  static TableWalk toPlain(DataSource database, TableLayout layout) {
    return new TableWalk(database, layout, layout.plain() + ", ", List.of(layout.plain()));
  }

  /** Returns a walk that reads and writes the protected columns; there need be no plain one. */
  static TableWalk overProtected(DataSource database, TableLayout layout) {
    return new TableWalk(database, layout, "", layout.protectedColumns());
  }

  Progress walk(RowWork work, Consumer<Progress> listener) throws SQLException {
    Progress progress = Progress.ofTotal(count());
    List<Row> batch = batchAfter(null);
    while (!batch.isEmpty()) {
      progress = progress.plusSeen(batch.size());
      Set<Object> due = new LinkedHashSet<>();
      for (Row row : batch) {
        Step step = work.on(row.cells());
        if (step instanceof Step.Write) {
          due.add(row.id());
        }
        progress = plusClosed(progress, row, step);
      }
      progress = write(due, work, progress);
      listener.accept(progress);
      batch = batchAfter(batch.get(batch.size() - 1).id());
    }
    return progress;
  }

  private static Progress plusClosed(Progress progress, Row row, Step step) {
    return step instanceof Step.Closed closed
        ? progress.plusClosed(new ClosedRow(row.id(), closed.reason(), closed.missing()))
        : progress;
  }

  /** Counts the rows, before the first one is written, and refuses a table whose key is none. */
  private long count() throws SQLException {
    String sql = "SELECT COUNT(*), COUNT(DISTINCT " + layout.id() + ") FROM " + layout.table();
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql);
        ResultSet rows = query.executeQuery()) {
      rows.next();
      if (rows.getLong(1) != rows.getLong(2)) {
        throw new NoPrimaryKeyException(layout);
      }
      return rows.getLong(1);
    }
  }

  private List<Row> batchAfter(@Nullable Object last) throws SQLException {
    String after = last == null ? "" : "WHERE " + layout.id() + " > ? ";
    try (Connection connection = database.getConnection()) {
      return select(
          connection,
          after + "ORDER BY " + layout.id() + " LIMIT " + BATCH,
          last == null ? Set.of() : Set.of(last));
    }
  }

  private Progress write(Set<Object> due, RowWork work, Progress before) throws SQLException {
    if (due.isEmpty()) {
      return before;
    }
    Progress progress = before;
    Set<Object> held = new LinkedHashSet<>(due);
    String places = String.join(", ", Collections.nCopies(due.size(), "?"));
    progress = writeLocked("IN (" + places + ") FOR UPDATE SKIP LOCKED", due, work, progress, held);
    for (Object id : List.copyOf(held)) {
      progress = writeLocked("= ? FOR UPDATE", Set.of(id), work, progress, held);
    }
    return progress;
  }

  /** Locks rows, reads them again, writes them, and takes them from those held by others. */
  private Progress writeLocked(
      String condition, Set<Object> ids, RowWork work, Progress before, Set<Object> held)
      throws SQLException {
    Progress progress = before;
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement(update)) {
        for (Row row : select(connection, "WHERE " + layout.id() + " " + condition, ids)) {
          held.remove(row.id());
          Step step = work.on(row.cells());
          if (step instanceof Step.Write write) {
            addBatch(statement, write.texts().get(), row.id());
            progress = progress.plusChanged(1);
          }
          progress = plusClosed(progress, row, step);
        }
        requireOneRowEach(statement.executeBatch());
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    }
    return progress;
  }

  /** Refuses a second row of a key, which may have been inserted meanwhile. */
  private void requireOneRowEach(int[] written) {
    if (!Arrays.stream(written).allMatch(rows -> rows == 1 || rows == Statement.SUCCESS_NO_INFO)) {
      throw new NoPrimaryKeyException(layout);
    }
  }

  private static void addBatch(PreparedStatement update, List<@Nullable String> texts, Object id)
      throws SQLException {
    for (int i = 0; i < texts.size(); i++) {
      update.setString(i + 1, texts.get(i));
    }
    update.setObject(texts.size() + 1, id);
    update.addBatch();
  }

  private List<Row> select(Connection connection, String rest, Set<Object> ids)
      throws SQLException {
    String sql = "SELECT " + layout.id() + ", " + read + " FROM " + layout.table() + " " + rest;
    List<Row> found = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      int place = 0;
      for (Object id : ids) {
        query.setObject(++place, id);
      }
      try (ResultSet rows = query.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          List<@Nullable String> cells = new ArrayList<>();
          for (int i = 2; i <= columns; i++) {
            cells.add(rows.getString(i));
          }
          found.add(new Row(rows.getObject(1), RowCells.of(cells)));
        }
      }
    }
    return found;
  }
}
