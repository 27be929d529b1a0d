package dev.yika.benchmarks.status;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import com.github.oxo42.stateless4j.StateMachineConfig;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.EnrollmentEventKind;
import dev.yika.status.enrollment.EnrollmentMachine;
import dev.yika.status.enrollment.EnrollmentPhase;
import dev.yika.status.enrollment.EnrollmentState;
import dev.yika.status.enrollment.PauseReason;
import dev.yika.status.machine.Transition;
import dev.yika.status.member.Insured;
import dev.yika.status.rule.ChinaTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The enrollment machine as the peers can express it: phases, kinds of events, and every pair that
 * is decided without a condition. What they have no words for is left out, which makes their tables
 * smaller: reasons, effects, and the data of a state.
 */
final class Transitions {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private static final AtomicInteger MACHINES = new AtomicInteger();

  private Transitions() {}

  /** Returns the lines that a peer can express. */
  static List<Transition<EnrollmentPhase, EnrollmentEventKind>> unconditional() {
    return EnrollmentMachine.transitions().stream()
        .filter(line -> line.condition().isEmpty())
        .toList();
  }

  /** Returns a paying member. */
  static EnrollmentState insured() {
    EnrollmentEvent event = event(EnrollmentChange.enrolled(Insured.employee("410100")));
    return EnrollmentMachine.apply(EnrollmentState.notEnrolled(), event)
        .after(EnrollmentState.notEnrolled());
  }

  /** The month was paid: nothing changes. */
  static EnrollmentEvent paid() {
    return event(EnrollmentChange.paid(YearMonth.from(DAY)));
  }

  /** A transfer was withdrawn where there is none: it is rejected. */
  static EnrollmentEvent withdrawn() {
    return event(EnrollmentChange.transferWithdrawn());
  }

  /** Contributions are paused: the phase changes, and the day and the reason are kept. */
  static EnrollmentEvent paused() {
    return event(EnrollmentChange.paused(PauseReason.OTHER));
  }

  private static EnrollmentEvent event(EnrollmentChange change) {
    return new EnrollmentEvent("1", DAY, ChinaTime.at(DAY, LocalTime.NOON), change);
  }

  /** Builds the machine of COLA; it keeps every machine under a name of its own. */
  static StateMachine<EnrollmentPhase, EnrollmentEventKind, EnrollmentEvent> cola() {
    StateMachineBuilder<EnrollmentPhase, EnrollmentEventKind, EnrollmentEvent> builder =
        StateMachineBuilderFactory.create();
    for (Transition<EnrollmentPhase, EnrollmentEventKind> line : unconditional()) {
      EnrollmentPhase to = line.to().orElse(line.from());
      if (line.result() != Transition.Result.REJECT && to == line.from()) {
        builder
            .internalTransition()
            .within(to)
            .on(line.on())
            .when(event -> true)
            .perform((from, target, kind, event) -> {});
      } else if (line.result() == Transition.Result.MOVE) {
        builder
            .externalTransition()
            .from(line.from())
            .to(to)
            .on(line.on())
            .when(event -> true)
            .perform((from, target, kind, event) -> {});
      }
    }
    return builder.build("enrollment " + MACHINES.incrementAndGet());
  }

  /** Builds the configuration of stateless4j; what is rejected is left as it is, without a word. */
  static StateMachineConfig<EnrollmentPhase, EnrollmentEventKind> stateless4j() {
    StateMachineConfig<EnrollmentPhase, EnrollmentEventKind> config = new StateMachineConfig<>();
    for (Transition<EnrollmentPhase, EnrollmentEventKind> line : unconditional()) {
      EnrollmentPhase to = line.to().orElse(line.from());
      if (to == line.from()) {
        config.configure(line.from()).ignore(line.on());
      } else {
        config.configure(line.from()).permit(line.on(), to);
      }
    }
    return config;
  }
}
