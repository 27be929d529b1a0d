package dev.yika.masking.text;

/** Checks whether bytes are well-formed UTF-8, piece by piece (RFC 3629, section 4). */
final class Utf8Check {

  /**
   * The fewest characters beyond ASCII that another encoding does not make well-formed by chance.
   */
  private static final int ENOUGH = 4;

  private int missing;
  private int lowest = 0x80;
  private int highest = 0xBF;
  private boolean isBroken;
  private long leads;

  /** Takes the next bytes of the text. */
  void accept(byte[] bytes, int from, int to) {
    for (int i = from; i < to && !isBroken; i++) {
      int b = bytes[i];
      if (missing > 0 || b < 0) {
        accept(b & 0xFF);
      }
    }
  }

  private void accept(int b) {
    if (missing == 0) {
      lead(b);
      return;
    }
    isBroken = b < lowest || b > highest;
    missing--;
    lowest = 0x80;
    highest = 0xBF;
  }

  private void lead(int b) {
    leads++;
    isBroken = b < 0xC2 || b > 0xF4;
    missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
    // no character in more bytes than it needs, no surrogates, nothing beyond U+10FFFF
    lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
  }

  /** Returns whether any character beyond ASCII was read. */
  boolean hasAny() {
    return leads > 0;
  }

  /** Returns whether everything until here was well-formed; at the end, no character is cut off. */
  boolean isWellFormed() {
    return !isBroken && missing == 0;
  }

  /** Distinguishes text in this encoding from one that only happens to be well-formed. */
  boolean isSurely() {
    return isWellFormed() && leads >= ENOUGH;
  }
}
