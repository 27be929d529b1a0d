package dev.yika.status.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.Rejected;
import dev.yika.status.machine.table.TransitionTable;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Walks random events and compares with a model that was written without the table. */
class EnrollmentProperties {

  /** Built for the walk: the machine keeps the one that it made when it was loaded. */
  private final TransitionTable<
          EnrollmentPhase, EnrollmentEventKind, EnrollmentState, EnrollmentEvent>
      table = new EnrollmentRows().table();

  @Provide
  Arbitrary<List<EnrollmentEvent>> walks() {
    return Walks.events();
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void everyWalkGoesAsInThePlainModel(@ForAll("walks") List<EnrollmentEvent> walk) {
    EnrollmentState state = EnrollmentState.notEnrolled();
    NaiveEnrollment model = new NaiveEnrollment();
    for (EnrollmentEvent event : walk) {
      String what = event.change() + " on " + event.occurredOn() + " in " + state;
      Outcome<EnrollmentState> outcome = table.apply(state, event);
      boolean taken = model.take(event);
      assertThat(!(outcome instanceof Rejected)).as(what).isEqualTo(taken);
      state = outcome.after(state);
      assertSame(state, model, what);
    }
  }

  private static void assertSame(EnrollmentState state, NaiveEnrollment model, String what) {
    assertThat(state.phase()).as(what).isEqualTo(model.phase());
    assertThat(state.unpaidMonths()).as(what).isEqualTo(model.owed);
    assertThat(state.insured()).as(what).isEqualTo(Optional.ofNullable(model.insured));
    assertThat(state.arrearsFrom()).as(what).isEqualTo(Optional.ofNullable(model.owedFrom));
    assertThat(state.interruption()).as(what).isEqualTo(Optional.ofNullable(model.interruption));
    assertThat(state.pauseReason()).as(what).isEqualTo(Optional.ofNullable(model.pause));
    assertThat(state.destination()).as(what).isEqualTo(Optional.ofNullable(model.destination));
    assertThat(state.coveredFrom()).as(what).isEqualTo(Optional.ofNullable(model.coveredFrom));
    assertThat(state.firstEnrolledOn())
        .as(what)
        .isEqualTo(Optional.ofNullable(model.firstEnrolledOn));
    assertThat(state.deferredMonths()).as(what).isEqualTo(model.deferred);
    assertThat(state.freeze()).as(what).isEqualTo(Optional.ofNullable(model.freeze));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void thePhaseBeganNoLaterThanTheLastEvent(@ForAll("walks") List<EnrollmentEvent> walk) {
    EnrollmentState state = EnrollmentState.notEnrolled();
    for (EnrollmentEvent event : walk) {
      state = EnrollmentMachine.apply(state, event).after(state);
      assertThat(state.since().filter(event.occurredOn()::isBefore)).isEmpty();
      assertThat(state.arrearsFrom().isPresent()).isEqualTo(!state.unpaidMonths().isEmpty());
    }
  }
}
