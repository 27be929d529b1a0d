package dev.yika.status.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.EnrollmentMachine;
import dev.yika.status.enrollment.EnrollmentState;
import dev.yika.status.enrollment.Walks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EnrollmentHistoryProperties {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  /** After every event, and after every one was recorded. */
  private static final LocalDate LAST = LocalDate.of(2035, 12, 31);

  @Provide
  Arbitrary<List<EnrollmentEvent>> walks() {
    return Walks.events();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void leadsWhereTheEventsLeadDayByDay(@ForAll("walks") List<EnrollmentEvent> walk) {
    Map<LocalDate, EnrollmentEvent> days = new TreeMap<>();
    walk.forEach(event -> days.put(event.occurredOn(), event));
    Collection<EnrollmentEvent> sorted = days.values();
    EnrollmentState state = EnrollmentState.notEnrolled();
    for (EnrollmentEvent event : sorted) {
      state = EnrollmentMachine.apply(state, event).after(state);
    }
    EnrollmentReading reading = EnrollmentHistory.of(sorted).asOf(LAST);
    assertThat(reading.state()).isEqualTo(state);
    assertThat(reading.events()).isEqualTo(sorted.size());
    assertThat(reading.orderAssumed()).isFalse();
  }

  /** Few days and few times of recording, so that many events of a day undo each other. */
  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void replaysCrowdedDaysAsThePlainModel(
      @ForAll("walks") List<EnrollmentEvent> walk, @ForAll @IntRange(min = 1, max = 4) int days) {
    List<EnrollmentEvent> crowded = new ArrayList<>();
    for (EnrollmentEvent event : walk) {
      LocalDate day = FIRST.plusMonths(3).plusDays(crowded.size() % days);
      Instant recorded = Instant.EPOCH.plusSeconds(Math.floorMod(event.id().hashCode(), 5));
      crowded.add(new EnrollmentEvent(event.id(), day, recorded, event.change()));
    }
    EnrollmentHistory history = EnrollmentHistory.of(crowded);
    List<EnrollmentEvent> events = history.events();
    NaiveReplay model = new NaiveReplay(null);
    int from = 0;
    while (from < events.size()) {
      int to = from + 1;
      while (to < events.size()
          && events.get(to).occurredOn().equals(events.get(from).occurredOn())) {
        to++;
      }
      model.day(events, from, to);
      from = to;
    }
    assertThat(history.asOf(LAST)).isEqualTo(model.reading(events.size()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void shuffledRepeatedAndRecordedAgainIsTheSame(
      @ForAll("walks") List<EnrollmentEvent> walk, @ForAll Random random) {
    List<EnrollmentEvent> events = new ArrayList<>(walk);
    for (EnrollmentEvent event : walk) {
      if (random.nextInt(3) == 0) {
        Instant later = event.recordedAt().plus(Duration.ofDays(random.nextInt(90)));
        events.add(new EnrollmentEvent(event.id(), event.occurredOn(), later, event.change()));
      }
    }
    Collections.shuffle(events, random);
    EnrollmentHistory history = EnrollmentHistory.of(events);

    assertThat(history).isEqualTo(EnrollmentHistory.of(walk));
    assertThat(history.asOf(LAST)).isEqualTo(EnrollmentHistory.of(walk).asOf(LAST));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aLateEventLeadsToTheSameAsOneInTime(
      @ForAll("walks") List<EnrollmentEvent> walk, @ForAll Random random) {
    List<EnrollmentEvent> shuffled = new ArrayList<>(walk);
    Collections.shuffle(shuffled, random);
    EnrollmentHistory history = EnrollmentHistory.of(List.of());
    for (EnrollmentEvent event : shuffled) {
      history = history.with(event);
      assertThat(history.with(event)).isEqualTo(history);
    }
    assertThat(history).isEqualTo(EnrollmentHistory.of(walk));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theReadingOfADayDependsOnTheEventsUpToItOnly(
      @ForAll("walks") List<EnrollmentEvent> walk, @ForAll @IntRange(max = 1500) int days) {
    LocalDate date = FIRST.plusDays(days);
    List<EnrollmentEvent> until =
        walk.stream().filter(event -> !event.occurredOn().isAfter(date)).toList();
    EnrollmentReading reading = EnrollmentHistory.of(walk).asOf(date);

    assertThat(reading).isEqualTo(EnrollmentHistory.of(until).asOf(LAST));
    assertThat(reading.events()).isEqualTo(until.size());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsKnownOnlyGrows(
      @ForAll("walks") List<EnrollmentEvent> walk,
      @ForAll @IntRange(max = 60_000) int hours,
      @ForAll @IntRange(max = 5000) int more) {
    Instant instant = Instant.parse("2026-01-03T00:00:00Z").plus(Duration.ofHours(hours));
    Instant later = instant.plus(Duration.ofHours(more));
    EnrollmentHistory history = EnrollmentHistory.of(walk);
    EnrollmentHistory known = history.knownAt(instant);

    assertThat(history.knownAt(later).events()).containsAll(known.events());
    assertThat(history.knownAt(later).knownAt(instant)).isEqualTo(known);
    assertThat(known.events()).allMatch(event -> !event.recordedAt().isAfter(instant));
    assertThat(history.knownAt(Instant.MAX)).isEqualTo(history);
    assertThat(history.knownAt(Instant.MIN).asOf(LAST).isEmpty()).isTrue();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void nothingHappensBeforeTheBirth(
      @ForAll("walks") List<EnrollmentEvent> walk, @ForAll @IntRange(max = 1500) int days) {
    LocalDate birth = FIRST.plusDays(days);
    List<EnrollmentEvent> since =
        walk.stream().filter(event -> !event.occurredOn().isBefore(birth)).toList();
    EnrollmentReading reading = EnrollmentHistory.of(walk).bornOn(birth).asOf(LAST);

    assertThat(reading.state()).isEqualTo(EnrollmentHistory.of(since).asOf(LAST).state());
    assertThat(reading.rejected()).hasSizeGreaterThanOrEqualTo(walk.size() - since.size());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void rejectedEventsChangeNothing(@ForAll("walks") List<EnrollmentEvent> walk) {
    EnrollmentReading reading = EnrollmentHistory.of(walk).asOf(LAST);
    List<EnrollmentEvent> possible = new ArrayList<>(walk);
    possible.removeAll(reading.rejected().stream().map(RejectedEvent::event).toList());

    assertThat(EnrollmentHistory.of(possible).asOf(LAST).state()).isEqualTo(reading.state());
    assertThat(EnrollmentHistory.of(possible).asOf(LAST).rejected()).isEmpty();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void eventsAreListedByDayAndMoneyBeforeChanges(@ForAll("walks") List<EnrollmentEvent> walk) {
    assertThat(EnrollmentHistory.of(walk).events())
        .isSortedAccordingTo(
            Comparator.<EnrollmentEvent, LocalDate>comparing(EnrollmentEvent::occurredOn)
                .thenComparingInt(event -> EventReplay.partOfDay(event.kind())));
  }
}
