package dev.yika.protect.table;

import dev.yika.core.number.CardNumber;
import dev.yika.protect.ColumnKeys;
import dev.yika.protect.Keys;
import dev.yika.protect.NumberCipher;
import dev.yika.protect.ProtectedColumn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Prints what a protected column costs beside a plain one on PostgreSQL, in one run. Its name keeps
 * it out of the build.
 */
class StorageCost {

  private static final int ROWS = 50_000;
  private static final List<CardNumber> NUMBERS = Patients.numbers(ROWS);

  @Test
  void measures() throws SQLException {
    DataSource database = Database.POSTGRES.empty();
    ProtectedColumn<CardNumber> aes = Keys.cards(ColumnKeys.of(Keys.key("k2026")));
    for (int round = 0; round < 3; round++) { // the first ones warm up
      measure(database, "plain", null);
      measure(database, "AES-256-GCM", aes);
      measure(database, "SM4-GCM", aes.withCipher(NumberCipher.sm4Gcm()));
    }
  }

  private static void measure(
      DataSource database, String name, @Nullable ProtectedColumn<CardNumber> column)
      throws SQLException {
    Patients.create(database);
    Patients.execute(database, "CREATE INDEX patient_plain ON patient (card_no)");
    long begin = System.nanoTime();
    if (column == null) {
      Patients.insertPlain(database, NUMBERS);
    } else {
      Patients.insertProtected(database, NUMBERS, column);
    }
    long inserted = System.nanoTime();
    Patients.execute(database, "ANALYZE patient"); // else the planner guesses
    long asked = System.nanoTime();
    String by = column == null ? "card_no" : "card_no_fingerprint";
    String read = column == null ? "card_no" : "card_no_sealed";
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("SELECT " + read + " FROM patient WHERE " + by + " = ?")) {
      for (int i = 0; i < ROWS; i += 10) {
        CardNumber number = NUMBERS.get(i);
        query.setString(1, column == null ? number.unmasked() : column.fingerprints(number).get(0));
        try (ResultSet rows = query.executeQuery()) {
          rows.next();
          String cell = rows.getString(1);
          CardNumber found =
              column == null ? CardNumber.parse(cell) : column.open(cell).orElseThrow();
          if (!found.equals(number)) {
            throw new IllegalStateException("another number");
          }
        }
      }
    }
    long found = System.nanoTime();
    String index = column == null ? "patient_plain" : "patient_card";
    System.out.printf(
        Locale.ROOT,
        "%-12s insert %6.1f us a row, look-up and read %6.1f us, table %,d KB, index %,d KB%n",
        name,
        (inserted - begin) / 1e3 / ROWS,
        (found - asked) / 1e3 / (ROWS / 10),
        size(database, "patient") / 1024,
        size(database, index) / 1024);
  }

  private static long size(DataSource database, String relation) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT pg_relation_size('" + relation + "')")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
