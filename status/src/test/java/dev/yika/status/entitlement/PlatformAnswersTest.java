package dev.yika.status.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.platform.CoverageSnapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole answers to {@code 1101}, made up in the shapes that platforms and clients send. */
class PlatformAnswersTest {

  private static final Instant ANSWERED = Instant.parse("2026-09-15T01:08:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

  static Stream<Named<Map<String, Object>>> shapes() {
    return Stream.of(
        Named.of(
            "an object with an array, times and a maternity row",
            answer(
                Map.of(
                    "insuinfo",
                    List.of(
                        row("310", "1", "2019-01-07 00:00:00", "", "130399"),
                        row("510", "1", "2019-01-07 00:00:00", "", "130399"))))),
        Named.of(
            "an array with an object",
            answer(List.of(Map.of("insuinfo", row("310", "1", "2019-01-07", null, "439900"))))),
        Named.of(
            "numbers and nulls",
            answer(
                Map.of(
                    "insuinfo", Arrays.asList(null, row(310, 1, 20190107, null, 330100), null)))),
        Named.of(
            "dates of a client in C#",
            answer(
                Map.of(
                    "insuinfo",
                    List.of(row("310", "1", "2019/1/7 0:00:00", "0001/1/1 0:00:00", "420100"))))),
        Named.of(
            "milliseconds and decimal numbers",
            answer(Map.of("insuinfo", List.of(row(310.0, 1.0, 1.5468192E12, null, 310100.0))))),
        Named.of(
            "the text null and the default date",
            answer(Map.of("insuinfo", List.of(row("310", "1", "null", "1900-01-01", "500100"))))),
        Named.of(
            "a local insurance and a paused one of residents beside it",
            answer(
                Map.of(
                    "insuinfo",
                    List.of(
                        row("39999", "1", "20190107", "", "130399"),
                        row("390", "2", "20200101", "20241023", "130300"),
                        row("310", "1", "20241019", "", "130399"))))));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void everyShapeOfAnActiveEmployeeIsNormalWithoutADoubt(Map<String, Object> answer) {
    CoverageSnapshot snapshot = CoverageSnapshot.from(ANSWERED, answer);
    Entitlement entitlement = Entitlements.standard().on(DAY, snapshot);

    assertThat(entitlement.status()).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(entitlement.pooledFund().verdict()).isEqualTo(Verdict.YES);
    assertThat(entitlement.doubts()).isEmpty();
    assertThat(entitlement.insured()).map(Insured::member).contains(MemberKind.EMPLOYED);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void aStatusThatWasNotSentIsNoUnknownCode(String state) {
    Entitlement answer =
        Entitlements.standard().on(DAY, snapshot(row("310", state, "2019-01-07", "", "130399")));

    assertThat(answer.status()).isEqualTo(InsuranceStatus.UNKNOWN);
    assertThat(answer.source()).isEqualTo(Entitlement.Source.PLATFORM);
    assertThat(answer.doubts())
        .extracting(doubt -> doubt.message(Locale.CHINESE))
        .containsExactly("psn_insu_stas：平台未返回参保状态");
    assertThat(answer.doubts())
        .extracting(doubt -> doubt.message(Locale.ENGLISH))
        .containsExactly("psn_insu_stas: the platform sent no status");
  }

  @Test
  void twoActiveRowsAreDoubtedAndTheCallerChoosesTheScheme() {
    CoverageSnapshot twice =
        snapshot(
            row("310", "1", "2024-10-19", "", "410100"),
            row("390", "1", "2021-01-01", "", "410300"));
    Insured employee = Insured.employee("410100");
    Entitlement open = Entitlements.standard().on(DAY, twice);
    Entitlement chosen = Entitlements.standard().on(DAY, twice, employee);

    assertThat(open.status()).isEqualTo(InsuranceStatus.UNKNOWN);
    assertThat(kinds(open)).containsExactly(Doubt.Kind.ENROLLED_TWICE);
    assertThat(chosen.status()).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(chosen.insured()).contains(employee);
    assertThat(kinds(chosen)).containsExactly(Doubt.Kind.ENROLLED_TWICE);
  }

  @Test
  void ofTwoRowsOfOneSchemeTheAreaChooses() {
    CoverageSnapshot twice =
        snapshot(
            row("310", "1", "2024-10-19", "", "410199"),
            row("310", "2", "2021-01-01", "2026-08-01", "330100"));

    assertThat(status(twice, Insured.employee("410100"))).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(status(twice, Insured.resident("410100"))).isEqualTo(InsuranceStatus.UNKNOWN);
    CoverageSnapshot active =
        snapshot(
            row("310", "1", "2024-10-19", "", "410199"),
            row("310", "1", "2021-01-01", "", "330100"));
    assertThat(status(active, Insured.employee("330100"))).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(status(active, Insured.employee("110000"))).isEqualTo(InsuranceStatus.UNKNOWN);
  }

  private static InsuranceStatus status(CoverageSnapshot snapshot, Insured insured) {
    return Entitlements.standard().on(DAY, snapshot, insured).status();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-08-01", "2026-09-15", "2018-01-01"})
  void aPauseThatHasComeIsNoYes(String paused) {
    CoverageSnapshot snapshot = snapshot(row("310", "1", "2019-01-07", paused, "410100"));
    Entitlement entitlement = Entitlements.standard().on(DAY, snapshot);

    assertThat(entitlement.status()).isEqualTo(InsuranceStatus.UNKNOWN);
    assertThat(entitlement.pooledFund().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(kinds(entitlement)).containsExactly(Doubt.Kind.PLATFORM_CONTRADICTS_ITSELF);
  }

  @Test
  void aRowThatIsPassedOverAndMightSayOtherwiseIsDoubted() {
    CoverageSnapshot snapshot =
        snapshot(
            row("390", "1", "2021-01-01", "2024-10-23", "410100"),
            row("310", "1", "2024-10-19", "", "410100"));
    Entitlement entitlement = Entitlements.standard().on(DAY, snapshot);

    assertThat(entitlement.status()).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(kinds(entitlement)).containsExactly(Doubt.Kind.PLATFORM_CONTRADICTS_ITSELF);
  }

  @Test
  void theSameRowTwiceIsOne() {
    Map<String, Object> row = row("310", "1", "2019-01-07", "", "410100");
    Entitlement entitlement = Entitlements.standard().on(DAY, snapshot(row, new HashMap<>(row)));

    assertThat(entitlement.status()).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(entitlement.doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"psn_insu_date, YES", "balc, YES", "insuplc_admdvs, YES", "paus_insu_date, UNKNOWN"})
  void aFieldThatCannotBeReadIsADoubt(String field, Verdict verdict) {
    Map<String, Object> row = row("310", "1", "2019-01-07", "", "410100");
    row.put(field, "??");
    Entitlement entitlement = Entitlements.standard().on(DAY, snapshot(row));

    assertThat(entitlement.pooledFund().verdict()).isEqualTo(verdict);
    assertThat(kinds(entitlement)).containsExactly(Doubt.Kind.FIELD_NOT_READ);
    assertThat(entitlement.doubts().get(0).message(Locale.ENGLISH)).startsWith(field + ": ");
  }

  @Test
  void flagFourIsPaidWithADoubt() {
    Map<String, Object> row = row("310", "1", "2019-01-07", "", "410100");
    row.put("clct_flag", 4);
    Entitlement entitlement = Entitlements.standard().on(DAY, snapshot(row));

    assertThat(entitlement.status()).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(kinds(entitlement)).containsExactly(Doubt.Kind.PLATFORM_NOT_UNDERSTOOD);
  }

  static Stream<Named<Map<String, Object>>> broken() {
    Map<String, Object> row = row("310", "1", "2019-01-07", "", "410100");
    return Stream.of(
        Named.of("an error", Map.of("infcode", -1, "output", Map.of("insuinfo", row))),
        Named.of("no output", Map.of("infcode", 0)),
        Named.of("a text for the output", answer("nothing")),
        Named.of("no insuinfo", answer(Map.of("baseinfo", Map.of()))),
        Named.of("a text for insuinfo", answer(Map.of("insuinfo", "x"))),
        Named.of("two persons", answer(List.of(Map.of("insuinfo", row), Map.of("insuinfo", row)))));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void anUnreadableAnswerIsUnknownAndSaysWhy(Map<String, Object> answer) {
    CoverageSnapshot snapshot = CoverageSnapshot.from(ANSWERED, answer);
    Entitlement entitlement = Entitlements.standard().on(DAY, snapshot);

    assertThat(snapshot.rows()).isEmpty();
    assertThat(snapshot.problems()).hasSize(1);
    assertThat(entitlement.status()).isEqualTo(InsuranceStatus.UNKNOWN);
    assertThat(kinds(entitlement))
        .containsExactly(Doubt.Kind.FIELD_NOT_READ, Doubt.Kind.NO_BASIC_INSURANCE);
  }

  @Test
  void anElementThatIsNoRowIsNamed() {
    CoverageSnapshot snapshot =
        CoverageSnapshot.from(
            ANSWERED,
            answer(
                Map.of(
                    "insuinfo", List.of(row("310", "1", "2019-01-07", "", "410100"), "rubbish"))));

    assertThat(snapshot.rows()).hasSize(1);
    assertThat(snapshot.problems())
        .hasToString("[insuinfo[1]: must be an object or an array of objects]");
    assertThat(kinds(Entitlements.standard().on(DAY, snapshot)))
        .containsExactly(Doubt.Kind.FIELD_NOT_READ);
  }

  private static List<Doubt.Kind> kinds(Entitlement entitlement) {
    return entitlement.doubts().stream().map(Doubt::kind).toList();
  }

  private static CoverageSnapshot snapshot(Map<?, ?>... rows) {
    return CoverageSnapshot.from(ANSWERED, answer(Map.of("insuinfo", List.of(rows))));
  }

  private static Map<String, Object> answer(Object output) {
    return Map.of("infcode", "0", "output", output);
  }

  private static Map<String, Object> row(
      Object insurance, Object state, Object enrolled, Object paused, Object area) {
    Map<String, Object> row = new HashMap<>();
    row.put("insutype", insurance);
    row.put("psn_insu_stas", state);
    row.put("psn_type", "1101");
    row.put("psn_insu_date", enrolled);
    row.put("paus_insu_date", paused);
    row.put("insuplc_admdvs", area);
    row.put("balc", "1500.555");
    row.put("emp_name", "虚构的单位");
    return row;
  }
}
