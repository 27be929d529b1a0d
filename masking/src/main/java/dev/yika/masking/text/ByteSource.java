package dev.yika.masking.text;

/** Bytes in which an ASCII digit is one byte. How wider symbols are read is up to the encoding. */
abstract class ByteSource extends Source {

  private final boolean isGb18030;
  byte[] bytes = {};

  ByteSource(boolean isGb18030) {
    this.isGb18030 = isGb18030;
  }

  final void read(byte[] text, int from, int to) {
    bytes = text;
    start = from;
    end = to;
    forget();
  }

  /** Forgets what was found out about the text before. */
  void forget() {}

  @Override
  final int nextPlace(int from, int to) {
    return DigitPatterns.next(bytes, from, to, end, isGb18030);
  }

  /** Tells whether ASCII digits are eight in a row, or four twice with a separation between. */
  final boolean isPlace(int at) {
    if (isEightDigits(at)) {
      return true;
    }
    int behind = at + 4;
    return isFourDigits(at) && isSeparator(symbol(behind)) && isFourDigits(behindSeparator(behind));
  }

  private boolean isFourDigits(int first) {
    for (int at = first; at < first + 4; at++) {
      if (!isAscii(at) || !isDigit(symbol(at))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether so many full-width digits follow one another. */
  final boolean isWideDigits(int first, int count) {
    int at = first;
    for (int i = 0; i < count; i++) {
      if (at < start || !isDigit(symbol(at)) || width(at) == 1) {
        return false;
      }
      at += width(at);
    }
    return true;
  }

  /** Tells whether eight ASCII digits stand at an index. */
  private boolean isEightDigits(int at) {
    if (end - at < 8) {
      return false;
    }
    for (int i = at; i < at + 8; i++) {
      if (!isDigit(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  final int copyDigits(int at, byte[] into, int length) {
    return DigitPatterns.copyDigits(bytes, at, Math.min(end, at + length), into);
  }

  @Override
  final void hideAscii(int at, int length, long shown) {
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
  final void put(int at, char ascii) {
    bytes[at] = (byte) ascii;
  }

  @Override
  final boolean isAscii(int at) {
    return at >= start && at < end && bytes[at] >= 0;
  }
}
