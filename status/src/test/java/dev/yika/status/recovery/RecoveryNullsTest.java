package dev.yika.status.recovery;

import com.google.common.testing.NullPointerTester;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.Wording;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.enrollment.Interruption;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.national.DuplicateEnrollment;
import dev.yika.status.national.NationalRules;
import dev.yika.status.national.ResidentPayment;
import dev.yika.status.national.ResidentWait;
import dev.yika.status.national.ResidentYear;
import dev.yika.status.national.TransferDates;
import dev.yika.status.national.TransferGap;
import dev.yika.status.national.TransferPolicy;
import dev.yika.status.national.WaitPolicy;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.RuleInput;
import dev.yika.status.words.SpokenDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("null-pointer-tester")
class RecoveryNullsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 11);
  private static final RecoveryPolicy POLICY =
      RecoveryPolicies.standard().named("source-text").orElseThrow();

  private static final Interruption ONE = new Interruption(YearMonth.of(2026, 7), DAY, true);
  private static final RecoveryRules RULES =
      RecoveryPolicies.standard().rulesFor(Insured.employee("410100"), DAY);

  @ParameterizedTest
  @ValueSource(
      classes = {
        Interruption.class,
        PartialBenefits.class,
        PolicySource.class,
        Recovery.class,
        Timing.class,
        RuleInput.class,
        SpokenDates.class,
        DuplicateEnrollment.class,
        ResidentWait.class,
        ResidentYear.class,
        TransferDates.class,
        TransferGap.class,
        TransferPolicy.class,
        WaitPolicy.class,
        ResidentPayment.class,
      })
  void makesNothingOfNull(Class<?> type) {
    tester().testAllPublicConstructors(type);
    tester().testAllPublicStaticMethods(type);
  }

  @Test
  void asksNothingAboutNull() {
    tester().testAllPublicInstanceMethods(RecoveryPolicies.standard());
    tester().testAllPublicInstanceMethods(POLICY);
    tester().testAllPublicInstanceMethods(RULES);
    tester().testAllPublicInstanceMethods(RULES.outlook());
    tester().testAllPublicInstanceMethods(RULES.recovery(ONE, WorkdayCalendar.china()));
    tester().testAllPublicInstanceMethods(Timing.parse("day+1"));
    tester().testAllPublicInstanceMethods(ResidentWait.of(2));
    tester().testAllPublicInstanceMethods(NationalRules.standard());
    tester().testAllPublicInstanceMethods(ResidentYear.of(2026, DAY.minusYears(1), DAY));
  }

  private static NullPointerTester tester() {
    return new NullPointerTester()
        .setDefault(LocalDate.class, DAY)
        .setDefault(YearMonth.class, YearMonth.of(2026, 7))
        .setDefault(Insured.class, new Insured(RegionCode.of(410100), MemberKind.EMPLOYED))
        .setDefault(Interruption.class, ONE)
        .setDefault(WorkdayCalendar.class, WorkdayCalendar.china())
        .setDefault(DateWindow.class, DateWindow.of(DAY))
        .setDefault(DayAnswer.class, DayAnswer.of(Rule.N04, DateWindow.of(DAY), List.of()))
        .setDefault(OptionalInt.class, OptionalInt.empty())
        .setDefault(Wording.class, new Wording("", ""))
        .setDefault(WaitPolicy.class, NationalRules.standard().wait(RegionCode.of(410100), 2026))
        .setDefault(
            TransferPolicy.class,
            NationalRules.standard().transfer(RegionCode.of(410100), Rule.N02, DAY))
        .setDefault(ResidentPayment.class, ResidentPayment.of(RegionCode.of(410100), 2026, DAY))
        .setDefault(RegionCode.class, RegionCode.of(410100))
        .setDefault(RecoveryPolicy.class, POLICY);
  }
}
