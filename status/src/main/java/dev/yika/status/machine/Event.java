package dev.yika.status.machine;

/**
 * An event (事件) of one of a few kinds. Implementations are immutable.
 *
 * @param <K> the kinds
 * @since 0.1.0
 */
public interface Event<K extends Enum<K> & MachineTerm> {

  /**
   * Returns the kind, which the transition table decides by.
   *
   * @return the kind
   */
  K kind();
}
