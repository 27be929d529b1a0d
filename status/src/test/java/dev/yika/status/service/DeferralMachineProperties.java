package dev.yika.status.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.Stayed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DeferralMachineProperties {

  /** The beginning of a day in China. */
  private static final Instant MIDNIGHT = Instant.parse("2025-10-30T16:00:00Z");

  @Property
  void walksAsTheNaiveModel(@ForAll("walks") List<DeferralEvent> walk) {
    DeferralState state = DeferralState.none();
    NaiveCase naive = new NaiveCase();
    for (DeferralEvent event : walk) {
      naive.meet(event.kind(), hour(event));
      state = DeferralMachine.apply(state, event).after(state);
      assertThat(state.phase()).hasToString(naive.phase);
      assertThat(DeferralMachine.asOf(state, event.at()).phase())
          .hasToString(naive.phaseAt(hour(event)));
    }
  }

  @Property
  void leavesTheStateWhenTheSameEventComesAgain(@ForAll("walks") List<DeferralEvent> walk) {
    DeferralState state = DeferralState.none();
    for (DeferralEvent event : walk) {
      Outcome<DeferralState> outcome = DeferralMachine.apply(state, event);
      DeferralState next = outcome.after(state);
      Outcome<DeferralState> again = DeferralMachine.apply(next, event);
      assertThat(again.after(next)).isEqualTo(next);
      assertThat(again).isInstanceOf(next.equals(state) ? outcome.getClass() : Stayed.class);
      state = next;
    }
  }

  @Property
  void anEarlierAsOfChangesNoOutcome(@ForAll("walks") List<DeferralEvent> walk) {
    DeferralState kept = DeferralState.none();
    DeferralState looked = DeferralState.none();
    Instant latest = Instant.MIN;
    for (DeferralEvent event : walk) {
      latest = latest.isAfter(event.at()) ? latest : event.at();
      looked = DeferralMachine.asOf(looked, latest);
      kept = DeferralMachine.apply(kept, event).after(kept);
      looked = DeferralMachine.apply(looked, event).after(looked);
      assertThat(DeferralMachine.asOf(looked, latest))
          .isEqualTo(DeferralMachine.asOf(kept, latest));
    }
  }

  @Property
  void allowsExactlyWhatMoves(
      @ForAll("walks") List<DeferralEvent> walk, @ForAll("hours") int hour) {
    DeferralState state = DeferralState.none();
    for (DeferralEvent event : walk) {
      state = DeferralMachine.apply(state, event).after(state);
    }
    Instant now = MIDNIGHT.plus(Duration.ofHours(hour));
    for (DeferralEventKind kind : DeferralEventKind.values()) {
      DeferralState next = DeferralMachine.apply(state, DeferralEvent.of(kind, now)).after(state);
      assertThat(DeferralMachine.allowedEvents(state, now).contains(kind))
          .isEqualTo(!next.equals(state));
    }
  }

  @Provide
  Arbitrary<List<DeferralEvent>> walks() {
    return Combinators.combine(Arbitraries.of(DeferralEventKind.class), hours())
        .as((kind, hour) -> DeferralEvent.of(kind, MIDNIGHT.plus(Duration.ofHours(hour))))
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<Integer> hours() {
    return Arbitraries.integers().between(0, 120);
  }

  private static long hour(DeferralEvent event) {
    return Duration.between(MIDNIGHT, event.at()).toHours();
  }

  /** The same in hours, decided by ifs. */
  private static final class NaiveCase {
    private String phase = "NOT_DEFERRED";
    private long begin;
    private long end;

    void meet(DeferralEventKind kind, long hour) {
      boolean admission = phase.equals("ADMITTED") || phase.equals("EXPIRED");
      boolean sale = phase.equals("REGISTERED") || phase.equals("OVERDUE");
      if (phase.equals("NOT_DEFERRED")) {
        begin(kind, hour);
      } else if (kind == DeferralEventKind.LAPSE) {
        phase = phaseAt(hour);
      } else if (hour >= begin && admission) {
        phase =
            switch (kind) {
              case SETTLE -> hour < end ? "SETTLED" : phase;
              case CLAIM -> "CLAIMED";
              case WITHDRAW -> "WITHDRAWN";
              default -> phase;
            };
      } else if (hour >= begin && sale) {
        phase =
            switch (kind) {
              case ENTER -> "ENTERED";
              case WITHDRAW -> "WITHDRAWN";
              default -> phase;
            };
      }
    }

    private void begin(DeferralEventKind kind, long hour) {
      if (kind == DeferralEventKind.ADMIT) {
        phase = "ADMITTED";
        end = hour + 72;
      } else if (kind == DeferralEventKind.REGISTER) {
        phase = "REGISTERED";
        end = (hour / 24 + 2) * 24;
      }
      begin = hour;
    }

    String phaseAt(long hour) {
      if (hour >= end && phase.equals("ADMITTED")) {
        return "EXPIRED";
      }
      return hour >= end && phase.equals("REGISTERED") ? "OVERDUE" : phase;
    }
  }
}
