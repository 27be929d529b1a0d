package dev.yika.status.recovery;

import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.Rule;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a policy is written, and how sure it is (规定出处).
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param rule the rule that the policy states: LOCAL for what an area rules for itself
 * @param confidence how sure the source is, whatever is read into it
 * @param document the number or the title of a document
 * @param documentDate the date of the document, as {@code 2022}, {@code 2022-03} or {@code
 *     2022-03-01}; empty if it is unknown
 * @param address the address of an official text; empty if only copies or press reports are known
 * @param open what the source leaves open, in its own language; empty if nothing more is to be said
 * @since 0.1.0
 */
public record PolicySource(
    Rule rule,
    Confidence confidence,
    String document,
    Optional<String> documentDate,
    Optional<String> address,
    Optional<String> open) {

  /**
   * Keeps all parts.
   *
   * @param rule the rule that the policy states
   * @param confidence how sure the source is
   * @param document the number or the title of a document
   * @param documentDate the date of the document
   * @param address the address of an official text
   * @param open what the source leaves open
   */
  public PolicySource {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(documentDate, "documentDate");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(open, "open");
  }
}
