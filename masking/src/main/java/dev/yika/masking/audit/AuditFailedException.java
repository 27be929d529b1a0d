package dev.yika.masking.audit;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when an audit record is not written: the sink refuses it or has failed. Whatever the
 * record was about must not happen.
 *
 * @since 0.1.0
 */
public final class AuditFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message why, without a digit of any number
   */
  public AuditFailedException(String message) {
    this(message, null);
  }

  /**
   * Makes an exception with a cause.
   *
   * @param message why, without a digit of any number
   * @param cause what went wrong, or null
   */
  @SuppressWarnings("exports") // an annotation that readers of this module need not see
  public AuditFailedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
