package dev.yika.status.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.BadTableException;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.member.InsuranceScheme;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryPoliciesTest {

  private static final RecoveryPolicies STANDARD = RecoveryPolicies.standard();
  private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

  /** The columns of the made-up rows. */
  private static final String HEAD =
      "id revision pick area scheme member from until pays stop limit count recover paid-back share"
          + " late-fee first-wait replaces rule confidence document document-date address open";

  /** A made-up row; tests change cells of it. */
  private static final String MADE_UP =
      "made-up 1 area 1501 EMPLOYEE EMPLOYED - - month month+1 3 run day+1;month+3? yes;no - yes"
          + " month+6 - LOCAL HIGH 虚构 2024-05 https://example.org/a -";

  @Test
  void isSortedWithOneRowForEachRevisionAndAHeadLine() throws IOException {
    try (InputStream in = RecoveryPoliciesTest.class.getResourceAsStream("policies.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> rows = text.lines().filter(line -> !line.startsWith("#")).toList();
      assertThat(rows.get(0)).startsWith("id\trevision\tpick\tarea");
      assertThat(rows.subList(1, rows.size())).hasSize(STANDARD.all().size()).isSorted();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "370300, EMPLOYED, shandong-employed",
    "370199, FLEXIBLE, jinan-flexible",
    "370100, EMPLOYED, shandong-employed",
    "379900, FLEXIBLE, shandong-flexible",
    "370000, EMPLOYED, shandong-employed",
    "371321, EMPLOYED, yinan-employed",
    "370100, RETIRED, default-other",
    "370100, RESIDENT, default-other",
    "440105, FLEXIBLE, guangzhou-flexible",
    "440105, RESIDENT, default-other",
    "440300, EMPLOYED, default-employed",
    "440400, RETIRED, zhuhai",
    "320499, FLEXIBLE, changzhou-flexible",
    "320100, FLEXIBLE, default-flexible",
    "430602, RETIRED, default-other",
    "410400, EMPLOYED, default-employed",
    "410100, FLEXIBLE, source-text",
    "419900, EMPLOYED, default-employed",
    "999999, NEWBORN, default-other",
  })
  void picksTheSmallestAreaThatHasAPolicy(String area, MemberKind member, String id) {
    assertThat(STANDARD.policyFor(insured(area, member), DAY).id()).isEqualTo(id);
  }

  @Test
  void picksAPolicyOnlyWhileItHolds() {
    Insured zibo = Insured.employee("370300");

    assertThat(STANDARD.policyFor(zibo, LocalDate.of(2022, 3, 31)).id())
        .isEqualTo("default-employed");
    assertThat(STANDARD.policyFor(zibo, LocalDate.of(2022, 4, 1)).id())
        .isEqualTo("shandong-employed");
    assertThat(STANDARD.policyFor(Insured.employee("500100"), LocalDate.of(2019, 12, 31)))
        .hasToString("chongqing-employed/1");
    assertThat(STANDARD.policyFor(Insured.employee("500100"), LocalDate.of(2020, 1, 1)))
        .hasToString("chongqing-employed/2");
  }

  @Test
  void namesTheOtherPoliciesOfAnArea() {
    assertThat(others("410100", MemberKind.EMPLOYED, DAY))
        .containsExactly("zhengzhou-2024-employed", "source-text-b");
    assertThat(others("410102", MemberKind.FLEXIBLE, DAY))
        .containsExactly("zhengzhou-2024-flexible", "source-text-b");
    assertThat(others("410100", MemberKind.EMPLOYED, LocalDate.of(2023, 12, 31)))
        .containsExactly("source-text-b");
    assertThat(others("370300", MemberKind.EMPLOYED, DAY)).isEmpty();
    assertThat(others("370100", MemberKind.FLEXIBLE, DAY)).containsExactly("shandong-flexible");
    assertThat(others("320200", MemberKind.FLEXIBLE, DAY)).containsExactly("jiangsu-flexible");
    assertThat(others("420100", MemberKind.EMPLOYED, DAY)).containsExactly("wuhan-2023-employed");
  }

  private static List<String> others(String area, MemberKind member, LocalDate date) {
    return STANDARD.rulesFor(insured(area, member), date).competingPolicies().stream()
        .map(RecoveryPolicy::id)
        .toList();
  }

  @Test
  void findsAPolicyByItsNameAndDay() {
    assertThat(STANDARD.named("source-text-b")).get().hasToString("source-text-b/1");
    assertThat(STANDARD.named("no-such-policy")).isEmpty();
    assertThat(STANDARD.named("zhengzhou-2024-employed", LocalDate.of(2023, 12, 31))).isEmpty();
    assertThat(STANDARD.named("zhengzhou-2024-employed", LocalDate.of(2024, 1, 1))).isPresent();
  }

  @Test
  void aHospitalAddsARowOfItsOwnInAFewCells(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("hospital.tsv");
    String rows =
        """
        # ours
        id\tarea\tmember\trecover\treplaces\tconfidence\tdocument
        our-agency\t4101\tEMPLOYED\tmonth+0\tall\tMEDIUM\t本院向经办机构核实
        """;
    Files.writeString(file, "\ufeff" + rows.replace("\n", "\r\n"));

    RecoveryPolicies ours = STANDARD.withFile(file);
    RecoveryRules rules = ours.rulesFor(Insured.employee("410100"), DAY);

    assertThat(rules.policy()).hasToString("our-agency/1");
    assertThat(rules.policy().lateFee()).isEqualTo(LateFee.NOT_STATED);
    assertThat(rules.policy().stop()).isEmpty();
    assertThat(rules.competingPolicies()).isEmpty();
    assertThat(ours.rulesFor(Insured.flexible("410100"), DAY).policy().id())
        .isEqualTo("source-text");
    assertThat(STANDARD.policyFor(Insured.employee("410100"), DAY).id()).isEqualTo("source-text");
    assertThat(ours.all()).hasSize(STANDARD.all().size() + 1);
  }

  @Test
  void aRowStandsInThePlaceOfTheOnesItNamesOnly() {
    String row = with("area", "4101", with("replaces", "source-text", MADE_UP));

    assertThat(load(row).rulesFor(Insured.employee("410100"), DAY).competingPolicies())
        .extracting(RecoveryPolicy::id)
        .containsExactly("zhengzhou-2024-employed", "source-text-b");
  }

  @Test
  void aRowOfTheSameMembersHasToReplaceTheBuiltInOne() {
    String same = with("area", "37", MADE_UP);

    assertThat(refused(same))
        .hasMessageContaining(
            "claims the same area and members as shandong-employed/1 on 2022-04-01");
    assertThat(
            load(with("replaces", "shandong-employed", same))
                .policyFor(Insured.employee("370300"), DAY)
                .id())
        .isEqualTo("made-up");
  }

  @Test
  void aHigherRevisionWinsInAnyOrderForAsLongAsItHolds() {
    String second =
        with("revision", "2", with("from", "2026-01-01", with("until", "2026-07-01", MADE_UP)));

    for (String rows : List.of(MADE_UP + "\n" + second, second + "\n" + MADE_UP)) {
      RecoveryPolicies policies = load(rows);
      assertThat(made(policies, LocalDate.of(2025, 12, 31))).hasToString("made-up/1");
      assertThat(made(policies, LocalDate.of(2026, 1, 1))).hasToString("made-up/2");
      assertThat(made(policies, LocalDate.of(2026, 6, 30))).hasToString("made-up/2");
      assertThat(made(policies, LocalDate.of(2026, 7, 1))).hasToString("made-up/1");
    }
  }

  @Test
  void prefersTheKindOfMemberToTheSchemeAndTheSchemeToAny() {
    String any = with("id", "any-member", with("scheme", "-", with("member", "-", MADE_UP)));
    String scheme = with("id", "by-scheme", with("member", "-", MADE_UP));
    String county = with("id", "county", with("area", "150102", any));
    RecoveryPolicies policies = load(String.join("\n", any, scheme, county, MADE_UP));

    assertThat(policies.policyFor(Insured.employee("150103"), DAY).id()).isEqualTo("made-up");
    assertThat(policies.policyFor(Insured.flexible("150103"), DAY).id()).isEqualTo("by-scheme");
    assertThat(policies.policyFor(Insured.resident("150103"), DAY).id()).isEqualTo("any-member");
    assertThat(policies.policyFor(Insured.employee("150102"), DAY).id()).isEqualTo("county");
    assertThat(policies.policyFor(Insured.resident("150199"), DAY).id()).isEqualTo("any-member");
  }

  @Test
  void aFrameWidensTheWindowOfAreasWithoutARuleAndNoOther() {
    String frame =
        with("pick", "bound", with("recover", "month+1~month+9;month+1~month+9", MADE_UP));
    String own = with("id", "own", with("area", "150102", with("recover", "day+1;day+1", MADE_UP)));
    RecoveryPolicies policies = load(frame + "\n" + own);
    Interruption two = months(2);

    assertThat(window(policies, "150103", two)).isEqualTo("2020-04-01..2020-12-01");
    assertThat(window(policies, "150102", two)).isEqualTo("2020-03-02");
    assertThat(window(STANDARD, "150103", two)).isEqualTo("2020-04-01..2020-05-01");
  }

  private static String window(RecoveryPolicies policies, String area, Interruption interruption) {
    return policies
        .rulesFor(Insured.employee(area), DAY)
        .recovery(interruption, WorkdayCalendar.china())
        .window()
        .orElseThrow()
        .toString();
  }

  @ParameterizedTest
  @CsvSource({
    "id, Made-Up",
    "revision, 0",
    "revision, 1000",
    "pick, maybe",
    "area, 420",
    "area, 420100",
    "area, ４２",
    "scheme, EMPLOYEES",
    "scheme, RESIDENT",
    "member, SOLDIER",
    "from, 2026-02-31",
    "from, 2026-2-1",
    "until, 0206-02-01",
    "pays, week",
    "stop, day+1",
    "stop, soon",
    "limit, -3",
    "limit, 3x",
    "limit, 3;6",
    "limit, '3,7'",
    "limit, 4|",
    "count, all",
    "recover, soon;month+3",
    "recover, day+1",
    "recover, day+2~day+1;month+3",
    "paid-back, perhaps;no",
    "paid-back, yes",
    "share, 100x3;-",
    "share, 50x0;-",
    "share, 50x3",
    "late-fee, maybe",
    "first-wait, later",
    "replaces, 'a,,b'",
    "replaces, source-txet",
    "rule, R99",
    "confidence, SURE",
    "document, -",
    "document-date, yesterday",
    "address, nowhere",
  })
  void refusesABadCellWithFileLineAndColumn(String column, String cell) {
    BadTableException refused = refused("# made up\n" + with(column, cell, MADE_UP));

    assertThat(refused.source()).isEqualTo("ours.tsv");
    assertThat(refused.line()).isEqualTo(3);
    assertThat(refused.column()).isIn(column, column.equals("limit") ? "recover" : column);
    assertThat(refused.getMessage()).doesNotContain(cell);
    assertThat(refused.message(Locale.CHINESE)).isNotBlank();
  }

  @Test
  void aPolicyOfAFileSaysWhatItsCellsSay() {
    RecoveryPolicy policy =
        made(load(with("from", "2020-01-01", with("until", "2030-01-01", MADE_UP))), DAY);

    assertThat(policy.area()).isEqualTo("1501");
    assertThat(policy.scheme()).contains(InsuranceScheme.EMPLOYEE);
    assertThat(policy.member()).contains(MemberKind.EMPLOYED);
    assertThat(policy.from()).contains(LocalDate.of(2020, 1, 1));
    assertThat(policy.until()).contains(LocalDate.of(2030, 1, 1));
    assertThat(policy.pays()).isEqualTo(PaymentPeriod.MONTH);
    assertThat(policy.stop()).contains(Timing.parse("month+1"));
    assertThat(policy.recover()).containsExactly("day+1", "month+3?");
    assertThat(policy.gapReimbursement())
        .containsExactly(GapReimbursement.YES, GapReimbursement.NO);
    assertThat(policy.limits()).containsExactly("3");
    assertThat(policy.count()).isEqualTo(MonthCount.RUN);
    assertThat(policy.lateFee()).isEqualTo(LateFee.NEEDED);
    assertThat(policy.firstWait()).contains(Timing.parse("month+6"));
    assertThat(policy.source())
        .isEqualTo(
            new PolicySource(
                Rule.LOCAL,
                Confidence.HIGH,
                "虚构",
                Optional.of("2024-05"),
                Optional.of("https://example.org/a"),
                Optional.empty()));
  }

  @Test
  void whatARowLeavesOpenIsEmpty() {
    RecoveryPolicies policies =
        STANDARD.withRows(
            new StringReader("id\tarea\trecover\tconfidence\tdocument\nmade-up\t1501\t-\tLOW\tx\n"),
            "ours.tsv");
    RecoveryPolicy policy = made(policies, DAY);

    assertThat(policy.scheme()).isEmpty();
    assertThat(policy.member()).isEmpty();
    assertThat(policy.stop()).isEmpty();
    assertThat(policy.recover()).containsExactly("-");
    assertThat(policy.limits()).isEmpty();
    assertThat(policy.count()).isEqualTo(MonthCount.NOT_STATED);
    assertThat(policy.lateFee()).isEqualTo(LateFee.NOT_STATED);
    assertThat(policy.isBeyondLimit(months(100))).isFalse();
    assertThat(policies.rulesFor(Insured.employee("150100"), DAY).namesDay(months(1))).isFalse();
    assertThat(policies.rulesFor(Insured.employee("150100"), DAY).stopConfidence())
        .isEqualTo(Confidence.ASSUMED);
  }

  @Test
  void aLimitOfNoMonthIsALimit() {
    RecoveryPolicy policy = made(load(with("limit", "0", MADE_UP)), DAY);

    assertThat(policy.isBeyondLimit(months(0))).isFalse();
    assertThat(policy.isBeyondLimit(months(1))).isTrue();
    assertThat(made(load(with("limit", "120", MADE_UP)), DAY).limits()).containsExactly("120");
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3, -, false, true",
    "3, 4, -, true, false",
    "60d, 1, -, false, true",
    "60d, 4, -, true, false",
    "3y, 1, 3, false, true",
    "3y, 1, 4, true, false",
    "3y, 1, -, true, true",
    "3|3y, 4, 3, true, false",
    "'3,6@60', 4, -, true, true",
    "'3,6@60', 7, -, true, false",
  })
  void readsLimitsOfEveryForm(
      String limit, int months, String inYear, boolean mayBeExceeded, boolean mayHold) {
    Interruption interruption = months(months).withMissed(months);
    if (!inYear.equals("-")) {
      interruption = interruption.withMissedInYear(Integer.parseInt(inYear));
    }

    assertThat(Limit.parse(limit).mayBeExceeded(interruption, MonthCount.RUN))
        .isEqualTo(mayBeExceeded);
    assertThat(Limit.parse(limit).mayHold(interruption, MonthCount.RUN)).isEqualTo(mayHold);
    assertThat(Limit.parse(limit)).hasToString(limit);
  }

  @Test
  void letsPoliciesOfTwoSchemesStandSideBySide() {
    String employees = with("member", "-", MADE_UP);
    String residents = with("id", "other", with("scheme", "RESIDENT", employees));
    RecoveryPolicies policies = load(employees + "\n" + residents);

    assertThat(made(policies, DAY).id()).isEqualTo("made-up");
    assertThat(policies.policyFor(Insured.resident("150100"), DAY).id()).isEqualTo("other");
  }

  @Test
  void refusesATableWithoutItsHeadLineAndARowOfAnotherLength() {
    assertThat(
            catchThrowableOfType(
                BadTableException.class,
                () -> STANDARD.withRows(new StringReader(tabs(MADE_UP)), "ours.tsv")))
        .hasMessageContaining("head line");
    assertThat(refused(MADE_UP + " more").line()).isEqualTo(2);
    assertThat(refused("made-up 1").line()).isEqualTo(2);
  }

  @Test
  void refusesAPeriodThatEndsBeforeItBegins() {
    String row = with("from", "2026-01-01", with("until", "2026-01-01", MADE_UP));

    assertThat(refused(row).reason()).isEqualTo("not after from");
  }

  @Test
  void refusesTheSameIdAndRevisionTwice() {
    assertThat(refused(MADE_UP + "\n" + MADE_UP).reason()).isEqualTo("made-up/1 is there already");
    assertThat(refused(with("id", "source-text", MADE_UP)).reason())
        .isEqualTo("source-text/1 is there already");
  }

  @Test
  void refusesTwoPoliciesThatClaimTheSamePeopleOnADay() {
    String first = with("until", "2026-07-01", MADE_UP);
    String second = with("id", "other", with("from", "2026-06-30", MADE_UP));

    assertThat(refused(first + "\n" + second).reason())
        .isEqualTo("claims the same area and members as made-up/1 on 2026-06-30");
    assertThat(refused(with("scheme", "-", with("id", "other", MADE_UP)) + "\n" + MADE_UP).reason())
        .startsWith("claims the same area and members as");
  }

  @Test
  void letsPoliciesFollowEachOtherWithoutOverlap() {
    String first = with("until", "2026-07-01", MADE_UP);
    String second = with("id", "other", with("from", "2026-07-01", MADE_UP));
    RecoveryPolicies policies = load(first + "\n" + second);

    assertThat(made(policies, LocalDate.of(2026, 6, 30)).id()).isEqualTo("made-up");
    assertThat(made(policies, LocalDate.of(2026, 7, 1)).id()).isEqualTo("other");
  }

  @Test
  void letsPoliciesFoundByNameClaimTheSamePeople() {
    String named = with("pick", "name", MADE_UP);

    assertThat(load(named + "\n" + with("id", "other", named)).named("other")).isPresent();
  }

  @Test
  void refusesAGapBetweenThePeriodsOfOneId() {
    String first = with("until", "2026-07-01", MADE_UP);
    String second = with("revision", "2", with("from", "2026-07-02", MADE_UP));

    assertThat(refused(first + "\n" + second).reason())
        .isEqualTo("no revision of made-up holds on 2026-07-01");
    assertThat(load(first + "\n" + with("from", "2026-07-01", second)).named("made-up"))
        .isPresent();
  }

  @Test
  void refusesATableThatLeavesAMemberWithoutAnAnswer() {
    String other =
        "default-other 2 area - - - - - month month+1 - - month+1 - - - - - LOCAL LOW x - - -";

    assertThat(refused(MADE_UP + "\n" + with("area", "15", other)))
        .hasMessageContaining("no nationwide policy is left for RETIRED at the beginning");
    assertThat(refused(with("pick", "name", other)).line()).isEqualTo(2);
    assertThat(refused(with("scheme", "EMPLOYEE", other)).reason()).contains("for RESIDENT");
    assertThat(refused(with("pick", "name", with("from", "2030-01-01", other))).reason())
        .isEqualTo("no nationwide policy is left for RETIRED on 2030-01-01");
  }

  @ParameterizedTest
  @CsvSource({"recover, -", "recover, none", "recover, newcomer", "stop, -"})
  void refusesANationwidePolicyThatLeavesADayOpen(String column, String cell) {
    String other =
        "default-other 2 area - - - - - month month+1 - - month+1 - - - - - LOCAL LOW x - - -";

    assertThat(refused(with(column, cell, other)).reason())
        .isEqualTo("a nationwide policy names its days, and a stop");
  }

  @Test
  void staysAsItIsWhenATableIsRefused() {
    List<RecoveryPolicy> before = STANDARD.all();

    refused(MADE_UP + "\n" + with("stop", "soon", with("id", "other", MADE_UP)));

    assertThat(STANDARD.all()).isEqualTo(before);
    assertThat(STANDARD.named("made-up")).isEmpty();
  }

  private static RecoveryPolicy made(RecoveryPolicies policies, LocalDate date) {
    return policies.policyFor(Insured.employee("150100"), date);
  }

  private static Insured insured(String area, MemberKind member) {
    return new Insured(RegionCode.parse(area), member);
  }

  /** Returns an interruption of some months. */
  private static Interruption months(int months) {
    YearMonth first = YearMonth.of(2020, 1);
    return new Interruption(first, first.plusMonths(months).atDay(1), true);
  }

  /** Returns a row with another cell. */
  private static String with(String column, String cell, String row) {
    List<String> head = Splitter.on(' ').splitToList(HEAD);
    String[] cells = tabs(row).split("\t", -1);
    cells[head.indexOf(column)] = cell;
    return String.join("\t", cells);
  }

  private static String tabs(String rows) {
    return rows.contains("\t") ? rows : rows.replace(' ', '\t');
  }

  private static String table(String rows) {
    return (rows.startsWith("#") ? rows.replaceFirst("\n", "\n" + HEAD + "\n") : HEAD + "\n" + rows)
        .replace("# made up", "#")
        .replace(' ', '\t');
  }

  private static RecoveryPolicies load(String rows) {
    return STANDARD.withRows(new StringReader(table(rows)), "ours.tsv");
  }

  private static BadTableException refused(String rows) {
    return catchThrowableOfType(
        BadTableException.class,
        () -> STANDARD.withRows(new StringReader(table(rows)), "ours.tsv"));
  }
}
