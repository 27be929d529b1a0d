package dev.yika.masking.text.encoding;

/** Tells a text that holds no place at all, without any working memory. */
public final class Places {

  private Places() {}

  /**
   * Returns whether a text may hold a number.
   *
   * @param text the text
   * @param ends how names end
   * @return false if there is no place of digits, no sign behind a name and no second line
   */
  public static boolean any(CharSequence text, KeyEnds ends) {
    int length = text.length();
    if (DigitPatterns.next(text, 0, length, length) < length) {
      return true;
    }
    if (text instanceof String string) {
      return string.indexOf('\n') >= 0 || SignPatterns.hasSign(string, ends);
    }
    return SignPatterns.next(text, 0, length, ends) < length || hasLines(text);
  }

  /**
   * Returns whether bytes may hold a number.
   *
   * @param bytes the text
   * @param from index of its first byte
   * @param to index after its last byte, exclusive
   * @param isGb18030 whether the bytes are of GB18030 rather than UTF-8
   * @param ends how names end
   * @return false if there is no place of digits, no sign behind a name and no second line
   */
  public static boolean any(byte[] bytes, int from, int to, boolean isGb18030, KeyEnds ends) {
    return DigitPatterns.next(bytes, from, to, to, isGb18030) < to
        || SignPatterns.next(bytes, from, from, to, isGb18030, ends) < to
        || hasLines(bytes, from, to);
  }

  /** Only below a head is anything found without a place. */
  private static boolean hasLines(CharSequence text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLines(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] == '\n') {
        return true;
      }
    }
    return false;
  }
}
