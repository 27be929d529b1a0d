package dev.yika.masking.text;

import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;

/**
 * Writes asterisks over what a view hides of a number that was found, without changing the length
 * of the text or what JSON and CSV are made of.
 */
final class Stars {

  private static final int FARTHEST = 256;

  private final ViewTable table;
  private final View view;

  Stars(ViewTable table, View view) {
    this.table = table;
    this.view = view;
  }

  void write(Source source, IdentifierKind kind, Chain number) {
    long shown = table.shown(kind, number.length(), view);
    if (number.isRun() && isBareInJson(source, number)) {
      quote(source, number, shown);
      return;
    }
    if (number.isRun()) {
      source.hideAscii(number.place(0), number.length(), shown);
      return;
    }
    for (int i = 0; i < number.length(); i++) {
      if ((shown >>> i & 1) == 0) {
        source.hide(number.place(i));
      }
    }
  }

  /** Turns a JSON number into a JSON string of the same length, two asterisks shorter inside. */
  private static void quote(Source source, Chain number, long shown) {
    int start = number.place(0);
    int last = number.length() - 1;
    int dropped = 0;
    int at = start + 1;
    for (int i = 0; i <= last; i++) {
      boolean hidden = (shown >>> i & 1) == 0;
      if (hidden && dropped < 2) {
        dropped++;
      } else {
        source.put(at++, hidden ? '*' : number.charAt(i));
      }
    }
    source.put(start, '"');
    source.put(start + last, '"');
  }

  /** Tells whether a number stands in JSON without quotation marks, where a star is an error. */
  private static boolean isBareInJson(Source source, Chain number) {
    int start = number.place(0);
    int end = number.end();
    int before = skipSpaceBefore(source, start);
    int symbol = before == Source.NONE ? Source.NONE : source.symbol(before);
    boolean inJson =
        switch (symbol) {
          case ':' -> symbolBefore(source, before) == '"';
          case '[' -> opensArray(source, before);
          case ',' -> isInArray(source, before);
          default -> false;
        };
    return inJson && isEndOfValue(source, end);
  }

  /** Looks no further than the end of the line: what is settled must not hang on the next one. */
  private static boolean isEndOfValue(Source source, int end) {
    int at = end;
    while (isBlank(source.symbol(at)) && at - end < Chain.MAX_LENGTH) {
      at++;
    }
    return switch (source.symbol(at)) {
      case ',', '}', ']', '\n', '\r', Source.NONE -> true;
      default -> false;
    };
  }

  /** Goes back over numbers and quoted asterisks to the bracket they stand in. */
  private static boolean isInArray(Source source, int comma) {
    int at = source.before(comma);
    for (int i = 0; i < FARTHEST && at != Source.NONE; i++) {
      int symbol = source.symbol(at);
      if (symbol == '[') {
        return opensArray(source, at);
      }
      if (symbol == '*' && i > 0) {
        return isQuotedStars(source, comma);
      }
      if (!Source.isDigit(symbol) && !isSpace(symbol) && ",.-+eE\"".indexOf(symbol) < 0) {
        return false;
      }
      at = source.before(at);
    }
    return false;
  }

  /** Tells whether what ends before a comma was a number of the same array. */
  private static boolean isQuotedStars(Source source, int comma) {
    int at = skipSpaceBefore(source, comma);
    return at != Source.NONE && source.symbol(at) == '"';
  }

  private static boolean opensArray(Source source, int bracket) {
    return switch (symbolBefore(source, bracket)) {
      case ':', ',', '[', Source.NONE -> true;
      default -> false;
    };
  }

  private static int symbolBefore(Source source, int at) {
    int before = skipSpaceBefore(source, at);
    return before == Source.NONE ? Source.NONE : source.symbol(before);
  }

  private static int skipSpaceBefore(Source source, int place) {
    int at = source.before(place);
    for (int i = 0; i < Chain.MAX_LENGTH && at != Source.NONE; i++) {
      if (!isSpace(source.symbol(at))) {
        return at;
      }
      at = source.before(at);
    }
    return at;
  }

  private static boolean isSpace(int symbol) {
    return isBlank(symbol) || symbol == '\n' || symbol == '\r';
  }

  private static boolean isBlank(int symbol) {
    return symbol == ' ' || symbol == '\t';
  }
}
