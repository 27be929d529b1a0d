package dev.yika.protect.table;

import static dev.yika.protect.Keys.cards;
import static dev.yika.protect.Keys.key;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.CardNumber;
import dev.yika.protect.ColumnKeys;
import dev.yika.protect.PlainColumn;
import dev.yika.protect.ProtectedColumn;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The work that walks over a whole table. */
enum Work {
  /** From plain to protected. */
  PROTECT(true) {
    @Override
    void insert(DataSource database, List<CardNumber> numbers) throws SQLException {
      Patients.insertPlain(database, numbers);
    }

    @Override
    Progress run(DataSource database, Consumer<Progress> listener) throws SQLException {
      return move(database).protect(listener);
    }
  },
  /** From protected to plain. */
  RESTORE(true) {
    @Override
    void insert(DataSource database, List<CardNumber> numbers) throws SQLException {
      Patients.insertProtected(database, numbers, NOW);
      Patients.execute(database, "UPDATE patient SET card_no = '" + ColumnMove.PLACEHOLDER + "'");
    }

    @Override
    Progress run(DataSource database, Consumer<Progress> listener) throws SQLException {
      return move(database).restore(listener);
    }
  },
  /** From the former key to the current one. */
  ROTATE(false) {
    @Override
    void insert(DataSource database, List<CardNumber> numbers) throws SQLException {
      Patients.insertProtected(database, numbers, FORMER);
    }

    @Override
    Progress run(DataSource database, Consumer<Progress> listener) throws SQLException {
      return KeyRotation.of(database, Patients.LAYOUT, NOW).run(listener);
    }
  };

  static final ProtectedColumn<CardNumber> FORMER = cards(ColumnKeys.of(key("k2024")));
  static final ProtectedColumn<CardNumber> NOW =
      cards(ColumnKeys.of(key("k2026")).withOlder(key("k2024")));
  static final PlainColumn<CardNumber> PLAIN =
      PlainColumn.of("patient", "card_no", CardNumber.class);

  private final boolean isMove;

  Work(boolean isMove) {
    this.isMove = isMove;
  }

  /** Returns whether programs write both forms meanwhile. */
  boolean isMove() {
    return isMove;
  }

  /** Fills the empty table as it is before the work. */
  abstract void insert(DataSource database, List<CardNumber> numbers) throws SQLException;

  abstract Progress run(DataSource database, Consumer<Progress> listener) throws SQLException;

  static ColumnMove<CardNumber> move(DataSource database) {
    return ColumnMove.of(database, Patients.LAYOUT, PLAIN, NOW);
  }

  /** Runs the work until a run has changed nothing, as documented, and checks that all is done. */
  void finish(DataSource database) throws SQLException {
    Progress last = run(database, batch -> {});
    while (last.changed() > 0) {
      last = run(database, batch -> {});
    }
    assertThat(last.closed()).isZero();
    if (isMove) {
      assertThat(move(database).verify(batch -> {}).closed()).isZero();
    }
    assertThat(Patients.column(database, "card_no_sealed")).allMatch(NOW::isCurrent);
  }
}
