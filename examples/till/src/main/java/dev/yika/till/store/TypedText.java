package dev.yika.till.store;

/** Text as a clerk types it (文字): seen on screen and paper, and stored as it was sent. */
final class TypedText {

  private static final String BREAKS = "\t\r\n";

  /** Marks, embeddings, overrides and isolates, which show a text in another order. */
  private static final String DIRECTIONS =
      "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

  /** Letters and symbols by their category that are drawn as nothing. */
  private static final String BLANKS = "\u115F\u1160\u2800\u3164\uFFA0";

  private TypedText() {}

  /** Tests whether a text has no control but tabs and line breaks, and no half of a pair. */
  static boolean isPlain(String text) {
    return text.codePoints().allMatch(TypedText::isPlain);
  }

  private static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> BREAKS.indexOf(c) >= 0;
      case Character.SURROGATE -> false;
      default -> DIRECTIONS.indexOf(c) < 0 && (c & 0xFFFE) != 0xFFFE; // the last two: no characters
    };
  }

  /** Tests whether a text has a character to be seen. */
  static boolean isVisible(String text) {
    return text.codePoints().anyMatch(TypedText::isVisible);
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> BLANKS.indexOf(c) < 0;
    };
  }
}
