package dev.yika.status.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.io.Resources;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.BadTableException;
import dev.yika.status.member.MemberKind;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.UnknownReason;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of the areas, each with the example or the wording of its source. */
class AreaRulesTest {

  private static final NationalRules RULES = NationalRules.standard();

  private static ResidentPayment paid(String area, int year, LocalDate day) {
    return ResidentPayment.of(RegionCode.parse(area), year, day);
  }

  @ParameterizedTest(name = "{0}: {1} lapsed, {2} repaired, paid {3} for {4}")
  @CsvSource({
    // 阜新市医疗保障局, three worked examples
    "210900, 0, 0, 2025-07-03, 2025, 2025-10-03, HIGH",
    "210900, 0, 0, 2025-11-06, 2025, 2026-02-06, HIGH",
    "210900, 1, 0, 2025-12-03, 2026, 2026-04-01, HIGH",
    // 青岛医疗保障, two worked examples
    "370200, 2, 0, 2026-11-15, 2027, 2027-05-01, HIGH",
    "370200, 2, 1, 2026-11-15, 2027, 2027-04-01, HIGH",
    // 江西 2025: the day of payment counted
    "360000, 1, 0, 2025-03-01, 2025, 2025-06-01, MEDIUM",
    "360000, 1, 0, 2025-03-05, 2025, 2025-06-05, MEDIUM",
    // 广州: the day after
    "440100, 1, 0, 2026-03-01, 2026, 2026-06-02, MEDIUM",
    // 呼和浩特: calendar months, one lapsed year gives four
    "150100, 1, 0, 2026-03-12, 2026, 2026-07-01, MEDIUM",
    // 吉林: 90 days and 30 for each further year
    "220000, 1, 0, 2025-03-01, 2025, 2025-05-31, MEDIUM",
    "220000, 2, 0, 2025-03-01, 2025, 2025-06-30, MEDIUM",
    // 厦门: the first lapsed year does not count
    "350200, 1, 0, 2026-03-01, 2026, 2026-06-02, MEDIUM",
    // 临河: three months and one for each further year
    "150802, 2, 0, 2026-03-01, 2026, 2026-07-02, HIGH",
    // 张掖: 90 days
    "620700, 1, 0, 2026-01-10, 2026, 2026-04-11, HIGH",
    // 河北: a lapse decides, though it was paid in the period
    "130100, 1, 0, 2025-11-03, 2026, 2026-04-01, MEDIUM",
    // an area without a row: the later reading
    "530100, 1, 0, 2026-03-10, 2026, 2026-06-11, MEDIUM"
  })
  void aLapsedResidentWaitsAsTheAreaCounts(
      String area,
      int lapsed,
      int repaired,
      LocalDate day,
      int year,
      LocalDate start,
      Confidence confidence) {
    ResidentPayment payment =
        paid(area, year, day).withLapsedYears(lapsed).withRepairedYears(repaired);
    DayAnswer answer =
        new ResidentWait(
                lapsed, repaired, Exemption.NONE, RULES.wait(payment.area(), payment.year()))
            .startAfter(day, year);

    assertThat(answer.window()).contains(DateWindow.of(start));
    assertThat(answer.confidence()).isEqualTo(confidence);
    if (lapsed > 0) {
      assertThat(RULES.startAfter(payment)).isEqualTo(answer);
    }
  }

  @ParameterizedTest(name = "{0} paid {1} for {2}")
  @CsvSource({
    "350100, 2025-11-03, 2026, 2026-01-01..2026-01-01, HIGH",
    "350100, 2026-02-10, 2026, 2026-02-10..2026-02-10, HIGH",
    "630100, 2026-02-28, 2026, 2026-02-28..2026-02-28, HIGH",
    "130100, 2026-01-05, 2026, 2026-01-05..2026-01-05, HIGH",
    "340200, 2026-02-10, 2026, 2026-02-11..2026-02-11, MEDIUM",
    "360100, 2026-02-10, 2026, 2026-02-11..2026-02-11, MEDIUM",
    "360100, 2025-02-10, 2025, 2025-01-01..2025-01-01, MEDIUM",
    "540100, 2026-01-20, 2026, 2026-01-01..2026-01-01, HIGH",
    "430600, 2026-01-20, 2026, 2026-01-01..2026-01-20, ASSUMED",
    "410300, 2025-12-31, 2026, 2026-01-01..2026-01-01, MEDIUM",
    "610100, 2025-12-25, 2026, 2026-01-01..2026-01-01, MEDIUM",
    "320600, 2025-12-28, 2026, 2026-01-01..2026-01-01, MEDIUM",
    "140100, 2025-02-25, 2025, 2025-01-01..2025-02-25, ASSUMED",
    // after the periods: the wait of N01
    "410300, 2026-01-20, 2026, 2026-04-21..2026-04-21, MEDIUM",
    "610100, 2025-12-26, 2026, 2026-04-01..2026-04-01, MEDIUM",
    "630100, 2026-03-01, 2026, 2026-06-02..2026-06-02, MEDIUM",
    // 张掖: the supplementary period waits, too
    "620700, 2026-01-10, 2026, 2026-04-11..2026-04-11, HIGH"
  })
  void aResidentWithoutALapseIsCoveredAsTheNoticeSays(
      String area, LocalDate day, int year, String window, Confidence confidence) {
    DayAnswer answer = RULES.startAfter(paid(area, year, day));

    DateWindow days = answer.window().orElseThrow();
    assertThat(days.earliest() + ".." + days.latest()).isEqualTo(window);
    assertThat(answer.confidence()).isEqualTo(confidence);
    assertThat(answer.explain(Locale.CHINESE)).endsWith("。").doesNotContain("%");
    assertThat(answer.explain(Locale.ENGLISH)).endsWith(".").doesNotContain("%");
  }

  @ParameterizedTest(name = "{0} paid {1} for {2}: {3}")
  @CsvSource({
    "330100, 2025-11-03, 2026, NO_LOCAL_NOTICE",
    "410100, 2026-11-03, 2027, NO_LOCAL_NOTICE",
    "620700, 2026-03-10, 2026, NO_BENEFITS",
    "360200, 2026-03-10, 2026, NOT_STATED",
    "440100, 2026-02-10, 2026, NOT_STATED",
    "350100, 2025-08-31, 2026, NOT_STATED"
  })
  void whatNoNoticeSaysIsUnknown(String area, LocalDate day, int year, UnknownReason reason) {
    DayAnswer answer = RULES.startAfter(paid(area, year, day));

    assertThat(answer.window()).isEmpty();
    assertThat(answer.reason()).contains(reason);
    assertThat(answer.explain(Locale.CHINESE)).startsWith("无法给出日期：");
  }

  @Test
  void anExemptMemberIsCoveredAtOnceAndInJiangxiTheNextDay() {
    LocalDate day = LocalDate.of(2025, 3, 15);
    ResidentPayment newborn = paid("410100", 2025, day).with(MemberKind.NEWBORN);
    ResidentPayment jiangxi = paid("360000", 2025, day).with(MemberKind.ASSISTED);
    ResidentPayment employee =
        paid("310100", 2025, day).withLapsedYears(1).afterEmployees(YearMonth.of(2024, 12));

    assertThat(RULES.startAfter(newborn).window()).contains(DateWindow.of(day));
    assertThat(RULES.startAfter(jiangxi).window()).contains(DateWindow.of(day.plusDays(1)));
    assertThat(RULES.startAfter(employee).window()).contains(DateWindow.of(day));
    assertThat(RULES.startAfter(employee).confidence()).isEqualTo(Confidence.MEDIUM);
    assertThat(paid("310100", 2025, day).afterEmployees(YearMonth.of(2024, 11)).exemption())
        .isEqualTo(Exemption.AFTER_EMPLOYEES);
    assertThat(paid("310100", 2025, day).afterEmployees(YearMonth.of(2024, 10)).exemption())
        .isEqualTo(Exemption.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "320500, 2025-10, 2026-03-01..2026-06-11, MEDIUM",
    "440100, 2025-10, 2026-03-01..2026-09-11, HIGH",
    "360100, 2025-10, 2026-03-01..2026-06-11, MEDIUM",
    "110000, 2025-10, 2026-03-01..2026-09-11, HIGH",
    "440100, 2026-02, 2026-03-01..2026-03-01, HIGH"
  })
  void aTransferWaitsAsTheNewAreaRules(
      String area, YearMonth last, String window, Confidence confidence) {
    LocalDate day = LocalDate.of(2026, 3, 10);
    TransferPolicy policy = RULES.transfer(RegionCode.parse(area), Rule.N02, day);
    DayAnswer answer = TransferGap.betweenAreas(last, day, false).start(policy);

    DateWindow days = answer.window().orElseThrow();
    assertThat(days.earliest() + ".." + days.latest()).isEqualTo(window);
    assertThat(answer.confidence()).isEqualTo(confidence);
  }

  @ParameterizedTest
  @CsvSource({"2025-12, 2026-03-01..2026-03-01", "2025-10, 2026-03-01..2026-09-11"})
  void tianjinRulesAChangeOfSchemeAfterTwoYears(YearMonth last, String window) {
    LocalDate day = LocalDate.of(2026, 3, 10);
    TransferPolicy policy = RULES.transfer(RegionCode.parse("120100"), Rule.N03, day);
    DayAnswer answer = TransferGap.betweenSchemes(last, day, true, 2).start(policy);

    DateWindow days = answer.window().orElseThrow();
    assertThat(days.earliest() + ".." + days.latest()).isEqualTo(window);
    assertThat(answer.confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void guangdongPaidFromTheNextMonthWithoutAGapUntilMid2025() {
    LocalDate day = LocalDate.of(2025, 6, 10);
    RegionCode guangzhou = RegionCode.parse("440100");
    TransferGap none = TransferGap.betweenAreas(YearMonth.of(2025, 5), day, false);

    assertThat(none.start(RULES.transfer(guangzhou, Rule.N02, day)).window())
        .contains(DateWindow.of(LocalDate.of(2025, 7, 1)));
    assertThat(none.start(RULES.transfer(guangzhou, Rule.N02, day.plusDays(30))).window())
        .contains(DateWindow.of(LocalDate.of(2025, 6, 1)));
    assertThat(none.start(RULES.transfer(guangzhou, Rule.N03, day)).window())
        .contains(DateWindow.of(LocalDate.of(2025, 6, 1)));
  }

  @Test
  void aHospitalAddsTheNoticeOfItsArea() {
    String rows =
        "area\tyear\topens\tcloses\textended-to\tin-period\tin-extension\tafterwards"
            + "\tconfidence\tdocument\taddress\n"
            + "3301\t2027\t2026-10-01\t2026-12-20\t2027-02-28\t2027-01-01\tday+1\twait"
            + "\tHIGH\tmade up\t-\n";
    NationalRules own = RULES.withYears(new StringReader(rows), "own.tsv");

    ResidentPayment payment = paid("330199", 2027, LocalDate.of(2027, 2, 1));
    assertThat(own.startAfter(payment).window()).contains(DateWindow.of(LocalDate.of(2027, 2, 2)));
    assertThat(RULES.startAfter(payment).reason()).contains(UnknownReason.NO_LOCAL_NOTICE);
    assertThat(own.toString()).isNotEqualTo(RULES.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3300\t2027\t-\t2026-12-20\t-\t-\t-\twait\tHIGH\tmade up\t-",
        "33\t2027\t-\t-\t-\t-\t-\twait\tHIGH\tmade up\t-",
        "33\t2027\t2026-12-21\t2026-12-20\t-\t-\t-\twait\tHIGH\tmade up\t-",
        "33\t2027\t-\t2025-12-20\t-\t-\t-\twait\tHIGH\tmade up\t-",
        "33\t2027\t-\t2026-12-20\t-\t2026-01-01\t-\twait\tHIGH\tmade up\t-",
        "33\t2027\t-\t2026-12-20\t-\t-\tday+2\twait\tHIGH\tmade up\t-",
        "33\t2027\t-\t2026-12-20\t-\t-\t-\tlater\tHIGH\tmade up\t-",
        "33\t2027\t-\t2026-12-20\t-\t-\t-\twait\tSURE\tmade up\t-",
        "33\t2027\t-\t2026-12-20\t-\t-\t-\twait\tHIGH\t-\t-"
      })
  void aBadRowIsRefusedWithItsPlace(String row) {
    String head =
        "area\tyear\topens\tcloses\textended-to\tin-period\tin-extension\tafterwards"
            + "\tconfidence\tdocument\taddress\n";
    BadTableException refusal =
        catchThrowableOfType(
            BadTableException.class,
            () -> RULES.withYears(new StringReader(head + row + "\n"), "own.tsv"));

    assertThat(refusal).hasMessageStartingWith("own.tsv:2");
  }

  @Test
  void aPaymentBelongsToItsYearOrTheOneBefore() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> paid("330100", 2026, LocalDate.of(2024, 12, 31)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> paid("330100", 2026, LocalDate.of(2027, 1, 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"resident-years.tsv", "resident-waits.tsv", "transfers.tsv"})
  void everyRowNamesItsDocumentAndTheTablesAreSorted(String name) throws IOException {
    List<String> rows =
        Resources.readLines(
                Resources.getResource(NationalRules.class, name), StandardCharsets.UTF_8)
            .stream()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .toList();

    assertThat(rows).isNotEmpty().isSorted();
    assertThat(rows).allSatisfy(row -> assertThat(row.split("\t")).hasSizeBetween(10, 12));
  }
}
