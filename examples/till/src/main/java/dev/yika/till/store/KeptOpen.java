package dev.yika.till.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/**
 * A file of H2 that a process opens once. H2 closes a file by itself after a failed write, as on a
 * full disk. What was answered is in the file then; but opened again in the same process, H2 writes
 * an older state over it. So it stays closed until the till starts again.
 */
public final class KeptOpen implements DataSource, AutoCloseable {

  static final String CLOSED = "YK001";

  private final DataSource database;
  private final Connection first;
  private final MVStore store;

  /**
   * Opens the file.
   *
   * @param database the database
   * @throws StoreRefusedException if another program has the file, or it cannot be opened
   */
  public KeptOpen(DataSource database) {
    this.database = database;
    try {
      this.first = database.getConnection();
      SessionLocal session = (SessionLocal) first.unwrap(JdbcConnection.class).getSession();
      this.store = session.getDatabase().getStore().getMvStore();
    } catch (SQLException e) {
      throw StoreRefusedException.of(e);
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (store.isClosed()) {
      throw new SQLException("the database closed itself after a failed write", CLOSED);
    }
    return database.getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public void close() {
    try {
      first.close();
    } catch (SQLException e) {
      throw StoreRefusedException.of(e);
    }
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return database.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter writer) throws SQLException {
    database.setLogWriter(writer);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    database.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return database.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return database.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return database.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return database.isWrapperFor(type);
  }
}
