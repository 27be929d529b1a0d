package dev.yika.status.machine.table;

import dev.yika.status.machine.MachineTerm;
import dev.yika.status.machine.Moved;
import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.State;
import dev.yika.status.machine.Stayed;
import dev.yika.status.machine.Transition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What a line of the table does.
 *
 * @param result whether it moves, stays or rejects
 * @param to the phase after a move
 * @param reason why it stays or rejects
 * @param effects the effects of a move
 * @param outcome its outcome; the same object each time unless a new state is made
 */
record Step<P extends Enum<P> & MachineTerm, S extends State<P>, E>(
    Transition.Result result,
    Optional<P> to,
    Optional<MachineTerm> reason,
    List<MachineTerm> effects,
    BiFunction<S, E, Outcome<S>> outcome) {

  static <P extends Enum<P> & MachineTerm, S extends State<P>, E> Step<P, S, E> of(
      Outcome<S> fixed, MachineTerm reason) {
    Transition.Result result =
        fixed instanceof Stayed ? Transition.Result.STAY : Transition.Result.REJECT;
    return new Step<P, S, E>(
        result, Optional.empty(), Optional.of(reason), List.of(), (state, event) -> fixed);
  }

  static <P extends Enum<P> & MachineTerm, S extends State<P>, E> Step<P, S, E> of(Moved<S> moved) {
    return new Step<P, S, E>(
        Transition.Result.MOVE,
        Optional.of(moved.state().phase()),
        Optional.empty(),
        moved.effects(),
        (state, event) -> moved);
  }

  static <P extends Enum<P> & MachineTerm, S extends State<P>, E> Step<P, S, E> of(
      P to, BiFunction<S, E, S> next, List<MachineTerm> effects) {
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(next, "next");
    return new Step<P, S, E>(
        Transition.Result.MOVE,
        Optional.of(to),
        Optional.empty(),
        effects,
        (state, event) -> new Moved<>(checked(next.apply(state, event), to), effects));
  }

  private static <P extends Enum<P> & MachineTerm, S extends State<P>> S checked(
      S made, P promised) {
    if (made.phase() != promised) {
      throw new IllegalStateException("the table promises " + promised + ", not " + made.phase());
    }
    return made;
  }
}
