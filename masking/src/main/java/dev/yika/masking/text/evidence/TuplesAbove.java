package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.evidence.Head.Form;
import org.jspecify.annotations.Nullable;

/** Looks for the columns of {@code insert into t (…) values (…), (…)}. Not thread-safe. */
final class TuplesAbove {

  private final LookBack back;
  private final HeadCells cells;

  /** A bracket that was found to stand below no names. */
  private int headless = ScanText.NONE;

  TuplesAbove(LookBack back, HeadCells cells) {
    this.back = back;
    this.cells = cells;
  }

  void begin() {
    headless = ScanText.NONE;
  }

  /** Follows a text that was moved towards its start. */
  void shift(int by) {
    headless = Math.max(ScanText.NONE, headless - by);
  }

  /** Goes back over the brackets to the names. */
  @Nullable Opening find(ScanText text, int before, int start) {
    int open = back.bracketOfPlace(text, before);
    if (open == ScanText.NONE) {
      return null;
    }
    int first = open;
    int last = ScanText.NONE;
    while (first != ScanText.NONE && first != headless) {
      last = back.skipSpace(text, text.before(first));
      boolean isTuple = last != ScanText.NONE && text.symbol(last) == ',';
      first = isTuple ? bracketBefore(text, last) : ScanText.NONE;
    }
    boolean isBehindWord = last != ScanText.NONE && text.symbol(last) != ',';
    Head head = isBehindWord ? columns(text, last, Form.TUPLES) : null;
    headless = head == null ? open : headless;
    return head == null
        ? null
        : new Opening(head, start, Rows.count(text, open, start, ScanText.COMMA) - 1);
  }

  /** Returns the bracket that opens the tuple before a comma, NONE if there is none. */
  private int bracketBefore(ScanText text, int comma) {
    int close = back.skipSpace(text, text.before(comma));
    boolean isTuple = close != ScanText.NONE && text.symbol(close) == ')';
    return isTuple ? back.openingBracket(text, text.before(close), true) : ScanText.NONE;
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
