package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.EscapedCharacter;
import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.evidence.Head.Form;

/** The characters around a value in its cell: quotation marks, the signs of Excel, a type. */
final class CellEdges {

  private static final int MOST = 16;
  private static final int LONGEST_TYPE = 24;

  private CellEdges() {}

  /** Returns where the value of a cell begins, {@link ScanText#NONE} if none does. */
  static int start(ScanText text, int cell) {
    int at = cell;
    int stars = 0;
    for (int i = 0; i < MOST && stars <= Borders.MOST_MARKS; i++) {
      int symbol = text.symbol(at);
      boolean isMark = symbol == 'N' && text.symbol(at + 1) == '\'';
      if (ScanText.isAlphanumeric(symbol) && !isMark) {
        return at;
      }
      if (EscapedCharacter.isAlphanumeric(text, at)) {
        return at;
      }
      stars = symbol == ScanText.STAR ? stars + 1 : 0;
      if (!isMark && !isEdge(symbol) && !isOpener(symbol)) {
        return ScanText.NONE;
      }
      at += text.width(at);
    }
    return ScanText.NONE;
  }

  private static boolean isOpener(int symbol) {
    return symbol == '[' || symbol == '(' || symbol == '=' || symbol == '\n' || symbol == '\r';
  }

  /** Returns whether a cell ends behind a value. */
  static boolean isEnd(ScanText text, int end, int delimiter, Form form) {
    int at = end;
    if (text.symbol(at) == '.' && text.symbol(at + 1) == '0') {
      at += 2;
    }
    int stars = 0;
    for (int i = 0; i < MOST; i++) {
      int symbol = text.symbol(at);
      stars = symbol == ScanText.STAR ? stars + 1 : 0;
      if (symbol == delimiter || symbol == ScanText.NONE || symbol == '\n' || symbol == '\r') {
        return true;
      }
      if (symbol == '(' && form == Form.REST_OF_LINE) {
        at = behindType(text, at);
      } else if (isCloser(symbol, form)) {
        return true;
      } else if (!isEdge(symbol) || stars > Borders.MOST_MARKS) {
        return false;
      }
      at += text.width(at);
    }
    return false;
  }

  private static boolean isCloser(int symbol, Form form) {
    return switch (form) {
      case TUPLES -> symbol == ')';
      case PAGE -> symbol == '<';
      case LIST -> symbol == ']' || symbol == ')' || symbol == '}' || symbol == '<';
      default -> false;
    };
  }

  /** Goes over {@code (String)}, up to its last bracket. */
  private static int behindType(ScanText text, int open) {
    int at = open;
    for (int i = 0; i < LONGEST_TYPE && text.symbol(at) != ')'; i++) {
      at += text.width(at);
    }
    return at;
  }

  /** Returns the index of the last symbol before a value that is none of its edge. */
  static int before(ScanText text, int value) {
    int at = text.before(value);
    for (int i = 0; i < MOST && at != ScanText.NONE && isEdge(text.symbol(at)); i++) {
      at = text.before(at);
    }
    return at;
  }

  private static boolean isEdge(int symbol) {
    return switch (symbol) {
      case ' ', '\t', '"', '\'', '`', '\\', '*', '-' -> true;
      default -> false;
    };
  }
}
