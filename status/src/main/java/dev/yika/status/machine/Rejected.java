package dev.yika.status.machine;

import java.util.Objects;

/**
 * The event is impossible in this phase, or with these data (已拒绝). The state is as before.
 *
 * @param <S> the states
 * @param reason the code, with a label that says why
 * @param guarded true if an event of this kind is possible in the phase, but the data of this one
 *     forbid it; false if no event of this kind has a meaning in the phase
 * @since 0.1.0
 */
public record Rejected<S>(MachineTerm reason, boolean guarded) implements Outcome<S> {

  /**
   * Keeps the reason.
   *
   * @param reason the code, with a label that says why
   * @param guarded whether the data forbid it, not the kind
   */
  public Rejected {
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public S after(S before) {
    return Objects.requireNonNull(before, "before");
  }
}
