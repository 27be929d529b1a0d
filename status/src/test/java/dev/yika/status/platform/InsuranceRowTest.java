package dev.yika.status.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import dev.yika.core.region.RegionCode;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.platform.code.CodeTables;
import dev.yika.status.platform.code.InsuranceKind;
import dev.yika.status.platform.code.InsuranceState;
import dev.yika.status.platform.code.PersonType;
import dev.yika.status.platform.code.PlatformCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsuranceRowTest {

  private static final Map<String, String> EMPLOYEE =
      Map.of(
          "balc", "1203.5",
          "insutype", "310",
          "psn_type", "1103",
          "psn_insu_stas", "1",
          "psn_insu_date", "2020-07-01",
          "paus_insu_date", "",
          "insuplc_admdvs", "410100",
          "emp_name", "虚构的单位");

  @Test
  void readsEveryFieldOfARow() {
    InsuranceRow row = InsuranceRow.from(EMPLOYEE);

    assertThat(row.insurance().is(InsuranceKind.EMPLOYEE)).isTrue();
    assertThat(row.state().is(InsuranceState.NORMAL)).isTrue();
    assertThat(row.personType().orElseThrow().is(PersonType.FLEXIBLE)).isTrue();
    assertThat(row.problems()).isEmpty();
    assertThat(row.evidence()).isEqualTo(CoverageEvidence.none());
    assertThat(row.enrolledOn()).contains(LocalDate.of(2020, 7, 1));
    assertThat(row.pausedOn()).isEmpty();
    assertThat(row.area()).contains(RegionCode.of(410100));
    assertThat(row.balance()).contains(new BigDecimal("1203.50"));
  }

  @Test
  void showsTheCodesAndNothingElse() {
    assertThat(InsuranceRow.from(EMPLOYEE))
        .hasToString(
            "InsuranceRow[insutype: basic insurance of employees, psn_insu_stas: enrolled, normal]");
  }

  @Test
  void needsNothingButTheInsurance() {
    InsuranceRow row = InsuranceRow.from(Map.of("insutype", "390"));

    assertThat(row.state().isBlank()).isTrue();
    assertThat(row.personType()).isEmpty();
    assertThat(row.enrolledOn()).isEmpty();
    assertThat(row.pausedOn()).isEmpty();
    assertThat(row.area()).isEmpty();
    assertThat(row.balance()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "psn_insu_stas",
        "psn_type",
        "psn_insu_date",
        "paus_insu_date",
        "insuplc_admdvs",
        "balc"
      })
  void takesNullAndBlankAndTheTextNullForEmpty(String field) {
    Map<String, Object> without = new HashMap<>(EMPLOYEE);
    without.remove(field);
    InsuranceRow empty = InsuranceRow.from(without);

    for (String nothing : Arrays.asList(null, "", "  ", "null", "NULL", " null ")) {
      InsuranceRow row = InsuranceRow.from(with(field, nothing));
      assertThat(row.problems()).isEmpty();
      assertThat(row.toString()).isEqualTo(empty.toString());
      assertThat(row.enrolledOn()).isEqualTo(empty.enrolledOn());
      assertThat(row.personType()).isEqualTo(empty.personType());
      assertThat(row.area()).isEqualTo(empty.area());
      assertThat(row.balance()).isEqualTo(empty.balance());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-01, 2026-08-01",
    "2026-08-01 00:00:00, 2026-08-01",
    "2026-08-01 23:59:59, 2026-08-01",
    "2026-08-01 10:00, 2026-08-01",
    "2026-08-01T00:00:00, 2026-08-01",
    "2026-08-01 00:00:00.0, 2026-08-01",
    "2026-08-01T12:30:00.123456789, 2026-08-01",
    "2026-07-31T16:00:00.000Z, 2026-08-01",
    "2026-07-31T15:59:59Z, 2026-07-31",
    "2026-08-01T00:00:00+08:00, 2026-08-01",
    "2026-08-01T00:00:00.000+0800, 2026-08-01",
    "2026-08-01 20:00:00-0800, 2026-08-02",
    "' 2026-08-01 ', 2026-08-01",
    "2024-02-29, 2024-02-29",
    "20260801, 2026-08-01",
    "2026/8/1, 2026-08-01",
    "2026/8/1 0:00:00, 2026-08-01",
    "2026/08/01 9:05, 2026-08-01",
    "1785513600000, 2026-08-01",
    "1785513599999, 2026-07-31",
    "946656000000, 2000-01-01",
    "-315648000001, 1959-12-31",
    "-315648000000, 1960-01-01"
  })
  void readsADateInEveryForm(String text, LocalDate date) {
    assertThat(InsuranceRow.from(with("paus_insu_date", text)).pausedOn()).contains(date);
    assertThat(InsuranceRow.from(with("psn_insu_date", text)).enrolledOn()).contains(date);
    assertThat(InsuranceRow.from(with("psn_insu_date", text)).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001-01-01",
        "0001-01-01 00:00:00",
        "0001-01-01T00:00:00Z",
        "0001/1/1 0:00:00",
        "00010101",
        "1900-01-01",
        "1900-01-01 00:00:00",
        "1900/1/1 0:00:00",
        "19000101",
        "-62135596800000",
        "-2209017600000",
        "-2208988800000"
      })
  void takesADefaultDateForNone(String text) {
    InsuranceRow row = InsuranceRow.from(with("paus_insu_date", text));

    assertThat(row.pausedOn()).isEmpty();
    assertThat(row.problems()).isEmpty();
  }

  @Test
  void readsValuesAsAJsonLibraryParsesThem() {
    Map<String, Object> parsed = new HashMap<>();
    parsed.put("insutype", 310.0);
    parsed.put("psn_insu_stas", 1L);
    parsed.put("psn_type", 1103);
    parsed.put("psn_insu_date", 1.5468192E12);
    parsed.put("paus_insu_date", 20991231);
    parsed.put("insuplc_admdvs", new BigDecimal("439900"));
    parsed.put("balc", 1200.5);
    InsuranceRow row = InsuranceRow.from(parsed);

    assertThat(row.insurance().is(InsuranceKind.EMPLOYEE)).isTrue();
    assertThat(row.state().is(InsuranceState.NORMAL)).isTrue();
    assertThat(row.member()).contains(MemberKind.FLEXIBLE);
    assertThat(row.enrolledOn()).contains(LocalDate.of(2019, 1, 7));
    assertThat(row.pausedOn()).contains(LocalDate.of(2099, 12, 31));
    assertThat(row.area()).contains(RegionCode.of(439900));
    assertThat(row.balance()).contains(new BigDecimal("1200.50"));
    assertThat(row.problems()).isEmpty();
  }

  @Test
  @SuppressWarnings("JavaUtilDate") // some libraries parse dates as such
  void readsDatesThatALibraryHasParsedAlready() {
    for (Object date :
        List.of(
            LocalDate.of(2026, 8, 1),
            LocalDateTime.of(2026, 8, 1, 0, 0),
            OffsetDateTime.parse("2026-08-01T00:00:00+08:00"),
            Instant.parse("2026-07-31T16:00:00Z"),
            new Date(1_785_513_600_000L))) {
      assertThat(InsuranceRow.from(with("psn_insu_date", date)).enrolledOn())
          .contains(LocalDate.of(2026, 8, 1));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-31",
        "2023-02-29",
        "2026-13-01",
        "2026-00-10",
        "20260231",
        "2026/2/31 0:00:00",
        "0000-00-00 00:00:00",
        "0002-01-01",
        "1899-12-31",
        "2026-08-01 24:00:00",
        "2026-08-01 10:60:00",
        "2026-08-01T10:00:00+19:00"
      })
  void doubtsADateThatDoesNotExist(String text) {
    assertDoubted("paus_insu_date", text, FieldRule.EXISTING_DATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01.08.2026",
        "1/1/2008 12:00:00 AM",
        "2026-8/1",
        "-",
        "无",
        "2026-08",
        "202608",
        "202608011200",
        "20260801120000",
        "1785513600",
        "0",
        "2026-08-01  10:00:00",
        "2026-08-01x",
        "2026-08-01 10:00:00.",
        "２０２６-08-01",
        "2026\u201308\u201301",
        "12026-08-01"
      })
  void doubtsADateOfAnotherForm(String text) {
    assertDoubted("psn_insu_date", text, FieldRule.DATE_FORM);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "0.00, 0.00",
    "-0, 0.00",
    "12, 12.00",
    "12.5, 12.50",
    "12.3400, 12.34",
    "1500.555, 1500.555",
    "1.2E+3, 1200.00",
    "1.2e3, 1200.00",
    "-3.20, -3.20",
    ".5, 0.50",
    "99999999999999.99, 99999999999999.99",
    "0.30000000000000004, 0.30000000000000004",
    "' 7.1 ', 7.10",
    "007, 7.00"
  })
  void readsABalanceInYuan(String text, BigDecimal yuan) {
    assertThat(InsuranceRow.from(with("balc", text)).balance()).contains(yuan);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,203.50",
        "1e999999999",
        "1E+14",
        "1e-999999999",
        "NaN",
        "5.",
        "--1",
        "12元",
        "１２",
        "100000000000000"
      })
  void doubtsABalanceThatIsNoAmount(String text) {
    assertDoubted("balc", text, FieldRule.AMOUNT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4101", "4101000", "41010a", "４１０１００", "410100000000"})
  void doubtsAnAreaThatIsNotSixDigits(String text) {
    assertDoubted("insuplc_admdvs", text, FieldRule.AREA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "null"})
  void doubtsARowOfNoInsurance(String text) {
    assertDoubted("insutype", text, FieldRule.PRESENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"insutype", "psn_insu_date", "paus_insu_date", "insuplc_admdvs", "balc"})
  void doubtsATextThatIsTooLong(String field) {
    assertDoubted(field, "1".repeat(65), FieldRule.NOT_TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insutype",
        "psn_insu_stas",
        "psn_type",
        "psn_insu_date",
        "paus_insu_date",
        "insuplc_admdvs",
        "balc",
        "psn_clct_stas",
        "clct_flag",
        "psn_chg_type"
      })
  void doubtsAValueThatIsNoSingleOne(String field) {
    for (Object value : List.of(Map.of("a", "1"), List.of("1"), new Object[] {"1"})) {
      assertDoubted(field, value, FieldRule.SINGLE_VALUE);
    }
    assertThat(InsuranceRow.from(with("clct_flag", List.of("0"))).evidence().paid())
        .hasValueSatisfying(code -> assertThat(code.isKnown()).isFalse());
  }

  @Test
  void readsTheEvidenceThatARowHas() {
    InsuranceRow row = InsuranceRow.from(with("psn_chg_type", "22"));

    assertThat(row.evidence()).isEqualTo(CoverageEvidence.none().withChange("22"));
    assertThat(row.with(CoverageEvidence.none())).isEqualTo(InsuranceRow.from(EMPLOYEE));
  }

  @ParameterizedTest
  @CsvSource({
    "310, 1101, EMPLOYED",
    "310, 1102, EMPLOYED",
    "310, 1103, FLEXIBLE",
    "310, 110301, FLEXIBLE",
    "310, 116032, EMPLOYED",
    "310, 11, EMPLOYED",
    "310, 1201, RETIRED",
    "310, 1203, RETIRED",
    "310, 1299, RETIRED",
    "310, 1300, RETIRED",
    "390, 1401, NEWBORN",
    "390, 1404, STUDENT",
    "390, 1403, RESIDENT",
    "390, 1501, RESIDENT",
    "390, 1560, RESIDENT",
    "390, 156001, RESIDENT",
    "390, 1601, RESIDENT"
  })
  void thePersonTypeDecidesTheKindOfMember(String insurance, String type, MemberKind member) {
    Map<String, Object> fields = with("insutype", insurance);
    fields.put("psn_type", type);
    InsuranceRow row = InsuranceRow.from(fields);

    assertThat(row.member()).contains(member);
    assertThat(row.insured()).contains(Insured.of("410100", member));
    assertThat(row.personType().orElseThrow().code()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource({"310, 1501", "390, 1103", "310, 9", "310, 1", "310, 11010519491231", "310, ''"})
  void aKindThatThePersonTypeLeavesOpenIsAssumed(String insurance, String type) {
    Map<String, Object> fields = with("insutype", insurance);
    fields.put("psn_type", type);
    InsuranceRow row = InsuranceRow.from(fields);
    boolean isEmployee = insurance.equals("310");

    assertThat(row.member()).isEmpty();
    assertThat(row.insured())
        .contains(Insured.of("410100", isEmployee ? MemberKind.EMPLOYED : MemberKind.RESIDENT));
  }

  @Test
  void keepsCodesThatItDoesNotKnow() {
    InsuranceRow row = InsuranceRow.from(Map.of("insutype", "A00001", "psn_insu_stas", "9"));

    assertThat(row.insurance().code()).isEqualTo("A00001");
    assertThat(row.insurance().isKnown()).isFalse();
    assertThat(row.state().code()).isEqualTo("9");
    assertThat(row)
        .hasToString("InsuranceRow[insutype: unknown code, psn_insu_stas: unknown code 9]");
  }

  @Test
  void listsEveryProblemAndNoValue() {
    Map<String, String> bad =
        Map.of("balc", "7654321x", "psn_insu_date", "2026-02-31", "insuplc_admdvs", "987");

    assertThat(InsuranceRow.from(bad).problems())
        .hasToString(
            "[insutype: must be there, psn_insu_date: no such date or time, insuplc_admdvs: must be"
                + " six digits, balc: not an amount of yuan]");
  }

  @Test
  void readsTheStateInTheDialectThatTheCallerNames() {
    Map<String, Object> three = with("psn_insu_stas", "3");

    assertThat(InsuranceRow.from(three).state().is(InsuranceState.INVALID)).isTrue();
    assertThat(dialect(three, "Q")).contains(InsuranceState.TERMINATED);
    assertThat(dialect(three, "R")).contains(InsuranceState.NORMAL);
    assertThat(dialect(three, "P")).isEmpty();
  }

  private static Optional<InsuranceState> dialect(Map<String, ?> fields, String name) {
    CodeTables tables = CodeTables.standard().withDialect("AAC008/" + name);
    return InsuranceRow.from(fields, tables).state().meaning();
  }

  @Test
  void equalRowsHaveEqualPartsWhateverTheShape() {
    Map<String, Object> otherShape = with("psn_insu_date", "2020-07-01 00:00:00");
    otherShape.put("balc", "1203.50");
    otherShape.put("emp_name", "另一个虚构的单位");

    new EqualsTester()
        .addEqualityGroup(InsuranceRow.from(EMPLOYEE), InsuranceRow.from(otherShape))
        .addEqualityGroup(InsuranceRow.from(with("balc", "0")))
        .addEqualityGroup(InsuranceRow.from(with("insutype", "390")))
        .testEquals();
    new EqualsTester()
        .addEqualityGroup(
            FieldProblem.of("balc", FieldRule.AMOUNT), FieldProblem.of("balc", FieldRule.AMOUNT))
        .addEqualityGroup(FieldProblem.of("balc", FieldRule.NOT_TOO_LONG))
        .addEqualityGroup(FieldProblem.of("insutype", FieldRule.NOT_TOO_LONG))
        .testEquals();
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleHasWordsInBothLanguages(FieldRule rule) {
    assertThat(FieldProblem.of("balc", rule).message(Locale.CHINESE)).startsWith("balc：");
    assertThat(rule.label(Locale.ENGLISH)).isNotEqualTo(rule.label(Locale.CHINESE));
  }

  @Test
  void aRefusalNeedsAReason() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RowException(List.of()));
  }

  @Test
  @Tag("null-pointer-tester")
  void refuseNull() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(Map.class, EMPLOYEE)
            .setDefault(CodeTables.class, CodeTables.standard())
            .setDefault(CoverageEvidence.class, CoverageEvidence.none())
            .setDefault(PlatformCode.class, CodeTables.standard().insurances().read("1"))
            .setDefault(FieldRule.class, FieldRule.AREA)
            .setDefault(List.class, List.of(FieldProblem.of("balc", FieldRule.AMOUNT)));
    tester.testStaticMethods(InsuranceRow.class, Visibility.PUBLIC);
    tester.testInstanceMethods(InsuranceRow.from(EMPLOYEE), Visibility.PUBLIC);
    tester.testConstructors(InsuranceRow.class, Visibility.PUBLIC);
    tester.testStaticMethods(FieldProblem.class, Visibility.PUBLIC);
    tester.testConstructors(RowException.class, Visibility.PUBLIC);
    tester.testInstanceMethods(FieldRule.AREA, Visibility.PUBLIC);
    tester.testInstanceMethods(FieldProblem.of("balc", FieldRule.AMOUNT), Visibility.PUBLIC);
  }

  /** The field is empty with a problem, and every other field is as it was. */
  private static void assertDoubted(String field, Object value, FieldRule rule) {
    InsuranceRow row = InsuranceRow.from(with(field, value));
    Map<String, Object> without = with(field, value);
    without.remove(field);
    InsuranceRow other = InsuranceRow.from(without);

    assertThat(row.problems()).containsExactly(FieldProblem.of(field, rule));
    assertThat(row.enrolledOn()).isEqualTo(other.enrolledOn());
    assertThat(row.pausedOn()).isEqualTo(other.pausedOn());
    assertThat(row.area()).isEqualTo(other.area());
    assertThat(row.balance()).isEqualTo(other.balance());
    assertThat(row.state().isKnown()).isEqualTo(other.state().isKnown());
    assertThat(row.insurance().isKnown()).isEqualTo(other.insurance().isKnown());
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> fields = new HashMap<>(EMPLOYEE);
    fields.put(field, value);
    return fields;
  }
}
