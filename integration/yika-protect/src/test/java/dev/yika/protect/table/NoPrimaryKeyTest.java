package dev.yika.protect.table;

import static dev.yika.protect.table.Patients.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yika.binding.contract.SkippedTests;
import dev.yika.core.number.CardNumber;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A column that is no primary key would make one row take the number of another. */
@ExtendWith(SkippedTests.class)
class NoPrimaryKeyTest {

  private static final List<CardNumber> NUMBERS = Patients.numbers(1_100);
  private static final TableLayout BY_WARD = Patients.LAYOUT.withId("ward");

  @ParameterizedTest
  @EnumSource
  void writesNothingWhereRowsShareAKey(Database on) throws SQLException {
    refuses(on, 4, "id / 2");
    refuses(on, 1_100, "id / 600"); // more rows of one key than a batch holds
    refuses(on, 4, "NULL");
    refuses(on, 1_100, "CASE WHEN id < 1099 THEN id END");
    refuses(on, 1_100, "CASE WHEN id < 1099 THEN id ELSE 499 END"); // across two batches
  }

  private static void refuses(Database on, int rows, String ward) throws SQLException {
    DataSource database = on.empty();
    for (Work work : Work.values()) {
      Patients.create(database);
      work.insert(database, NUMBERS.subList(0, rows));
      execute(database, "ALTER TABLE patient ADD COLUMN ward BIGINT");
      execute(database, "UPDATE patient SET ward = " + ward);
      List<String> sealed = Patients.column(database, "card_no_sealed");
      List<String> plain = Patients.column(database, "card_no");
      assertThatExceptionOfType(NoPrimaryKeyException.class)
          .isThrownBy(() -> run(work, database))
          .withMessage(
              "patient.ward is no primary key: two rows have one value, or a row has none");
      assertThat(Patients.column(database, "card_no_sealed")).isEqualTo(sealed);
      assertThat(Patients.column(database, "card_no")).isEqualTo(plain);
    }
  }

  private static Progress run(Work work, DataSource database) throws SQLException {
    ColumnMove<CardNumber> move = ColumnMove.of(database, BY_WARD, Work.PLAIN, Work.NOW);
    return switch (work) {
      case PROTECT -> move.protect(batch -> {});
      case RESTORE -> move.restore(batch -> {});
      case ROTATE -> KeyRotation.of(database, BY_WARD, Work.NOW).run(batch -> {});
    };
  }

  /** The count at the beginning cannot see it. */
  @Test
  void rollsABatchBackThatASecondRowHasJoinedMeanwhile() throws SQLException {
    DataSource database = Database.H2.empty();
    Patients.insertProtected(database, NUMBERS, Work.FORMER);
    execute(database, "ALTER TABLE patient ADD COLUMN ward BIGINT");
    execute(database, "UPDATE patient SET ward = id");
    List<String> sealed = Patients.column(database, "card_no_sealed");
    assertThatExceptionOfType(NoPrimaryKeyException.class)
        .isThrownBy(
            () ->
                KeyRotation.of(database, BY_WARD, Work.NOW)
                    .run(batch -> join(database, batch.seen())));
    assertThat(Patients.column(database, "card_no_sealed").subList(500, 1_100))
        .isEqualTo(sealed.subList(500, 1_100));
  }

  private static void join(DataSource database, long seen) {
    try {
      execute(database, "UPDATE patient SET ward = 700 WHERE id = 701 AND " + seen + " = 500");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
