package dev.yika.status.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.machine.Moved;
import dev.yika.status.machine.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Walks random events and compares with a model that was written without the table. */
class CardProperties {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  /** An event, some days after the one before it; perhaps earlier, as late events are. */
  record Walked(int daysLater, CardEventKind kind, int lapseDays) {}

  @Provide
  Arbitrary<List<Walked>> walks() {
    Arbitrary<CardEventKind> often =
        Arbitraries.of(CardEventKind.class).filter(kind -> kind != CardEventKind.NUMBER_CANCELLED);
    Arbitrary<CardEventKind> kinds =
        Arbitraries.frequencyOf(
            Tuple.of(37, often),
            Tuple.of(3, Arbitraries.just(CardEventKind.TEMPORARY_LOSS_REPORTED)),
            Tuple.of(1, Arbitraries.just(CardEventKind.NUMBER_CANCELLED)));
    return Combinators.combine(
            Arbitraries.integers().between(-2, 9), kinds, Arbitraries.of(-1, 0, 7, 10, 15))
        .as(Walked::new)
        .list()
        .ofMaxSize(40);
  }

  @Property(tries = 3000)
  void everyWalkGoesAsInThePlainModel(@ForAll("walks") List<Walked> walk) {
    CardState state = CardState.produced(FIRST);
    NaiveCard model = new NaiveCard(FIRST);
    LocalDate date = FIRST;
    for (Walked step : walk) {
      date = date.plusDays(step.daysLater());
      CardEvent event = event(step, date);
      state = CardMachine.apply(state, event).after(state);
      model.take(event);
      assertThat(state.asOf(date).phase()).as(event.toString()).isEqualTo(model.phase(date));
      assertThat(state.isFrozen()).isEqualTo(model.frozen);
      assertThat(state.appliedOn()).isEqualTo(Optional.ofNullable(model.appliedOn));
      LocalDate soon = date.plusDays(step.lapseDays() + 1L);
      assertThat(state.usableCredentials(soon)).isEqualTo(model.usable(soon, state.since()));
    }
  }

  @Property
  void theSameEventTwiceChangesNothingMore(@ForAll("walks") List<Walked> walk) {
    CardState state = CardState.produced(FIRST);
    LocalDate date = FIRST;
    for (Walked step : walk) {
      date = date.plusDays(step.daysLater());
      CardEvent event = event(step, date);
      CardState once = CardMachine.apply(state, event).after(state);
      Outcome<CardState> twice = CardMachine.apply(once, event);
      assertThat(twice).as(event + " in " + once).isNotInstanceOf(Moved.class);
      state = once;
    }
  }

  @Property
  void whatLapsesStaysSo(@ForAll("walks") List<Walked> walk) {
    CardState state = CardState.produced(FIRST);
    LocalDate date = FIRST;
    for (Walked step : walk) {
      date = date.plusDays(step.daysLater());
      state = CardMachine.apply(state, event(step, date)).after(state);
    }
    for (int days = 0; days < 40; days++) {
      CardState then = state.asOf(date.plusDays(days));
      assertThat(then.asOf(date.plusDays(40))).isEqualTo(state.asOf(date.plusDays(40)));
      assertThat(then.asOf(date)).isEqualTo(then);
    }
  }

  private static CardEvent event(Walked step, LocalDate date) {
    CardEvent event = CardEvent.of(date, step.kind());
    return event.kind() == CardEventKind.TEMPORARY_LOSS_REPORTED && step.lapseDays() != 0
        ? event.withUntil(date.plusDays(step.lapseDays()))
        : event;
  }
}
