package dev.yika.masking;

import dev.yika.masking.audit.AuditOutcome;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a whole number is not handed over. The attempt is in the audit, unless there is none
 * or it has failed; its exception is the cause then.
 *
 * @since 0.1.0
 */
public final class RevealRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why. */
  private final AuditOutcome outcome;

  RevealRefusedException(AuditOutcome outcome) {
    this(outcome, null);
  }

  RevealRefusedException(AuditOutcome outcome, @Nullable Throwable cause) {
    super("reveal refused: " + outcome.label(Locale.ENGLISH), cause);
    this.outcome = Objects.requireNonNull(outcome, "outcome");
  }

  /**
   * Returns why the number is not handed over.
   *
   * @return never GRANTED
   */
  public AuditOutcome outcome() {
    return outcome;
  }
}
