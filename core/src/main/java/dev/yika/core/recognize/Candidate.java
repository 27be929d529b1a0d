package dev.yika.core.recognize;

import com.google.common.collect.Sets;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import java.util.Objects;
import java.util.Set;

/**
 * A kind that a text can be, and why (候选种类).
 *
 * @param identifier the text, read as that kind; its {@code toString} is masked
 * @param evidence the reasons to take the text for that kind, at least one
 * @param warnings the reasons to compare the number with its document; most often empty
 * @since 0.1.0
 */
public record Candidate(
    Identifier identifier, Set<Evidence> evidence, Set<NumberWarning> warnings) {

  /**
   * Copies the sets.
   *
   * @param identifier the text, read as that kind
   * @param evidence at least one reason
   * @param warnings the reasons to compare the number with its document
   * @throws IllegalArgumentException if there is no evidence
   */
  public Candidate {
    Objects.requireNonNull(identifier, "identifier");
    evidence = Sets.immutableEnumSet(evidence);
    warnings = Sets.immutableEnumSet(warnings);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a candidate needs evidence");
    }
  }

  /**
   * Returns the kind.
   *
   * @return the kind of the identifier
   */
  public IdentifierKind kind() {
    return identifier().kind();
  }

  /**
   * Returns the text, read as that kind.
   *
   * @return the identifier; its {@code toString} is masked
   */
  @Override
  public Identifier identifier() {
    return Parts.require(identifier);
  }

  /**
   * Returns the reasons to take the text for that kind.
   *
   * @return an unmodifiable set, at least one
   */
  @Override
  public Set<Evidence> evidence() {
    return Parts.require(evidence);
  }

  /**
   * Returns the reasons to compare the number with its document.
   *
   * @return an unmodifiable set, most often empty
   */
  @Override
  public Set<NumberWarning> warnings() {
    return Parts.require(warnings);
  }

  int weight() {
    return evidence.stream().mapToInt(Evidence::weight).sum();
  }
}
