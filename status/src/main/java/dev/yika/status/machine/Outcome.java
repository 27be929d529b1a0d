package dev.yika.status.machine;

/**
 * What an event does to a state (结果): {@link Moved}, {@link Stayed} or {@link Rejected}. Nothing is
 * undecided, and nothing is thrown.
 *
 * @param <S> the states
 * @since 0.1.0
 */
public sealed interface Outcome<S> permits Moved, Stayed, Rejected {

  /**
   * Returns the state afterwards.
   *
   * @param before the state that the event met
   * @return the new state if it moved, else the one before
   */
  S after(S before);
}
