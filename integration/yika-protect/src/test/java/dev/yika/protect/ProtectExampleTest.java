package dev.yika.protect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.CardNumber;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.protect.table.ColumnMove;
import dev.yika.protect.table.KeyRotation;
import dev.yika.protect.table.Progress;
import dev.yika.protect.table.TableLayout;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The code of the document on protected columns. */
class ProtectExampleTest {

  private static final MaskingKey KEY_OF_2024 = Keys.key("k2024");
  private static final MaskingKey KEY_OF_2026 = Keys.key("k2026");

  @Test
  void protectsAndOpens() {
    // docs: column
    ColumnKeys keys = ColumnKeys.of(KEY_OF_2026).withOlder(KEY_OF_2024); // or fromFiles
    ProtectedColumn<CardNumber> cards =
        ProtectedColumn.of("patient", "card_no", CardNumber.class, keys);

    CardNumber card = CardNumber.parse("4101021234567890");
    ProtectedNumber stored = cards.protect(card); // sealed(), fingerprint(), tail(): a row
    List<String> wanted = cards.fingerprints(card); // WHERE card_no_fingerprint IN (?, ?)
    Opened<CardNumber> opened = cards.open(stored.sealed()); // number(), or the reason
    // end
    assertThat(opened.number()).contains(card);
    assertThat(wanted).contains(stored.fingerprint()).hasSize(2);
  }

  @Test
  void answersWithAReason() {
    ProtectedColumn<CardNumber> cards = Keys.cards(ColumnKeys.of(KEY_OF_2026));
    String cell = Keys.cards(ColumnKeys.of(KEY_OF_2024)).protect(Keys.CARD).sealed();
    String shown = "";
    // docs: closed
    Opened<CardNumber> opened = cards.open(cell); // a null cell is closed, too: EMPTY
    if (opened instanceof Opened.Closed<CardNumber> closed
        && closed.reason() == Opened.Reason.KEY_MISSING) {
      shown = closed.message(Locale.ENGLISH); // patient.card_no: no key of this name: k2024
    }
    // end
    assertThat(shown).isEqualTo("patient.card_no: no key of this name: k2024");
  }

  @Test
  void movesAndRotates() throws SQLException {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:example;DB_CLOSE_DELAY=-1");
    try (Connection connection = database.getConnection()) {
      connection
          .createStatement()
          .execute("CREATE TABLE patient (id BIGINT PRIMARY KEY, card_no VARCHAR(32))");
      connection.createStatement().execute("INSERT INTO patient VALUES (1, '4101021234567890')");
    }
    ProtectedColumn<CardNumber> cards = Keys.cards(ColumnKeys.of(KEY_OF_2024));
    assertThat(move(database, cards, batch -> {})).isEqualTo(new Progress(1, 0, 0, 1, List.of()));
    ProtectedColumn<CardNumber> now = Keys.cards(ColumnKeys.of(KEY_OF_2026).withOlder(KEY_OF_2024));
    assertThat(rotate(database, now)).isEqualTo(new Progress(1, 1, 0, 1, List.of()));
  }

  private static Progress move(
      DataSource database, ProtectedColumn<CardNumber> cards, Consumer<Progress> listener)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      for (String column :
          List.of("sealed VARCHAR(140)", "fingerprint VARCHAR(100)", "tail CHAR(32)")) {
        connection.createStatement().execute("ALTER TABLE patient ADD COLUMN card_no_" + column);
      }
    }
    // docs: move
    TableLayout layout = TableLayout.of("patient", "card_no"); // and withId("patient_id")
    PlainColumn<CardNumber> plain = PlainColumn.of("patient", "card_no", CardNumber.class);
    ColumnMove<CardNumber> move = ColumnMove.of(database, layout, plain, cards);
    move.protect(listener); // after each 500 rows: seen, changed, closed, total
    Progress compared = move.verify(listener); // closed() is 0: nothing is lost
    compared.closedRows().forEach(System.out::println); // row 17: the plain text is no number
    // end
    return compared;
  }

  private static Progress rotate(DataSource database, ProtectedColumn<CardNumber> cards)
      throws SQLException {
    TableLayout layout = TableLayout.of("patient", "card_no");
    // docs: rotate
    Progress done = KeyRotation.of(database, layout, cards).run(batch -> {});
    // end
    return done;
  }
}
