package dev.yika.status.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.entitlement.Entitlements;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnswerProperties {

  private static final Instant ANSWERED = Instant.parse("2026-09-15T02:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

  private static final List<String> FIELDS =
      List.of(
          "insutype",
          "psn_insu_stas",
          "psn_type",
          "psn_insu_date",
          "paus_insu_date",
          "insuplc_admdvs",
          "balc",
          "psn_clct_stas",
          "clct_flag",
          "psn_chg_type");

  @Property
  void noRowThrows(@ForAll("rows") Map<String, Object> fields) {
    InsuranceRow row = InsuranceRow.from(fields);

    assertThat(row.problems()).allMatch(problem -> FIELDS.contains(problem.field()));
    assertThat(CoverageSnapshot.of(ANSWERED, List.of(row)).reading(row).status()).isNotNull();
  }

  @Property
  void noAnswerThrows(@ForAll("answers") Map<String, Object> answer) {
    CoverageSnapshot snapshot = CoverageSnapshot.from(ANSWERED, answer);

    assertThat(Entitlements.standard().on(DAY, snapshot).explain(Locale.CHINESE)).isNotBlank();
  }

  @Property
  void aFieldThatCannotBeReadChangesNoOther(
      @ForAll("rows") Map<String, Object> fields,
      @ForAll("fieldNames") String field,
      @ForAll("values") Object value) {
    Map<String, Object> changed = new HashMap<>(fields);
    changed.put(field, value);

    List<Object> before = partsWithout(field, InsuranceRow.from(fields));
    assertThat(partsWithout(field, InsuranceRow.from(changed))).isEqualTo(before);
  }

  private static List<Object> partsWithout(String field, InsuranceRow row) {
    Map<String, Object> parts = new HashMap<>();
    parts.put("insutype", row.insurance());
    parts.put("psn_insu_stas", row.state());
    parts.put("psn_type", row.personType());
    parts.put("psn_insu_date", row.enrolledOn());
    parts.put("paus_insu_date", row.pausedOn());
    parts.put("insuplc_admdvs", row.area());
    parts.put("balc", row.balance());
    parts.put("psn_clct_stas", row.evidence().contribution());
    parts.put("clct_flag", row.evidence().paid());
    parts.put("psn_chg_type", row.evidence().change());
    parts.remove(field);
    List<FieldProblem> others =
        row.problems().stream().filter(problem -> !problem.field().equals(field)).toList();
    return List.of(parts, others);
  }

  @Property
  void aRowOrAnArrayOfItIsTheSame(@ForAll("rows") Map<String, Object> row) {
    CoverageSnapshot alone = CoverageSnapshot.from(ANSWERED, Map.of("insuinfo", row));

    for (Object rows : List.of(List.of(row), Arrays.asList(null, row, null), new Object[] {row})) {
      assertThat(CoverageSnapshot.from(ANSWERED, Map.of("insuinfo", rows))).isEqualTo(alone);
      for (Object output : List.of(Map.of("insuinfo", rows), List.of(Map.of("insuinfo", rows)))) {
        assertThat(CoverageSnapshot.from(ANSWERED, Map.of("output", output, "infcode", 0)))
            .isEqualTo(alone);
      }
    }
  }

  @Property
  void whatIsNormalAndPausedIsNeverAYes(
      @ForAll("rows") Map<String, Object> fields, @ForAll("pastDays") LocalDate paused) {
    Map<String, Object> normal = new HashMap<>(fields);
    normal.putAll(
        Map.of("insutype", "310", "psn_insu_stas", "1", "paus_insu_date", paused.toString()));
    CoverageSnapshot snapshot =
        CoverageSnapshot.from(ANSWERED, Map.of("output", Map.of("insuinfo", normal)));
    var answer = Entitlements.standard().on(DAY, snapshot);

    assertThat(answer.pooledFund().verdict().name()).isNotEqualTo("YES");
    assertThat(answer.account().verdict().name()).isNotEqualTo("YES");
  }

  @Provide
  Arbitrary<Map<String, Object>> rows() {
    return Arbitraries.maps(fieldNames(), values()).ofMaxSize(10);
  }

  @Provide
  Arbitrary<Map<String, Object>> answers() {
    Arbitrary<Object> nodes =
        Arbitraries.oneOf(
            values(),
            rows().map(row -> row),
            rows().list().ofMaxSize(3).map(list -> list),
            rows().map(row -> Map.of("insuinfo", List.of(row, "x"))),
            rows().list().ofMaxSize(3).map(list -> List.of(Map.of("insuinfo", list))));
    Arbitrary<String> names =
        Arbitraries.of("output", "insuinfo", "infcode", "insutype", "psn_insu_stas");
    return Arbitraries.maps(names, nodes).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> fieldNames() {
    return Arbitraries.of(FIELDS);
  }

  @Provide
  Arbitrary<LocalDate> pastDays() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 2).toEpochDay(), DAY.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Object> values() {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(80).map(text -> text),
            Arbitraries.strings().withChars("0123456789-:/T .Z+E").ofMaxLength(30).map(t -> t),
            Arbitraries.of(
                "310",
                "390",
                "1",
                "2",
                "4",
                "1103",
                "22",
                "null",
                "2026-08-01",
                "20260801",
                "410100",
                "0001-01-01",
                "1.2E+3",
                "4101021234567890"),
            Arbitraries.longs().map(number -> number),
            Arbitraries.doubles().map(number -> number),
            Arbitraries.bigDecimals().map(number -> number),
            Arbitraries.of(
                true, 'x', List.of(), Map.of(), List.of("1"), DAY, ANSWERED, new Object()))
        .injectNull(0.1);
  }
}
