package dev.yika.cli.line;

/**
 * A line of the input. Its {@code toString} shows no part of the text.
 *
 * @param number its place, counted from 1
 * @param text the line without its end; of an overlong line, the beginning
 * @param length how long the whole line is, in UTF-16 units
 */
public record Line(long number, String text, long length) {

  private static final char REPLACEMENT = '\ufffd';

  /**
   * Tests whether the line was too long to be kept.
   *
   * @return true if the text is its beginning only
   */
  public boolean isCut() {
    return text.length() < length;
  }

  /**
   * Tests whether bytes of the line were no UTF-8, here or in whatever wrote it: both leave U+FFFD.
   *
   * @return true if the text is not what was written
   */
  public boolean isDamaged() {
    return text.indexOf(REPLACEMENT) >= 0;
  }

  /**
   * Tests whether there is nothing on the line but white space.
   *
   * @return true if it is to be skipped
   */
  public boolean isBlank() {
    return !isCut()
        && text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Returns the place without the text. */
  @Override
  public String toString() {
    return "Line[" + number + "]";
  }
}
