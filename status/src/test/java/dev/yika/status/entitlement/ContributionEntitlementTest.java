package dev.yika.status.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.contribution.ContributionReading;
import dev.yika.status.entitlement.Entitlement.Source;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.member.Insured;
import dev.yika.status.platform.ContributionAnswer;
import dev.yika.status.platform.CoverageSnapshot;
import dev.yika.status.rule.Confidence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The entitlement from answers to {@code 1101} and {@code 90100} of one day together. */
class ContributionEntitlementTest {

  private static final Instant NOW = Instant.parse("2026-09-15T01:08:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

  @Test
  void pausedWithAnUnpaidMonthIsArrearsWithTheMonthsOwedAndARecovery() {
    Entitlement answer =
        answer(platform("2", "2026-08-01"), paid(2025, 9, 10), List.of(row("202607", "0", null)));

    assertThat(answer.status()).isEqualTo(InsuranceStatus.ARREARS);
    assertThat(answer.source()).isEqualTo(Source.BOTH);
    assertThat(answer.pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(answer.unpaidMonths()).containsExactly(YearMonth.of(2026, 7));
    assertThat(answer.recoveryIfPaid()).isPresent();
    assertThat(answer.explain(Locale.CHINESE)).contains("7月未足额缴费", "8月1日起暂停");
    assertThat(messages(answer))
        .contains("此前情况不明：2025-09")
        .noneMatch(text -> text.contains("2026-08"));
  }

  @Test
  void pausedWithALatePaymentAwaitsTheRecoveryAfterItsArrival() {
    Entitlement answer =
        answer(
            platform("2", "2026-08-01"),
            paid(2025, 9, 10),
            List.of(row("202607", "1", "2026-09-11 10:20:30"), row("202608", "1", "2026-09-11")));

    assertThat(answer.status()).isEqualTo(InsuranceStatus.ARREARS);
    assertThat(answer.source()).isEqualTo(Source.BOTH);
    assertThat(answer.pooledFund().reason()).isEqualTo(BenefitReason.AWAITING_RECOVERY);
    assertThat(answer.recovery().orElseThrow().interruption().clearedOn())
        .isEqualTo(LocalDate.of(2026, 9, 11));
    assertThat(answer.explain(Locale.CHINESE)).contains("9月11日到账", "10月1日");
  }

  @Test
  void normalOnThePlatformIsAYesWhateverHasNotBeenPosted() {
    Entitlement answer = answer(platform("1", ""), paid(2025, 9, 10), List.of());

    assertThat(answer.pooledFund().verdict()).isEqualTo(Verdict.YES);
    assertThat(answer.status()).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(answer.doubts()).isEmpty();
  }

  @Test
  void pausedSinceTheLastPaidMonthIsNoDisagreement() {
    Entitlement answer = answer(platform("2", "2026-06-01"), paid(2025, 9, 9), List.of());

    assertThat(answer.status()).isEqualTo(InsuranceStatus.PAUSED);
    assertThat(answer.pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(messages(answer)).containsExactly("此前情况不明：2025-09");
  }

  @Test
  void aMonthThatIsOpenBeforeThePauseIsADoubt() {
    Entitlement answer = answer(platform("2", "2026-08-01"), paid(2025, 9, 9), List.of());

    assertThat(answer.status()).isEqualTo(InsuranceStatus.PAUSED);
    assertThat(messages(answer)).contains("缴费情况不明的月份：2026-06, 2026-07");
  }

  @Test
  void withoutThePlatformAnOpenMonthIsUnknown() {
    ContributionReading reading =
        ContributionReading.of(
            contributions(paid(2025, 9, 10), List.of()), Insured.employee("330100"));
    Entitlement open = Entitlements.standard().on(DAY, reading);
    Entitlement earlier = Entitlements.standard().on(LocalDate.of(2026, 7, 15), reading);

    assertThat(open.status()).isEqualTo(InsuranceStatus.UNKNOWN);
    assertThat(open.pooledFund().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(messages(open)).containsExactly("此前情况不明：2025-09", "缴费情况不明的月份：2026-07, 2026-08");
    assertThat(earlier.pooledFund().verdict()).isEqualTo(Verdict.YES);
    assertThat(earlier.confidence()).isEqualTo(Confidence.LOW);
    assertThat(messages(earlier)).containsExactly("此前情况不明：2025-09");
  }

  @Test
  void theFirstRowNeedNotBeTheFirstEnrollmentSoAFirstWaitIsUnknown() {
    ContributionReading reading =
        ContributionReading.of(
            contributions(paid(2026, 5, 4), List.of()), Insured.flexible("330100"));
    Entitlement answer =
        Entitlements.standard().withPolicy("wuhan-flexible").on(LocalDate.of(2026, 8, 31), reading);

    assertThat(answer.firstWait()).isPresent();
    assertThat(answer.pooledFund().verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(answer.pooledFund().reason()).isEqualTo(BenefitReason.MAY_BE_WAITING);
    assertThat(answer.confidence()).isEqualTo(Confidence.ASSUMED);
  }

  @Test
  void withoutThePlatformAnUnpaidMonthIsArrears() {
    ContributionReading reading =
        ContributionReading.of(
            contributions(paid(2025, 9, 11), List.of(row("202608", "0", null))),
            Insured.employee("330100"));
    Entitlement answer = Entitlements.standard().on(DAY, reading);

    assertThat(answer.status()).isEqualTo(InsuranceStatus.ARREARS);
    assertThat(answer.pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(answer.unpaidMonths()).containsExactly(YearMonth.of(2026, 8));
    assertThat(answer.insured()).contains(Insured.employee("330100"));
  }

  @Test
  void noContributionsLeaveThePlatformsWord() {
    Entitlement paused = answer(platform("2", "2026-08-01"), List.of(), List.of());
    ContributionReading nothing =
        ContributionReading.of(contributions(List.of(), List.of()), Insured.employee("330100"));

    assertThat(paused.status()).isEqualTo(InsuranceStatus.PAUSED);
    assertThat(messages(paused)).containsExactly("无该险种及参保地的缴费记录");
    assertThat(Entitlements.standard().on(DAY, nothing).status())
        .isEqualTo(InsuranceStatus.UNKNOWN);
  }

  @Test
  void thePlatformGoesBeforeUnpaidContributions() {
    Entitlement answer =
        answer(platform("1", ""), paid(2025, 9, 11), List.of(row("202608", "0", null)));

    assertThat(answer.status()).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(answer.doubts())
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.PLATFORM_DISAGREES);
  }

  private static Entitlement answer(
      CoverageSnapshot platform, List<Map<String, Object>> paid, List<Map<String, Object>> more) {
    ContributionReading reading = ContributionReading.of(contributions(paid, more), platform);
    return Entitlements.standard().on(DAY, reading, platform);
  }

  private static List<String> messages(Entitlement answer) {
    return answer.doubts().stream()
        .filter(doubt -> doubt.kind() == Doubt.Kind.CONTRIBUTIONS_UNCLEAR)
        .map(doubt -> doubt.message(Locale.CHINESE))
        .toList();
  }

  private static ContributionAnswer contributions(
      List<Map<String, Object>> paid, List<Map<String, Object>> more) {
    List<Map<String, Object>> rows = new ArrayList<>(paid);
    rows.addAll(more);
    return ContributionAnswer.from(NOW, Map.of("infcode", "0", "output", rows));
  }

  /** Months that were paid on their 15th day. */
  private static List<Map<String, Object>> paid(int year, int month, int count) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      YearMonth each = YearMonth.of(year, month).plusMonths(i);
      String name = each.toString().replace("-", "");
      rows.add(row(name, "1", each.atDay(15) + " 00:00:00"));
    }
    return rows;
  }

  private static Map<String, Object> row(String month, String flag, String arrival) {
    Map<String, Object> row = new HashMap<>();
    row.put("poolarea_no", "330100");
    row.put("insutype", "310");
    row.put("clct_type", "10");
    row.put("clct_flag", flag);
    row.put("accrym_begn", month);
    row.put("accrym_end", month);
    row.put("clct_time", arrival);
    return row;
  }

  private static CoverageSnapshot platform(String state, String paused) {
    Map<String, Object> row = new HashMap<>();
    row.put("insutype", "310");
    row.put("psn_type", "1101");
    row.put("psn_insu_stas", state);
    row.put("psn_insu_date", "2019-01-07");
    row.put("paus_insu_date", paused);
    row.put("insuplc_admdvs", "330100");
    return CoverageSnapshot.from(NOW, Map.of("output", Map.of("insuinfo", List.of(row))));
  }
}
