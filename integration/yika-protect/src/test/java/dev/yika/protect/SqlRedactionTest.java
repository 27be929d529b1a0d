package dev.yika.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.BatchUpdateException;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLClientInfoException;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLNonTransientException;
import java.sql.SQLRecoverableException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Exceptions of a database that hold the value it refused. */
class SqlRedactionTest {

  private static final String NUMBER = Keys.CARD.unmasked();
  private final JdbcDataSource database = new JdbcDataSource();

  /** Statements that are refused. */
  enum Refused {
    TOO_LONG {
      @Override
      void run(Connection connection) throws SQLException {
        try (PreparedStatement insert =
            connection.prepareStatement("INSERT INTO patient (id, narrow) VALUES (2, ?)")) {
          insert.setString(1, NUMBER);
          insert.executeUpdate();
        }
      }
    },
    BATCH {
      @Override
      void run(Connection connection) throws SQLException {
        try (PreparedStatement insert =
            connection.prepareStatement("INSERT INTO patient (id, narrow) VALUES (2, ?)")) {
          insert.setString(1, NUMBER);
          insert.addBatch();
          insert.executeBatch();
        }
      }
    },
    NOT_UNIQUE {
      @Override
      void run(Connection connection) throws SQLException {
        try (Statement insert = connection.createStatement()) {
          insert.execute("INSERT INTO patient (id, card_no) VALUES (2, '" + NUMBER + "')");
        }
      }
    },
    SYNTAX {
      @Override
      void run(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement()) {
          query.executeQuery("SELECT FROM WHERE '" + NUMBER + "'");
        }
      }
    },
    PREPARED {
      @Override
      void run(Connection connection) throws SQLException {
        connection.prepareStatement("SELECT none FROM patient WHERE card_no = '" + NUMBER + "'");
      }
    },
    CALL {
      @Override
      void run(Connection connection) throws SQLException {
        connection.prepareCall("CALL absent('" + NUMBER + "')");
      }
    },
    CONVERTED_CELL {
      @Override
      void run(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
            ResultSet rows = query.executeQuery("SELECT card_no FROM patient")) {
          rows.next();
          rows.getDate(1);
        }
      }
    },
    WITHIN_AN_ARRAY {
      @Override
      void run(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
            ResultSet rows = query.executeQuery("SELECT ARRAY_AGG(card_no) FROM patient")) {
          rows.next();
          assertThat(rows.getArray(1).toString()).isNotEmpty();
          try (ResultSet elements = rows.getArray(1).getResultSet()) {
            elements.next();
            elements.getDate(2);
          }
        }
      }
    },
    ON_THE_STATEMENT_OF_A_RESULT {
      @Override
      void run(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
            ResultSet rows = query.executeQuery("SELECT card_no FROM patient")) {
          NOT_UNIQUE.run(rows.getStatement().getConnection());
        }
      }
    };

    abstract void run(Connection connection) throws SQLException;
  }

  @BeforeEach
  void open() throws SQLException {
    database.setURL("jdbc:h2:mem:redaction;DB_CLOSE_DELAY=-1");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS patient");
      statement.execute(
          "CREATE TABLE patient (id INT PRIMARY KEY, card_no VARCHAR(20) UNIQUE, narrow"
              + " VARCHAR(8))");
      statement.execute("INSERT INTO patient VALUES (1, '" + NUMBER + "', NULL)");
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTypeStateAndCodeAndNoDigit(Refused refused) {
    SQLException loud = refusal(database, refused);
    SQLException quiet = refusal(SqlRedaction.wrap(database), refused);
    assertThat(Refusals.everything(loud)).as("the driver's exception").contains(NUMBER);
    assertThat(Refusals.everything(quiet)).doesNotContain(NUMBER);
    assertThat(quiet.getClass().getPackageName()).isEqualTo("java.sql");
    assertThat(quiet.getClass()).isAssignableFrom(loud.getClass());
    assertThat(quiet.getSQLState()).isEqualTo(loud.getSQLState());
    assertThat(quiet.getErrorCode()).isEqualTo(loud.getErrorCode());
    assertThat(quiet.getStackTrace()).isNotEmpty();
  }

  @Test
  void explainsTheState() {
    assertThat(refusal(SqlRedaction.wrap(database), Refused.TOO_LONG).getMessage())
        .isEqualTo(
            "the database refused: SQLState 22001 (a value does not fit), vendor code 22001; its"
                + " message may hold a number and is left out");
    assertThat(SqlRedaction.redact(new SQLException(NUMBER)).getMessage())
        .startsWith("the database refused: SQLState null, vendor code 0;");
  }

  @Test
  void takesTheStateOfAFurtherExceptionAndDropsTheException() {
    SQLException first = new BatchUpdateException(NUMBER, new int[] {1, Statement.EXECUTE_FAILED});
    first.setNextException(new SQLException(NUMBER, "23505", 7));
    first.addSuppressed(new IllegalStateException(NUMBER));
    SQLException quiet = SqlRedaction.redact(first);
    assertThat(Refusals.everything(quiet)).doesNotContain(NUMBER);
    assertThat(quiet.getSQLState()).isEqualTo("23505");
    assertThat(((BatchUpdateException) quiet).getUpdateCounts())
        .containsExactly(1, Statement.EXECUTE_FAILED);
  }

  static Stream<SQLException> everyTypeOfJdbc() {
    return Stream.of(
        new SQLException(NUMBER),
        new SQLDataException(NUMBER),
        new SQLFeatureNotSupportedException(NUMBER),
        new SQLIntegrityConstraintViolationException(NUMBER),
        new SQLInvalidAuthorizationSpecException(NUMBER),
        new SQLNonTransientConnectionException(NUMBER),
        new SQLNonTransientException(NUMBER),
        new SQLRecoverableException(NUMBER),
        new SQLSyntaxErrorException(NUMBER),
        new SQLTimeoutException(NUMBER),
        new SQLTransactionRollbackException(NUMBER),
        new SQLTransientConnectionException(NUMBER),
        new SQLTransientException(NUMBER),
        new SQLWarning(NUMBER),
        new SQLClientInfoException(NUMBER, Map.of()),
        new BatchUpdateException(NUMBER, new int[0]));
  }

  @ParameterizedTest
  @MethodSource("everyTypeOfJdbc")
  void keepsEveryTypeOfJdbc(SQLException loud) {
    SQLException quiet = SqlRedaction.redact(loud);
    assertThat(quiet.getClass()).isEqualTo(loud.getClass());
    assertThat(Refusals.everything(quiet)).doesNotContain(NUMBER);
  }

  @Test
  void hidesTheValuesOfAStatementAndLeavesTheDriverToThoseWhoUnwrap() throws SQLException {
    DataSource quiet = SqlRedaction.wrap(database);
    try (Connection connection = quiet.getConnection();
        PreparedStatement query = connection.prepareStatement("SELECT ?")) {
      query.setString(1, NUMBER);
      assertThat(query.toString()).doesNotContain(NUMBER);
      assertThat(connection.unwrap(org.h2.jdbc.JdbcConnection.class)).isNotNull();
      assertThat(List.of(connection, query)).containsOnlyOnce(connection);
      assertThat(quiet.isWrapperFor(JdbcDataSource.class)).isTrue();
    }
  }

  @Test
  void leavesAFailureToConnectAsItIs() {
    JdbcDataSource absent = new JdbcDataSource();
    absent.setURL("jdbc:h2:tcp://127.0.0.1:1/none");
    SQLException refused =
        catchThrowableOfType(
            SQLException.class, () -> SqlRedaction.wrap(absent).getConnection().close());
    assertThat(refused.getMessage()).contains("127.0.0.1:1");
  }

  @Test
  void hidesLargeObjectsAndTakesThemBack() throws SQLException {
    try (Connection connection = SqlRedaction.wrap(database).getConnection();
        PreparedStatement query =
            connection.prepareStatement("SELECT CAST(? AS VARCHAR), card_no FROM patient")) {
      Clob clob = connection.createClob();
      clob.setString(1, NUMBER);
      assertThat(clob.toString()).doesNotContain(NUMBER);
      query.setClob(1, clob);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        assertThat(rows.getString(1)).isEqualTo(NUMBER);
        assertThat(rows.getClob(2).toString()).doesNotContain(NUMBER);
        assertThat(rows.getObject(2, Clob.class).toString()).doesNotContain(NUMBER);
      }
    }
  }

  private static SQLException refusal(DataSource database, Refused refused) {
    return catchThrowableOfType(
        SQLException.class,
        () -> {
          try (Connection connection = database.getConnection()) {
            refused.run(connection);
          }
        });
  }
}
