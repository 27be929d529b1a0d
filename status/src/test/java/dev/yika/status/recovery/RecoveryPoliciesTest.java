package dev.yika.status.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yika.core.region.RegionCode;
import dev.yika.core.result.BadTableException;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecoveryPoliciesTest {

  private static final RecoveryPolicies STANDARD = RecoveryPolicies.standard();
  private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

  /** A made-up row; tests change cells of it. */
  private static final String MADE_UP =
      "made-up 1 area 4201 EMPLOYEE EMPLOYED - - month+1 day+1 yes 3 month+3? no yes LOCAL HIGH 虚构";

  @Test
  void isSmallAndSorted() throws IOException {
    try (InputStream in = RecoveryPoliciesTest.class.getResourceAsStream("policies.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text.lines().filter(line -> !line.startsWith("#"))).hasSize(17).isSorted();
      assertThat(text.length()).isLessThan(4000);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "370100, EMPLOYED, shandong-employed",
    "370102, FLEXIBLE, shandong-flexible",
    "370199, EMPLOYED, shandong-employed",
    "379900, FLEXIBLE, shandong-flexible",
    "370000, EMPLOYED, shandong-employed",
    "370100, RETIRED, default-other",
    "370100, RESIDENT, default-other",
    "440100, EMPLOYED, guangzhou-employed",
    "440105, FLEXIBLE, guangzhou-flexible",
    "440105, RESIDENT, default-other",
    "440300, EMPLOYED, default-employed",
    "320400, EMPLOYED, changzhou-employed",
    "320499, FLEXIBLE, changzhou-flexible",
    "430600, EMPLOYED, yueyang",
    "430602, RETIRED, yueyang",
    "430600, STUDENT, default-other",
    "410400, FLEXIBLE, pingdingshan",
    "410100, EMPLOYED, source-text",
    "410100, FLEXIBLE, source-text",
    "419900, EMPLOYED, default-employed",
    "999999, NEWBORN, default-other",
  })
  void picksTheSmallestAreaThatHasAPolicy(String area, MemberKind member, String id) {
    assertThat(STANDARD.policyFor(insured(area, member), DAY).id()).isEqualTo(id);
  }

  @Test
  void picksAPolicyOnlyWhileItHolds() {
    Insured jinan = Insured.employee("370100");

    assertThat(STANDARD.policyFor(jinan, LocalDate.of(2022, 3, 31)).id())
        .isEqualTo("default-employed");
    assertThat(STANDARD.policyFor(jinan, LocalDate.of(2022, 4, 1)).id())
        .isEqualTo("shandong-employed");
  }

  @Test
  void tellsWhichOtherPoliciesClaimZhengzhou() {
    Insured employee = Insured.employee("410100");

    assertThat(STANDARD.competingPolicies(employee, DAY))
        .extracting(RecoveryPolicy::id)
        .containsExactly("zhengzhou-2024-employed", "source-text-b");
    assertThat(STANDARD.competingPolicies(Insured.flexible("410102"), DAY))
        .extracting(RecoveryPolicy::id)
        .containsExactly("zhengzhou-2024-flexible", "source-text-b");
    assertThat(STANDARD.competingPolicies(employee, LocalDate.of(2023, 12, 31)))
        .extracting(RecoveryPolicy::id)
        .containsExactly("source-text-b");
    assertThat(STANDARD.competingPolicies(Insured.employee("370100"), DAY)).isEmpty();
  }

  @Test
  void findsAPolicyByItsNameAndDay() {
    assertThat(STANDARD.named("source-text-b")).get().hasToString("source-text-b/1");
    assertThat(STANDARD.named("no-such-policy")).isEmpty();
    assertThat(STANDARD.named("zhengzhou-2024-employed", LocalDate.of(2023, 12, 31))).isEmpty();
    assertThat(STANDARD.named("zhengzhou-2024-employed", LocalDate.of(2024, 1, 1))).isPresent();
  }

  @Test
  void aHospitalAddsAndOverridesPoliciesFromAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("hospital.tsv");
    String newer = row("zhengzhou-2024-employed").replace("\t1\tname", "\t2\tarea");
    Files.writeString(file, "\ufeff# ours\n\n" + newer + "\r\n" + tabs(MADE_UP) + "\n");

    RecoveryPolicies ours = STANDARD.withFile(file);

    assertThat(ours.policyFor(Insured.employee("410100"), DAY))
        .hasToString("zhengzhou-2024-employed/2");
    assertThat(ours.policyFor(Insured.employee("410100"), LocalDate.of(2023, 12, 31)))
        .hasToString("source-text/1");
    assertThat(ours.policyFor(Insured.employee("420102"), DAY)).hasToString("made-up/1");
    assertThat(ours.competingPolicies(Insured.employee("410100"), DAY))
        .extracting(RecoveryPolicy::id)
        .containsExactly("source-text", "source-text-b");
    assertThat(ours.named("zhengzhou-2024-employed"))
        .get()
        .hasToString("zhengzhou-2024-employed/2");
    assertThat(STANDARD.policyFor(Insured.employee("410100"), DAY)).hasToString("source-text/1");
    assertThat(ours.all()).hasSize(STANDARD.all().size() + 2);
  }

  @Test
  void aHigherRevisionWinsInAnyOrderForAsLongAsItHolds() {
    String second = with(1, "2", with(6, "2026-01-01", with(7, "2026-07-01", MADE_UP)));

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
    String any = "any-member 1 area 4201 - - - - month+1 day+1 - - - - no LOCAL HIGH 虚构";
    String scheme = any.replace("any-member 1 area 4201 -", "by-scheme 1 area 4201 EMPLOYEE");
    String county = any.replace("any-member", "county").replace("4201", "420102");
    RecoveryPolicies policies = load(String.join("\n", any, scheme, county, MADE_UP));

    assertThat(policies.policyFor(Insured.employee("420103"), DAY).id()).isEqualTo("made-up");
    assertThat(policies.policyFor(Insured.flexible("420103"), DAY).id()).isEqualTo("by-scheme");
    assertThat(policies.policyFor(Insured.resident("420103"), DAY).id()).isEqualTo("any-member");
    assertThat(policies.policyFor(Insured.employee("420102"), DAY).id()).isEqualTo("county");
    assertThat(policies.policyFor(Insured.resident("420199"), DAY).id()).isEqualTo("any-member");
  }

  @ParameterizedTest
  @CsvSource({
    "0, Made-Up, 'id: not up to 40 lower-case letters, digits and hyphens'",
    "1, 0, 'revision: not 1 to 999'",
    "1, 1000, 'revision: not 1 to 999'",
    "2, maybe, 'pick: neither area nor name'",
    "3, 420, 'area: neither - nor 2, 4 or 6 digits'",
    "3, 420100, 'area: ends with 00, write only the digits that all codes of the area have in"
        + " common'",
    "3, ４２, 'area: neither - nor 2, 4 or 6 digits'",
    "4, EMPLOYEES, 'scheme: neither - nor a scheme'",
    "4, RESIDENT, 'scheme: has no members of the kind given'",
    "5, SOLDIER, 'member: neither - nor a kind of member'",
    "6, 2026-02-31, 'from: no such date'",
    "6, 2026-2-1, 'from: neither yyyy-mm-dd nor -'",
    "6, 0206-02-01, 'from: neither yyyy-mm-dd nor -'",
    "7, 9999-12-31, 'until: neither yyyy-mm-dd nor -'",
    "7, 2025-02-29, 'until: no such date'",
    "8, day+1, 'stop: not counted in months'",
    "8, -, 'stop: a timing is such as month+1, day+0 or workday+1~workday+2'",
    "9, soon, 'recover: a timing is such as month+1, day+0 or workday+1~workday+2'",
    "9, day+2~day+1, 'recover: the later of two readings is not later for every day'",
    "10, perhaps, 'paid: not yes, no or -'",
    "11, -3, 'limit: neither - nor 0 to 120 months'",
    "11, 121, 'limit: neither - nor 0 to 120 months'",
    "11, -, 'beyond: there is no limit beyond which it could hold'",
    "12, later, 'beyond: a timing is such as month+1, day+0 or workday+1~workday+2'",
    "13, ja, 'paid: not yes, no or -'",
    "14, maybe, 'late fee: not yes, no or -'",
    "15, R99, 'rule: no such rule'",
    "16, SURE, 'confidence: no such confidence'",
    "17, -, 'source: missing'",
  })
  void refusesABadCellWithFileLineAndReason(int column, String cell, String reason) {
    BadTableException refused = refused("# made up\n" + with(column, cell, MADE_UP));

    assertThat(refused.source()).isEqualTo("ours.tsv");
    assertThat(refused.line()).isEqualTo(2);
    assertThat(refused.reason()).isEqualTo(reason);
  }

  @Test
  void aPolicyOfAFileSaysWhatItsCellsSay() {
    RecoveryPolicy policy = made(load(with(6, "2020-01-01", with(7, "2030-01-01", MADE_UP))), DAY);

    assertThat(policy.area()).isEqualTo("4201");
    assertThat(policy.scheme()).contains(InsuranceScheme.EMPLOYEE);
    assertThat(policy.member()).contains(MemberKind.EMPLOYED);
    assertThat(policy.from()).contains(LocalDate.of(2020, 1, 1));
    assertThat(policy.until()).contains(LocalDate.of(2030, 1, 1));
    assertThat(policy.stop()).isEqualTo(Timing.parse("month+1"));
    assertThat(policy.recover()).contains(Timing.parse("day+1"));
    assertThat(policy.limitMonths()).hasValue(3);
    assertThat(policy.beyond()).contains(Timing.parse("month+3?"));
    assertThat(policy.isLateFeeNeeded()).isTrue();
    assertThat(policy.rule()).isEqualTo(Rule.LOCAL);
    assertThat(policy.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(policy.source()).isEqualTo("虚构");
    assertThat(policy.gapReimbursement(months(1))).isEqualTo(GapReimbursement.YES);
    assertThat(policy.gapReimbursement(months(4))).isEqualTo(GapReimbursement.NO);
  }

  @Test
  void whatARowLeavesOpenIsEmpty() {
    String open = "made-up 1 area 4201 - - - - month+1 none - - - - no LOCAL HIGH 虚构";
    RecoveryPolicy policy = made(load(open), DAY);

    assertThat(policy.scheme()).isEmpty();
    assertThat(policy.member()).isEmpty();
    assertThat(policy.recover()).isEmpty();
    assertThat(policy.beyond()).isEmpty();
    assertThat(policy.limitMonths()).isEmpty();
    assertThat(policy.isLateFeeNeeded()).isFalse();
    assertThat(policy.isBeyondLimit(months(100))).isFalse();
    assertThat(policy.gapReimbursement(months(1))).isEqualTo(GapReimbursement.NOT_TOLD);
  }

  @Test
  void aLimitOfNoMonthIsALimit() {
    RecoveryPolicy policy = made(load(with(11, "0", MADE_UP)), DAY);

    assertThat(policy.limitMonths()).hasValue(0);
    assertThat(policy.isBeyondLimit(months(0))).isFalse();
    assertThat(policy.isBeyondLimit(months(1))).isTrue();
    assertThat(made(load(with(11, "120", MADE_UP)), DAY).limitMonths()).hasValue(120);
  }

  @Test
  void letsPoliciesOfTwoSchemesStandSideBySide() {
    String employees = with(5, "-", MADE_UP);
    String residents = with(0, "other", with(4, "RESIDENT", employees));
    RecoveryPolicies policies = load(employees + "\n" + residents);

    assertThat(made(policies, DAY).id()).isEqualTo("made-up");
    assertThat(policies.policyFor(Insured.resident("420100"), DAY).id()).isEqualTo("other");
  }

  /** Returns an interruption of some months. */
  private static Interruption months(int months) {
    YearMonth first = YearMonth.of(2020, 1);
    return new Interruption(first, first.plusMonths(months).atDay(1), true);
  }

  @Test
  void refusesARowOfAnotherLength() {
    assertThat(refused(MADE_UP + " more").reason()).isEqualTo("a row of policies has 18 cells");
    assertThat(refused("made-up 1").reason()).isEqualTo("a row of policies has 18 cells");
  }

  @Test
  void refusesAPeriodThatEndsBeforeItBegins() {
    String row = with(6, "2026-01-01", with(7, "2026-01-01", MADE_UP));

    assertThat(refused(row).reason()).isEqualTo("until: not after from");
  }

  @Test
  void refusesTheSameIdAndRevisionTwice() {
    assertThat(refused(MADE_UP + "\n" + MADE_UP))
        .hasMessage("ours.tsv:2: id: made-up/1 is there already");
    assertThat(refused(with(0, "source-text", MADE_UP)))
        .hasMessage("ours.tsv:1: id: source-text/1 is there already");
  }

  @Test
  void refusesTwoPoliciesThatClaimTheSamePeopleOnADay() {
    String first = with(7, "2026-07-01", MADE_UP);
    String second = with(0, "other", with(6, "2026-06-30", MADE_UP));

    assertThat(refused(first + "\n" + second))
        .hasMessage("ours.tsv:2: claims the same area and members as made-up/1 on 2026-06-30");
    assertThat(refused(with(3, "37", MADE_UP)))
        .hasMessage(
            "ours.tsv:1: claims the same area and members as shandong-employed/1 on 2022-04-01");
    assertThat(refused(with(4, "-", with(0, "other", MADE_UP)) + "\n" + MADE_UP).reason())
        .startsWith("claims the same area and members as");
  }

  @Test
  void letsPoliciesFollowEachOtherWithoutOverlap() {
    String first = with(7, "2026-07-01", MADE_UP);
    String second = with(0, "other", with(6, "2026-07-01", MADE_UP));
    RecoveryPolicies policies = load(first + "\n" + second);

    assertThat(made(policies, LocalDate.of(2026, 6, 30)).id()).isEqualTo("made-up");
    assertThat(made(policies, LocalDate.of(2026, 7, 1)).id()).isEqualTo("other");
  }

  @Test
  void letsPoliciesFoundByNameClaimTheSamePeople() {
    String named = with(2, "name", MADE_UP);

    assertThat(load(named + "\n" + with(0, "other", named)).named("other")).isPresent();
  }

  @Test
  void refusesAGapBetweenThePeriodsOfOneId() {
    String first = with(7, "2026-07-01", MADE_UP);
    String second = with(1, "2", with(6, "2026-07-02", MADE_UP));

    assertThat(refused(first + "\n" + second))
        .hasMessage("ours.tsv:1: from: no revision of made-up holds on 2026-07-01");
    assertThat(load(first + "\n" + with(6, "2026-07-01", second)).named("made-up")).isPresent();
  }

  @Test
  void refusesATableThatLeavesAMemberWithoutAnAnswer() {
    String moved = row("default-other").replace("\t1\tarea\t-", "\t2\tarea\t41");
    String named = row("default-other").replace("\t1\tarea", "\t2\tname");
    String employees = row("default-other").replace("\t1\tarea\t-\t-", "\t2\tarea\t-\tEMPLOYEE");
    String later =
        row("default-other").replace("\t1\tarea\t-\t-\t-\t-", "\t2\tname\t-\t-\t-\t2030-01-01");

    assertThat(refused(MADE_UP + "\n" + moved))
        .hasMessage("ours.tsv:2: no nationwide policy is left for RETIRED at the beginning");
    assertThat(refused(named).line()).isEqualTo(1);
    assertThat(refused(employees).reason()).contains("for RESIDENT");
    assertThat(refused(later).reason())
        .isEqualTo("no nationwide policy is left for RETIRED on 2030-01-01");
  }

  @Test
  void staysAsItIsWhenATableIsRefused() {
    List<RecoveryPolicy> before = STANDARD.all();

    refused(MADE_UP + "\n" + with(9, "soon", with(0, "other", MADE_UP)));

    assertThat(STANDARD.all()).isEqualTo(before);
    assertThat(STANDARD.named("made-up")).isEmpty();
  }

  @Test
  void comesBackFromItsOwnRows() {
    String rows =
        STANDARD.all().stream()
            .map(policy -> policy.toRow().replaceFirst("\t1\t", "\t7\t"))
            .collect(Collectors.joining("\n"));

    RecoveryPolicies again = STANDARD.withRows(new StringReader(rows), "again");

    assertThat(again.all().stream().filter(policy -> policy.revision() == 7))
        .extracting(policy -> policy.toRow().replaceFirst("\t7\t", "\t1\t"))
        .containsExactlyElementsOf(STANDARD.all().stream().map(RecoveryPolicy::toRow).toList());
  }

  private static RecoveryPolicy made(RecoveryPolicies policies, LocalDate date) {
    return policies.policyFor(Insured.employee("420100"), date);
  }

  private static Insured insured(String area, MemberKind member) {
    return new Insured(RegionCode.parse(area), member);
  }

  private static String row(String id) {
    return STANDARD.named(id).orElseThrow().toRow();
  }

  /** Returns a row with another cell. */
  private static String with(int column, String cell, String row) {
    String[] cells = tabs(row).split("\t", -1);
    cells[column] = cell;
    return String.join("\t", cells);
  }

  private static String tabs(String rows) {
    return rows.contains("\t") ? rows : rows.replace(' ', '\t');
  }

  private static RecoveryPolicies load(String rows) {
    return STANDARD.withRows(new StringReader(rows.replace(' ', '\t')), "ours.tsv");
  }

  private static BadTableException refused(String rows) {
    String text = rows.replace("# made up", "#").replace(' ', '\t');
    return catchThrowableOfType(
        BadTableException.class, () -> STANDARD.withRows(new StringReader(text), "ours.tsv"));
  }
}
