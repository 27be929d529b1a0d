package dev.yika.masking.audit;

import dev.yika.core.result.Wording;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when an audit record is not written: the sink refuses it or has failed. The event that the
 * record is about must not happen.
 *
 * @since 0.1.0
 */
public final class AuditFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The reason, in both languages. */
  private final Wording why;

  /**
   * Constructs an exception, for a sink of your own that refuses a record.
   *
   * @param message the reason, without a digit of any number
   */
  public AuditFailedException(String message) {
    this(message, null);
  }

  /**
   * Constructs an exception with a cause, for a sink of your own that has failed.
   *
   * @param message the reason, without a digit of any number
   * @param cause the cause, or null
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
   * Returns why the record is not written (原因).
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English; the message of
   *     another sink is the same in both
   * @return a sentence without a full stop, without a digit of any number
   */
  public String message(Locale locale) {
    return why.in(locale);
  }
}
