package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.evidence.Head.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for the head cells above a cell of a page. Not thread-safe. */
final class PageAbove {

  private final LookBack back;
  private final HeadCells cells;

  /** The cell that was found to stand below no head. */
  private int headless;

  PageAbove(LookBack back, HeadCells cells) {
    this.back = back;
    this.cells = cells;
  }

  void begin() {
    headless = ScanText.NONE;
  }

  void shift(int by) {
    headless = Math.max(ScanText.NONE, headless - by);
  }

  /** Goes back over the cells of a row, and over rows, to the head cells. */
  @Nullable Opening find(ScanText text, int close, int start) {
    int cell = Elements.cellBefore(text, close);
    if (cell == ScanText.NONE) {
      return null;
    }
    int at = cell;
    int column = -1;
    boolean isRow = true;
    boolean isEnd = false;
    List<@Nullable Keyword> names = new ArrayList<>();
    while (!isEnd && at > headless && back.step()) {
      if (text.symbol(at) == '<') {
        if (Elements.isElement(text, at, "td")) {
          column += isRow ? 1 : 0;
        } else if (Elements.isElement(text, at, "th")) {
          names.add(nameOf(text, Elements.textStart(text, at)));
        } else if (Elements.isElement(text, at, "tr")) {
          isRow = false;
          isEnd = !names.isEmpty();
        } else {
          isEnd = Elements.isElement(text, at, "table");
        }
      }
      at = text.before(at);
    }
    Collections.reverse(names);
    Head head = Head.ofNamed(Form.PAGE, ScanText.NONE, names);
    headless = head == null ? cell : headless;
    return head == null ? null : new Opening(head, start, column);
  }

  private @Nullable Keyword nameOf(ScanText text, int start) {
    int end = start;
    for (int i = 0; i < HeadCells.LONGEST && text.symbol(end) != '<' && end < text.end(); i++) {
      end += text.width(end);
    }
    return cells.nameOf(text, start, end);
  }
}
