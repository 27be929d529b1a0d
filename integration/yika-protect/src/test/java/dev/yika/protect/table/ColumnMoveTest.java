package dev.yika.protect.table;

import static dev.yika.protect.Keys.cards;
import static dev.yika.protect.Keys.key;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.CardNumber;
import dev.yika.protect.ColumnKeys;
import dev.yika.protect.PlainColumn;
import dev.yika.protect.ProtectedColumn;
import dev.yika.protect.ProtectedNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnMoveTest {

  private static final ProtectedColumn<CardNumber> COLUMN = cards(ColumnKeys.of(key("k2026")));
  private static final PlainColumn<CardNumber> PLAIN =
      PlainColumn.of("patient", "card_no", CardNumber.class);
  private static final List<CardNumber> NUMBERS = Patients.numbers(1_203);

  @ParameterizedTest
  @EnumSource
  void protectsWhileProgramsWriteAndLosesNothing(Database on) throws Exception {
    DataSource database = on.empty();
    Patients.insertPlain(database, NUMBERS);
    AtomicBoolean stop = new AtomicBoolean();
    Thread writer = new Thread(() -> writeBoth(database, stop));
    writer.start();
    Progress first;
    try {
      first = move(database).protect(batch -> {});
    } finally {
      stop.set(true);
      writer.join();
    }
    assertThat(first.closed()).isZero();
    // a row that a program changed between reading and writing was left to it
    assertThat(move(database).verify(batch -> {}).closed()).isZero();
    assertThat(move(database).protect(batch -> {}).changed()).isZero();

    Patients.execute(database, "ALTER TABLE patient DROP COLUMN card_no");
    Patients.execute(database, "ALTER TABLE patient ADD COLUMN card_no VARCHAR(32)");
    assertThat(move(database).restore(batch -> {}).changed()).isEqualTo(1_203);
    assertThat(move(database).verify(batch -> {}).closed()).isZero();
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
    assertThat(COLUMN.open(Patients.column(database, "card_no_sealed").get(1)).number())
        .contains(NUMBERS.get(9));
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

  private static ColumnMove<CardNumber> move(DataSource database) {
    return ColumnMove.of(database, Patients.LAYOUT, PLAIN, COLUMN);
  }

  /** Writes both forms in one statement, row by row, until it is stopped. */
  private static void writeBoth(DataSource database, AtomicBoolean stop) {
    Random random = new Random(7);
    String sql =
        "UPDATE patient SET card_no = ?, card_no_sealed = ?, card_no_fingerprint = ?,"
            + " card_no_tail = ? WHERE id = ?";
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      while (!stop.get()) {
        CardNumber number = NUMBERS.get(random.nextInt(NUMBERS.size()));
        ProtectedNumber stored = COLUMN.protect(number);
        update.setString(1, number.unmasked());
        update.setString(2, stored.sealed());
        update.setString(3, stored.fingerprint());
        update.setString(4, stored.tail());
        update.setLong(5, random.nextInt(NUMBERS.size()));
        update.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
