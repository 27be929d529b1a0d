package dev.yika.till.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs transactions, and turns errors of both databases into refusals. */
final class SqlRefusal {

  private static final String UNIQUE = "23505";
  private static final String DISK_FULL = "53100"; // PostgreSQL
  private static final Set<String> RACES = Set.of("40001", "40P01", "HYT00", "55P03");
  private static final String LOCKED_FILE = "90020"; // H2
  private static final String NO_SPACE = "no space left";

  private SqlRefusal() {}

  /** The statements between begin and commit. */
  interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  static <T> T inTransaction(DataSource database, Work<T> work) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      boolean isDone = false;
      try {
        T result = work.run(connection);
        connection.commit();
        isDone = true;
        return result;
      } finally {
        if (!isDone) {
          rollBack(connection);
        }
      }
    } catch (SQLException e) {
      throw refusal(e);
    }
  }

  /** A connection that is broken has rolled back already; the first error counts. */
  private static void rollBack(Connection connection) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      return;
    }
  }

  /** The cause goes to the log of the operator, which masks numbers. */
  static RuntimeException refusal(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    if (state.equals(UNIQUE) || RACES.contains(state)) {
      return new DuplicateException();
    }
    if (says(e, KeptOpen.CLOSED)) {
      return new StoreRefusedException(Refusal.CLOSED, e);
    }
    if (state.equals(DISK_FULL) || saysNoSpace(e)) {
      return new StoreRefusedException(Refusal.FULL, e);
    }
    return new StoreRefusedException(
        state.equals(LOCKED_FILE) ? Refusal.IN_USE : Refusal.UNAVAILABLE, e);
  }

  /** A pool wraps the error of a new connection. */
  private static boolean says(SQLException e, String state) {
    for (@Nullable Throwable each = e; each != null; each = each.getCause()) {
      if (each instanceof SQLException found && state.equals(found.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysNoSpace(Throwable e) {
    for (@Nullable Throwable each = e; each != null; each = each.getCause()) {
      String message = each.getMessage() == null ? "" : each.getMessage();
      if (message.toLowerCase(Locale.ROOT).contains(NO_SPACE)) {
        return true;
      }
    }
    return false;
  }
}
