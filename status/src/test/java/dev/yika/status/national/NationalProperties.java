package dev.yika.status.national;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.national.WaitPolicy.Base;
import dev.yika.status.national.WaitPolicy.Unit;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NationalProperties {

  private static final WorkdayCalendar CALENDAR = WorkdayCalendar.china().assumingWeekdays();

  @Property
  void countsYearsAsTheFormulaSays(
      @ForAll @IntRange(max = 30) int lapsed,
      @ForAll @IntRange(max = 30) int repaired,
      @ForAll boolean firstCounts) {
    int raw = firstCounts ? lapsed : Math.max(0, lapsed - 1);
    int variable = Math.max(raw - repaired, lapsed >= 4 ? 3 : 0);

    assertThat(
            ResidentWait.of(lapsed)
                .withRepairedYears(repaired)
                .with(policy(Base.DAY_AFTER, firstCounts))
                .variableYears())
        .isEqualTo(variable);
  }

  @Property
  void whoPaysLaterIsCoveredNoEarlier(
      @ForAll @IntRange(max = 30) int lapsed,
      @ForAll Base base,
      @ForAll("days") LocalDate paid,
      @ForAll @IntRange(max = 200) int later) {
    ResidentWait wait = ResidentWait.of(lapsed).with(policy(base, false));
    LocalDate then = paid.plusDays(later);
    int year = then.getYear();

    LocalDate first = latest(wait.startAfter(paid, year));
    assertThat(first).isAfter(paid);
    assertThat(latest(wait.startAfter(then, year))).isAfterOrEqualTo(first);
  }

  @Property
  void noBaseIsLaterThanTheOneOfTheNation(
      @ForAll @IntRange(max = 30) int lapsed, @ForAll Base base, @ForAll("days") LocalDate paid) {
    ResidentWait wait = ResidentWait.of(lapsed);
    LocalDate latest = latest(wait.startAfter(paid, paid.getYear()));

    assertThat(latest(wait.with(policy(base, false)).startAfter(paid, paid.getYear())))
        .isBeforeOrEqualTo(latest);
  }

  private static WaitPolicy policy(Base base, boolean firstCounts) {
    return new WaitPolicy(
        base, Unit.MONTH, 3, OptionalInt.of(1), firstCounts, false, Confidence.MEDIUM, "made up");
  }

  @Property
  void aTransferGapNeverBeginsBeforeTheMonthOfPayment(
      @ForAll("days") LocalDate paid,
      @ForAll @IntRange(max = 20) int months,
      @ForAll boolean madeUp) {
    YearMonth last = YearMonth.from(paid).minusMonths(months + 1L);
    TransferGap gap = TransferGap.betweenAreas(last, paid, madeUp);

    assertThat(gap.months()).isEqualTo(months);
    DateWindow window = gap.start().window().orElseThrow();
    assertThat(window.earliest()).isEqualTo(paid.withDayOfMonth(1));
    assertThat(window.isOneDay()).isEqualTo(months == 0 || (madeUp && months <= 3));
  }

  @Property
  void aTransferEndsFifteenWorkingDaysLater(@ForAll("days") LocalDate requested) {
    TransferDates dates = TransferDates.after(requested, CALENDAR);

    assertThat(latest(dates.destinationBy())).isEqualTo(CALENDAR.plusWorkingDays(requested, 15));
  }

  private static LocalDate latest(DayAnswer answer) {
    return answer.window().orElseThrow().latest();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2025, 1, 1).toEpochDay(), LocalDate.of(2060, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
