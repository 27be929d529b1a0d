package dev.yika.masking.text.evidence;

import dev.yika.core.input.TableForm;
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

  static final TableForm FORM = TableForm.of("word", "use").withOptional("kind");

  static Keyword of(TableRow row) {
    String word = row.cell("word");
    row.require(
        word.length() >= 2 && word.chars().allMatch(Keyword::mayStand),
        "word",
        "expected two letters or more, in lower case and without separators",
        "应为两个以上字母，小写，不含分隔符");
    boolean isName = row.flag("use", "name", "topic");
    Optional<IdentifierKind> kind =
        row.find("kind", column -> row.oneOf(column, IdentifierKind.values(), IdentifierKind::id));
    row.require(isName || kind.isEmpty(), "kind", "a topic names no kind", "topic 不对应号码种类");
    return new Keyword(word, isName, kind);
  }

  private static boolean mayStand(int c) {
    return c >= 0x80 || (c >= 'a' && c <= 'z');
  }
}
