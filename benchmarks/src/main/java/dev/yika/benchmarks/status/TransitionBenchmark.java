package dev.yika.benchmarks.status;

import com.github.oxo42.stateless4j.StateMachineConfig;
import dev.yika.benchmarks.limit.TransitionLimit;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.EnrollmentEventKind;
import dev.yika.status.enrollment.EnrollmentMachine;
import dev.yika.status.enrollment.EnrollmentPhase;
import dev.yika.status.enrollment.EnrollmentState;
import dev.yika.status.machine.Outcome;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One event meets one state. Yika answers with a reason, or with the state afterwards, its data and
 * the effects; COLA and stateless4j answer with a phase, so their figures flatter them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TransitionBenchmark {

  /** What the event does. */
  public enum Kind {
    /** It is right and changes nothing. */
    STAY,
    /** It is rejected. */
    REJECT,
    /** It changes phase and data. */
    MOVE
  }

  /** What the event does. */
  @Param public Kind kind = Kind.STAY;

  private final EnrollmentState state = Transitions.insured();
  private final com.alibaba.cola.statemachine.StateMachine<
          EnrollmentPhase, EnrollmentEventKind, EnrollmentEvent>
      cola = Transitions.cola();
  private final StateMachineConfig<EnrollmentPhase, EnrollmentEventKind> config =
      Transitions.stateless4j();
  private EnrollmentPhase kept = EnrollmentPhase.INSURED;
  private final com.github.oxo42.stateless4j.StateMachine<EnrollmentPhase, EnrollmentEventKind>
      stateless4j =
          new com.github.oxo42.stateless4j.StateMachine<>(
              kept, () -> kept, phase -> kept = phase, config);
  private final TransitionLimit.Small small =
      new TransitionLimit.Small(state.phase(), state.since().orElseThrow());
  private EnrollmentEvent event = Transitions.paid();

  /** Chooses the event. */
  @Setup
  public void choose() {
    event =
        switch (kind) {
          case STAY -> Transitions.paid();
          case REJECT -> Transitions.withdrawn();
          case MOVE -> Transitions.paused();
        };
  }

  /** The table of Yika. */
  @Benchmark
  public Outcome<EnrollmentState> apply() {
    return EnrollmentMachine.apply(state, event);
  }

  /** The limit: a switch over these three events. */
  @Benchmark
  public Object switchByHand() {
    return TransitionLimit.apply(small, event);
  }

  /** The peer most used in China. */
  @Benchmark
  public EnrollmentPhase colaFireEvent() {
    return cola.fireEvent(state.phase(), event.kind(), event);
  }

  /** The peer that keeps the phase itself. */
  @Benchmark
  public EnrollmentPhase stateless4jFire() {
    kept = state.phase();
    stateless4j.fire(event.kind());
    return kept;
  }
}
