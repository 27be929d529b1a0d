package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.evidence.Head.Form;
import org.jspecify.annotations.Nullable;

/** Looks for the columns of {@code insert into t (…) values (…), (…)}. Not thread-safe. */
final class TuplesAbove {

  private final LookBack back;
  private final HeadCells cells;

  TuplesAbove(LookBack back, HeadCells cells) {
    this.back = back;
    this.cells = cells;
  }

  /** Goes back over the brackets to the names. */
  @Nullable Opening find(ScanText text, int before, int start) {
    int open = back.openingBracket(text, before, true);
    if (open == ScanText.NONE) {
      return null;
    }
    int last = back.skipSpace(text, text.before(open));
    while (last != ScanText.NONE && text.symbol(last) == ',') {
      last = beforeTuple(text, last);
    }
    Head head = last == ScanText.NONE ? null : columns(text, last, Form.TUPLES);
    return head == null
        ? null
        : new Opening(head, start, Rows.count(text, open, start, ScanText.COMMA) - 1);
  }

  /** Goes back over the brackets before a comma, NONE if there are none. */
  private int beforeTuple(ScanText text, int comma) {
    int close = back.skipSpace(text, text.before(comma));
    if (close == ScanText.NONE || text.symbol(close) != ')') {
      return ScanText.NONE;
    }
    int open = back.openingBracket(text, text.before(close), true);
    return open == ScanText.NONE ? ScanText.NONE : back.skipSpace(text, text.before(open));
  }

  /** Reads the columns before VALUES, whose last letter stands at an index. */
  @Nullable Head columns(ScanText text, int last, Form form) {
    int close = behindColumns(text, last);
    int open =
        close == ScanText.NONE
            ? ScanText.NONE
            : back.openingBracket(text, text.before(close), false);
    return open == ScanText.NONE ? null : cells.read(text, form, open + 1, close, ScanText.COMMA);
  }

  /** Goes back over VALUES to the bracket that closes the names. */
  private int behindColumns(ScanText text, int last) {
    int at = last;
    int letters = 0;
    while (at != ScanText.NONE && ScanText.isLetter(text.symbol(at))) {
      letters++;
      at = text.before(at);
    }
    boolean is = letters >= 5 && letters <= 6 && (text.symbol(last - letters + 1) | 0x20) == 'v';
    int close = is ? back.skipSpace(text, at) : ScanText.NONE;
    return close != ScanText.NONE && text.symbol(close) == ')' ? close : ScanText.NONE;
  }
}
