package dev.yika.attack.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yika.attack.fuzz.Attack;
import dev.yika.attack.fuzz.Tables;
import dev.yika.core.region.RegionCode;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.guidance.Guidance;
import dev.yika.status.guidance.MemberProblem;
import dev.yika.status.national.NationalRules;
import dev.yika.status.national.ResidentPayment;
import dev.yika.status.national.TransferGap;
import dev.yika.status.platform.code.CodeTables;
import dev.yika.status.rule.Rule;
import dev.yika.status.service.MaintenanceSchedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** Any bytes as a table of maintenance, of advice, of codes, and of national rules. */
class OtherTablesFuzzTest extends Attack {

  private static final Instant NOW = Instant.parse("2026-03-07T14:00:00Z");

  @FuzzTest
  void withstands(byte[] input) {
    attack(input);
  }

  @Override
  protected void attack(byte[] input) {
    Tables.read(input, MaintenanceSchedule.standard()::withRows)
        .ifPresent(OtherTablesFuzzTest::use);
    Tables.read(input, Guidance.standard()::withRows).ifPresent(OtherTablesFuzzTest::use);
    Tables.read(input, CodeTables.standard()::withRows).ifPresent(OtherTablesFuzzTest::use);
    NationalRules rules = NationalRules.standard();
    Tables.read(input, rules::withWaits).ifPresent(OtherTablesFuzzTest::use);
    Tables.read(input, rules::withYears).ifPresent(OtherTablesFuzzTest::use);
    Tables.read(input, rules::withTransfers).ifPresent(OtherTablesFuzzTest::use);
  }

  private static void use(CodeTables tables) {
    assertThat(tables.personTypes().read("1103").isKnown()).isTrue();
    for (String code : tables.personTypes().codes()) {
      assertThat(tables.personTypes().read(code).label(Locale.CHINESE)).isNotBlank();
    }
  }

  private static void use(MaintenanceSchedule schedule) {
    MaintenanceSchedule local = schedule.forRegion(RegionCode.of(410102));
    for (MaintenanceSchedule one : new MaintenanceSchedule[] {schedule, local}) {
      Instant free = one.nextAvailable(NOW);
      assertThat(free).isAfterOrEqualTo(NOW);
      assertThat(one.at(free)).isEmpty();
      assertThat(one.nextWindow(NOW)).isPresent();
    }
    schedule.announced().forEach(window -> window.explain(Locale.CHINESE));
  }

  private static void use(NationalRules rules) {
    RegionCode area = RegionCode.of(410102);
    for (int lapsed = 0; lapsed < 6; lapsed++) {
      ResidentPayment payment =
          ResidentPayment.of(area, 2026, LocalDate.of(2026, 1, 31)).withLapsedYears(lapsed);
      assertThat(rules.startAfter(payment).explain(Locale.CHINESE)).isNotBlank();
    }
    TransferGap gap =
        TransferGap.betweenAreas(YearMonth.of(2025, 9), LocalDate.of(2026, 1, 31), true);
    assertThat(gap.start(rules.transfer(area, Rule.N02, gap.paidOn())).window()).isPresent();
  }

  private static void use(Guidance guidance) {
    for (MemberProblem problem : MemberProblem.values()) {
      assertThat(guidance.get(problem).remedy(Locale.CHINESE)).isNotBlank();
      guidance.days(problem, LocalDate.of(2026, 9, 15), WorkdayCalendar.china());
    }
  }
}
