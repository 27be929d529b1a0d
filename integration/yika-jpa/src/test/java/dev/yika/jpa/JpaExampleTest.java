package dev.yika.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Throwables;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.protect.ColumnKeys;
import dev.yika.protect.ProtectedColumn;
import dev.yika.protect.SqlRedaction;
import dev.yika.protect.UnreadableColumnException;
import java.security.SecureRandom;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaExampleTest {

  private static final CardNumber CARD = CardNumber.parse("4101021234567890");
  private static final CitizenId CERTNO = CitizenId.parse("11010519491231002X");
  private static final ProtectedColumn<CardNumber> CARDS =
      ProtectedColumn.of("patient", "card_no", CardNumber.class, keys());

  private SessionFactory factory;

  private static ColumnKeys keys() {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    return ColumnKeys.of(MaskingKey.of("k2026", secret));
  }

  @BeforeEach
  void open() {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:jpa;DB_CLOSE_DELAY=-1");
    factory = factory(SqlRedaction.wrap(database));
    factory.inTransaction(
        session ->
            session.persist(new Patient(1, ProtectedColumns.of(CARDS.protect(CARD)), CERTNO)));
  }

  private static SessionFactory factory(DataSource database) {
    Configuration configuration =
        new Configuration()
            .addAnnotatedClass(Patient.class)
            .setProperty("hibernate.hbm2ddl.auto", "create-drop");
    configuration.getProperties().put("hibernate.connection.datasource", database);
    return configuration.buildSessionFactory();
  }

  @AfterEach
  void close() {
    factory.close();
  }

  @Test
  void readsBothNumbersAndFindsByTheFingerprint() {
    factory.inSession(
        session -> {
          Patient patient = find(session, CARDS.fingerprints(CARD));
          assertThat(patient.card.open(CARDS).number()).contains(CARD);
          assertThat(patient.certno).isEqualTo(CERTNO);
          assertThat(patient.card).hasToString("************7890");
          assertThat(patient.card.tail()).isEqualTo("************7890");
          assertThat(CARDS.fingerprints(CARD)).containsExactly(patient.card.fingerprint());
        });
  }

  private static Patient find(Session session, List<String> fingerprints) {
    // docs: query
    String query = "from Patient p where p.card.fingerprint in :wanted";
    return session
        .createQuery(query, Patient.class)
        .setParameter("wanted", fingerprints)
        .getSingleResult();
    // end
  }

  @Test
  void aBadPlainCellNamesItsColumnAndShowsNoDigit() {
    change("UPDATE Patient SET certno = '11010519491231****'");
    assertThatThrownBy(() -> factory.inSession(session -> session.find(Patient.class, 1L)))
        .hasRootCauseInstanceOf(UnreadableColumnException.class)
        .rootCause()
        .hasMessageStartingWith("patient.certno: holds no number of this kind: ")
        .hasMessageNotContainingAny("110105", "1949");
  }

  @Test
  void aTailColumnThatHoldsAWholeNumberIsNotShown() {
    change("UPDATE Patient SET card_no_tail = '4101021234567890', card_no_sealed = NULL");
    factory.inSession(
        session -> {
          Patient patient = session.find(Patient.class, 1L);
          assertThat(patient.card).hasToString("*");
          assertThat(patient.card.tail()).isEqualTo("*");
          assertThat(patient.card.open(CARDS)).hasToString("patient.card_no: no number is stored");
        });
  }

  @Test
  void anEmptyPlainCellIsNoNumber() {
    change("UPDATE Patient SET certno = ' '");
    factory.inSession(session -> assertThat(session.find(Patient.class, 1L).certno).isNull());
  }

  /** Hibernate logs the message of the database, too. */
  @Test
  void whatTheDatabaseRefusesIsNeitherThrownNorLogged() {
    change("DELETE FROM Patient");
    change("ALTER TABLE Patient ALTER COLUMN certno VARCHAR(8)");
    Logger logger = Logger.getLogger("org.hibernate.engine.jdbc.spi.SqlExceptionHelper");
    StringBuilder logged = new StringBuilder();
    Handler handler =
        new StreamHandler() {
          @Override
          public synchronized void publish(LogRecord entry) {
            logged.append(new SimpleFormatter().format(entry));
          }
        };
    logger.addHandler(handler);
    try {
      Patient other = new Patient(2, ProtectedColumns.of(CARDS.protect(CARD)), CERTNO);
      Throwable refused =
          catchThrowable(() -> factory.inTransaction(session -> session.persist(other)));
      assertThat(Throwables.getStackTraceAsString(refused))
          .contains("SQLState 22001")
          .doesNotContain(CERTNO.unmasked());
      assertThat(logged.toString()).contains("22001").doesNotContain(CERTNO.unmasked());
    } finally {
      logger.removeHandler(handler);
    }
  }

  private void change(String sql) {
    factory.inTransaction(session -> session.createNativeMutationQuery(sql).executeUpdate());
  }
}
