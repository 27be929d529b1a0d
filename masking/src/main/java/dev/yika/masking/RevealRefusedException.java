package dev.yika.masking;

import dev.yika.core.result.Wording;
import dev.yika.masking.audit.AuditOutcome;
import java.util.Locale;

/**
 * Thrown when a whole number is not revealed. The audit has a record of the attempt, unless there
 * is no audit or it has failed; then its exception is the cause.
 *
 * @since 0.1.0
 */
public final class RevealRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The outcome that refuses the number. */
  private final AuditOutcome outcome;

  /** The reason, in both languages. */
  private final Wording why;

  RevealRefusedException(AuditOutcome outcome) {
    this(outcome, words(outcome));
  }

  RevealRefusedException(AuditOutcome outcome, Throwable cause) {
    this(outcome);
    initCause(cause);
  }

  RevealRefusedException(AuditOutcome outcome, Wording why) {
    super("reveal refused: " + why.english());
    this.outcome = outcome;
    this.why = why;
  }

  private static Wording words(AuditOutcome outcome) {
    return new Wording(outcome.label(Locale.ENGLISH), outcome.label(Locale.CHINESE));
  }

  /**
   * Returns the outcome that refuses the number.
   *
   * @return never GRANTED
   */
  public AuditOutcome outcome() {
    return outcome;
  }

  /**
   * Returns why the number is not revealed (原因). For an unfit reason it names the flaw, which the
   * {@linkplain #outcome() outcome} leaves open.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a sentence without a full stop, without a digit of any number
   */
  public String message(Locale locale) {
    return why.in(locale);
  }
}
