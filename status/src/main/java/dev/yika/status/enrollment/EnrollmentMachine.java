package dev.yika.status.enrollment;

import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.Transition;
import dev.yika.status.machine.table.TransitionTable;
import java.util.List;

/**
 * The enrollment machine (参保状态机): what each event does to each state of an enrollment.
 *
 * <p>It decides the phase of a relation, not what it pays: the day on which benefits stop and come
 * back depends on the area, see {@code dev.yika.status.recovery}. Being frozen is apart from the
 * phase: an account can be frozen and released in every phase, and the phase goes on underneath.
 *
 * <p>Readings of what the public texts leave open: a month that is missed after the pause or the
 * start of a transfer was never due; one before it stays owed. A member who retires with enough
 * years owes nothing and keeps all benefits. Confidence: the four phases low (articles for the
 * public), the rest assumed from the change types of the national platform.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class EnrollmentMachine {

  static final TransitionTable<
          EnrollmentPhase, EnrollmentEventKind, EnrollmentState, EnrollmentEvent>
      TABLE = new EnrollmentRows().table();

  private EnrollmentMachine() {}

  /**
   * Returns every transition of this machine, for instance to draw it.
   *
   * @return an unmodifiable list with at least one line for each pair of phase and kind, in the
   *     order of the enums; of a pair, in the order in which the conditions are tried
   */
  public static List<Transition<EnrollmentPhase, EnrollmentEventKind>> transitions() {
    return TABLE.transitions();
  }

  /**
   * Applies an event to a state.
   *
   * @param state the state before
   * @param event what happened
   * @return the outcome
   */
  public static Outcome<EnrollmentState> apply(EnrollmentState state, EnrollmentEvent event) {
    return TABLE.apply(state, event);
  }
}
