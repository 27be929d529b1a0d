package dev.yika.cli.number;

import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What became of a text that was checked.
 *
 * @param kind what it is or should have been; empty if it is close to nothing
 * @param identifier the number, if it is one
 * @param problems why it is none; with a number, what was excused
 */
public record CheckedText(
    Optional<IdentifierKind> kind, Optional<Identifier> identifier, List<Problem> problems) {

  static CheckedText accepted(Identifier identifier, List<Problem> excused) {
    return new CheckedText(Optional.of(identifier.kind()), Optional.of(identifier), excused);
  }

  static CheckedText refused(Optional<IdentifierKind> kind, List<Problem> problems) {
    return new CheckedText(kind, Optional.empty(), problems);
  }

  public boolean isValid() {
    return identifier.isPresent();
  }
}
