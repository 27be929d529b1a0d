package dev.yika.status.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import dev.yika.core.region.RegionCode;
import dev.yika.status.platform.code.CodeTable;
import dev.yika.status.platform.code.CodeTables;
import dev.yika.status.platform.code.InsuranceKind;
import dev.yika.status.platform.code.InsuranceState;
import dev.yika.status.platform.code.PlatformCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
          "psn_type", "11",
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
    assertThat(row.personType()).contains("11");
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
      strings = {"psn_insu_stas", "psn_insu_date", "paus_insu_date", "insuplc_admdvs", "balc"})
  void takesNullAndBlankForEmpty(String field) {
    Map<String, String> withNull = new HashMap<>(EMPLOYEE);
    withNull.put(field, null);
    withNull.put("psn_type", " ");

    assertThat(InsuranceRow.from(withNull).personType()).isEmpty();
    assertThatNoException().isThrownBy(() -> InsuranceRow.from(withNull));
    assertThatNoException().isThrownBy(() -> InsuranceRow.from(with(field, "  ")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-01, 2026-08-01",
    "2026-08-01 00:00:00, 2026-08-01",
    "2026-08-01 23:59:59, 2026-08-01",
    "2026-08-01T00:00:00, 2026-08-01",
    "2026-08-01 00:00:00.0, 2026-08-01",
    "2026-08-01T12:30:00.123456789, 2026-08-01",
    "2026-07-31T16:00:00.000Z, 2026-08-01",
    "2026-07-31T15:59:59Z, 2026-07-31",
    "2026-08-01T00:00:00+08:00, 2026-08-01",
    "2026-08-01T00:00:00.000+0800, 2026-08-01",
    "2026-08-01 20:00:00-0800, 2026-08-02",
    "' 2026-08-01 ', 2026-08-01",
    "2024-02-29, 2024-02-29"
  })
  void readsADateInEveryShape(String text, LocalDate date) {
    assertThat(InsuranceRow.from(with("paus_insu_date", text)).pausedOn()).contains(date);
    assertThat(InsuranceRow.from(with("psn_insu_date", text)).enrolledOn()).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-31",
        "2023-02-29",
        "2026-13-01",
        "2026-00-10",
        "0000-00-00 00:00:00",
        "0001-01-01 00:00:00",
        "1899-12-31",
        "2026-08-01 24:00:00",
        "2026-08-01 10:60:00",
        "2026-08-01T10:00:00+19:00"
      })
  void refusesADateThatDoesNotExist(String text) {
    assertRefused("paus_insu_date", text, FieldRule.EXISTING_DATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20260801",
        "2026/08/01",
        "2026-8-1",
        "01.08.2026",
        "1785542400000",
        "null",
        "-",
        "2026-08",
        "2026-08-01 10:00",
        "2026-08-01  10:00:00",
        "2026-08-01x",
        "2026-08-01 10:00:00.",
        "２０２６-08-01",
        "2026\u201308\u201301",
        "12026-08-01"
      })
  void refusesADateOfAnotherForm(String text) {
    assertRefused("psn_insu_date", text, FieldRule.DATE_FORM);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "0.00, 0.00",
    "12, 12.00",
    "12.5, 12.50",
    "12.3400, 12.34",
    "-3.20, -3.20",
    "99999999999999.99, 99999999999999.99",
    "' 7.1 ', 7.10",
    "007, 7.00"
  })
  void readsABalanceInYuan(String text, BigDecimal yuan) {
    assertThat(InsuranceRow.from(with("balc", text)).balance()).contains(yuan);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12.345",
        "0.30000000000000004",
        "1,203.50",
        "1E+3",
        "1e999999999",
        "NaN",
        ".5",
        "5.",
        "--1",
        "+1",
        "12元",
        "１２",
        "100000000000000"
      })
  void refusesABalanceThatIsNoAmount(String text) {
    assertRefused("balc", text, FieldRule.AMOUNT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4101", "4101000", "41010a", "４１０１００", "410100000000"})
  void refusesAnAreaThatIsNotSixDigits(String text) {
    assertRefused("insuplc_admdvs", text, FieldRule.AREA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000"})
  void refusesARowOfNoInsurance(String text) {
    assertRefused("insutype", text, FieldRule.PRESENT);
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
        "balc"
      })
  void refusesATextThatIsTooLongUnread(String field) {
    assertRefused(field, "1".repeat(65), FieldRule.NOT_TOO_LONG);
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
  void tellsEveryProblemAndNoValue() {
    Map<String, String> bad =
        Map.of("balc", "7654321x", "psn_insu_date", "2026-02-31", "insuplc_admdvs", "987");

    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> InsuranceRow.from(bad))
        .withMessage(
            "insutype: must be there; psn_insu_date: no such date or time; insuplc_admdvs: must be"
                + " six digits; balc: must be an amount of yuan with at most 14 digits before the"
                + " point and 2 behind it")
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(FieldProblem::rule)
                    .containsExactly(
                        FieldRule.PRESENT,
                        FieldRule.EXISTING_DATE,
                        FieldRule.AREA,
                        FieldRule.AMOUNT));
  }

  @Test
  void readsTheStateInTheDialectThatTheCallerNames() {
    Map<String, String> three = with("psn_insu_stas", "3");

    assertThat(InsuranceRow.from(three).state().is(InsuranceState.INVALID)).isTrue();
    assertThat(dialect(three, "Q")).isEqualTo(InsuranceState.TERMINATED);
    assertThat(dialect(three, "R")).isEqualTo(InsuranceState.NORMAL);
    assertThat(InsuranceRow.from(three, CodeTables.AAC008_P).state().isKnown()).isFalse();
  }

  private static InsuranceState dialect(Map<String, String> fields, String name) {
    return InsuranceRow.from(fields, name.equals("Q") ? CodeTables.AAC008_Q : CodeTables.AAC008_R)
        .state()
        .meaning()
        .orElseThrow();
  }

  @Test
  void equalRowsHaveEqualPartsWhateverTheShape() {
    Map<String, String> otherShape = with("psn_insu_date", "2020-07-01 00:00:00");
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

  @Test
  void aBalanceOfPartsIsOneOfFen() {
    InsuranceRow row = InsuranceRow.from(EMPLOYEE);

    assertThat(withBalance(row, "5.5000").balance()).contains(new BigDecimal("5.50"));
    assertThatIllegalArgumentException().isThrownBy(() -> withBalance(row, "5.005"));
  }

  private static InsuranceRow withBalance(InsuranceRow row, String yuan) {
    return new InsuranceRow(
        row.insurance(),
        row.state(),
        row.personType(),
        row.enrolledOn(),
        row.pausedOn(),
        row.area(),
        Optional.of(new BigDecimal(yuan)));
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleHasWordsInBothLanguages(FieldRule rule) {
    assertThat(FieldProblem.of("balc", rule).message(Locale.CHINESE)).startsWith("balc: ");
    assertThat(rule.label(Locale.ENGLISH)).isNotEqualTo(rule.label(Locale.CHINESE));
  }

  @Test
  void aRefusalNeedsAReason() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RowException(List.of()));
  }

  @Test
  void refuseNull() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(Map.class, EMPLOYEE)
            .setDefault(CodeTable.class, CodeTables.AAC008_P)
            .setDefault(PlatformCode.class, CodeTables.AAC008_P.read("1"))
            .setDefault(FieldRule.class, FieldRule.AREA)
            .setDefault(List.class, List.of(FieldProblem.of("balc", FieldRule.AMOUNT)));
    tester.testStaticMethods(InsuranceRow.class, Visibility.PUBLIC);
    tester.testConstructors(InsuranceRow.class, Visibility.PUBLIC);
    tester.testStaticMethods(FieldProblem.class, Visibility.PUBLIC);
    tester.testConstructors(RowException.class, Visibility.PUBLIC);
    tester.testInstanceMethods(FieldRule.AREA, Visibility.PUBLIC);
    tester.testInstanceMethods(FieldProblem.of("balc", FieldRule.AMOUNT), Visibility.PUBLIC);
  }

  private static void assertRefused(String field, String text, FieldRule rule) {
    assertThatExceptionOfType(RowException.class)
        .isThrownBy(() -> InsuranceRow.from(with(field, text)))
        .withMessage(field + ": " + rule.label(Locale.ENGLISH))
        .satisfies(e -> assertThat(e.problems()).containsExactly(FieldProblem.of(field, rule)));
  }

  private static Map<String, String> with(String field, String text) {
    Map<String, String> fields = new HashMap<>(EMPLOYEE);
    fields.put(field, text);
    return fields;
  }
}
