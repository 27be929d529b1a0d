package dev.yika.status.service;

import dev.yika.status.machine.Moved;
import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.Transition;
import dev.yika.status.machine.table.TransitionTable;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The deferral machine (容缺受理与离线登记状态机): what each event does to a case that could not be settled
 * live.
 *
 * <p>No clock runs here. That time has run out is seen from the state and the present instant, see
 * {@link #asOf}; an event is judged by the instant at which it happened, so a settlement that was
 * made in time counts even when it becomes known late.
 *
 * <p>Readings of what the public texts leave open, all assumed: after the deadline the patient
 * claims at the counter; a sale can be entered late, and the delay is noted; an admission or a sale
 * can be withdrawn until it is settled, claimed or entered.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class DeferralMachine {

  static final TransitionTable<DeferralPhase, DeferralEventKind, DeferralState, DeferralEvent>
      TABLE = new DeferralRows().table();

  private DeferralMachine() {}

  /**
   * Returns every transition of this machine, for instance to draw it.
   *
   * @return an unmodifiable list with at least one line for each pair of phase and kind, in the
   *     order of the enums; of a pair, in the order in which the conditions are tried
   */
  public static List<Transition<DeferralPhase, DeferralEventKind>> transitions() {
    return TABLE.transitions();
  }

  /**
   * Applies an event to a state, with the same outcome whether or not {@link #asOf} was called
   * before.
   *
   * @param state the state before
   * @param event what happened
   * @return the outcome
   */
  public static Outcome<DeferralState> apply(DeferralState state, DeferralEvent event) {
    return TABLE.apply(state, event);
  }

  /**
   * Returns a state as it is at an instant: expired or overdue if the deadline has passed.
   *
   * @param state the state that was kept
   * @param now the present instant
   * @return the same state unless time has run out
   */
  public static DeferralState asOf(DeferralState state, Instant now) {
    return apply(state, DeferralEvent.of(DeferralEventKind.LAPSE, now)).after(state);
  }

  /**
   * Returns the kinds of events that would change a state if they happened now, for instance the
   * buttons of a screen.
   *
   * @param state the state that was kept
   * @param now the present instant
   * @return an unmodifiable set in the order of the kinds
   * @throws java.time.DateTimeException if a deadline would be after the last instant there is
   */
  public static Set<DeferralEventKind> allowedEvents(DeferralState state, Instant now) {
    Set<DeferralEventKind> allowed = EnumSet.noneOf(DeferralEventKind.class);
    for (DeferralEventKind kind : TABLE.allowedEvents(state.phase())) {
      if (apply(state, DeferralEvent.of(kind, now)) instanceof Moved) {
        allowed.add(kind);
      }
    }
    return Collections.unmodifiableSet(allowed);
  }
}
