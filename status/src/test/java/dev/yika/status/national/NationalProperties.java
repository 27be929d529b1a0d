package dev.yika.status.national;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionCode;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.member.Insured;
import dev.yika.status.national.WaitPolicy.Base;
import dev.yika.status.national.WaitPolicy.Unit;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
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
  void aLaterPaymentCoversNoEarlier(
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

  /** A row of another area leaves every answer of all others as it is, in each of the tables. */
  @Property
  void addingARowNeverChangesTheAnswerOfAnotherArea(
      @ForAll("areas") String ofRow,
      @ForAll @IntRange(min = 110_000, max = 659_999) int code,
      @ForAll @IntRange(min = 2025, max = 2028) int year,
      @ForAll("days") LocalDate day) {
    RegionCode area = RegionCode.of(code);
    Assume.that(!Insured.poolOf(area).toString().startsWith(ofRow));
    NationalRules standard = NationalRules.standard();
    NationalRules more =
        standard
            .withWaits(
                rows(
                    "area\tfrom\tuntil\tbase\tunit\tfixed\tfurther\tfirst-lapsed\texempt"
                        + "\tconfidence\tdocument\taddress",
                    ofRow + "\t2025\t-\tmonth\tmonth\t9\t2\tyes\t-\tLOW\tmade up\t-"),
                "waits.tsv")
            .withYears(
                rows(
                    "area\tyear\topens\tcloses\textended-to\tin-period\tin-extension\tafterwards"
                        + "\tconfidence\tdocument\taddress",
                    ofRow
                        + "\t"
                        + year
                        + "\t-\t"
                        + year
                        + "-01-31\t-\t-\t-\tnone\tLOW\tmade up\t-"),
                "years.tsv")
            .withTransfers(
                rows(
                    "area\trule\tfrom\tuntil\tlimit\twithout-gap\tlongest-wait\tconfidence"
                        + "\tdocument\taddress",
                    ofRow + "\t-\t2020-01-01\t-\t1\tmonth+1\t9\tLOW\tmade up\t-"),
                "transfers.tsv");

    assertThat(more.wait(area, year)).isEqualTo(standard.wait(area, year));
    assertThat(more.year(area, year)).isEqualTo(standard.year(area, year));
    assertThat(more.transfer(area, Rule.N02, day))
        .isEqualTo(standard.transfer(area, Rule.N02, day));
    assertThat(more.transfer(area, Rule.N03, day))
        .isEqualTo(standard.transfer(area, Rule.N03, day));
    RegionCode there = RegionCode.parse((ofRow + "909090").substring(0, 6));
    assertThat(more.wait(there, year).fixed()).isEqualTo(9);
    assertThat(more.year(there, year).orElseThrow().document()).isEqualTo("made up");
    assertThat(more.transfer(there, Rule.N02, day).document()).isEqualTo("made up");
  }

  private static StringReader rows(String head, String row) {
    return new StringReader(head + "\n" + row + "\n");
  }

  @Provide
  Arbitrary<String> areas() {
    return Arbitraries.of("15", "1502", "44", "4401", "440106", "36", "62");
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
