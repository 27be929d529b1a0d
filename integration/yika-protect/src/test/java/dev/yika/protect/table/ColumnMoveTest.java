package dev.yika.protect.table;

import static dev.yika.protect.table.Work.move;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.binding.contract.SkippedTests;
import dev.yika.core.number.CardNumber;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(SkippedTests.class)
class ColumnMoveTest {

  private static final List<CardNumber> NUMBERS = Patients.numbers(1_203);

  @ParameterizedTest
  @EnumSource
  void movesThereAndBackAgain(Database on) throws SQLException {
    DataSource database = on.empty();
    Patients.insertPlain(database, NUMBERS);
    assertThat(move(database).protect(batch -> {})).isEqualTo(new Progress(1_203, 1_203, 0, 1_203));
    assertThat(move(database).verify(batch -> {}).closed()).isZero();

    Patients.execute(database, "ALTER TABLE patient DROP COLUMN card_no");
    Patients.execute(database, "ALTER TABLE patient ADD COLUMN card_no VARCHAR(32)");
    assertThat(move(database).verify(batch -> {}).closed()).isEqualTo(1_203);
    assertThat(move(database).restore(batch -> {})).isEqualTo(new Progress(1_203, 1_203, 0, 1_203));
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
    Patients.execute(
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
    Patients.insertProtected(database, NUMBERS.subList(0, 3), Work.NOW);
    move(database).restore(batch -> {});
    Patients.execute(
        database, "UPDATE patient SET card_no = '" + NUMBERS.get(9).unmasked() + "' WHERE id = 1");
    assertThat(move(database).restore(batch -> {}).changed()).isEqualTo(1);
    assertThat(move(database).verify(batch -> {}).closed()).isZero();
    assertThat(Patients.column(database, "card_no").get(1)).isEqualTo(NUMBERS.get(1).unmasked());
  }

  @ParameterizedTest
  @EnumSource
  void restoresOverNoTextThatIsNoNumber(Database on) throws SQLException {
    DataSource database = on.empty();
    Patients.insertProtected(database, NUMBERS.subList(0, 3), Work.NOW);
    Patients.execute(database, "UPDATE patient SET card_no = 'none' WHERE id = 2");
    assertThat(move(database).restore(batch -> {})).isEqualTo(new Progress(3, 2, 1, 3));
    assertThat(Patients.column(database, "card_no").get(2)).isEqualTo("none");
  }

  @ParameterizedTest
  @EnumSource
  void leavesWhatIsNoNumberAloneAndCountsIt(Database on) throws SQLException {
    DataSource database = on.empty();
    Patients.insertPlain(database, NUMBERS.subList(0, 3));
    Patients.execute(database, "UPDATE patient SET card_no = 'none' WHERE id = 2");
    assertThat(move(database).protect(batch -> {})).isEqualTo(new Progress(3, 2, 1, 3));
    assertThat(Patients.column(database, "card_no").get(2)).isEqualTo("none");
    assertThat(Patients.column(database, "card_no_sealed").get(2)).isNull();
  }
}
