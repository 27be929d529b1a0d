package dev.yika.masking.audit;

import java.util.Objects;
import java.util.Optional;

/**
 * What became of checking a journal (审计核验结果). This record is immutable and thread-safe.
 *
 * @param intact how many records are intact, from the first on
 * @param seal the seal of the last intact record: kept elsewhere, it shows later whether records at
 *     the end were removed
 * @param flaw what is wrong with the line after them; empty if the journal is whole
 * @since 0.1.0
 */
public record AuditCheck(long intact, String seal, Optional<AuditFlaw> flaw) {

  /**
   * Keeps all parts.
   *
   * @param intact 0 or more
   * @param seal 64 letters {@code a} to {@code p}
   * @param flaw what is wrong
   */
  public AuditCheck {
    Objects.requireNonNull(seal, "seal");
    Objects.requireNonNull(flaw, "flaw");
  }

  /**
   * Tells whether the journal is whole.
   *
   * @return true if no line is wrong
   */
  public boolean isIntact() {
    return flaw.isEmpty();
  }

  /**
   * Returns the first line that is wrong.
   *
   * @return its 1-based number; for {@link AuditFlaw#CUT_OFF}, the line that is missing. 0 if the
   *     journal is whole
   */
  public long brokenLine() {
    return isIntact() ? 0 : intact + 1;
  }
}
