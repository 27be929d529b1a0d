package dev.yika.status.machine;

/**
 * A state (状态): one of a few phases, with the data that belongs to it. Implementations are
 * immutable.
 *
 * @param <P> the phases
 * @since 0.1.0
 */
public interface State<P extends Enum<P> & MachineTerm> {

  /**
   * Returns the phase, which the transition table decides by.
   *
   * @return the phase
   */
  P phase();
}
