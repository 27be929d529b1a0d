package dev.yika.cli.number;

import dev.yika.cli.line.BadCellException;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.recognize.NumberWarning;
import dev.yika.core.result.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The result of checking a text.
 *
 * @param kind the kind it is or comes close to; empty if it is close to none
 * @param identifier the number, if it is one
 * @param problems why it is none; with a number, what was excused
 * @param warnings why to compare it with its document
 * @param unread why there is no text; empty if there is one
 */
public record CheckedText(
    Optional<IdentifierKind> kind,
    Optional<Identifier> identifier,
    List<Problem> problems,
    Set<NumberWarning> warnings,
    Optional<BadCellException> unread) {

  static CheckedText accepted(Identifier identifier, List<Problem> excused) {
    return new CheckedText(
        Optional.of(identifier.kind()),
        Optional.of(identifier),
        excused,
        Set.of(),
        Optional.empty());
  }

  static CheckedText refused(Optional<IdentifierKind> kind, List<Problem> problems) {
    return new CheckedText(kind, Optional.empty(), problems, Set.of(), Optional.empty());
  }

  static CheckedText unread(BadCellException why) {
    return new CheckedText(
        Optional.empty(), Optional.empty(), List.of(), Set.of(), Optional.of(why));
  }

  /** Adds what the text itself shows: warnings, and places counted in characters as people do. */
  CheckedText of(String text) {
    boolean isPlain = text.codePointCount(0, text.length()) == text.length();
    List<Problem> counted =
        isPlain
            ? problems
            : problems.stream()
                .map(each -> each.withIndex(place(text, each.index())))
                .distinct()
                .toList();
    return new CheckedText(kind, identifier, counted, NumberWarning.of(text), unread);
  }

  /** Counts the whole characters before an index; one of two units is counted once. */
  private static int place(String text, int index) {
    boolean isInside =
        index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
    return text.codePointCount(0, isInside ? index - 1 : index);
  }

  public boolean isValid() {
    return identifier.isPresent();
  }
}
