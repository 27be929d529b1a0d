package dev.yika.masking.text.encoding;

import dev.yika.core.kernel.Words;
import java.util.Arrays;

/**
 * Marks where a closer look may be worth while: places of digits and signs behind a name, one bit
 * for each byte, a window of bytes ahead and 64 at a time. Bytes that become stars behind a mark
 * leave the marks as they are. Not thread-safe.
 */
final class Marks {

  private static final int BLOCK = Blocks.SIZE;
  private static final int BLOCKS = Lanes.WINDOW / BLOCK;

  /** The number of bytes of a window that decide how it is read. */
  private static final int SAMPLE = 512;

  private static final long HIGH_BITS = 0x8080808080808080L;

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

  /** Returns the next place of digits or sign behind a name, {@code limit} if there is none. */
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
      return SignPatterns.isSign(value)
          ? ends.mayEnd(bytes, start, at)
          : value == ';'
              ? isEntitySign(at)
              : ScanText.isDigit(value) && DigitPatterns.mayGoOn(bytes, at, end);
    }
    return SignPatterns.isWideColon(bytes, at, isGb18030) || isFullWidth(at);
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
    if (end - first >= Lanes.READ && isWide(first)) {
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
  }

  /** Returns whether a window begins with a text that is not all ASCII. */
  private boolean isWide(int first) {
    long all = 0;
    for (int at = first; at < first + SAMPLE; at += Long.BYTES) {
      all |= Words.get(bytes, at);
    }
    return (all & HIGH_BITS) != 0;
  }

  /** Lanes are faster where signs are few, as in Chinese, and slower where they are many. */
  private void markWindow() {
    lanes.read(bytes, from, isGb18030);
    Arrays.fill(marks, 0);
    for (int i = lanes.count() - 1; i >= 0; i--) {
      int at = lanes.candidate(i);
      if (mayBePlace(from + at)) {
        marks[at / BLOCK] |= 1L << at;
      }
    }
  }

  private boolean mayBePlace(int at) {
    boolean isSign = at >= Long.BYTES && SignPatterns.isSign(bytes[at]);
    boolean isAlone = isSign && !isAdjoining(bytes[at - 1]) && !isAdjoining(bytes[at - 2]);
    return (!isAlone || ends.mayEnd(word(bytes, at)) != 0) && isPlace(at);
  }

  private static boolean isAdjoining(int value) {
    return value >= '0' && value <= '?';
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
