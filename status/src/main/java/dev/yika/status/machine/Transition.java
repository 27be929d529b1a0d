package dev.yika.status.machine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a transition table (转移): what an event of a kind does in a phase, perhaps under a
 * condition.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param <P> the phases
 * @param <K> the kinds of events
 * @param from the phase before
 * @param on the kind of event
 * @param condition what must hold; empty for the last line of a pair, which applies otherwise
 * @param result what happens
 * @param to the phase after a move; empty if the state stays or the event is rejected
 * @param reason why the state stays or the event is rejected; empty for a move
 * @param effects the effects of a move
 * @since 0.1.0
 */
public record Transition<P extends Enum<P> & MachineTerm, K extends Enum<K> & MachineTerm>(
    P from,
    K on,
    Optional<MachineTerm> condition,
    Result result,
    Optional<P> to,
    Optional<MachineTerm> reason,
    List<MachineTerm> effects) {

  /** What a line of the table does (转移结果). */
  public enum Result {
    /** The state changes. */
    MOVE,
    /** The state stays, and that is right. */
    STAY,
    /** The event is rejected. */
    REJECT
  }

  /**
   * Keeps all parts.
   *
   * @param from the phase before
   * @param on the kind of event
   * @param condition what must hold, if anything
   * @param result what happens
   * @param to the phase after a move
   * @param reason why the state stays or the event is rejected
   * @param effects the effects of a move
   */
  public Transition {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(reason, "reason");
    effects = List.copyOf(Objects.requireNonNull(effects, "effects"));
  }
}
