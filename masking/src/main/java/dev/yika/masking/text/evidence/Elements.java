package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;

/** Recognizes elements of markup. */
final class Elements {

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
