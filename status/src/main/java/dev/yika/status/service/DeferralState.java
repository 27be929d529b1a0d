package dev.yika.status.service;

import dev.yika.status.machine.State;
import java.time.Instant;
import java.util.Optional;

/**
 * The state of a case that could not be settled live: its phase and its deferral (延后办理状态).
 *
 * <p>The host keeps it, one for each admission or sale, and can make it again from its three parts.
 * This record is immutable and thread-safe.
 *
 * @param phase the phase
 * @param since when the phase began; empty if nothing is deferred
 * @param deferral what was deferred, with its deadline; empty if nothing is deferred
 * @since 0.1.0
 */
public record DeferralState(
    DeferralPhase phase, Optional<Instant> since, Optional<Deferral> deferral)
    implements State<DeferralPhase> {

  private static final DeferralState NONE =
      new DeferralState(DeferralPhase.NOT_DEFERRED, Optional.empty(), Optional.empty());

  /**
   * Makes a state from its stored parts.
   *
   * @param phase the phase
   * @param since when the phase began
   * @param deferral what was deferred, with its deadline
   * @throws IllegalArgumentException if a part is missing or too many, if the phase began before
   *     the deferral, or if an admission is in a phase of sales or the other way round
   */
  public DeferralState {
    boolean deferred = phase != DeferralPhase.NOT_DEFERRED;
    if (since.isPresent() != deferred || deferral.isPresent() != deferred) {
      throw new IllegalArgumentException(
          "only what is deferred has a beginning and a deferral, and that has both");
    }
    if (deferred && since.orElseThrow().isBefore(deferral.orElseThrow().since())) {
      throw new IllegalArgumentException("the phase began before the deferral");
    }
    if (deferred && !phase.isOf(deferral.orElseThrow().rule())) {
      throw new IllegalArgumentException("the phase is not one of this kind of case");
    }
  }

  /**
   * Returns the state in which every case begins.
   *
   * @return the same state on each call
   */
  public static DeferralState none() {
    return NONE;
  }

  boolean isBegunBy(DeferralEvent event) {
    return event.begun().equals(deferral);
  }

  boolean isAfter(DeferralEvent event) {
    return deferral.isPresent() && event.at().isBefore(deferral.get().since());
  }

  boolean isOverdueAt(DeferralEvent event) {
    return deferral.isPresent() && deferral.get().isOverdue(event.at());
  }

  boolean beganWith(DeferralEvent event) {
    return since.equals(Optional.of(event.at()));
  }

  DeferralState begun(DeferralPhase next, DeferralEvent event) {
    return new DeferralState(next, Optional.of(event.at()), event.begun());
  }

  DeferralState entered(DeferralPhase next, DeferralEvent event) {
    return new DeferralState(next, Optional.of(event.at()), deferral);
  }

  /** The time ran out at the deadline, whenever that is noticed. */
  DeferralState lapsed(DeferralPhase next) {
    return new DeferralState(next, deferral.map(Deferral::deadline), deferral);
  }

  /** Returns the phase, and what was deferred. */
  @Override
  public String toString() {
    return phase + deferral.map(d -> ", " + d).orElse("");
  }
}
