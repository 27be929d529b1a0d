package dev.yika.masking.text.encoding;

/** How the bytes that are marked stand for characters. */
enum Coding {
  /** UTF-8. */
  UTF_8(SignPatterns.UTF_8_COLON),
  /** GB18030, GBK or GB2312. */
  GB18030(SignPatterns.GB18030_COLON),
  /** The low byte of each UTF-16 unit; the unit itself decides. */
  LOW_BYTES((byte) SignPatterns.WIDE_COLON);

  private final byte colon;

  Coding(byte colon) {
    this.colon = colon;
  }

  /** Returns the last byte of a full-width colon. */
  byte colon() {
    return colon;
  }
}
