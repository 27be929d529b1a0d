package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words that stand between a name and its value and name nothing themselves. */
final class PlainWords {

  /** Words that programs write between, such as {@code value} and {@code String}. */
  private static final List<String> BETWEEN =
      List.of(
          "value",
          "val",
          "text",
          "txt",
          "content",
          "string",
          "str",
          "varchar",
          "char",
          "nvarchar",
          "bigint",
          "number",
          "data",
          "list",
          "array",
          "arr",
          "set",
          "is",
          "was",
          "like",
          "in",
          "eq",
          "equals",
          "rejected",
          "rejectedvalue",
          "params",
          "parameters",
          "param",
          "arguments",
          "args",
          "valuestring",
          "extension",
          "tostring",
          "bind",
          "binding",
          "new",
          "old",
          "optional",
          "some",
          "cast",
          "keyword");

  /** Elements of a page or a document that lay out what they hold. */
  private static final List<String> LAYOUT =
      List.of(
          "td", "th", "tr", "dd", "dt", "dl", "li", "ul", "ol", "em", "strong", "span", "div",
          "code", "font", "label", "br", "small", "big", "mark", "tt", "pre", "tbody", "thead",
          "table", "item", "element", "int", "long");

  private PlainWords() {}

  /** Returns whether a letter marks a text right before its quotation mark: N, u, b, r or E. */
  static boolean isTextMark(int symbol) {
    return switch (Context.lower(symbol)) {
      case 'n', 'u', 'b', 'r', 'e' -> true;
      default -> false;
    };
  }

  /** Returns whether letters, in any case, are a word that programs write between. */
  static boolean isBetween(ScanText text, int from, int to) {
    for (int i = 0; i < BETWEEN.size(); i++) {
      if (BETWEEN.get(i).length() == to - from && isWord(BETWEEN.get(i), text, from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(String word, ScanText text, int from) {
    for (int i = 0; i < word.length(); i++) {
      if (Context.lower(text.symbol(from + i)) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the words; elements of one letter need no entry. */
  static List<Keyword> all() {
    return Stream.concat(
            BETWEEN.stream().map(word -> new Keyword(word, Keyword.Use.BETWEEN, Optional.empty())),
            LAYOUT.stream().map(word -> new Keyword(word, Keyword.Use.LAYOUT, Optional.empty())))
        .toList();
  }
}
