package dev.yika.core.recognize;

import com.google.common.collect.Sets;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.Wording;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A kind that a text can be, and why (候选种类).
 *
 * @param identifier the text, read as that kind; its {@code toString} is masked
 * @param evidence what speaks for it, at least one reason
 * @param mayBeRounded whether the 16th and all further digits are zeros, at least two: a
 *     spreadsheet that takes a text for a number leaves it so, and the number is then another one
 * @since 0.1.0
 */
public record Candidate(Identifier identifier, Set<Evidence> evidence, boolean mayBeRounded) {

  private static final Wording ROUNDED =
      new Wording(
          "ends in zeros from the 16th digit on: a spreadsheet may have rounded it",
          "第16位起全为0：可能已被电子表格舍入");

  /**
   * Copies the evidence.
   *
   * @param identifier the text, read as that kind
   * @param evidence at least one reason
   * @param mayBeRounded whether the end is what rounding leaves
   * @throws IllegalArgumentException if there is none
   */
  public Candidate {
    Objects.requireNonNull(identifier, "identifier");
    evidence = Sets.immutableEnumSet(evidence);
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
    return identifier.kind();
  }

  /**
   * Returns what to tell a person who is to compare the number with a document.
   *
   * @return empty if there is nothing
   */
  public Optional<Wording> warning() {
    return mayBeRounded ? Optional.of(ROUNDED) : Optional.empty();
  }

  int weight() {
    return evidence.stream().mapToInt(Evidence::weight).sum();
  }
}
