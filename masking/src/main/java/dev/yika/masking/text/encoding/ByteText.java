package dev.yika.masking.text.encoding;

/** Bytes in which an ASCII digit is one byte. How wider symbols are read is up to the encoding. */
public abstract sealed class ByteText extends ScanText permits Utf8Text, Gb18030Text {

  /** How far ahead signs are looked for, so that both passes find the bytes near. */
  private static final int WINDOW = 1 << 13;

  private final boolean isGb18030;
  private final KeyEnds ends;
  byte[] bytes = {};

  /** The next sign behind a name, and up to where there is none; so that each is found once. */
  private int sign = NONE;

  private int clean = NONE;

  public ByteText(boolean isGb18030, KeyEnds ends) {
    this.isGb18030 = isGb18030;
    this.ends = ends;
  }

  public final void read(byte[] text, int from, int to) {
    bytes = text;
    start = from;
    end = to;
    sign = NONE;
    clean = NONE;
    forget();
  }

  /** Forgets what was found out about the text before. */
  public void forget() {}

  @Override
  public final int nextPlace(int from, int to) {
    int at = from;
    while (at < to) {
      if (sign < at && clean <= at) {
        int stop = Math.min(to, at + WINDOW);
        int found = SignPatterns.next(bytes, start, at, stop, isGb18030, ends);
        sign = found < stop ? found : NONE;
        clean = found;
      }
      int bound = Math.min(to, sign >= at ? sign : clean);
      int place = DigitPatterns.next(bytes, at, bound, end, isGb18030);
      if (place < bound) {
        return place;
      }
      if (bound == sign) {
        return sign;
      }
      at = bound;
    }
    return to;
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
  }

  @Override
  public final boolean isAscii(int at) {
    return at >= start && at < end && bytes[at] >= 0;
  }
}
