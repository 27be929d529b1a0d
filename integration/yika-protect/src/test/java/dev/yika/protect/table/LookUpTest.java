package dev.yika.protect.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.binding.contract.SkippedTests;
import dev.yika.core.number.CardNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Look-ups and joins by the fingerprint, while rows of two keys stand in one table. */
@ExtendWith(SkippedTests.class)
class LookUpTest {

  private static final List<CardNumber> NUMBERS = Patients.numbers(3_000);
  private static final String FIND = "SELECT id FROM patient WHERE card_no_fingerprint IN (?, ?)";

  @ParameterizedTest
  @EnumSource
  void findsRowsOfBothKeysByTheIndex(Database on) throws SQLException {
    DataSource database = ofBothKeys(on);
    for (int id : new int[] {0, 1, 1_499, 1_500, 2_999}) {
      assertThat(query(database, FIND, NUMBERS.get(id))).containsExactly(String.valueOf(id));
    }
    String plan = String.join("\n", query(database, "EXPLAIN " + FIND, NUMBERS.get(7)));
    assertThat(plan).containsIgnoringCase("patient_card").doesNotContain("Seq Scan");
  }

  @ParameterizedTest
  @EnumSource
  void tablesOfOneKeyJoin(Database on) throws SQLException {
    DataSource database = ofBothKeys(on);
    Work.ROTATE.finish(database);
    Patients.execute(database, "DROP TABLE IF EXISTS visit");
    Patients.execute(
        database, "CREATE TABLE visit AS SELECT id AS no, card_no_fingerprint FROM patient");
    String join =
        "SELECT COUNT(*) FROM patient p JOIN visit v ON p.card_no_fingerprint ="
            + " v.card_no_fingerprint WHERE p.id = v.no AND ? <> ?";
    assertThat(query(database, join, NUMBERS.get(0))).containsExactly("3000");
    Patients.execute(database, "DROP TABLE visit");
  }

  private static DataSource ofBothKeys(Database on) throws SQLException {
    DataSource database = on.empty();
    Patients.insert(database, 0, NUMBERS.subList(0, 1_500), Work.FORMER);
    Patients.insert(database, 1_500, NUMBERS.subList(1_500, 3_000), Work.NOW);
    Patients.execute(database, "ANALYZE");
    return database;
  }

  private static List<String> query(DataSource database, String sql, CardNumber number)
      throws SQLException {
    List<String> wanted = Work.NOW.fingerprints(number);
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, wanted.get(0));
      query.setString(2, wanted.get(1));
      List<String> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    }
  }
}
