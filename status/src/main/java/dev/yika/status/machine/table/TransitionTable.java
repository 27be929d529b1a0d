package dev.yika.status.machine.table;

import dev.yika.status.machine.Event;
import dev.yika.status.machine.MachineTerm;
import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.State;
import dev.yika.status.machine.Transition;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All transitions of one machine (状态转移表): for every phase and every kind of event what happens.
 * Behaviour, the list of allowed events and the diagrams all come from it, so they cannot differ.
 *
 * <p>Every pair of phase and kind is decided: {@link TransitionTableBuilder#build()} refuses a
 * table with a hole. Applying an event allocates nothing unless the new state carries new data.
 *
 * <p>This class is immutable and thread-safe, as are the tables made of immutable parts.
 *
 * @param <P> the phases
 * @param <K> the kinds of events
 * @param <S> the states
 * @param <E> the events
 */
public final class TransitionTable<
    P extends Enum<P> & MachineTerm,
    K extends Enum<K> & MachineTerm,
    S extends State<P>,
    E extends Event<K>> {

  private final P[] phases;
  private final K[] kinds;

  /** The branches of each pair, phase by phase; the last of a pair always applies. */
  private final Branch<P, K, S, E>[][] branches;

  @SuppressWarnings({"unchecked", "rawtypes"}) // a generic array holds nothing else
  TransitionTable(P[] phases, K[] kinds, List<List<Branch<P, K, S, E>>> branches) {
    this.phases = phases;
    this.kinds = kinds;
    this.branches = new Branch[branches.size()][];
    for (int i = 0; i < this.branches.length; i++) {
      this.branches[i] = branches.get(i).toArray(new Branch[0]);
    }
  }

  /**
   * Begins a table.
   *
   * @param phases the enum of phases
   * @param kinds the enum of kinds of events
   * @param <P> the phases
   * @param <K> the kinds of events
   * @param <S> the states
   * @param <E> the events
   * @return a builder without any transition
   */
  public static <
          P extends Enum<P> & MachineTerm,
          K extends Enum<K> & MachineTerm,
          S extends State<P>,
          E extends Event<K>>
      TransitionTableBuilder<P, K, S, E> builder(Class<P> phases, Class<K> kinds) {
    return new TransitionTableBuilder<>(
        Objects.requireNonNull(phases, "phases"), Objects.requireNonNull(kinds, "kinds"));
  }

  /**
   * Applies an event to a state.
   *
   * @param state the state before
   * @param event what happened
   * @return the outcome; nothing is kept, and nothing is thrown for whatever state and event
   */
  public Outcome<S> apply(S state, E event) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    Branch<P, K, S, E>[] pair = pair(state.phase(), event.kind());
    int last = pair.length - 1;
    int i = 0;
    while (i < last && !pair[i].applies().test(state, event)) {
      i++;
    }
    return pair[i].outcome().apply(state, event);
  }

  /**
   * Returns the kinds of events that can change something in a phase, for instance the buttons of a
   * screen. The data of an event may still forbid it.
   *
   * @param phase a phase
   * @return an unmodifiable set in the order of the kinds
   */
  public Set<K> allowedEvents(P phase) {
    Objects.requireNonNull(phase, "phase");
    Set<K> allowed = EnumSet.noneOf(kinds[0].getDeclaringClass());
    for (Transition<P, K> line : transitions()) {
      if (line.from() == phase && line.result() == Transition.Result.MOVE) {
        allowed.add(line.on());
      }
    }
    return Collections.unmodifiableSet(allowed);
  }

  /**
   * Returns every line of this table.
   *
   * @return at least one for each pair of phase and kind, in the order of the enums; of a pair, in
   *     the order in which the conditions are tried
   */
  public List<Transition<P, K>> transitions() {
    return Stream.of(branches).flatMap(Stream::of).map(Branch::line).toList();
  }

  /**
   * Returns the phases.
   *
   * @return all of them, in the order of the enum; the first is where a machine begins
   */
  public List<P> phases() {
    return List.of(phases);
  }

  @SuppressWarnings("EnumOrdinal") // the place in the table, never kept
  private Branch<P, K, S, E>[] pair(P phase, K kind) {
    return branches[phase.ordinal() * kinds.length + kind.ordinal()];
  }
}
