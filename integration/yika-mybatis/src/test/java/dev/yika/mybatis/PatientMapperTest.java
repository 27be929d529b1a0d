package dev.yika.mybatis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.core.number.CardNumber;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.mybatis.RefusedQueryException.Reason;
import dev.yika.protect.ColumnKeys;
import dev.yika.protect.PlainColumn;
import dev.yika.protect.ProtectedColumn;
import dev.yika.protect.UnreadableColumnException;
import dev.yika.protect.table.TableLayout;
import java.security.SecureRandom;
import java.util.Locale;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientMapperTest {

  static final CardNumber CARD = CardNumber.parse("4101021234567890");
  static final ProtectedColumn<CardNumber> CARDS =
      ProtectedColumn.of("patient", "card_no", CardNumber.class, ColumnKeys.of(key("k2026")));

  static final QueryGuard GUARD = QueryGuard.of(TableLayout.of("patient", "card_no"));

  private SqlSession session;
  private PatientMapper patients;

  private static MaskingKey key(String id) {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    return MaskingKey.of(id, secret);
  }

  /** Opens an empty database in memory. */
  static SqlSession session(Interceptor... plugins) {
    return session(ExecutorType.SIMPLE, plugins);
  }

  static SqlSession session(ExecutorType type, Interceptor... plugins) {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:");
    Configuration configuration =
        new Configuration(new Environment("test", new JdbcTransactionFactory(), database));
    var handlers = configuration.getTypeHandlerRegistry();
    handlers.register(new Handlers.Sealed(CARDS));
    handlers.register(new Handlers.Fingerprint(CARDS));
    handlers.register(new Handlers.Tail(CARDS));
    handlers.register(new Handlers.Plain(PlainColumn.of("patient", "card_no", CardNumber.class)));
    for (Interceptor plugin : plugins) {
      configuration.addInterceptor(plugin);
    }
    configuration.addMapper(PatientMapper.class);
    SqlSession session = new SqlSessionFactoryBuilder().build(configuration).openSession(type);
    session.getMapper(PatientMapper.class).create();
    session.flushStatements();
    return session;
  }

  @BeforeEach
  void open() {
    session = session(GUARD);
    patients = session.getMapper(PatientMapper.class);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void writesThreeColumnsAndFindsByTheFingerprint() {
    patients.insert(new Patient(1, CARD));
    patients.insert(new Patient(2, null));
    assertThat(patients.find(CARD)).singleElement().extracting(Patient::getCard).isEqualTo(CARD);
    assertThat(patients.get(2).getCard()).isNull();
    assertThat(patients.findText(CARDS.fingerprints(CARD).get(0))).containsExactly(1L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"410102******7890", "************7890", "%******7890", "****************"})
  void refusesAMaskedNumberInACondition(String masked) {
    assertRefused(() -> patients.findPlain(masked), Reason.MASKED_VALUE, "card_no", masked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4101021234567890", "%7890", "410102******7890"})
  void refusesAPatternOnAProtectedColumn(String text) {
    assertRefused(() -> patients.findLike(text), Reason.PATTERN, "card_no_fingerprint", text);
  }

  @Test
  void refusesAPlainNumberForAFingerprintAndASealedColumnAtAll() {
    String whole = CARD.unmasked();
    assertRefused(
        () -> patients.findText(whole), Reason.NOT_A_FINGERPRINT, "card_no_fingerprint", whole);
    assertRefused(
        () -> patients.findSealed(CARDS.protect(CARD).sealed()),
        Reason.SEALED_COMPARED,
        "card_no_sealed",
        whole);
  }

  @Test
  void whatIsWrittenAndOtherTextsPass() {
    patients.insertText(3, "410102******7890");
    assertThat(patients.findPlain("4101021234567890")).isEmpty();
    assertThat(patients.findPlain("five stars: *****")).isEmpty();
  }

  @Test
  void aCellThatCannotBeReadNamesItsColumnAndShowsNoDigit() {
    patients.insertText(4, "410102******7890");
    assertThatThrownBy(() -> patients.getPlain(4))
        .hasRootCauseInstanceOf(UnreadableColumnException.class)
        .rootCause()
        .hasMessageStartingWith("patient.card_no: holds no number of this kind: ")
        .hasMessageNotContainingAny("410102", "7890");
    patients.insertText(5, "4101021234567890");
    assertThat(patients.getPlain(5).getCard()).isEqualTo(CARD);
    patients.insertText(6, "");
    assertThat(patients.getPlain(6).getCard()).isNull();
  }

  private static void assertRefused(
      ThrowingCallable query, Reason reason, String column, String value) {
    assertThatThrownBy(query)
        .hasRootCauseInstanceOf(RefusedQueryException.class)
        .satisfies(e -> assertThat(String.valueOf(e)).doesNotContain(value))
        .rootCause()
        .satisfies(
            e -> {
              assertThat(((RefusedQueryException) e).reason()).isEqualTo(reason);
              assertThat(((RefusedQueryException) e).message(Locale.CHINESE)).startsWith(column);
            })
        .hasMessageStartingWith(column + ": ");
  }
}
