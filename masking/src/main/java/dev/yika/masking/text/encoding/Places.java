package dev.yika.masking.text.encoding;

import java.util.Arrays;

/**
 * Recognizes a text without any place, at the speed of the marks and without reading it symbol by
 * symbol. Not thread-safe; used again and again.
 */
public final class Places {

  private static final int CHUNK = 1 << 12;
  private static final int BLOCK = Blocks.SIZE;
  private static final int BEFORE = Long.BYTES;
  private static final int NO_DIGIT_OF_ASCII = 0x20;

  private final KeyEnds ends;
  private final LoneDay days;
  private final ByteView view = new ByteView();
  private final Marks utf8;
  private final Marks gb18030;
  private final Blocks blocks = new Blocks(2);
  private final byte[] low = new byte[BEFORE + CHUNK + 2 * BLOCK];

  /**
   * Creates a recognizer.
   *
   * @param ends how names end
   * @param mayBeEight whether eight digits may be a number without a name
   */
  public Places(KeyEnds ends, boolean mayBeEight) {
    this.ends = ends;
    this.days = new LoneDay(ends, mayBeEight);
    this.utf8 = new Marks(false, ends);
    this.gb18030 = new Marks(true, ends);
  }

  /**
   * Returns whether a text may hold a number.
   *
   * @param text the text
   * @return false if there is no place of digits, no sign behind a name and no second line
   */
  public boolean any(CharSequence text) {
    if (isStatement(text)) {
      return true;
    }
    if (text instanceof String string) {
      int line = string.indexOf('\n');
      return (line >= 0 && line < string.length() - 1) || anyIn(string);
    }
    int length = text.length();
    return DigitPatterns.next(text, 0, length, length) < length
        || SignPatterns.next(text, 0, length, ends) < length
        || hasLines(text);
  }

  /**
   * Returns whether bytes may hold a number.
   *
   * @param bytes the text
   * @param from index of its first byte
   * @param to index after its last byte, exclusive
   * @param isGb18030 whether the bytes are of GB18030 rather than UTF-8
   * @return false if there is no place of digits, no sign behind a name and no second line
   */
  public boolean any(byte[] bytes, int from, int to, boolean isGb18030) {
    Marks marks = isGb18030 ? gb18030 : utf8;
    marks.read(bytes, from, to);
    boolean isInsert = from < to && (bytes[from] | 0x20) == 'i';
    view.read(bytes, from, to);
    int at = marks.next(from, to);
    while (at < to && days.isAt(view, at, to)) {
      at = marks.next(at + 1, to);
    }
    boolean any = isInsert || at < to || hasLines(bytes, from, to);
    view.read(low, 0, 0);
    marks.read(low, 0, 0);
    return any;
  }

  /** Looks at the low bytes of UTF-16 units, and at those that look like a place as they are. */
  private boolean anyIn(String text) {
    for (int from = 0; from < text.length(); from += CHUNK) {
      int to = Math.min(text.length(), from + CHUNK);
      if (anyIn(text, from, to, Math.min(text.length(), to + BLOCK))) {
        return true;
      }
    }
    return false;
  }

  @SuppressWarnings("deprecation")
  @DeprecatedOnPurpose("copies the low bytes of the units, and nothing else does without a loop")
  private boolean anyIn(String text, int from, int to, int end) {
    int before = Math.min(BEFORE, from);
    text.getBytes(from - before, end, low, BEFORE - before);
    int last = BEFORE + end - from;
    Arrays.fill(low, last, last + BLOCK, (byte) 0);
    boolean any = false;
    blocks.read(low, BEFORE, 0);
    for (int at = from; at < to && !any; at += BLOCK) {
      int next = BEFORE + at - from + BLOCK;
      blocks.clear(1);
      if (next < last) {
        blocks.read(low, next, 1);
      }
      any = anyInBlock(text, at, next - BLOCK);
      blocks.move();
    }
    Arrays.fill(low, 0, last, (byte) 0);
    return any;
  }

  private boolean anyInBlock(String text, int at, int place) {
    for (long rest = blocks.runs(0); rest != 0; rest &= rest - 1) {
      if (!days.isAt(text, at + Long.numberOfTrailingZeros(rest), text.length())) {
        return true;
      }
    }
    for (long rest = blocks.fours(0); rest != 0; rest &= rest - 1) {
      if ((low[place + Long.numberOfTrailingZeros(rest)] & NO_DIGIT_OF_ASCII) == 0) {
        return true;
      }
    }
    for (long rest = blocks.adjoiningSigns(0); rest != 0; rest &= rest - 1) {
      if (SignPatterns.isBehindName(text, at + Long.numberOfTrailingZeros(rest), ends)) {
        return true;
      }
    }
    for (long rest = blocks.otherSigns(0); rest != 0; rest &= rest - 1) {
      int bit = Long.numberOfTrailingZeros(rest);
      boolean mayBe = !isAscii(text, at + bit) || ends.mayEnd(Marks.word(low, place + bit)) != 0;
      if (mayBe && SignPatterns.isBehindName(text, at + bit, ends)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a sign and the characters before it are what their low bytes say. */
  private static boolean isAscii(String text, int sign) {
    return sign > 2
        && (text.charAt(sign)
                | text.charAt(sign - 1)
                | text.charAt(sign - 2)
                | text.charAt(sign - 3))
            < 0x80;
  }

  /** The columns of INSERT are a head in the same line. */
  private static boolean isStatement(CharSequence text) {
    return text.length() > 0 && (text.charAt(0) | 0x20) == 'i';
  }

  /** Only below a head is anything found without a place. */
  private static boolean hasLines(CharSequence text) {
    for (int at = 0; at < text.length() - 1; at++) {
      if (text.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLines(byte[] bytes, int from, int to) {
    for (int at = from; at < to - 1; at++) {
      if (bytes[at] == '\n') {
        return true;
      }
    }
    return false;
  }
}
