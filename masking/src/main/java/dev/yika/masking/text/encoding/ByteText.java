package dev.yika.masking.text.encoding;

/** Bytes in which an ASCII digit is one byte. How wider symbols are read is up to the encoding. */
public abstract sealed class ByteText extends ScanText permits Utf8Text, Gb18030Text {

  private final ByteMarks marks;
  private static final byte[] NOTHING = {};

  byte[] bytes = NOTHING;

  public ByteText(boolean isGb18030, KeyEnds ends) {
    this.marks = new ByteMarks(isGb18030, ends);
  }

  public final void read(byte[] text, int from, int to) {
    bytes = text;
    start = from;
    end = to;
    marks.read(text, from, to);
    forget();
  }

  /** Forgets the findings about the text before. */
  public void forget() {}

  @Override
  public final void clear() {
    if (bytes != NOTHING) {
      read(NOTHING, 0, 0);
    }
  }

  @Override
  public final boolean mayHold(LoneDay days) {
    return (start < end && mayBeStatement(bytes[start]))
        || ByteSearch.find(bytes, '\n', start, end - 1) != NONE
        || marks.anyInLine(days);
  }

  @Override
  public final int nextPlace(int from, int to) {
    return marks.next(from, to);
  }

  @Override
  public final int find(char sign, int from, int to) {
    return ByteSearch.find(bytes, sign, from, to);
  }

  @Override
  public final int copyDigits(int at, byte[] into, int length) {
    return DigitPatterns.copyDigits(bytes, at, Math.min(end, at + length), into);
  }

  @Override
  public final void hideAscii(int at, int length, long shown) {
    if (shown == 0 && length >= Long.BYTES) {
      DigitPatterns.hideAll(bytes, at, at + length);
      return;
    }
    for (int i = 0; i < length; i++) {
      if ((shown >>> i & 1) == 0) {
        bytes[at + i] = (byte) STAR;
      }
    }
  }

  @Override
  public final void put(int at, char ascii) {
    bytes[at] = (byte) ascii;
    marks.change(at);
  }

  @Override
  public final boolean isAscii(int at) {
    return at >= start && at < end && bytes[at] >= 0;
  }
}
