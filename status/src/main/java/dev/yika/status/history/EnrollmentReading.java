package dev.yika.status.history;

import dev.yika.status.enrollment.EnrollmentState;
import java.util.List;
import java.util.Objects;

/**
 * The result of replaying a history (推演结果): the state and the rejected events.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param state the state
 * @param events how many events were taken in, rejected ones included; 0 means that nothing is
 *     known, not that the person is not enrolled
 * @param rejected the rejected events, in their order
 * @param orderAssumed whether two events of one day undo each other and their order is unknown
 * @since 0.1.0
 */
public record EnrollmentReading(
    EnrollmentState state, int events, List<RejectedEvent> rejected, boolean orderAssumed) {

  /**
   * Keeps all parts.
   *
   * @param state the state
   * @param events how many events were taken in
   * @param rejected the rejected events
   * @param orderAssumed whether the order of two events of one day was assumed
   * @throws IllegalArgumentException if more events were rejected than taken in
   */
  public EnrollmentReading {
    Objects.requireNonNull(state, "state");
    rejected = List.copyOf(Objects.requireNonNull(rejected, "rejected"));
    if (rejected.size() > events) {
      throw new IllegalArgumentException("more events are rejected than there are");
    }
  }

  /**
   * Returns whether nothing is known.
   *
   * @return true if there was no event
   */
  public boolean isEmpty() {
    return events == 0;
  }
}
