package dev.yika.protect;

import dev.yika.core.number.Identifier;
import java.util.Locale;

/**
 * Thrown when the number of a protected column is wanted and stays closed. The message names table,
 * column and reason, and never holds a character of what was read.
 *
 * @since 0.1.0
 */
public final class UnreadableColumnException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** The reason. */
  private final Opened.Reason reason;

  /**
   * Constructs the exception.
   *
   * @param closed what stays closed
   */
  public UnreadableColumnException(Opened.Closed<? extends Identifier> closed) {
    super(closed.message(Locale.ENGLISH));
    this.reason = closed.reason();
  }

  /**
   * Returns the reason.
   *
   * @return why the text stays closed
   */
  public Opened.Reason reason() {
    return reason;
  }
}
