package dev.yika.benchmarks.limit;

import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.EnrollmentPhase;
import java.time.LocalDate;

/**
 * One event meets one paying member, in a switch written for the events that the benchmark has and
 * for nothing else: no conditions, no effects, no reasons.
 */
public final class TransitionLimit {

  /**
   * What the switch keeps of an enrollment.
   *
   * @param phase the phase
   * @param since its first day
   */
  public record Small(EnrollmentPhase phase, LocalDate since) {}

  private TransitionLimit() {}

  /**
   * Applies an event.
   *
   * @param state the state before
   * @param event a payment, a withdrawn transfer or a pause
   * @return the state afterwards, the same if nothing changes; null if it is rejected
   */
  @SuppressWarnings("NullAway") // null is what a rejection costs least
  public static Small apply(Small state, EnrollmentEvent event) {
    return switch (event.kind()) {
      case PAID -> state;
      case PAUSED -> new Small(EnrollmentPhase.SEALED, event.occurredOn());
      default -> null;
    };
  }
}
