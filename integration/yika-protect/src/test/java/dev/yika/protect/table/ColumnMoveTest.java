package dev.yika.protect.table;

import static dev.yika.protect.table.Patients.assertCounts;
import static dev.yika.protect.table.Patients.execute;
import static dev.yika.protect.table.Work.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yika.binding.contract.SkippedTests;
import dev.yika.core.number.CardNumber;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.core.scheme.Strictness;
import dev.yika.protect.ColumnKeys;
import dev.yika.protect.Keys;
import dev.yika.protect.PlainColumn;
import dev.yika.protect.ProtectedColumn;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(SkippedTests.class)
class ColumnMoveTest {

  private static final List<CardNumber> NUMBERS = Patients.numbers(1_203);

  @ParameterizedTest
  @EnumSource
  void movesThereAndBackAgain(Database on) throws SQLException {
    DataSource database = on.empty();
    Patients.insertPlain(database, NUMBERS);
    assertCounts(move(database).protect(batch -> {}), 1_203, 1_203, 0);
    assertThat(move(database).verify(batch -> {}).closed()).isZero();

    execute(database, "ALTER TABLE patient DROP COLUMN card_no");
    addPlainColumn(database);
    assertThat(move(database).verify(batch -> {}).closed()).isEqualTo(1_203);
    assertCounts(move(database).restore(batch -> {}), 1_203, 1_203, 0);
    assertThat(move(database).verify(batch -> {}).closed()).isZero();
    assertThat(Patients.column(database, "card_no"))
        .isEqualTo(NUMBERS.stream().map(CardNumber::unmasked).toList());
  }

  @ParameterizedTest
  @EnumSource
  void sealsAnewWhatAProgramWithoutDualWriteLeftStale(Database on) throws SQLException {
    DataSource database = on.empty();
    Patients.insertPlain(database, NUMBERS.subList(0, 3));
    move(database).protect(batch -> {});
    execute(
        database, "UPDATE patient SET card_no = '" + NUMBERS.get(9).unmasked() + "' WHERE id = 1");
    assertThat(move(database).verify(batch -> {}).closed()).isEqualTo(1);
    assertThat(move(database).protect(batch -> {}).changed()).isEqualTo(1);
    assertThat(move(database).verify(batch -> {}).closed()).isZero();
    assertThat(Work.NOW.open(Patients.column(database, "card_no_sealed").get(1)).number())
        .contains(NUMBERS.get(9));
  }

  @ParameterizedTest
  @EnumSource
  void writesAnewThePlainNumberThatAProgramWithoutDualWriteLeftStale(Database on)
      throws SQLException {
    DataSource database = on.empty();
    Work.RESTORE.insert(database, NUMBERS.subList(0, 3));
    move(database).restore(batch -> {});
    execute(
        database, "UPDATE patient SET card_no = '" + NUMBERS.get(9).unmasked() + "' WHERE id = 1");
    assertThat(move(database).restore(batch -> {}).changed()).isEqualTo(1);
    assertThat(move(database).verify(batch -> {}).closed()).isZero();
    assertThat(Patients.column(database, "card_no").get(1)).isEqualTo(NUMBERS.get(1).unmasked());
  }

  @ParameterizedTest
  @EnumSource
  void restoresOverNoTextThatIsNoNumber(Database on) throws SQLException {
    DataSource database = on.empty();
    Work.RESTORE.insert(database, NUMBERS.subList(0, 3));
    execute(database, "UPDATE patient SET card_no = 'none' WHERE id = 2");
    assertCounts(move(database).restore(batch -> {}), 3, 2, 1);
    assertThat(Patients.column(database, "card_no").get(2)).isEqualTo("none");
  }

  @ParameterizedTest
  @EnumSource
  void leavesWhatIsNoNumberAloneAndCountsIt(Database on) throws SQLException {
    DataSource database = on.empty();
    Patients.insertPlain(database, NUMBERS.subList(0, 3));
    execute(database, "UPDATE patient SET card_no = 'none' WHERE id = 2");
    Progress end = move(database).protect(batch -> {});
    assertCounts(end, 3, 2, 1);
    assertThat(end.closedRows()).singleElement().hasToString("row 2: the plain text is no number");
    assertThat(Patients.column(database, "card_no").get(2)).isEqualTo("none");
    assertThat(Patients.column(database, "card_no_sealed").get(2)).isNull();
  }

  /** The row does not show whether the number is gone or was moved already. */
  @ParameterizedTest
  @EnumSource
  void reportsARowWhosePlainColumnAProgramHasEmptied(Database on) throws SQLException {
    DataSource database = on.empty();
    Patients.insertPlain(database, NUMBERS.subList(0, 3));
    move(database).protect(batch -> {});
    List<String> sealed = Patients.column(database, "card_no_sealed");
    execute(database, "UPDATE patient SET card_no = NULL WHERE id = 1");
    execute(database, "UPDATE patient SET card_no = ' ' WHERE id = 2");

    for (Progress end :
        List.of(
            move(database).protect(batch -> {}),
            move(database).verify(batch -> {}),
            move(database).restore(batch -> {}))) {
      assertCounts(end, 3, 0, 2);
      assertThat(end.closedRows())
          .extracting(ClosedRow::reason)
          .containsOnly(ClosedRow.Reason.PLAIN_EMPTY);
      assertThat(end.closedRows()).extracting(ClosedRow::id).containsExactly(1L, 2L);
    }
    assertThat(Patients.column(database, "card_no").get(1)).isNull();
    assertThat(Patients.column(database, "card_no_sealed")).isEqualTo(sealed);
  }

  @ParameterizedTest
  @EnumSource
  void aRowWithoutANumberIsWholeInBothForms(Database on) throws SQLException {
    DataSource database = on.empty();
    execute(database, "INSERT INTO patient (id, card_no) VALUES (0, NULL), (1, ''), (2, '  ')");
    assertCounts(move(database).protect(batch -> {}), 3, 0, 0);
    assertCounts(move(database).verify(batch -> {}), 3, 0, 0);
    execute(database, "ALTER TABLE patient DROP COLUMN card_no");
    addPlainColumn(database);
    assertCounts(move(database).restore(batch -> {}), 3, 3, 0);
    assertThat(Patients.column(database, "card_no")).containsOnlyNulls();
    assertCounts(move(database).verify(batch -> {}), 3, 0, 0);
  }

  private static final Map<String, ClosedRow.Reason> SPOILED =
      Map.of(
          "card_no_sealed = 'k2022.aes.' || SUBSTRING(card_no_sealed, 11)",
          ClosedRow.Reason.KEY_MISSING,
          "card_no_sealed = 'k2026.sm4.' || SUBSTRING(card_no_sealed, 11)",
          ClosedRow.Reason.CIPHER_MISSING,
          "card_no_sealed = SUBSTRING(card_no_sealed, 1, 60)",
          ClosedRow.Reason.NOT_AUTHENTIC,
          "card_no_sealed = 'none'",
          ClosedRow.Reason.MALFORMED);

  static Stream<Arguments> everySpoiledSeal() {
    return SPOILED.entrySet().stream().map(e -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest
  @MethodSource("everySpoiledSeal")
  void writesOverNoSealThatCannotBeOpened(String change, ClosedRow.Reason reason)
      throws SQLException {
    DataSource database = Database.H2.empty();
    Patients.insertPlain(database, NUMBERS.subList(0, 1));
    move(database).protect(batch -> {});
    execute(database, "UPDATE patient SET " + change);
    List<String> sealed = Patients.column(database, "card_no_sealed");
    for (Progress end :
        List.of(
            move(database).protect(batch -> {}),
            move(database).verify(batch -> {}),
            move(database).restore(batch -> {}))) {
      assertCounts(end, 1, 0, 1);
      assertThat(end.closedRows()).extracting(ClosedRow::reason).containsExactly(reason);
    }
    assertThat(Patients.column(database, "card_no_sealed")).isEqualTo(sealed);
  }

  /** A program that was started with the older key only. */
  @Test
  void undoesNoRotation() throws SQLException {
    DataSource database = Database.H2.empty();
    Patients.insertPlain(database, NUMBERS.subList(0, 3));
    move(database).protect(batch -> {});
    ColumnMove<CardNumber> former =
        ColumnMove.of(database, Patients.LAYOUT, Work.PLAIN, Work.FORMER);
    assertCounts(former.protect(batch -> {}), 3, 0, 3);
    assertThat(Patients.column(database, "card_no_sealed")).allMatch(Work.NOW::isCurrent);
  }

  @ParameterizedTest
  @CsvSource({
    "card_no_fingerprint = 'x', FINGERPRINT_DIFFERS",
    "card_no_fingerprint = NULL, FINGERPRINT_DIFFERS",
    "card_no_tail = '************0000', TAIL_DIFFERS",
    "card_no_tail = NULL, TAIL_DIFFERS",
    "'card_no_sealed = NULL, card_no_fingerprint = NULL, card_no_tail = NULL', SEALED_EMPTY",
    "card_no_sealed = NULL, FINGERPRINT_DIFFERS"
  })
  void noticesAndMendsEachColumn(String change, ClosedRow.Reason reason) throws SQLException {
    DataSource database = Database.H2.empty();
    Patients.insertPlain(database, NUMBERS.subList(0, 1));
    move(database).protect(batch -> {});
    execute(database, "UPDATE patient SET " + change);
    Progress end = move(database).verify(batch -> {});
    assertThat(end.closedRows()).extracting(ClosedRow::reason).containsExactly(reason);
    assertCounts(move(database).protect(batch -> {}), 1, 1, 0);
    assertCounts(move(database).verify(batch -> {}), 1, 0, 0);
  }

  @Test
  void noticesAFingerprintOfAnotherKeyThanTheSeal() throws SQLException {
    DataSource database = Database.H2.empty();
    Patients.insertPlain(database, NUMBERS.subList(0, 1));
    move(database).protect(batch -> {});
    String former = Work.FORMER.fingerprints(NUMBERS.get(0)).get(0);
    execute(database, "UPDATE patient SET card_no_fingerprint = '" + former + "'");
    assertThat(move(database).verify(batch -> {}).closedRows())
        .extracting(ClosedRow::reason)
        .containsExactly(ClosedRow.Reason.FINGERPRINT_DIFFERS);
    assertCounts(move(database).protect(batch -> {}), 1, 1, 0);
  }

  @Test
  void restoresNoNumberOfAnotherRow() throws SQLException {
    DataSource database = Database.H2.empty();
    Work.RESTORE.insert(database, NUMBERS.subList(0, 2));
    String other = Patients.column(database, "card_no_sealed").get(1);
    execute(database, "UPDATE patient SET card_no_sealed = '" + other + "' WHERE id = 0");
    assertCounts(move(database).restore(batch -> {}), 2, 1, 1);
    assertThat(Patients.column(database, "card_no").get(0)).isEqualTo(ColumnMove.PLACEHOLDER);
  }

  @Test
  void namesAHundredClosedRowsAtMostAndCountsAll() throws SQLException {
    DataSource database = Database.H2.empty();
    Patients.insertPlain(database, NUMBERS.subList(0, 700));
    Progress end = move(database).verify(batch -> {});
    assertCounts(end, 700, 0, 700);
    assertThat(end.closedRows()).hasSize(100);
    assertThat(end.closedRows().get(99))
        .hasToString("row 99: the protected columns are empty, the plain one is not");
    assertThat(end.closedRows().get(99).message(Locale.CHINESE)).isEqualTo("行 99：受保护的列为空，明文列不为空");
  }

  @ParameterizedTest
  @CsvSource({
    "x, y, patient, card_no",
    "patient, card_no, patient, old_card_no",
    "patient, card_no, visit, card_no"
  })
  void refusesColumnsOfAnotherName(String table, String plain, String other, String column) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ColumnMove.of(
                    new JdbcDataSource(),
                    Patients.LAYOUT,
                    PlainColumn.of(table, plain, CardNumber.class),
                    ProtectedColumn.of(
                        other, column, CardNumber.class, ColumnKeys.of(Keys.key("k2026")))))
        .withMessageContaining(" is another than TableLayout[table=patient, ");
  }

  @Test
  void takesASchemaAnotherCaseAndTheNameOfTheSealedColumn() {
    PlainColumn<CardNumber> plain = PlainColumn.of("PATIENT", "CARD_NO", CardNumber.class);
    ProtectedColumn<CardNumber> column =
        ProtectedColumn.of(
            "patient", "card_no_sealed", CardNumber.class, ColumnKeys.of(Keys.key("k2026")));
    TableLayout layout = TableLayout.of("his.patient", "card_no");
    assertThat(ColumnMove.of(new JdbcDataSource(), layout, plain, column)).isNotNull();
  }

  @Test
  void sealsNothingThatTheColumnCannotOpen() throws SQLException {
    DataSource database = Database.H2.empty();
    execute(database, "INSERT INTO patient (id, card_no) VALUES (0, '4101021234567980')");
    NumberSchemes lenient = NumberSchemes.standard().with(Strictness.LENIENT);
    ColumnMove<CardNumber> move =
        ColumnMove.of(database, Patients.LAYOUT, Work.PLAIN.withSchemes(lenient), Work.NOW);
    Progress end = move.protect(batch -> {});
    assertCounts(end, 1, 0, 1);
    assertThat(end.closedRows())
        .singleElement()
        .hasToString("row 0: no scheme of the protected column has this number");
    assertThat(Patients.column(database, "card_no_sealed")).containsOnlyNulls();
  }

  @Test
  void showsTableAndColumn() {
    assertThat(move(new JdbcDataSource())).hasToString("ColumnMove[patient.card_no]");
  }

  private static void addPlainColumn(DataSource database) throws SQLException {
    execute(
        database,
        "ALTER TABLE patient ADD COLUMN card_no VARCHAR(32) DEFAULT '"
            + ColumnMove.PLACEHOLDER
            + "'");
    execute(database, "ALTER TABLE patient ALTER COLUMN card_no DROP DEFAULT");
  }
}
