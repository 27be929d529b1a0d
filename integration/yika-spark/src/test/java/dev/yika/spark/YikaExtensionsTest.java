package dev.yika.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.binding.contract.SkippedTests;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.number.RegionalIdentifier;
import dev.yika.core.sample.SampleNumbers;
import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.pseudonym.Pseudonym;
import dev.yika.masking.text.Scrubber;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SkippedTests.class)
class YikaExtensionsTest {

  private static final String CARD = "4101021234567890";
  private static final List<String> TEXTS = texts();

  @TempDir private static Path folder;

  private static Session session;

  @BeforeAll
  static void start() throws IOException {
    if (Runtime.version().feature() < 24) {
      session = Session.start(folder);
      session
          .spark()
          .createDataset(TEXTS, Encoders.STRING())
          .repartition(3)
          .createOrReplaceTempView("visit");
    }
  }

  @BeforeEach
  void requireJava() {
    Session.requireJava();
  }

  @AfterAll
  static void stop() {
    if (session != null) {
      session.close();
    }
  }

  private static List<String> texts() {
    List<String> texts =
        new ArrayList<>(List.of("", " ", CARD, "4101 0212 3456 7890", "４１０１０２１２３４５６７８９０"));
    texts.addAll(List.of("410102123456789O", "4101021234567891", "999999", "患者卡号" + CARD + "，已结算"));
    for (IdentifierKind kind : List.of(IdentifierKind.CARD_NUMBER, IdentifierKind.CITIZEN_ID)) {
      SampleNumbers.valid(kind, 19).limit(500).forEach(made -> texts.add(made.unmasked()));
    }
    return List.copyOf(texts);
  }

  @Test
  void answersEachRowAsTheLibraryDoes() {
    IdentifierKind kind = IdentifierKind.CITIZEN_ID;
    HmacPseudonymizer key =
        HmacPseudonymizer.of(MaskingKey.of("k2026", HexFormat.of().parseHex(Session.SECRET)));
    List<Row> rows =
        session.rows(
            "SELECT value, yika_is_valid(value), yika_is_valid(value, 'citizen-id'),"
                + " yika_mask(value), yika_mask(value, 'citizen-id', 'ends'), yika_scrub(value),"
                + " yika_region(value), yika_diagnose(value), yika_diagnose(value, 'citizen-id',"
                + " 'zh'), yika_fingerprint(value, 'citizen-id') FROM visit");
    assertThat(rows).extracting(row -> row.getString(0)).hasSameElementsAs(TEXTS);
    for (Row row : rows) {
      String text = row.getString(0);
      boolean isValid = IdentifierKind.CARD_NUMBER.isValid(text);
      assertThat(row.getBoolean(1)).isEqualTo(isValid);
      assertThat(row.getBoolean(2)).isEqualTo(kind.isValid(text));
      assertThat(row.getString(3)).isEqualTo(mask(IdentifierKind.CARD_NUMBER, text, View.TAIL));
      assertThat(row.getString(4)).isEqualTo(mask(kind, text, View.ENDS));
      assertThat(row.getString(5)).isEqualTo(scrub(text));
      assertThat(row.getString(6)).isEqualTo(isValid ? region(text) : null);
      assertThat(row.getString(7))
          .isEqualTo(problems(IdentifierKind.CARD_NUMBER, text, Locale.ENGLISH));
      assertThat(row.getString(8)).isEqualTo(problems(kind, text, Locale.CHINESE));
      assertThat(row.getString(9))
          .isEqualTo(kind.isValid(text) ? shown(key.pseudonym(kind, text)) : null);
    }
  }

  private static String mask(IdentifierKind kind, String text, View view) {
    byte[] utf8 = text.getBytes(UTF_8);
    ViewTable.standard().mask(kind, utf8, 0, utf8.length, view);
    return new String(utf8, UTF_8);
  }

  private static String scrub(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    Scrubber.standard().scrub(utf8);
    return new String(utf8, UTF_8);
  }

  private static String region(String text) {
    return ((RegionalIdentifier) IdentifierKind.CARD_NUMBER.tryParse(text).toOptional().get())
        .region()
        .fullName();
  }

  private static String problems(IdentifierKind kind, String text, Locale locale) {
    return String.join(
        "; ",
        kind.tryParse(text).problems().stream().map(problem -> problem.message(locale)).toList());
  }

  private static String shown(Pseudonym pseudonym) {
    return pseudonym.keyId() + '.' + pseudonym.text();
  }

  @Test
  void aNullGivesANull() {
    assertThat(
            session.rows(
                "SELECT yika_is_valid(t), yika_diagnose(t), yika_region(t), yika_mask(t),"
                    + " yika_fingerprint(t), yika_scrub(t) FROM (SELECT CAST(NULL AS STRING) t)"))
        .singleElement()
        .satisfies(row -> assertThat(Stream.of(0, 1, 2, 3, 4, 5)).allMatch(row::isNullAt));
    // an unknown truth excludes a row, as with rlike
    assertThat(session.rows("SELECT 1 WHERE yika_is_valid(NULL)")).isEmpty();
  }

  @Test
  void generatedCodeCallsTheMethodsOnTheBytesOfSpark() {
    String text = "CAST(id AS STRING)";
    String code =
        String.valueOf(
            session.value(
                "EXPLAIN CODEGEN SELECT yika_mask(%s), yika_scrub(%s) FROM range(9)"
                    .formatted(text, text)));
    assertThat(code).contains("NumberFunctions.mask(", "NumberFunctions.scrub(");
  }

  @Test
  void optionsAreConstantsOfAList() {
    assertThatThrownBy(() -> session.rows("SELECT yika_mask(value, 'plate') FROM visit"))
        .hasStackTraceContaining("yika_mask: expected one of these constants: card-number, ");
    assertThatThrownBy(() -> session.rows("SELECT yika_mask(value, value) FROM visit"))
        .hasStackTraceContaining("yika_mask: expected one of these constants: ");
    assertThatThrownBy(() -> session.rows("SELECT yika_scrub(value, 1) FROM visit"))
        .hasStackTraceContaining("expected yika_scrub(text)");
  }

  @Test
  void theKeyIsInNoPlanExplanationOrEventLog() throws IOException {
    String query = "SELECT yika_fingerprint(value) FROM visit WHERE yika_is_valid(value)";
    assertThat(session.rows(query)).isNotEmpty();
    List<String> seen = new ArrayList<>();
    seen.add(String.valueOf(session.value("EXPLAIN EXTENDED " + query)));
    seen.add(String.valueOf(session.value("EXPLAIN CODEGEN " + query)));
    try (Stream<Path> files = Files.walk(session.events())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        seen.add(Files.readString(file, ISO_8859_1));
      }
    }
    assertThat(String.join("", seen)).contains("yika", "spark.yika.keyFile", "fingerprint");
    assertThat(seen)
        .noneMatch(text -> text.contains(Session.SECRET) || text.contains("a made-up key"));
  }
}
