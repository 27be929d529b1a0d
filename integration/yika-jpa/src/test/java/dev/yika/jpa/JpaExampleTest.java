package dev.yika.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.protect.ColumnKeys;
import dev.yika.protect.ProtectedColumn;
import dev.yika.protect.UnreadableColumnException;
import java.security.SecureRandom;
import java.util.List;
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
    factory =
        new Configuration()
            .addAnnotatedClass(Patient.class)
            .setProperty("hibernate.connection.url", "jdbc:h2:mem:jpa")
            .setProperty("hibernate.hbm2ddl.auto", "create-drop")
            .buildSessionFactory();
    factory.inTransaction(
        session ->
            session.persist(new Patient(1, ProtectedColumns.of(CARDS.protect(CARD)), CERTNO)));
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

  private void change(String sql) {
    factory.inTransaction(session -> session.createNativeMutationQuery(sql).executeUpdate());
  }
}
