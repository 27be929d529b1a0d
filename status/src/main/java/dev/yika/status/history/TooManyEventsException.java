package dev.yika.status.history;

/**
 * Thrown when a history would hold more events than any enrollment can have (事件过多).
 *
 * @since 0.1.0
 */
public final class TooManyEventsException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The most events that a history takes in. */
  private final int limit;

  TooManyEventsException(int events, int limit) {
    super(events + " events are more than " + limit);
    this.limit = limit;
  }

  /**
   * Returns the most events that a history takes in.
   *
   * @return 1,000,000
   */
  public int limit() {
    return limit;
  }
}
