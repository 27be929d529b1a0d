package dev.yika.masking.audit;

import java.util.Objects;
import java.util.Optional;

/**
 * The result of checking a journal (审计核验结果). This record is immutable and thread-safe.
 *
 * @param intact the number of intact records from the first on, the one that names the journal
 *     included
 * @param seal the seal of the last intact record: kept elsewhere, it shows later whether records at
 *     the end were removed
 * @param journal the name of the journal, 32 letters {@code a} to {@code p}, drawn at random when
 *     it was created; empty if its first record is not intact
 * @param flaw the flaw of the line after the intact records; empty if the journal is intact
 * @since 0.1.0
 */
public record AuditCheck(long intact, String seal, String journal, Optional<AuditFlaw> flaw) {

  /**
   * Keeps all parts.
   *
   * @param intact 0 or more
   * @param seal 64 letters {@code a} to {@code p}
   * @param journal 32 letters {@code a} to {@code p}, or empty
   * @param flaw the flaw, if any
   */
  public AuditCheck {
    Objects.requireNonNull(seal, "seal");
    Objects.requireNonNull(journal, "journal");
    Objects.requireNonNull(flaw, "flaw");
  }

  /**
   * Returns whether the journal is intact.
   *
   * @return true if no line has a flaw
   */
  public boolean isIntact() {
    return flaw.isEmpty();
  }

  /**
   * Returns the first line with a flaw.
   *
   * @return its 1-based number; for {@link AuditFlaw#CUT_OFF} that of the missing line; 0 if the
   *     journal is intact
   */
  public long brokenLine() {
    return isIntact() ? 0 : intact + 1;
  }
}
