package dev.yika.masking.text.encoding;

import dev.yika.core.kernel.Words;
import java.util.Arrays;

/**
 * Marks where a closer look may be worth while: places of digits, signs behind a name and ends of
 * empty lines; one bit for each byte, a window of bytes ahead and 64 at a time. Bytes that become
 * stars behind a mark leave the marks as they are. Not thread-safe.
 */
final class Marks {

  private static final int BLOCK = Blocks.SIZE;
  private static final int BLOCKS = Lanes.WINDOW / BLOCK;

  /** The bytes of a block that may have fewer bytes before them in an array than a word has. */
  private static final long NEAR_START = 0xff;

  /** The number of bytes copied from before a block that reaches over an end of the text. */
  private static final int BEFORE = Long.BYTES;

  private final boolean isGb18030;
  private final KeyEnds ends;
  private final Blocks blocks = new Blocks(BLOCKS + 1);
  private final Lanes lanes;
  private final long[] marks = new long[BLOCKS];
  private final byte[] edge = new byte[BEFORE + BLOCK];
  private final ByteView view = new ByteView();
  private byte[] bytes = {};
  private int start;
  private int end;

  /** The window that was marked. */
  private int from;

  private int to;

  /** The bytes that were changed behind the marks. */
  private int changedFrom = Integer.MAX_VALUE;

  private int changedTo = ScanText.NONE;

  Marks(boolean isGb18030, KeyEnds ends) {
    this.isGb18030 = isGb18030;
    this.ends = ends;
    this.lanes = new Lanes(ends);
  }

  void read(byte[] text, int first, int last) {
    bytes = text;
    start = first;
    end = last;
    view.read(text, first, last);
    forget();
  }

  private void forget() {
    from = 0;
    to = 0;
    unchange();
  }

  private void unchange() {
    changedFrom = Integer.MAX_VALUE;
    changedTo = ScanText.NONE;
  }

  /** Notes that a byte has become another than a star, so that its marks are made anew. */
  void change(int at) {
    changedFrom = Math.min(changedFrom, at);
    changedTo = Math.max(changedTo, at);
  }

  /** Returns the next mark, {@code limit} if there is none. */
  int next(int first, int limit) {
    int at = first;
    while (at < limit) {
      at = nextMark(at, limit);
      if (at < limit && isPlace(at)) {
        return at;
      }
      at++;
    }
    return limit;
  }

  private int nextMark(int first, int limit) {
    if (changedFrom <= changedTo) {
      markAgain();
    }
    int at = first;
    while (at < limit) {
      if (at < from || at >= to) {
        mark(at);
      }
      int block = (at - from) / BLOCK;
      long rest = marks[block] & -1L << (at - from);
      while (rest == 0 && from + (block + 1) * BLOCK < to) {
        rest = marks[++block];
      }
      if (rest != 0) {
        return Math.min(limit, from + block * BLOCK + Long.numberOfTrailingZeros(rest));
      }
      at = to;
    }
    return limit;
  }

  /** Separates true marks from bytes that only resemble them. */
  private boolean isPlace(int at) {
    int value = bytes[at];
    if (value >= 0) {
      return switch (value) {
        case ':', '=', '>', '<' -> ends.mayEnd(bytes, start, at);
        case ';' -> isEntitySign(at);
        case '\n' -> endsEmptyLine(at);
        default -> ScanText.isDigit(value) && DigitPatterns.mayGoOn(bytes, at, end);
      };
    }
    return SignPatterns.isWideColon(bytes, at, isGb18030) || isFullWidth(at);
  }

  /** Returns whether a line feed ends a line that is empty. */
  private boolean endsEmptyLine(int feed) {
    int before = feed > start && bytes[feed - 1] == '\r' ? feed - 1 : feed;
    return before > start && bytes[before - 1] == '\n';
  }

  private boolean isEntitySign(int semicolon) {
    int entity = EntitySign.start(view, semicolon);
    return entity != ScanText.NONE && ends.mayEnd(bytes, start, entity);
  }

  /** Returns whether the last byte of a full-width digit stands behind its first ones. */
  private boolean isFullWidth(int at) {
    if (isGb18030) {
      return at > 0 && bytes[at - 1] == (byte) 0xa3;
    }
    return at > 1 && bytes[at - 1] == (byte) 0xbc && bytes[at - 2] == (byte) 0xef;
  }

  /** Marks a window; each block is read ahead of the one that it decides together with. */
  private void mark(int first) {
    from = first;
    to = Math.min(end, first + BLOCKS * BLOCK);
    if (end - first >= Lanes.READ) {
      markWindow();
      return;
    }
    int count = (to - from + BLOCK - 1) / BLOCK;
    read(from, 0);
    for (int i = 0; i < count; i++) {
      int next = from + (i + 1) * BLOCK;
      if (next < end) {
        read(next, i + 1);
      } else {
        blocks.clear(i + 1);
      }
      marks[i] = blocks.places(i, isGb18030) | behindNames(i);
    }
    markEmptyLines();
  }

  private void markEmptyLines() {
    int feed = ByteSearch.find(bytes, '\n', from, to);
    while (feed != ScanText.NONE) {
      marks[(feed - from) / BLOCK] |= endsEmptyLine(feed) ? 1L << (feed - from) : 0;
      feed = ByteSearch.find(bytes, '\n', feed + 1, to);
    }
  }

  private void markWindow() {
    lanes.read(bytes, from, isGb18030);
    Arrays.fill(marks, 0);
    for (int i = lanes.count() - 1; i >= 0; i--) {
      int at = lanes.candidate(i);
      if (isPlace(from + at)) {
        marks[at / BLOCK] |= 1L << at;
      }
    }
  }

  private void markAgain() {
    int last = (to - from - 1) / BLOCK;
    int firstBlock = Math.max(0, (changedFrom - DigitPatterns.REACH - from) / BLOCK);
    int lastBlock =
        changedTo < from ? ScanText.NONE : Math.min(last, (changedTo + BLOCK - from) / BLOCK);
    for (int i = firstBlock; i <= lastBlock && to > from; i++) {
      read(from + i * BLOCK, i);
    }
    for (int i = firstBlock; i <= lastBlock && to > from; i++) {
      marks[i] = blocks.places(i, isGb18030) | behindNames(i);
    }
    markEmptyLines();
    unchange();
  }

  private void read(int at, int block) {
    byte[] text = bytes;
    int first = at;
    if (at + BLOCK > end) {
      copyEdge(at);
      text = edge;
      first = BEFORE;
    }
    if (blocks.read(text, first, block)) {
      blocks.add(SignPatterns.wideColons(text, first, isGb18030), block);
    }
  }

  private void copyEdge(int at) {
    int before = Math.min(BEFORE, at);
    int length = Math.min(BLOCK, end - at);
    Arrays.fill(edge, (byte) 0);
    System.arraycopy(bytes, at - before, edge, BEFORE - before, before + length);
  }

  /** Returns those of 64 signs that what stands before may be a name for. */
  private long behindNames(int block) {
    int at = from + block * BLOCK;
    long signs = blocks.otherSigns(block);
    long found = at < Long.BYTES ? signs & NEAR_START : 0;
    for (long rest = signs ^ found; rest != 0; rest &= rest - 1) {
      int bit = Long.numberOfTrailingZeros(rest);
      found |= ends.mayEnd(word(bytes, at + bit)) << bit;
    }
    return exactly(found | blocks.adjoiningSigns(block), at);
  }

  private long exactly(long found, int at) {
    long exact = 0;
    for (long rest = found; rest != 0; rest &= rest - 1) {
      int bit = Long.numberOfTrailingZeros(rest);
      exact |= isPlace(at + bit) ? 1L << bit : 0;
    }
    return exact;
  }

  /** Returns a sign and the three bytes before it. */
  static int word(byte[] bytes, int sign) {
    return (int) (Words.get(bytes, sign + 1 - Long.BYTES) >>> Integer.SIZE);
  }
}
