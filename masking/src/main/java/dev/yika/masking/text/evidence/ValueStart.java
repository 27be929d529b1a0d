package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.EscapedCharacter;
import dev.yika.masking.text.encoding.ScanText;

/**
 * Finds where the value behind a sign begins: goes over blanks, quotation marks, brackets,
 * elements, escapes and colours, but not beyond the line.
 */
final class ValueStart {

  private static final int FARTHEST = 160;

  /** The most signs, elements, entities and words between a key and its value, but for blanks. */
  private static final int MOST_SIGNS = 16;

  private static final int LONGEST_ENTITY = 8;

  /** The length of an escaped ampersand but for its semicolon. */
  private static final int AMPERSAND = 4;

  private static final int LONGEST_WORD = 16;
  private static final String DATA_SECTION = "<![CDATA[";

  private ValueStart() {}

  /** Returns the index of the first digit or letter, {@link ScanText#NONE} if there is none. */
  static int find(ScanText text, int from) {
    int at = from;
    int stars = 0;
    int signs = 0;
    for (int i = 0; i < FARTHEST && signs <= MOST_SIGNS; i++) {
      int symbol = text.symbol(at);
      if (ScanText.isAlphanumeric(symbol) && !isPrefix(text, at)) {
        int word = behindWord(text, at);
        if (word == at) {
          return at;
        }
        at = word;
        continue;
      }
      if (EscapedCharacter.isAlphanumeric(text, at)) {
        return at;
      }
      stars = symbol == ScanText.STAR || symbol == '_' ? stars + 1 : 0;
      signs += isBlank(symbol) || symbol == '\\' ? 0 : 1;
      int behind = behind(text, at, symbol);
      if (behind == at || stars > Borders.MOST_MARKS) {
        return ScanText.NONE;
      }
      at = behind;
    }
    return ScanText.NONE;
  }

  /** Returns the index behind the bracket that opens a list, {@link ScanText#NONE} without one. */
  static int listStart(ScanText text, int from) {
    int at = from;
    while (at - from < LONGEST_ENTITY && text.symbol(at) == ScanText.SPACE) {
      at += text.width(at);
    }
    boolean isList = text.symbol(at) == '[';
    return isList ? at + text.width(at) : ScanText.NONE;
  }

  /** Returns where the line ends if nothing is left of it, {@link ScanText#NONE} otherwise. */
  static int emptyRest(ScanText text, int from) {
    int at = behindBlanks(text, from);
    int symbol = text.symbol(at);
    if (symbol == '|' || symbol == '>') { // of a text of several lines in YAML
      int behind = text.symbol(at + 1);
      at = behindBlanks(text, behind == '-' || behind == '+' ? at + 2 : at + 1);
    }
    return text.symbol(at) == '\n' ? at : ScanText.NONE;
  }

  private static int behindBlanks(ScanText text, int from) {
    int at = from;
    for (int i = 0; i < LONGEST_ENTITY && isBlank(text.symbol(at)); i++) {
      at += text.width(at);
    }
    return at;
  }

  private static boolean isBlank(int symbol) {
    return symbol == ' ' || symbol == '\t' || symbol == '\r';
  }

  private static int behind(ScanText text, int at, int symbol) {
    int colour = Borders.colourEnd(text, at);
    if (colour > at) {
      return colour;
    }
    return switch (symbol) {
      case ' ', '\t', '"', '\'', '`', '(', '[', '{', ':', '=', '>', '~', '*', '_', '-', '+', '!' ->
          at + text.width(at);
      case '\\' -> behindEscape(text, at);
      case '%' -> behindPercent(text, at);
      case '&' -> behindEntity(text, at);
      case '<' -> behindElement(text, at);
      case 's' -> behindLength(text, at);
      case '\u4e3a', '\u662f', '\u3010', '\u300a', '\u300c', '\u201c', '\u2018' ->
          at + text.width(at);
      default -> isTextMark(text, at) ? at + 1 : at;
    };
  }

  private static boolean isTextMark(ScanText text, int at) {
    return PlainWords.isTextMark(text.symbol(at)) && text.startsWith(at + 1, "'");
  }

  /** Goes over a word that stands between a name and its value, if a sign or a blank follows. */
  private static int behindWord(ScanText text, int at) {
    int end = at;
    while (end - at < LONGEST_WORD && ScanText.isLetter(text.symbol(end))) {
      end += text.width(end);
    }
    if (end == at + KeyFinder.NUMERO.length() && isNumero(text, at)) {
      return text.symbol(end) == '.' ? end + text.width(end) : end;
    }
    return end > at && PlainWords.isBetween(text, at, end) && !isGoingOn(text.symbol(end))
        ? end
        : at;
  }

  /** Returns whether the word No stands at an index before a number. */
  private static boolean isNumero(ScanText text, int at) {
    int second = at + text.width(at);
    int behind = text.symbol(second + text.width(second));
    return Context.lower(text.symbol(at)) == 'n'
        && Context.lower(text.symbol(second)) == 'o'
        && (behind == '.' || behind == ':' || behind == ' ');
  }

  private static boolean isGoingOn(int symbol) {
    return ScanText.isAlphanumeric(symbol) || symbol == '_' || symbol == '-' || symbol == '.';
  }

  /** Distinguishes the N of {@code N'…'} and the length of {@code s:26:"…"} from a value. */
  private static boolean isPrefix(ScanText text, int at) {
    return isTextMark(text, at) || text.startsWith(at, "s:");
  }

  private static int behindLength(ScanText text, int at) {
    int end = at + 2;
    while (end - at < LONGEST_ENTITY && ScanText.isDigit(text.symbol(end))) {
      end++;
    }
    return text.startsWith(end, ":") ? end + 1 : at;
  }

  private static int behindEscape(ScanText text, int at) {
    if (text.startsWith(at + 1, "u00")) {
      return at + 6;
    }
    if (text.startsWith(at + 1, "x")) {
      return at + 4;
    }
    int symbol = text.symbol(at + 1);
    boolean isBlank = symbol == 't' || symbol == 'n' || symbol == 'r';
    return isBlank ? at + 2 : at + 1;
  }

  private static int behindPercent(ScanText text, int at) {
    int code = text.startsWith(at, "%25") ? at + 3 : at + 1;
    int first = text.symbol(code);
    boolean isSign = first == '2' || first == '3' || first == '5' || first == '7';
    return isSign ? code + 2 : at;
  }

  private static int behindEntity(ScanText text, int at) {
    for (int i = 1; i < LONGEST_ENTITY; i++) {
      if (text.symbol(at + i) == ';') {
        boolean isEscaped = text.startsWith(at, "&amp;") && text.isAscii(at + AMPERSAND);
        int behind = isEscaped ? behindEntity(text, at + AMPERSAND) : ScanText.NONE;
        return behind > at + AMPERSAND ? behind : at + i + 1;
      }
      if (!text.isAscii(at + i)) {
        return at;
      }
    }
    return at;
  }

  private static int behindElement(ScanText text, int at) {
    if (text.startsWith(at, DATA_SECTION)) {
      return at + DATA_SECTION.length();
    }
    int end = at;
    for (int i = 0; i < FARTHEST; i++) {
      int symbol = text.symbol(end);
      if (symbol == '>') {
        return end + 1;
      }
      if (symbol == ScanText.NONE || symbol == '\n') {
        return at;
      }
      end += text.width(end);
    }
    return at;
  }
}
