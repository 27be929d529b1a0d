package dev.yika.status.machine.table;

import com.google.common.collect.ImmutableList;
import dev.yika.status.machine.Event;
import dev.yika.status.machine.MachineTerm;
import dev.yika.status.machine.Moved;
import dev.yika.status.machine.Rejected;
import dev.yika.status.machine.State;
import dev.yika.status.machine.Stayed;
import dev.yika.status.machine.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * Builds a transition table, pair by pair (状态转移表的编写).
 *
 * <pre>{@code
 * table.in(OPEN).on(SETTLED)
 *     .rejectIf(OVERDUE, (state, event) -> state.isOverdue(event.at()))
 *     .moveTo(SETTLED, (state, event) -> state.settled(event.at()), RELEASE_DEPOSIT);
 * table.in(OPEN).on(ADMITTED).stay(ALREADY_ADMITTED);
 * }</pre>
 *
 * <p>The conditions of a pair are tried in their order; the line without a condition ends the pair.
 * This class is not thread-safe; the table it builds is.
 *
 * @param <P> the phases
 * @param <K> the kinds of events
 * @param <S> the states
 * @param <E> the events
 */
public final class TransitionTableBuilder<
    P extends Enum<P> & MachineTerm,
    K extends Enum<K> & MachineTerm,
    S extends State<P>,
    E extends Event<K>> {

  private final P[] phases;
  private final K[] kinds;

  /** The branches of each pair, phase by phase. */
  private final List<List<Branch<P, K, S, E>>> branches = new ArrayList<>();

  /** For each pair what goes before its branches, phase by phase; empty if nothing does. */
  private final List<Branch<P, K, S, E>> firsts = new ArrayList<>();

  TransitionTableBuilder(Class<P> phases, Class<K> kinds) {
    this.phases = phases.getEnumConstants();
    this.kinds = kinds.getEnumConstants();
    int pairs = this.phases.length * this.kinds.length;
    for (int i = 0; i < pairs; i++) {
      branches.add(new ArrayList<>());
    }
  }

  /**
   * Rejects every event for which a condition holds, in every phase and before the other lines.
   *
   * @param condition the condition, which is also the reason of the rejection
   * @param test returns whether it holds
   */
  public void rejectFirst(MachineTerm condition, BiPredicate<S, E> test) {
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(test, "test");
    Step<P, S, E> step = Step.of(new Rejected<>(condition, true), condition);
    firsts.clear();
    for (P phase : phases) {
      for (K kind : kinds) {
        firsts.add(branch(phase, kind, step, Optional.of(condition), test));
      }
    }
  }

  /**
   * Names the phases that the next lines are about.
   *
   * @param from the phases, each decided alike
   * @return the phases, to name the events
   */
  public In in(Set<P> from) {
    return new In(Set.copyOf(Objects.requireNonNull(from, "from")));
  }

  /**
   * Names the phase that the next lines are about.
   *
   * @param from the phase
   * @return the phase, to name the events
   */
  public In in(P from) {
    return new In(Set.of(Objects.requireNonNull(from, "from")));
  }

  /**
   * Builds the table.
   *
   * @return the table
   * @throws IllegalStateException if a pair of phase and kind is not decided
   */
  public TransitionTable<P, K, S, E> build() {
    List<List<Branch<P, K, S, E>>> all = new ArrayList<>();
    for (P phase : phases) {
      for (K kind : kinds) {
        List<Branch<P, K, S, E>> pair = pair(phase, kind);
        if (!isDecided(pair)) {
          throw new IllegalStateException(phase + " does not decide " + kind);
        }
        List<Branch<P, K, S, E>> whole = new ArrayList<>();
        if (!firsts.isEmpty()) {
          whole.add(firsts.get(all.size()));
        }
        whole.addAll(pair);
        all.add(whole);
      }
    }
    return new TransitionTable<>(phases, kinds, all);
  }

  @SuppressWarnings("EnumOrdinal") // the place in the table, never kept
  private List<Branch<P, K, S, E>> pair(P phase, K kind) {
    return branches.get(phase.ordinal() * kinds.length + kind.ordinal());
  }

  private static <
          P extends Enum<P> & MachineTerm, K extends Enum<K> & MachineTerm, S extends State<P>, E>
      Branch<P, K, S, E> branch(
          P phase,
          K kind,
          Step<P, S, E> step,
          Optional<MachineTerm> condition,
          BiPredicate<S, E> test) {
    Transition<P, K> line =
        new Transition<>(
            phase, kind, condition, step.result(), step.to(), step.reason(), step.effects());
    return new Branch<>(line, test, step.outcome());
  }

  private static boolean isDecided(List<? extends Branch<?, ?, ?, ?>> pair) {
    return !pair.isEmpty() && pair.get(pair.size() - 1).line().condition().isEmpty();
  }

  /** The phases at the beginning of a line of the table. */
  public final class In {

    private final Set<P> from;

    private In(Set<P> from) {
      this.from = from;
    }

    /**
     * Names the kinds of events that the next lines are about.
     *
     * @param on the kinds, each decided alike
     * @return the pairs, to decide what happens
     * @throws IllegalStateException if one of the pairs is decided already
     */
    public On on(Set<K> on) {
      return new On(from, Set.copyOf(Objects.requireNonNull(on, "on")));
    }

    /**
     * Names the kind of event that the next lines are about.
     *
     * @param on the kind
     * @return the pairs, to decide what happens
     * @throws IllegalStateException if one of the pairs is decided already
     */
    public On on(K on) {
      return new On(from, Set.of(Objects.requireNonNull(on, "on")));
    }

    /**
     * Rejects every kind of event that these phases have not decided yet: it has no meaning there.
     *
     * @param reason why
     */
    public void rejectOthers(MachineTerm reason) {
      Objects.requireNonNull(reason, "reason");
      for (P phase : from) {
        for (K kind : kinds) {
          if (pair(phase, kind).isEmpty()) {
            new On(Set.of(phase), Set.of(kind)).reject(reason);
          }
        }
      }
    }
  }

  /** The pairs of phase and kind of event that a line of the table decides. */
  public final class On {

    private final Set<P> from;
    private final Set<K> on;

    private On(Set<P> from, Set<K> on) {
      this.from = from;
      this.on = on;
      requireOpen();
    }

    /** Refuses a line behind one without a condition, which would never be reached. */
    private void requireOpen() {
      for (P phase : from) {
        for (K kind : on) {
          if (isDecided(pair(phase, kind))) {
            throw new IllegalStateException(phase + " decides " + kind + " twice");
          }
        }
      }
    }

    /**
     * Rejects the event if a condition holds: the kind is possible, the data are not.
     *
     * @param condition the condition, which is also the reason of the rejection
     * @param test returns whether it holds
     * @return these pairs
     */
    public On rejectIf(MachineTerm condition, BiPredicate<S, E> test) {
      return add(Step.of(new Rejected<>(condition, true), condition), condition, test);
    }

    /**
     * Leaves the state if a condition holds.
     *
     * @param condition the condition, which is also the reason
     * @param test returns whether it holds
     * @return these pairs
     */
    public On stayIf(MachineTerm condition, BiPredicate<S, E> test) {
      return add(Step.of(new Stayed<>(condition), condition), condition, test);
    }

    /**
     * Changes the state if a condition holds.
     *
     * @param condition the condition
     * @param test returns whether it holds
     * @param to the phase afterwards
     * @param next makes the state afterwards, which has that phase
     * @param effects what the host should then do or know
     * @return these pairs
     */
    public On moveIf(
        MachineTerm condition,
        BiPredicate<S, E> test,
        P to,
        BiFunction<S, E, S> next,
        MachineTerm... effects) {
      return add(Step.of(to, next, effects(effects)), condition, test);
    }

    /**
     * Changes the state.
     *
     * @param to the phase afterwards
     * @param next makes the state afterwards, which has that phase
     * @param effects what the host should then do or know
     */
    public void moveTo(P to, BiFunction<S, E, S> next, MachineTerm... effects) {
      add(Step.of(to, next, effects(effects)));
    }

    /**
     * Changes the state to one without data of its own.
     *
     * @param state the state afterwards
     * @param effects what the host should then do or know
     */
    public void moveTo(S state, MachineTerm... effects) {
      add(Step.of(new Moved<>(state, effects(effects))));
    }

    /**
     * Leaves the state: the event is right, and changes nothing.
     *
     * @param reason why
     */
    public void stay(MachineTerm reason) {
      add(Step.of(new Stayed<>(reason), reason));
    }

    /**
     * Rejects the event: its kind has no meaning in these phases.
     *
     * @param reason why
     */
    public void reject(MachineTerm reason) {
      add(Step.of(new Rejected<>(reason, false), reason));
    }

    private static List<MachineTerm> effects(MachineTerm... effects) {
      return ImmutableList.copyOf(Objects.requireNonNull(effects, "effects"));
    }

    private void add(Step<P, S, E> step) {
      add(step, Optional.empty(), (state, event) -> true);
    }

    private On add(Step<P, S, E> step, MachineTerm condition, BiPredicate<S, E> test) {
      Objects.requireNonNull(condition, "condition");
      Objects.requireNonNull(test, "test");
      add(step, Optional.of(condition), test);
      return this;
    }

    private void add(Step<P, S, E> step, Optional<MachineTerm> condition, BiPredicate<S, E> test) {
      requireOpen();
      for (P phase : from) {
        for (K kind : on) {
          pair(phase, kind).add(branch(phase, kind, step, condition, test));
        }
      }
    }
  }
}
