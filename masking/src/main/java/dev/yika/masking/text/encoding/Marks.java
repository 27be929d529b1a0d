package dev.yika.masking.text.encoding;

import dev.yika.core.kernel.Words;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Marks where a closer look may be worth while: places of digits, signs behind a name and ends of
 * empty lines; one bit for each byte or unit, a window ahead and 64 at a time. What becomes a star
 * behind a mark leaves the marks as they are. Not thread-safe.
 */
abstract sealed class Marks permits ByteMarks, CharMarks {

  private static final int BLOCK = Blocks.SIZE;
  private static final int BLOCKS = Lanes.WINDOW / BLOCK;

  /** The first of a text, before which are fewer bytes than a word has. */
  private static final long NEAR_START = 0xff;

  /** The number of bytes copied from before a block that reaches over an end of the text. */
  private static final int BEFORE = Long.BYTES;

  final KeyEnds ends;
  private final Coding coding;
  private final Blocks blocks = new Blocks(BLOCKS + 1);
  private final long[] marks = new long[BLOCKS];
  private final byte[] edge = new byte[BEFORE + BLOCK];
  private boolean isEdgeRead;
  private @Nullable Lanes lanes;
  private boolean isOneLine;
  int start;
  int end;

  /** The bytes of a window; the first of them has the index {@code base} of the text. */
  byte[] bytes = {};

  int base;

  /** The index of the text up to which the bytes may be read; zeros stand behind its end. */
  int readable;

  /** The window that was marked. */
  private int from;

  private int to;

  /** What was changed behind the marks. */
  private int changedFrom = Integer.MAX_VALUE;

  private int changedTo = ScanText.NONE;

  Marks(Coding coding, KeyEnds ends) {
    this.coding = coding;
    this.ends = ends;
  }

  /** Begins a text, and forgets the one before. */
  final void begin(int first, int last) {
    if (isEdgeRead) {
      Arrays.fill(edge, (byte) 0);
      isEdgeRead = false;
    }
    if (lanes != null) {
      lanes.wipe();
    }
    start = first;
    end = last;
    isOneLine = false;
    from = 0;
    to = 0;
    unchange();
  }

  private void unchange() {
    changedFrom = Integer.MAX_VALUE;
    changedTo = ScanText.NONE;
  }

  /** Notes that a symbol has become another than a star, so that its marks are made anew. */
  final void change(int at) {
    changedFrom = Math.min(changedFrom, at);
    changedTo = Math.max(changedTo, at);
  }

  /** Separates true marks from what only resembles them. */
  abstract boolean isPlace(int at);

  /** Returns false if a sign certainly stands behind no name. */
  abstract boolean mayFollowName(int sign);

  /** Returns the places of digits in a block that was read. */
  abstract long places(Blocks read, int block, int at);

  /** Makes the bytes of a window ready, and those before and behind it that decide. */
  abstract void load(int first, int last);

  /** Returns whether a line feed ends an empty line. */
  final boolean endsEmptyLine(CharSequence text, int feed) {
    int before = feed > start && text.charAt(feed - 1) == '\r' ? feed - 1 : feed;
    return before > start && text.charAt(before - 1) == '\n';
  }

  /** Returns the next mark, {@code limit} if there is none. */
  final int next(int first, int limit) {
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

  /**
   * Returns whether there is any mark but those of lone days, which are passed over.
   *
   * @param text the text, which has one line
   * @param days recognizes lone days
   */
  final boolean anyInLine(CharSequence text, LoneDay days) {
    isOneLine = true;
    int at = nextMark(start, end);
    while (at < end && (days.isAt(text, at, end) || !isPlace(at))) {
      at = nextMark(at + 1, end);
    }
    return at < end;
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

  private void mark(int first) {
    from = first;
    to = Math.min(end, first + BLOCKS * BLOCK);
    load(from, Math.min(end, from + Lanes.READ));
    if (end - from >= Lanes.READ) {
      markLanes();
    } else {
      markBlocks();
    }
  }

  private void markLanes() {
    Lanes read = lanes;
    if (read == null) {
      read = new Lanes();
      lanes = read;
    }
    read.read(bytes, from - base, coding);
    Arrays.fill(marks, 0);
    for (int i = read.places() - 1; i >= 0; i--) {
      int at = read.place(i);
      marks[at / BLOCK] |= 1L << at;
    }
    for (int i = read.signs() - 1; i >= 0; i--) {
      int at = read.sign(i);
      if (mayFollowName(from + at)) {
        marks[at / BLOCK] |= 1L << at;
      }
    }
  }

  /** Marks block by block; each is read ahead of the one that it decides together with. */
  private void markBlocks() {
    int count = (to - from + BLOCK - 1) / BLOCK;
    read(from, 0);
    for (int i = 0; i < count; i++) {
      int next = from + (i + 1) * BLOCK;
      if (next < end) {
        read(next, i + 1);
      } else {
        blocks.clear(i + 1);
      }
      markBlock(i);
    }
    markEmptyLines();
  }

  private void markBlock(int block) {
    int at = from + block * BLOCK;
    marks[block] = places(blocks, block, at) | behindNames(block, at);
  }

  /** Returns those of 64 signs that what stands before may be a name for. */
  private long behindNames(int block, int at) {
    long signs = blocks.otherSigns(block);
    long found = at < Long.BYTES ? signs & NEAR_START : 0;
    for (long rest = signs ^ found; rest != 0; rest &= rest - 1) {
      int bit = Long.numberOfTrailingZeros(rest);
      found |= mayFollowName(at + bit) ? 1L << bit : 0;
    }
    return found | blocks.adjoiningSigns(block);
  }

  private void markEmptyLines() {
    int feed = isOneLine ? ScanText.NONE : ByteSearch.find(bytes, '\n', from - base, to - base);
    while (feed != ScanText.NONE) {
      int at = feed + base - from;
      marks[at / BLOCK] |= 1L << at;
      feed = ByteSearch.find(bytes, '\n', feed + 1, to - base);
    }
  }

  private void markAgain() {
    int last = (to - from - 1) / BLOCK;
    int firstBlock = Math.max(0, (changedFrom - DigitPatterns.REACH - from) / BLOCK);
    int lastBlock =
        changedTo < from ? ScanText.NONE : Math.min(last, (changedTo + BLOCK - from) / BLOCK);
    if (to > from && firstBlock <= lastBlock) {
      load(from, Math.min(end, from + Lanes.READ));
      for (int i = firstBlock; i <= lastBlock; i++) {
        read(from + i * BLOCK, i);
      }
      for (int i = firstBlock; i <= lastBlock; i++) {
        markBlock(i);
      }
      markEmptyLines();
    }
    unchange();
  }

  private void read(int at, int block) {
    byte[] text = bytes;
    int first = at - base;
    if (at + BLOCK > readable) {
      copyEdge(at);
      text = edge;
      first = BEFORE;
    }
    if (blocks.read(text, first, block) && coding != Coding.LOW_BYTES) {
      blocks.add(SignPatterns.wideColons(text, first, coding == Coding.GB18030), block);
    }
  }

  private void copyEdge(int at) {
    int first = at - base;
    int before = Math.min(BEFORE, first);
    int length = Math.min(BLOCK, end - at);
    isEdgeRead = true;
    Arrays.fill(edge, (byte) 0);
    System.arraycopy(bytes, first - before, edge, BEFORE - before, before + length);
  }

  /** Returns a sign and the three bytes before it. */
  final int wordBefore(int sign) {
    return (int) (Words.get(bytes, sign - base + 1 - Long.BYTES) >>> Integer.SIZE);
  }
}
