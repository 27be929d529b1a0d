package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;

/** Counts the cells of a line. */
final class Rows {

  /** Returns whether a line has so many cells, as far as it is looked at. */
  boolean mayBeRow(ScanText text, int start, int delimiter, int cells) {
    int at = start;
    int count = 1;
    boolean isQuoted = false;
    boolean isFirst = true;
    for (int i = 0; i < Table.LONGEST_LOOK; i++) {
      int symbol = text.symbol(at);
      if (symbol == '\n' || symbol == ScanText.NONE) {
        boolean isEmpty = i == 0 || (i == 1 && text.symbol(start) == '\r');
        return isQuoted || (!isEmpty && count == cells);
      }
      if (symbol == '"' && (isFirst || isQuoted)) {
        isQuoted = !isQuoted;
        isFirst = false;
      } else if (symbol == delimiter && !isQuoted) {
        count++;
        isFirst = true;
      } else {
        isFirst &= symbol == ' ';
      }
      at += text.width(at);
    }
    return count <= cells;
  }
}
