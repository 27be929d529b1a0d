package dev.yika.masking.audit;

import dev.yika.core.result.Wording;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when an audit record is not written: the sink refuses it or has failed. Whatever the
 * record was about must not happen.
 *
 * @since 0.1.0
 */
public final class AuditFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why, in both languages. */
  private final Wording why;

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
    this(new Wording(message, message), cause);
  }

  private AuditFailedException(Wording why, @Nullable Throwable cause) {
    super(why.english(), cause);
    this.why = why;
  }

  static AuditFailedException because(String english, String chinese) {
    return because(english, chinese, null);
  }

  static AuditFailedException because(String english, String chinese, @Nullable Throwable cause) {
    return new AuditFailedException(new Wording(english, chinese), cause);
  }

  /**
   * Tells why the record is not written (原因).
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English; what a sink of
   *     another maker says stays as it is
   * @return a sentence without a full stop, without a digit of any number
   */
  public String message(Locale locale) {
    return why.in(locale);
  }
}
