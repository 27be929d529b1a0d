package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;

/** Recognizes elements of markup. */
final class Elements {

  /** The most elements between a cell and its text. */
  private static final int MOST_NESTED = 4;

  private Elements() {}

  /** Returns whether an element of a name, in lower or upper case, begins at an index. */
  static boolean isElement(ScanText text, int at, String name) {
    for (int i = 0; i < name.length(); i++) {
      int symbol = text.symbol(at + 1 + i);
      if (Context.lower(symbol) != name.charAt(i)) {
        return false;
      }
    }
    return !ScanText.isAlphanumeric(text.symbol(at + 1 + name.length()));
  }

  /** Returns where the text of a cell begins: behind its element and those that lay it out. */
  static int textStart(ScanText text, int cell) {
    int at = contentStart(text, cell);
    for (int i = 0; i < MOST_NESTED && isLayout(text, at); i++) {
      at = contentStart(text, at);
    }
    return at;
  }

  /** Returns the element of a cell, from the end of it or of one inside; NONE if it is no cell. */
  static int cellBefore(ScanText text, int close) {
    int at = close;
    for (int i = 0; i <= MOST_NESTED && at != ScanText.NONE && text.symbol(at) == '>'; i++) {
      int open = start(text, at);
      if (open == ScanText.NONE || isElement(text, open, "td")) {
        return open;
      }
      at = isLayout(text, open) ? text.before(open) : ScanText.NONE;
    }
    return ScanText.NONE;
  }

  private static int start(ScanText text, int close) {
    int at = close;
    for (int i = 0; i < Rows.LONGEST_LOOK && at != ScanText.NONE; i++) {
      int symbol = text.symbol(at);
      if (symbol == '<' || symbol == '\n') {
        return symbol == '<' ? at : ScanText.NONE;
      }
      at = text.before(at);
    }
    return ScanText.NONE;
  }

  /** Returns whether an element begins that is no part of a table. */
  private static boolean isLayout(ScanText text, int at) {
    return text.symbol(at) == '<'
        && ScanText.isLetter(text.symbol(at + 1))
        && Context.lower(text.symbol(at + 1)) != 't';
  }

  /** Returns where the content of an element begins. */
  static int contentStart(ScanText text, int start) {
    int at = start;
    for (int i = 0; i < Rows.LONGEST_LOOK; i++) {
      int symbol = text.symbol(at);
      if (symbol == ScanText.NONE || symbol == '\n') {
        return start + 1;
      }
      at += text.width(at);
      if (symbol == '>') {
        return at;
      }
    }
    return start + 1;
  }
}
