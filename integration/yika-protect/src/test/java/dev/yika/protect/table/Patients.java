package dev.yika.protect.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.CardNumber;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.sample.SampleNumbers;
import dev.yika.protect.ProtectedColumn;
import dev.yika.protect.ProtectedNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A table of made-up patients. */
final class Patients {

  static final TableLayout LAYOUT = TableLayout.of("patient", "card_no");

  private Patients() {}

  /** Makes the table anew, empty. */
  static void create(DataSource database) throws SQLException {
    execute(database, "DROP TABLE IF EXISTS patient");
    execute(
        database,
        "CREATE TABLE patient (id BIGINT PRIMARY KEY, card_no VARCHAR(32), card_no_sealed"
            + " VARCHAR(140), card_no_fingerprint VARCHAR(100), card_no_tail VARCHAR(32))");
    execute(database, "CREATE INDEX patient_card ON patient (card_no_fingerprint)");
  }

  static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static List<CardNumber> numbers(int count) {
    return SampleNumbers.valid(IdentifierKind.CARD_NUMBER, 20_261_129)
        .limit(count)
        .map(made -> CardNumber.parse(made.unmasked()))
        .toList();
  }

  static void insertPlain(DataSource database, List<CardNumber> numbers) throws SQLException {
    insert(database, 0, numbers, null);
  }

  static void insertProtected(
      DataSource database, List<CardNumber> numbers, ProtectedColumn<CardNumber> column)
      throws SQLException {
    insert(database, 0, numbers, column);
  }

  /** Inserts rows with keys from the first on, plain without a column. */
  static void insert(
      DataSource database,
      long first,
      List<CardNumber> numbers,
      @Nullable ProtectedColumn<CardNumber> column)
      throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO patient VALUES (?, ?, ?, ?, ?)")) {
      for (int i = 0; i < numbers.size(); i++) {
        ProtectedNumber stored = column == null ? null : column.protect(numbers.get(i));
        insert.setLong(1, first + i);
        insert.setString(2, column == null ? numbers.get(i).unmasked() : null);
        insert.setString(3, stored == null ? null : stored.sealed());
        insert.setString(4, stored == null ? null : stored.fingerprint());
        insert.setString(5, stored == null ? null : stored.tail());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Returns the numbers by the keys that {@link #insert} gives them from 0 on. */
  static Map<Long, CardNumber> byId(List<CardNumber> numbers) {
    return IntStream.range(0, numbers.size())
        .boxed()
        .collect(Collectors.toMap(Integer::longValue, numbers::get));
  }

  /** Checks the counts of a run. */
  static void assertCounts(Progress end, long seen, long changed, long closed) {
    assertThat(end.seen()).as("seen").isEqualTo(seen);
    assertThat(end.total()).as("total").isEqualTo(seen);
    assertThat(end.changed()).as("changed").isEqualTo(changed);
    assertThat(end.closed()).as("closed").isEqualTo(closed);
  }

  /** Returns one column, in the order of the key. */
  static List<@Nullable String> column(DataSource database, String name) throws SQLException {
    List<@Nullable String> cells = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT " + name + " FROM patient ORDER BY id")) {
      while (rows.next()) {
        cells.add(rows.getString(1));
      }
    }
    return cells;
  }

  /**
   * Checks that each row holds its number in whole forms only: plain, or all three columns of one
   * key, or both.
   */
  static void assertWhole(DataSource database, Map<Long, CardNumber> expected) throws SQLException {
    Map<Long, CardNumber> found = new HashMap<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM patient")) {
      while (row.next()) {
        found.put(row.getLong("id"), whole(row));
      }
    }
    assertThat(found).isEqualTo(expected);
  }

  private static CardNumber whole(ResultSet row) throws SQLException {
    String text = row.getString("card_no");
    String sealed = row.getString("card_no_sealed");
    String fingerprint = row.getString("card_no_fingerprint");
    if (sealed == null) {
      assertThat(fingerprint).isNull();
      return Work.PLAIN.read(text).orElseThrow();
    }
    CardNumber number = Work.NOW.open(sealed).orElseThrow();
    ProtectedColumn<CardNumber> writer = Work.NOW.isCurrent(sealed) ? Work.NOW : Work.FORMER;
    assertThat(fingerprint).isEqualTo(writer.fingerprints(number).get(0));
    assertThat(row.getString("card_no_tail")).isEqualTo(writer.protect(number).tail());
    if (text != null && !text.equals(ColumnMove.PLACEHOLDER)) {
      assertThat(Work.PLAIN.read(text).orElseThrow()).isEqualTo(number);
    }
    return number;
  }
}
