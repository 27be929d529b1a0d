package dev.yika.status.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.member.Insured;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.RuleInput;
import dev.yika.status.rule.UnknownReason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryPolicyTest {

  private static final WorkdayCalendar CALENDAR = WorkdayCalendar.china();
  private static final RecoveryPolicies POLICIES = RecoveryPolicies.standard();

  @ParameterizedTest
  @CsvSource({
    "2026-07, 2026-08-01",
    "2026-12, 2027-01-01",
    "2024-02, 2024-03-01",
    "2025-02, 2025-03-01",
    "2026-01, 2026-02-01",
  })
  void r01SuspendsFromTheMonthAfterTheUnpaidOne(YearMonth unpaid, String from) {
    assertThat(rules("source-text").suspendedFrom(unpaid, CALENDAR)).hasToString(from);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07, 2026-09-11, 2026-10-01",
    "2026-07, 2026-09-01, 2026-10-01",
    "2026-07, 2026-09-30, 2026-10-01",
    "2026-11, 2026-12-31, 2027-01-01",
    "2024-01, 2024-02-29, 2024-03-01",
    "2025-01, 2025-02-28, 2025-03-01",
    "2026-01, 2026-01-31, 2026-02-01",
    "2099-01, 2099-02-03, 2099-03-01",
  })
  void r02RecoversTheMonthAfterTheArrival(YearMonth unpaid, LocalDate cleared, String from) {
    assertThat(window("source-text", unpaid, cleared, false)).isEqualTo(from);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03, 2025-04-30, 2025-05-06..2025-05-07",
    "2026-07, 2026-09-11, 2026-09-14..2026-09-15",
    "2025-08, 2025-09-27, 2025-09-28..2025-09-29",
    "2026-11, 2026-12-29, 2026-12-30..2026-12-31",
  })
  void r02bRecoversOneToTwoWorkingDaysAfterTheArrival(
      YearMonth unpaid, LocalDate cleared, String days) {
    assertThat(window("source-text-b", unpaid, cleared, false)).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource({"2026-12-30, 2027", "2026-12-31, 2027", "2027-03-01, 2027", "2006-11-11, 2006"})
  void aYearWithoutANoticeIsATypedUnknownThatNamesIt(LocalDate cleared, int year) {
    Recovery recovery =
        recovery("source-text-b", YearMonth.from(cleared).minusMonths(1), cleared, false);

    assertThat(recovery.answer().reason()).contains(UnknownReason.UNKNOWN_YEAR);
    assertThat(recovery.answer().year()).hasValue(year);
  }

  @Test
  void decemberIsProvisionalOnlyWhereWorkingDaysAreCounted() {
    YearMonth unpaid = YearMonth.of(2026, 11);
    LocalDate cleared = LocalDate.of(2026, 12, 10);

    assertThat(found("source-text-b", unpaid, cleared).window().orElseThrow().provisional())
        .isTrue();
    assertThat(found("source-text", unpaid, cleared).window().orElseThrow().provisional())
        .isFalse();
  }

  @Test
  void aFlexibleMemberInGuangzhouCannotMakeUp() {
    Recovery recovery =
        recovery("guangzhou-flexible", YearMonth.of(2026, 8), LocalDate.of(2026, 9, 11), true);

    assertThat(recovery.answer().reason()).contains(UnknownReason.NO_MAKE_UP);
    assertThat(recovery.explain(Locale.CHINA))
        .isEqualTo("8月未足额缴费，9月1日起暂停；9月11日到账，恢复日期未知：当地对此类中断不办理补缴。");
    assertThat(recovery.explain(Locale.ENGLISH))
        .isEqualTo(
            "August was not fully paid: benefits are suspended from 1 September. The money arrived"
                + " on 11 September: it is not known when benefits resume: such months cannot be"
                + " made up in this area.");
  }

  @Test
  void aDayOutsideTheYearsOfDatesIsATypedUnknown() {
    Recovery recovery = recovery("source-text", YearMonth.of(999_999_999, 12), LocalDate.MAX, true);

    assertThat(recovery.answer().year()).hasValue(999_999_999);
  }

  @Test
  void explainsASentenceThatACashierReadsOut() {
    Recovery found = found("source-text", YearMonth.of(2026, 7), LocalDate.of(2026, 9, 11));

    assertThat(found.explain(Locale.CHINESE))
        .isEqualTo("7月未足额缴费，8月1日起暂停；9月11日到账，一般10月1日恢复，以经办机构为准。");
    assertThat(found.explain(Locale.ENGLISH))
        .isEqualTo(
            "July was not fully paid: benefits are suspended from 1 August. The money arrived on 11"
                + " September: benefits generally resume on 1 October; the agency decides.");
  }

  @Test
  void aLateFeeThatArrivesLaterIsWhatTheRecoveryIsCountedFromWhereItIsNeeded() {
    Interruption feeLater =
        new Interruption(
            YearMonth.of(2026, 7),
            LocalDate.of(2026, 9, 10),
            Optional.of(LocalDate.of(2026, 10, 5)));

    Recovery shandong = rules("shandong-employed").recovery(feeLater, CALENDAR);
    Recovery others = rules("source-text").recovery(feeLater, CALENDAR);

    assertThat(shandong.window().orElseThrow()).isEqualTo(DateWindow.of(LocalDate.of(2026, 11, 1)));
    assertThat(shandong.explain(Locale.CHINESE))
        .startsWith("7月未足额缴费，8月1日起暂停；9月10日到账，滞纳金10月5日到账，11月1日恢复。");
    assertThat(others.window().orElseThrow()).isEqualTo(DateWindow.of(LocalDate.of(2026, 10, 1)));
  }

  @Test
  void explainsYearsLimitsAndReadings() {
    Recovery found =
        found("pingdingshan-flexible", YearMonth.of(2026, 8), LocalDate.of(2026, 12, 5));

    assertThat(found.explain(Locale.TRADITIONAL_CHINESE))
        .isEqualTo(
            "2026年8月未足额缴费，2026年9月1日起暂停；2026年12月5日到账，预计2027年6月1日至2027年6月6日之间恢复，具体以经办机构核定为准。"
                + "中断已超过规定期限。规定未写明，按较稳妥的理解推定。");
    assertThat(found.explain(Locale.FRENCH))
        .startsWith("August 2026 was not fully paid")
        .contains(
            "between 1 June 2027 and 6 June 2027; the agency decides. Note: the interruption is"
                + " longer than the limit.")
        .endsWith("this is the cautious reading.");
  }

  @Test
  void explainsThatNothingIsInterruptedIfTheMoneyCameInTime() {
    Recovery found = found("hunan-employed", YearMonth.of(2026, 7), LocalDate.of(2026, 7, 20));

    assertThat(found.isInterrupted()).isFalse();
    assertThat(found.explain(Locale.CHINESE)).isEqualTo("7月的欠费已于7月20日到账，待遇不中断。");
    assertThat(found.explain(Locale.ENGLISH)).endsWith("benefits are not interrupted.");
  }

  @Test
  void explainsWhatMayStillChangeAndWhatIsPaidBack() {
    assertThat(
            found("source-text-b", YearMonth.of(2026, 11), LocalDate.of(2026, 12, 10))
                .explain(Locale.CHINESE))
        .endsWith("12月11日至12月14日之间恢复，具体以经办机构核定为准。放假安排尚未公布，日期可能变动。");
    assertThat(
            found("hunan-employed", YearMonth.of(2026, 7), LocalDate.of(2026, 9, 11))
                .explain(Locale.CHINESE))
        .isEqualTo("7月未足额缴费，8月1日起暂停；9月11日到账，9月11日恢复。中断期间的费用可补报。");
  }

  @Test
  void namesItsInputs() {
    Recovery found = found("shandong-flexible", YearMonth.of(2026, 7), LocalDate.of(2026, 9, 11));

    assertThat(found.answer().inputs())
        .extracting(RuleInput::toString)
        .containsExactly(
            "policy=shandong-flexible/1",
            "first-unpaid=2026-07",
            "suspended-from=2026-08-01",
            "cleared-on=2026-09-11",
            "months=2",
            "missed=2",
            "late-fee-paid=true");
  }

  @ParameterizedTest
  @CsvSource({
    "month+0, 2026-09-01",
    "month+1, 2026-10-01",
    "day+1, 2026-09-12",
    "span+6, 2027-03-12",
    "workday+1~workday+2, 2026-09-14..2026-09-15",
    "day+30~day+31?, 2026-10-11..2026-10-12",
    "month+1:15, 2026-10-15",
    "month+5:31, 2027-02-28",
    "term+1:3, 2026-10-09",
    "month+1~month+1:15, 2026-10-01..2026-10-15",
    "month+6~span+6?, 2027-03-01..2027-03-12",
  })
  void countsAsTheShortFormSays(String form, String days) {
    Timing timing = Timing.parse(form);

    assertThat(timing.window(LocalDate.of(2026, 9, 11), CALENDAR)).hasToString(days);
    assertThat(timing).hasToString(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "month",
        "month+",
        "month+-1",
        "month+1000",
        "week+1",
        "month+1~",
        "day+2~day+1",
        "day+1~day+1",
        "span+1~month+1",
        "month+2~span+1",
        "day+1~workday+2",
        "month+1??",
        "month+1:0",
        "month+1:32",
        "day+1:3",
        "month+1:15~month+1",
        "month+1:15~span+1",
        "month+١",
      })
  void refusesATimingOfAnotherForm(String form) {
    assertThatIllegalArgumentException().isThrownBy(() -> Timing.parse(form));
  }

  @Test
  void equalPoliciesHaveEqualRows() {
    new EqualsTester()
        .addEqualityGroup(policy("hunan-employed"), policy("hunan-employed"))
        .addEqualityGroup(policy("source-text"))
        .addEqualityGroup(Timing.parse("day+1"), Timing.parse("day+1"))
        .addEqualityGroup(Timing.parse("day+1?"))
        .testEquals();
  }

  private static RecoveryPolicy policy(String id) {
    return POLICIES.named(id).orElseThrow();
  }

  private static RecoveryRules rules(String id) {
    return POLICIES.rulesBy(policy(id), Insured.employee("140100"), LocalDate.of(2026, 9, 11));
  }

  private static Recovery recovery(String id, YearMonth unpaid, LocalDate cleared, boolean fee) {
    Interruption interruption = new Interruption(unpaid, cleared, fee);
    return rules(id)
        .recovery(interruption.withMissed(Math.max(1, interruption.months())), CALENDAR);
  }

  private static Recovery found(String id, YearMonth unpaid, LocalDate cleared) {
    return recovery(id, unpaid, cleared, true);
  }

  private static String window(String id, YearMonth unpaid, LocalDate cleared, boolean fee) {
    return recovery(id, unpaid, cleared, fee).window().orElseThrow().toString();
  }
}
