package dev.yika.masking.text.evidence;

import dev.yika.core.input.TableRow;
import dev.yika.core.number.IdentifierKind;
import java.util.Optional;

/**
 * A word near a number that tells what it is.
 *
 * @param word lower case, without spaces, hyphens, underscores and quotation marks
 * @param isName whether the word names a number rather than what a line is about
 * @param kind what kind of number it names; empty if only the length can tell
 */
record Keyword(String word, boolean isName, Optional<IdentifierKind> kind) {

  private static final String UNKNOWN = "-";

  static Keyword of(TableRow row) {
    String word = row.cell(0);
    if (word.length() < 2 || !word.chars().allMatch(Keyword::mayStand)) {
      throw row.refuse("a word has two letters or more, in lower case and without separators");
    }
    boolean isName =
        switch (row.cell(1)) {
          case "name" -> true;
          case "topic" -> false;
          default -> throw row.refuse("the second cell is neither name nor topic");
        };
    String kind = row.cell(2);
    if (kind.equals(UNKNOWN) || (kind.isEmpty() && !isName)) {
      return new Keyword(word, isName, Optional.empty());
    }
    if (!isName) {
      throw row.refuse("a topic names no kind");
    }
    IdentifierKind named =
        IdentifierKind.find(kind).orElseThrow(() -> row.refuse("no kind of number has this name"));
    return new Keyword(word, true, Optional.of(named));
  }

  private static boolean mayStand(int c) {
    return c >= 0x80 || (c >= 'a' && c <= 'z');
  }
}
