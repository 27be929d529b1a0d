package dev.yika.masking.text.encoding;

/** Bytes in which an ASCII digit is one byte. How wider symbols are read is up to the encoding. */
public abstract sealed class ByteText extends ScanText permits Utf8Text, Gb18030Text {

  private final boolean isGb18030;
  byte[] bytes = {};

  public ByteText(boolean isGb18030) {
    this.isGb18030 = isGb18030;
  }

  public final void read(byte[] text, int from, int to) {
    bytes = text;
    start = from;
    end = to;
    forget();
  }

  /** Forgets what was found out about the text before. */
  public void forget() {}

  @Override
  public final int nextPlace(int from, int to) {
    return DigitPatterns.next(bytes, from, to, end, isGb18030);
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
