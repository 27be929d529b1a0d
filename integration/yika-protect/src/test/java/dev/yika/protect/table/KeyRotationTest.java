package dev.yika.protect.table;

import static dev.yika.protect.Keys.cards;
import static dev.yika.protect.Keys.key;
import static dev.yika.protect.table.Patients.assertCounts;
import static dev.yika.protect.table.Patients.execute;
import static dev.yika.protect.table.Work.FORMER;
import static dev.yika.protect.table.Work.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.binding.contract.SkippedTests;
import dev.yika.core.number.CardNumber;
import dev.yika.protect.ColumnKeys;
import dev.yika.protect.ProtectedColumn;
import dev.yika.protect.ProtectedNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SkippedTests.class)
class KeyRotationTest {

  private static final List<CardNumber> NUMBERS = Patients.numbers(1_203);

  @ParameterizedTest
  @EnumSource
  void sealsEveryRowAnewAndReportsEachBatch(Database on) throws SQLException {
    DataSource database = on.empty();
    Patients.insertProtected(database, NUMBERS, FORMER);
    List<Progress> batches = new ArrayList<>();
    Progress end = KeyRotation.of(database, Patients.LAYOUT, NOW).run(batches::add);

    assertCounts(end, 1_203, 1_203, 0);
    assertThat(batches).extracting(Progress::seen).containsExactly(500L, 1_000L, 1_203L);
    assertEveryRowIsCurrent(database);
    assertThat(KeyRotation.of(database, Patients.LAYOUT, NOW).run(batch -> {}).changed()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void leavesRowsOfALostKeyAloneAndCountsThem(Database on) throws SQLException {
    DataSource database = on.empty();
    Patients.insertProtected(database, NUMBERS.subList(0, 7), FORMER);
    List<String> before = Patients.column(database, "card_no_sealed");
    ProtectedColumn<CardNumber> lost = cards(ColumnKeys.of(key("k2026")));
    Progress end = KeyRotation.of(database, Patients.LAYOUT, lost).run(batch -> {});
    assertCounts(end, 7, 0, 7);
    assertThat(end.closedRows()).element(2).hasToString("row 2: no key of this name: k2024");
    assertThat(Patients.column(database, "card_no_sealed")).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void leavesToAWriterWhatItWritesMeanwhile(Database on) throws SQLException {
    DataSource database = on.empty();
    Patients.insertProtected(database, NUMBERS, FORMER);
    CardNumber other = Patients.numbers(1_204).get(1_203);
    // the second batch is not read yet when the first is reported
    KeyRotation.of(database, Patients.LAYOUT, NOW)
        .run(batch -> write(database, 1_100, NOW.protect(other)));
    String sealed = Patients.column(database, "card_no_sealed").get(1_100);
    assertThat(NOW.open(sealed).number()).contains(other);
  }

  @ParameterizedTest
  @EnumSource
  void mendsAFingerprintOfAnOlderKeyAndAStaleTail(Database on) throws SQLException {
    DataSource database = on.empty();
    Patients.insertProtected(database, NUMBERS.subList(0, 4), NOW);
    String former = FORMER.fingerprints(NUMBERS.get(1)).get(0);
    execute(database, "UPDATE patient SET card_no_fingerprint = '" + former + "' WHERE id = 1");
    execute(database, "UPDATE patient SET card_no_tail = NULL WHERE id = 2");
    assertCounts(rotate(database, NOW), 4, 2, 0);
    Patients.assertWhole(database, Patients.byId(NUMBERS.subList(0, 4)));
    assertCounts(rotate(database, NOW), 4, 0, 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"card_no_sealed", "card_no_fingerprint"})
  void makesNoSwapOfTwoRowsPermanent(String column) throws SQLException {
    DataSource database = Database.H2.empty();
    Patients.insertProtected(database, NUMBERS.subList(0, 4), FORMER);
    List<String> cells = Patients.column(database, column);
    for (int row = 1; row <= 2; row++) {
      String other = cells.get(3 - row);
      execute(database, "UPDATE patient SET " + column + " = '" + other + "' WHERE id = " + row);
    }
    Progress end = rotate(database, NOW);
    assertCounts(end, 4, 2, 2);
    assertThat(end.closedRows())
        .extracting(ClosedRow::toString)
        .containsExactly(
            "row 1: the fingerprint does not fit the sealed text",
            "row 2: the fingerprint does not fit the sealed text");
    assertThat(Patients.column(database, column).subList(1, 3))
        .containsExactly(cells.get(2), cells.get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"card_no_fingerprint = NULL", "card_no_sealed = NULL"})
  void leavesAHalfEmptiedRowAlone(String change) throws SQLException {
    DataSource database = Database.H2.empty();
    Patients.insertProtected(database, NUMBERS.subList(0, 1), FORMER);
    execute(database, "UPDATE patient SET " + change);
    assertCounts(rotate(database, NOW), 1, 0, 1);
  }

  @Test
  void showsTableAndColumn() {
    assertThat(KeyRotation.of(new JdbcDataSource(), Patients.LAYOUT, NOW))
        .hasToString("KeyRotation[patient.card_no]");
  }

  private static Progress rotate(DataSource database, ProtectedColumn<CardNumber> column)
      throws SQLException {
    return KeyRotation.of(database, Patients.LAYOUT, column).run(batch -> {});
  }

  private static void write(DataSource database, long id, ProtectedNumber stored) {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE patient SET card_no_sealed = ?, card_no_fingerprint = ? WHERE id = ?")) {
      update.setString(1, stored.sealed());
      update.setString(2, stored.fingerprint());
      update.setLong(3, id);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertEveryRowIsCurrent(DataSource database) throws SQLException {
    assertEveryRowOpens(database);
    assertThat(Patients.column(database, "card_no_sealed")).allMatch(NOW::isCurrent);
    assertThat(Patients.column(database, "card_no_fingerprint"))
        .isEqualTo(NUMBERS.stream().map(number -> NOW.fingerprints(number).get(0)).toList());
  }

  private static void assertEveryRowOpens(DataSource database) throws SQLException {
    assertThat(Patients.column(database, "card_no_sealed"))
        .extracting(text -> NOW.open(text).orElseThrow())
        .isEqualTo(NUMBERS);
  }
}
