package dev.yika.status.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionCode;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MaintenanceScheduleProperties {

  private static final Instant BEGINNING = Instant.parse("2025-10-30T16:00:00Z");

  @Property
  void isAvailableExactlyOutsideAllWindows(
      @ForAll("windows") List<MaintenanceWindow> windows, @ForAll("instants") Instant now) {
    MaintenanceSchedule schedule = MaintenanceSchedule.onlyAnnounced().with(windows);

    assertThat(schedule.at(now).isPresent())
        .isEqualTo(windows.stream().anyMatch(window -> window.contains(now)));
  }

  @Property
  void becomesAvailableAsSoonAsOneWouldFindHourByHour(
      @ForAll("windows") List<MaintenanceWindow> windows, @ForAll("instants") Instant now) {
    MaintenanceSchedule schedule = MaintenanceSchedule.standard().with(windows);
    Instant naive = now;
    while (schedule.at(naive).isPresent()) {
      naive = naive.plus(Duration.ofHours(1));
    }

    assertThat(schedule.nextAvailable(now)).isEqualTo(naive);
  }

  @Property
  void findsTheNextWindowOfAll(
      @ForAll("windows") List<MaintenanceWindow> windows, @ForAll("instants") Instant now) {
    MaintenanceSchedule schedule = MaintenanceSchedule.standard().with(windows);
    Instant start = schedule.nextWindow(now).orElseThrow().start();
    List<MaintenanceWindow> known = new ArrayList<>(windows);
    known.add(MaintenanceSchedule.standard().nextWindow(now).orElseThrow());

    assertThat(start).isAfter(now);
    assertThat(known).noneMatch(w -> w.start().isAfter(now) && w.start().isBefore(start));
  }

  @Property
  void addingARowNeverChangesTheAnswerOfAnotherArea(
      @ForAll @IntRange(min = 110_000, max = 659_999) int code, @ForAll("instants") Instant now) {
    RegionCode area = RegionCode.of(code);
    Assume.that(!area.toString().startsWith("4401"));
    MaintenanceSchedule more =
        MaintenanceSchedule.standard()
            .withRows(
                new StringReader(
                    """
                    start\tend\tregion\tnotice
                    2025-10-31 00:00\t2025-11-10 00:00\t440100\tmade up
                    """),
                "made up");

    assertThat(more.forRegion(area).at(now))
        .isEqualTo(MaintenanceSchedule.standard().forRegion(area).at(now));
  }

  @Provide
  Arbitrary<List<MaintenanceWindow>> windows() {
    Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 40);
    return Combinators.combine(instants(), lengths)
        .as(
            (start, hours) ->
                MaintenanceWindow.announced(start, start.plus(Duration.ofHours(hours)), "made up"))
        .list()
        .ofMaxSize(6);
  }

  /** Full hours of the ten days around the end of a month. */
  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.integers().between(0, 240).map(h -> BEGINNING.plus(Duration.ofHours(h)));
  }
}
