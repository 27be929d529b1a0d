package dev.yika.masking;

import dev.yika.masking.audit.AuditOutcome;
import java.util.Locale;
import java.util.Objects;

/**
 * Thrown when a whole number is not handed over. The attempt is in the audit, unless there is none.
 */
public final class RevealRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why. */
  private final AuditOutcome outcome;

  RevealRefusedException(AuditOutcome outcome) {
    super("reveal refused: " + outcome.label(Locale.ENGLISH));
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
