package dev.yika.status.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.entitlement.Benefit;
import dev.yika.status.entitlement.BenefitReason;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.entitlement.Verdict;
import dev.yika.status.history.EnrollmentReading;
import dev.yika.status.member.Insured;
import dev.yika.status.platform.ContributionAnswer;
import dev.yika.status.platform.ContributionRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContributionProperties {

  private static final Instant ANSWERED = Instant.parse("2026-09-15T01:08:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
  private static final Insured EMPLOYEE = Insured.employee("330100");

  @Property
  void noAnswerThrows(@ForAll("answers") Map<String, Object> fields) {
    ContributionAnswer answer = ContributionAnswer.from(ANSWERED, fields);
    ContributionReading reading = ContributionReading.of(answer, EMPLOYEE);

    assertThat(Entitlements.standard().on(DAY, reading).explain(Locale.CHINESE)).isNotBlank();
    for (ContributionRow row : answer.rows()) {
      assertThat(row.problems()).allMatch(problem -> fieldNames().contains(problem.field()));
    }
  }

  @Property
  void orderAndRepetitionOfRowsChangeNothing(
      @ForAll("rows") List<Map<String, Object>> rows, @ForAll long seed) {
    List<Map<String, Object>> others = new ArrayList<>(rows);
    others.addAll(rows);
    Collections.shuffle(others, new Random(seed));
    ContributionReading reading = read(rows);
    ContributionReading other = read(others);

    assertThat(other.history()).isEqualTo(reading.history());
    assertThat(other.doubts(DAY)).isEqualTo(reading.doubts(DAY));
    assertThat(other.openMonths(DAY)).isEqualTo(reading.openMonths(DAY));
  }

  /** Each month by itself, as the rules are written. */
  @Property
  void eachMonthIsWhatItsRowsSay(@ForAll("rows") List<Map<String, Object>> rows) {
    ContributionReading reading = read(rows);
    EnrollmentReading end = reading.history().asOf(DAY);

    assertThat(end.rejected()).isEmpty();
    for (YearMonth month = YearMonth.of(2025, 9);
        month.isBefore(YearMonth.of(2026, 9));
        month = month.plusMonths(1)) {
      String name = month.format(DateTimeFormatter.ofPattern("yyyyMM"));
      List<Map<String, Object>> about =
          rows.stream().filter(row -> row.get("accrym_begn").equals(name)).toList();
      boolean isUnpaid =
          !about.isEmpty() && about.stream().allMatch(row -> row.get("clct_flag").equals("0"));
      boolean isPaid =
          about.stream()
              .anyMatch(row -> row.get("clct_flag").equals("1") && row.get("clct_time") != null);
      boolean isOpen =
          !isUnpaid
              && !isPaid
              && reading.knownFrom().filter(month.atEndOfMonth()::isAfter).isPresent();

      assertThat(reading.openMonths(DAY).contains(month)).isEqualTo(isOpen);
      assertThat(end.state().unpaidMonths().contains(month)).isEqualTo(isUnpaid);
    }
  }

  @Property
  void nothingIsAYesThatRestsOnOpenMonths(
      @ForAll("rows") List<Map<String, Object>> rows, @ForAll("days") LocalDate date) {
    ContributionReading reading = read(rows);
    Benefit pooledFund = Entitlements.standard().on(date, reading).pooledFund();
    boolean isOpen = !reading.openMonths(date).isEmpty();
    boolean isOwing = !reading.history().asOf(date).state().unpaidMonths().isEmpty();
    boolean isLastDayOfMonth = date.equals(YearMonth.from(date).atEndOfMonth());

    if (isOpen || isOwing) {
      // On the last day of the month that is not paid benefits have not stopped yet.
      boolean isNotYetStopped =
          !isOpen && isLastDayOfMonth && pooledFund.reason() == BenefitReason.BEFORE_SUSPENSION;
      assertThat(pooledFund.verdict() == Verdict.YES && !isNotYetStopped).isFalse();
    }
  }

  private static ContributionReading read(List<Map<String, Object>> rows) {
    return ContributionReading.of(
        ContributionAnswer.from(ANSWERED, Map.of("output", rows)), EMPLOYEE);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-400, 400).map(DAY::plusDays);
  }

  /** Months of the year before the answer, each named by any number of rows. */
  @Provide
  Arbitrary<List<Map<String, Object>>> rows() {
    Arbitrary<YearMonth> months =
        Arbitraries.integers().between(0, 12).map(YearMonth.of(2025, 9)::plusMonths);
    Arbitrary<LocalDate> arrivals =
        Arbitraries.integers().between(-380, 0).map(DAY::plusDays).injectNull(0.1);
    return Combinators.combine(months, Arbitraries.of("0", "1", "1"), arrivals)
        .as(ContributionProperties::row)
        .list()
        .ofMinSize(1)
        .ofMaxSize(16);
  }

  private static Map<String, Object> row(YearMonth month, String flag, LocalDate arrival) {
    String name = month.format(DateTimeFormatter.ofPattern("yyyyMM"));
    Map<String, Object> row = new HashMap<>();
    row.put("poolarea_no", "330100");
    row.put("insutype", "310");
    row.put("clct_flag", flag);
    row.put("accrym_begn", name);
    row.put("accrym_end", name);
    row.put("clct_time", arrival == null ? null : arrival.toString());
    return row;
  }

  private static List<String> fieldNames() {
    return List.of(
        "poolarea_no",
        "insutype",
        "clct_type",
        "clct_flag",
        "accrym_begn",
        "accrym_end",
        "clct_time");
  }

  @Provide
  Arbitrary<Map<String, Object>> answers() {
    Arbitrary<Object> values =
        Arbitraries.oneOf(
                Arbitraries.of(
                    "310",
                    "390",
                    "1",
                    "0",
                    "4",
                    "202607",
                    "202612",
                    "null",
                    "2026-08-01",
                    202607,
                    1.0E12,
                    List.of(),
                    Map.of(),
                    new Object()),
                Arbitraries.strings().ofMaxLength(70).map(text -> text),
                Arbitraries.strings().numeric().ofMaxLength(14).map(text -> text),
                Arbitraries.doubles().map(number -> number))
            .injectNull(0.1);
    Arbitrary<Map<String, Object>> row =
        Arbitraries.maps(Arbitraries.of(fieldNames()), values).ofMaxSize(7);
    Arbitrary<Object> outputs =
        Arbitraries.oneOf(values, row.map(each -> each), row.list().ofMaxSize(5).map(list -> list));
    return Arbitraries.maps(Arbitraries.of("output", "infcode", "x"), outputs).ofMaxSize(3);
  }
}
