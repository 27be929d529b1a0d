package dev.yika.protect.table;

import static dev.yika.protect.table.Patients.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yika.binding.contract.SkippedTests;
import dev.yika.core.number.CardNumber;
import dev.yika.protect.Refusals;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No exception of a move or a rotation holds a digit, whichever call the driver refuses. */
@ExtendWith(SkippedTests.class)
class RefusingDatabaseTest {

  private static final List<CardNumber> NUMBERS = Patients.numbers(3);
  private static final String NUMBER = NUMBERS.get(0).unmasked();

  @ParameterizedTest
  @EnumSource
  void showsNoDigitWhicheverCallFails(Work work) throws SQLException {
    DataSource database = Database.H2.empty();
    int refused = 0;
    SQLException refusal;
    do {
      Patients.create(database);
      work.insert(database, NUMBERS);
      refusal = refusal(work, LoudDatabase.of(database, NUMBER, refused));
      if (refusal != null) {
        assertThat(Refusals.everything(refusal)).doesNotContain(NUMBER);
        assertThat(refusal.getSQLState()).isEqualTo("22001");
        assertThat(refusal.getErrorCode()).isEqualTo(7);
        refused++;
      }
    } while (refusal != null);
    assertThat(refused).as("calls that were refused").isGreaterThan(30);
  }

  @ParameterizedTest
  @EnumSource
  void showsNoDigitWhereAPlainColumnIsTooNarrow(Database on) throws SQLException {
    DataSource database = on.empty();
    Patients.insertProtected(database, NUMBERS, Work.NOW);
    execute(database, "ALTER TABLE patient DROP COLUMN card_no");
    execute(database, "ALTER TABLE patient ADD COLUMN card_no VARCHAR(10) DEFAULT '*'");
    SQLException refusal = refusal(Work.RESTORE, database);
    assertThat(Refusals.everything(refusal)).doesNotContain(NUMBER.substring(0, 6));
    assertThat(refusal.getSQLState()).isEqualTo("22001");
  }

  @ParameterizedTest
  @EnumSource
  void showsNoDigitWhereAPlainColumnIsUnique(Database on) throws SQLException {
    DataSource database = on.empty();
    List<CardNumber> twice = List.of(NUMBERS.get(0), NUMBERS.get(0));
    Patients.insertProtected(database, twice, Work.NOW);
    execute(database, "UPDATE patient SET card_no = '*' WHERE id = 1");
    execute(database, "UPDATE patient SET card_no = '" + NUMBER + "' WHERE id = 0");
    execute(database, "ALTER TABLE patient ADD UNIQUE (card_no)");
    SQLException refusal = refusal(Work.RESTORE, database);
    assertThat(Refusals.everything(refusal)).doesNotContain(NUMBER.substring(0, 6));
    assertThat(refusal.getSQLState()).isEqualTo("23505");
  }

  private static SQLException refusal(Work work, DataSource database) {
    return catchThrowableOfType(SQLException.class, () -> work.run(database, batch -> {}));
  }
}
