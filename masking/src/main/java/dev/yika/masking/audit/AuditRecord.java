package dev.yika.masking.audit;

import com.google.common.base.Joiner;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.policy.PolicyWord;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.Pseudonym;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The record of a request for a whole number, written before the number is revealed (审计记录): viewer,
 * reason, kind, and a keyed fingerprint; never a digit of the number.
 *
 * <p>This record is immutable and thread-safe, but for the viewer's verification.
 *
 * @param outcome the outcome of the request
 * @param kind the kind of number
 * @param fingerprint the number, for the holder of the key
 * @param viewer who asked, with role, purpose, channel, device and step-up
 * @param reason why, in the user's words; empty if they were unfit to be written down
 * @since 0.1.0
 */
public record AuditRecord(
    AuditOutcome outcome,
    IdentifierKind kind,
    Pseudonym fingerprint,
    Viewer viewer,
    String reason) {

  static final String NO_VALUE = "-";

  /**
   * Keeps all parts.
   *
   * @param outcome the outcome of the request
   * @param kind the kind of number
   * @param fingerprint the number, for the holder of the key
   * @param viewer who asked
   * @param reason why, without tabs, line ends and other control characters
   * @throws IllegalArgumentException if the reason or the fingerprint holds a control character
   */
  public AuditRecord {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(fingerprint, "fingerprint");
    Objects.requireNonNull(viewer, "viewer");
    if ((reason + fingerprint).chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("reason and fingerprint have no control characters");
    }
  }

  /**
   * Returns the cells of the record in the order of a journal.
   *
   * @throws AuditFailedException if a serializer left out a part
   */
  List<String> cells() {
    if (outcome == null
        || kind == null
        || fingerprint == null
        || viewer == null
        || reason == null) {
      throw AuditFailedException.because("the audit record is incomplete", "审计记录不完整");
    }
    return List.of(
        outcome.id(),
        kind.id(),
        fingerprint.toString(),
        viewer.user().orElse(NO_VALUE),
        viewer.roles().isEmpty()
            ? NO_VALUE
            : Joiner.on(',').join(viewer.roles().stream().sorted().iterator()),
        id(viewer.purpose()),
        id(viewer.channel()),
        viewer.device().id(),
        viewer.verification().stepUp().id(),
        reason.isEmpty() ? NO_VALUE : reason);
  }

  private static String id(Optional<? extends PolicyWord> word) {
    return word.map(PolicyWord::id).orElse(NO_VALUE);
  }

  /** Returns all parts between spaces, as a log shows them. */
  @Override
  public String toString() {
    return String.join(" ", cells());
  }
}
