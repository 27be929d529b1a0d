package dev.yika.masking.words;

/** Invisible characters, and those that change the order in which others are shown. */
public final class Invisible {

  /** Those that Unicode counts as letters, marks or symbols, although they have no shape. */
  private static final String SHAPELESS =
      "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0";

  private Invisible() {}

  /**
   * Returns whether words hold such a character: bidirectional controls, zero-width characters,
   * variation selectors, and halves of surrogate pairs.
   *
   * @param words any text
   * @return true if there is one
   */
  public static boolean isIn(String words) {
    return words.codePoints().anyMatch(Invisible::isInvisible);
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.SURROGATE
        || SHAPELESS.indexOf(c) >= 0
        || (c >= 0xfe00 && c <= 0xfe0f)
        || (c >= 0xe0000 && c <= 0xe0fff);
  }
}
