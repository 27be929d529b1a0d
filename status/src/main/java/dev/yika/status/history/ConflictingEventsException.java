package dev.yika.status.history;

/**
 * Thrown when two events have the same id and differ (事件冲突): one of them is wrong, and it is open
 * which. An event that was only recorded twice is no conflict.
 *
 * @since 0.1.0
 */
public final class ConflictingEventsException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** 0-based. */
  private final int first;

  /** 0-based. */
  private final int second;

  ConflictingEventsException(int first, int second) {
    super("events " + first + " and " + second + " have the same id and differ");
    this.first = first;
    this.second = second;
  }

  /**
   * Returns the place of the first of both.
   *
   * @return the 0-based index in the order in which the events were given
   */
  public int first() {
    return first;
  }

  /**
   * Returns the place of the second of both.
   *
   * @return the 0-based index in the order in which the events were given
   */
  public int second() {
    return second;
  }
}
