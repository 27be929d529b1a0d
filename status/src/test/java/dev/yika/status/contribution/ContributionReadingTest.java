package dev.yika.status.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import dev.yika.status.contribution.ContributionDoubt.Kind;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.member.Insured;
import dev.yika.status.platform.ContributionAnswer;
import dev.yika.status.platform.CoverageSnapshot;
import dev.yika.status.platform.code.CodeTables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContributionReadingTest {

  private static final Instant ANSWERED = Instant.parse("2026-09-15T01:08:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
  private static final Insured EMPLOYEE = Insured.employee("330100");

  @Test
  void aMonthPaidInTimeIsPaidOnItsDay() {
    ContributionReading reading = read(row("202607", "202607", "1", "2026-07-15 00:00:00"));

    assertThat(changes(reading))
        .containsExactly(
            "2026-07-01 " + EnrollmentChange.enrolled(EMPLOYEE),
            "2026-07-15 " + EnrollmentChange.paid(YearMonth.of(2026, 7)));
    assertThat(reading.knownFrom()).contains(LocalDate.of(2026, 7, 1));
    assertThat(reading.insured()).contains(EMPLOYEE);
    assertThat(reading.doubts()).isEmpty();
  }

  @Test
  void aMonthPaidAfterItsEndWasMissedAndMadeUp() {
    ContributionReading reading = read(row("202606", "202607", "1", "2026-09-11"));

    assertThat(changes(reading))
        .containsExactly(
            "2026-06-01 " + EnrollmentChange.enrolled(EMPLOYEE),
            "2026-06-30 " + EnrollmentChange.missed(YearMonth.of(2026, 6)),
            "2026-07-31 " + EnrollmentChange.missed(YearMonth.of(2026, 7)),
            "2026-09-11 " + EnrollmentChange.madeUp(YearMonth.of(2026, 6), YearMonth.of(2026, 7)));
  }

  @ParameterizedTest
  @CsvSource({"2026-07-31, false", "2026-08-01, true", "2026-06-20, false"})
  void theEndOfTheMonthDecides(String arrival, boolean isMissed) {
    ContributionReading reading =
        read(row("202606", "202606", "1", "2026-06-02"), row("202607", "202607", "1", arrival));

    assertThat(changes(reading).toString().contains("2026-07-31 MISSED")).isEqualTo(isMissed);
    assertThat(reading.openMonths(DAY)).containsExactly(YearMonth.of(2026, 8));
  }

  @Test
  void aMonthThatIsUnpaidWasMissedAtItsEndIfThatHasCome() {
    ContributionReading reading =
        read(row("202608", "202608", "0", null), row("202609", "202609", "0", null));

    assertThat(changes(reading))
        .containsExactly(
            "2026-08-01 " + EnrollmentChange.enrolled(EMPLOYEE),
            "2026-08-31 " + EnrollmentChange.missed(YearMonth.of(2026, 8)));
    assertThat(reading.openMonths(DAY)).isEmpty();
    assertThat(reading.openMonths(LocalDate.of(2026, 10, 1)))
        .containsExactly(YearMonth.of(2026, 9));
  }

  @Test
  void aPaidRowWinsOverAnUnpaidOneWithADoubt() {
    ContributionReading reading =
        read(row("202607", "202607", "0", null), row("202607", "202607", "1", "2026-07-15"));

    assertThat(changes(reading)).hasSize(2).last().asString().startsWith("2026-07-15 PAID");
    assertDoubts(reading, Kind.PAID_AND_UNPAID);
  }

  @Test
  void ofSeveralPaymentsTheFirstCountsWithADoubt() {
    ContributionReading reading =
        read(
            row("202607", "202607", "1", "2026-09-11"),
            row("202606", "202607", "1", "2026-06-15"),
            row("202606", "202607", "1", "2026-06-15"));

    assertThat(changes(reading)).noneMatch(change -> change.contains("MISSED"));
    assertDoubts(reading, Kind.PAID_REPEATEDLY);
    assertThat(reading.doubts().get(0).months()).containsExactly(YearMonth.of(2026, 7));
  }

  @Test
  void flagFourIsPaidWithADoubt() {
    ContributionReading reading = read(row("202608", "202608", 4, "2026-08-15"));

    assertThat(changes(reading)).last().asString().startsWith("2026-08-15 PAID");
    assertThat(reading.openMonths(DAY)).isEmpty();
    assertDoubts(reading, Kind.FLAG_UNCERTAIN);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "1, null, ARRIVAL_UNKNOWN",
        "1, 0001-01-01, ARRIVAL_UNKNOWN",
        "1, 2026-09-16, ARRIVAL_UNKNOWN",
        "4, null, FLAG_UNCERTAIN",
        "7, 2026-08-15, FLAG_UNKNOWN",
        "null, 2026-08-15, FLAG_UNKNOWN"
      })
  void whatIsNotSettledIsOpen(String flag, String arrival, Kind doubt) {
    ContributionReading reading = read(row("202608", "202608", flag, arrival));

    assertThat(reading.history().events()).hasSize(1);
    assertThat(reading.openMonths(DAY)).containsExactly(YearMonth.of(2026, 8));
    assertThat(reading.doubts()).extracting(ContributionDoubt::kind).contains(doubt);
  }

  @Test
  void aRefundLeavesItsMonthsOpen() {
    Map<String, Object> refund = row("202607", "202607", "1", "2026-08-20");
    refund.put("psn_clct_amt", "-120.5");
    ContributionReading reading = read(row("202606", "202608", "1", "2026-06-15"), refund);

    assertThat(reading.openMonths(DAY)).containsExactly(YearMonth.of(2026, 7));
    assertDoubts(reading, Kind.REFUNDED);
  }

  @Test
  void aMonthThatNoRowNamesIsOpenAndNeverArrears() {
    ContributionReading reading =
        read(
            row("202604", "202604", "1", "2026-04-15"), row("202607", "202607", "1", "2026-07-15"));

    assertThat(changes(reading)).noneMatch(change -> change.contains("MISSED"));
    assertThat(reading.openMonths(DAY))
        .containsExactly(YearMonth.of(2026, 5), YearMonth.of(2026, 6), YearMonth.of(2026, 8));
    assertThat(reading.openMonths(LocalDate.of(2026, 6, 30)))
        .containsExactly(YearMonth.of(2026, 5));
    assertThat(reading.openMonths(LocalDate.of(2026, 4, 30))).isEmpty();
    assertThat(reading.openMonths(LocalDate.of(1999, 1, 1))).isEmpty();
    assertThat(reading.openMonths(LocalDate.MAX)).hasSizeLessThanOrEqualTo(1200);
    assertThat(reading.doubts(DAY))
        .extracting(doubt -> doubt.message(Locale.CHINESE))
        .containsExactly("此前情况不明：2026-04", "缴费情况不明的月份：2026-05, 2026-06, 2026-08");
  }

  @Test
  void anAnswerOfAnEarlierDayIsADoubt() {
    ContributionReading reading = read(row("202608", "202608", "1", "2026-08-15"));

    assertThat(reading.doubts(DAY))
        .extracting(ContributionDoubt::kind)
        .containsExactly(Kind.BEFORE_UNKNOWN);
    assertThat(reading.doubts(DAY.plusDays(1)))
        .extracting(ContributionDoubt::kind)
        .containsExactly(Kind.EARLIER_ANSWER, Kind.BEFORE_UNKNOWN);
  }

  @Test
  void aYearPaidInAdvanceIsSettled() {
    ContributionReading reading =
        ContributionReading.of(
            answer(withInsurance("390", row("202601", "202612", "1", "2025-11-20"))),
            Insured.resident("330100"));

    assertThat(reading.history().events()).hasSize(1);
    assertThat(reading.openMonths(LocalDate.of(2027, 2, 1))).containsExactly(YearMonth.of(2027, 1));
  }

  @Test
  void onlyRowsOfTheSchemeCount() {
    ContributionReading reading =
        read(
            withInsurance("390", row("202501", "202512", "1", "2024-11-20")),
            withInsurance("510", row("202607", "202607", "0", "??")),
            withInsurance("39999", row("202607", "202607", "0", "??")));

    assertThat(reading.history().events()).isEmpty();
    assertThat(reading.knownFrom()).isEmpty();
    assertThat(reading.openMonths(DAY)).isEmpty();
    assertDoubts(reading, Kind.NO_CONTRIBUTIONS);
  }

  @ParameterizedTest
  @CsvSource({
    "330100, 330100, true",
    "330106, 330100, true",
    "330199, 330100, true",
    "330100, 330200, false",
    "330100, 339900, false",
    "430100, 439900, false",
    "310115, 310000, true",
    "310115, 310104, true",
    "310115, 320100, false"
  })
  void onlyRowsOfThePoolCount(String area, String pool, boolean counts) {
    Map<String, Object> row = row("202608", "202608", "1", "2026-08-15");
    row.put("poolarea_no", pool);
    ContributionReading reading = ContributionReading.of(answer(row), Insured.employee(area));

    assertThat(reading.knownFrom().isPresent()).isEqualTo(counts);
    if (!counts) {
      assertDoubts(reading, Kind.NO_CONTRIBUTIONS, Kind.OTHER_AREA);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07, 202607",
    "202607, ''",
    "'', 202607",
    "202608, 202607",
    "202613, 202613",
    "190001, 209912",
    "2026, 2026"
  })
  void aPeriodThatCannotBeReadIsADoubt(String first, String last) {
    ContributionReading reading = read(row(first, last, "1", "2026-07-15"));

    assertThat(reading.history().events()).isEmpty();
    assertDoubts(reading, Kind.NO_CONTRIBUTIONS, Kind.ROW_NOT_READ);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x"})
  void aRowWithoutAnInsuranceIsADoubt(String insurance) {
    ContributionReading reading =
        read(withInsurance(insurance, row("202607", "202607", "1", "2026-07-15")));

    assertThat(reading.doubts().stream().anyMatch(doubt -> doubt.kind() == Kind.ROW_NOT_READ))
        .isEqualTo(insurance.isEmpty());
  }

  @Test
  void readsNumbersAndMillisecondsAndIgnoresNulls() {
    Map<String, Object> row = row(202607.0, 202607, 1, 1_784_044_800_000L);
    row.put("insutype", 310.0);
    row.put("poolarea_no", 330100);
    ContributionAnswer answer =
        ContributionAnswer.from(
            ANSWERED, Map.of("infcode", 0, "output", Arrays.asList(null, row, null)));

    assertThat(answer.problems()).isEmpty();
    assertThat(changes(ContributionReading.of(answer, EMPLOYEE)))
        .last()
        .asString()
        .startsWith("2026-07-15 PAID");
  }

  @Test
  void anErrorOfThePlatformIsADoubt() {
    ContributionAnswer answer =
        ContributionAnswer.from(ANSWERED, Map.of("infcode", -1, "output", List.of()));

    assertDoubts(
        ContributionReading.of(answer, EMPLOYEE), Kind.NO_CONTRIBUTIONS, Kind.ROW_NOT_READ);
  }

  @Test
  void eventsAreKnownSinceThePlatformAnswered() {
    ContributionReading reading = read(row("202607", "202607", "1", "2026-07-15"));

    assertThat(reading.history().events())
        .extracting(EnrollmentEvent::recordedAt)
        .containsOnly(ANSWERED);
    assertThat(reading.history().knownAt(ANSWERED.minusSeconds(1)).events()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "310, 1101, 1, EMPLOYED, null",
        "310, 1103, 2, FLEXIBLE, null",
        "310, 1201, 1, RETIRED, null",
        "310, 116032, 1, EMPLOYED, MEMBER_ASSUMED",
        "310, null, 1, EMPLOYED, MEMBER_ASSUMED",
        "310, 1501, 1, EMPLOYED, MEMBER_ASSUMED"
      })
  void thePlatformNamesAreaAndKindOfMember(
      String insurance, String type, String state, String member, String doubt) {
    ContributionReading reading =
        ContributionReading.of(
            answer(row("202608", "202608", "1", "2026-08-15")),
            platform(coverage(insurance, type, state)));

    assertThat(reading.insured().orElseThrow().member().name()).isEqualTo(member);
    assertThat(reading.doubts().stream().map(each -> each.kind().name()))
        .isEqualTo(doubt == null ? List.of() : List.of(doubt));
  }

  @Test
  void aRetiredMemberHasNoOpenMonths() {
    ContributionReading reading =
        ContributionReading.of(
            answer(row("202601", "202601", "1", "2026-01-15")),
            platform(coverage("310", "1201", "1")));

    assertThat(reading.openMonths(DAY)).isEmpty();
  }

  @Test
  void withoutASingleBasicInsuranceTheSchemeIsUnknown() {
    ContributionReading reading =
        ContributionReading.of(
            answer(row("202608", "202608", "1", "2026-08-15")),
            platform(coverage("310", "1101", "1"), coverage("390", "1501", "1")));

    assertThat(reading.insured()).isEmpty();
    assertThat(reading.history().events()).isEmpty();
    assertDoubts(reading, Kind.SCHEME_UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void everyDoubtHasWords(Kind kind) {
    ContributionDoubt doubt =
        new ContributionDoubt(
            kind,
            new TreeSet<>(
                Stream.iterate(YearMonth.of(2025, 12), month -> month.plusMonths(1))
                    .limit(7)
                    .toList()));

    assertThat(doubt.message(Locale.ENGLISH)).endsWith(": 2025-12..2026-06 (7)");
    assertThat(doubt.message(Locale.CHINESE)).endsWith("：2025-12..2026-06 (7)");
    assertThat(ContributionDoubt.of(kind).message(Locale.ENGLISH))
        .isEqualTo(kind.label(Locale.ENGLISH));
  }

  @Test
  void showsNoDayAndNoAmount() {
    ContributionAnswer answer = answer(row("202607", "202607", "1", "2026-07-15"));

    assertThat(answer).hasToString("ContributionAnswer[2026-09-15T01:08:00Z, 1 rows]");
    assertThat(answer.rows())
        .hasToString("[ContributionRow[insutype: basic insurance of employees, clct_flag: paid]]");
    assertThat(ContributionReading.of(answer, EMPLOYEE))
        .hasToString("ContributionReading[2 enrollment events, 0 doubts]");
  }

  @Test
  @Tag("null-pointer-tester")
  void refuseNull() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(ContributionAnswer.class, answer())
            .setDefault(CoverageSnapshot.class, platform())
            .setDefault(Kind.class, Kind.OPEN)
            .setDefault(Insured.class, EMPLOYEE)
            .setDefault(Instant.class, ANSWERED)
            .setDefault(CodeTables.class, CodeTables.standard())
            .setDefault(Map.class, Map.of());
    tester.testStaticMethods(ContributionReading.class, Visibility.PUBLIC);
    tester.testInstanceMethods(read(), Visibility.PUBLIC);
    tester.testStaticMethods(ContributionAnswer.class, Visibility.PUBLIC);
    tester.testConstructors(ContributionAnswer.class, Visibility.PUBLIC);
    tester.testConstructors(ContributionDoubt.class, Visibility.PUBLIC);
  }

  private static void assertDoubts(ContributionReading reading, Kind... kinds) {
    assertThat(reading.doubts()).extracting(ContributionDoubt::kind).containsExactly(kinds);
  }

  private static List<String> changes(ContributionReading reading) {
    return reading.history().events().stream()
        .map(event -> event.occurredOn() + " " + event.change())
        .toList();
  }

  private static ContributionReading read(Map<?, ?>... rows) {
    return ContributionReading.of(answer(rows), EMPLOYEE);
  }

  private static ContributionAnswer answer(Map<?, ?>... rows) {
    return ContributionAnswer.from(ANSWERED, Map.of("infcode", "0", "output", List.of(rows)));
  }

  private static CoverageSnapshot platform(Map<?, ?>... rows) {
    return CoverageSnapshot.from(ANSWERED, Map.of("insuinfo", List.of(rows)));
  }

  private static Map<String, Object> coverage(String insurance, String type, String state) {
    Map<String, Object> row = new HashMap<>();
    row.put("insutype", insurance);
    row.put("psn_type", type);
    row.put("psn_insu_stas", state);
    row.put("insuplc_admdvs", "330106");
    return row;
  }

  private static Map<String, Object> withInsurance(String insurance, Map<String, Object> row) {
    row.put("insutype", insurance);
    return row;
  }

  private static Map<String, Object> row(Object first, Object last, Object flag, Object arrival) {
    Map<String, Object> row = new HashMap<>();
    row.put("poolarea_no", "330100");
    row.put("insutype", "310");
    row.put("clct_type", "10");
    row.put("clct_flag", flag);
    row.put("accrym_begn", first);
    row.put("accrym_end", last);
    row.put("clct_time", arrival);
    return row;
  }
}
