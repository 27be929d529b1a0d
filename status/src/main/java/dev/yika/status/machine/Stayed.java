package dev.yika.status.machine;

import java.util.Objects;

/**
 * The event is right, and changes nothing (保持不变), for instance because it was received twice.
 *
 * @param <S> the states
 * @param reason why nothing changed
 * @since 0.1.0
 */
public record Stayed<S>(MachineTerm reason) implements Outcome<S> {

  /**
   * Keeps the reason.
   *
   * @param reason why nothing changed
   */
  public Stayed {
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public S after(S before) {
    return Objects.requireNonNull(before, "before");
  }
}
