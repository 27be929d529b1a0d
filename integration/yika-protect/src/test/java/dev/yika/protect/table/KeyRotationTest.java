package dev.yika.protect.table;

import static dev.yika.protect.Keys.cards;
import static dev.yika.protect.Keys.key;
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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    assertThat(end).isEqualTo(new Progress(1_203, 1_203, 0, 1_203));
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
    assertThat(KeyRotation.of(database, Patients.LAYOUT, lost).run(batch -> {}))
        .isEqualTo(new Progress(7, 0, 7, 7));
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
