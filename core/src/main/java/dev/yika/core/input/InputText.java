package dev.yika.core.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Utf8;
import dev.yika.core.result.ParseResult;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number as it was typed, scanned or read (录入文本), and its plain form.
 *
 * <p>The documentation of {@code dev.yika.core.number.Identifier} lists the normalization rules; a
 * text above {@value ParseResult#MAX_LENGTH} UTF-16 units has no plain form.
 *
 * <p>This class is immutable and thread-safe. Its {@code toString} shows no part of the text.
 *
 * @since 0.1.0
 */
public final class InputText {

  private static final int NOT_VERBATIM = -1;

  /** The bytes of UTF-8 that a UTF-16 unit takes at most. */
  private static final int MAX_BYTES = 3;

  private final transient String given;
  private final transient String plain;
  private final int verbatimStart;

  private InputText(String given, String plain, int verbatimStart) {
    this.given = given;
    this.plain = plain;
    this.verbatimStart = verbatimStart;
  }

  /**
   * Reads a text.
   *
   * @param text at most {@value ParseResult#MAX_LENGTH} UTF-16 units
   * @return the text with its plain form
   * @throws IllegalArgumentException if the text is longer; ask {@link #isTooLong} first
   */
  public static InputText read(CharSequence text) {
    String given = copy(text);
    int end = endWithoutLineEnd(given);
    StringBuilder plain = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      char c = given.charAt(i);
      if (!isLeftOut(c, i)) {
        plain.append(plainForm(c));
      }
    }
    return new InputText(given, plain.toString(), NOT_VERBATIM);
  }

  /**
   * Reads an opaque text, whose plain form is the text itself without spaces, byte-order mark and
   * line end around it.
   *
   * @param text at most {@value ParseResult#MAX_LENGTH} UTF-16 units
   * @return the text with its plain form
   * @throws IllegalArgumentException if the text is longer; ask {@link #isTooLong} first
   */
  public static InputText readVerbatim(CharSequence text) {
    String given = copy(text);
    int start = 0;
    int end = endWithoutLineEnd(given);
    while (start < end && isSpace(given.charAt(start), start)) {
      start++;
    }
    while (end > start && isSpace(given.charAt(end - 1), end - 1)) {
      end--;
    }
    return new InputText(given, given.substring(start, end), start);
  }

  /** Copies the text: the caller may go on filling its buffer. */
  private static String copy(CharSequence text) {
    if (isTooLong(text)) {
      throw new IllegalArgumentException(
          "text is longer than " + ParseResult.MAX_LENGTH + " characters");
    }
    return text.toString();
  }

  /**
   * Returns whether a text is refused unread.
   *
   * @param text any text
   * @return true above {@value ParseResult#MAX_LENGTH} UTF-16 units
   */
  public static boolean isTooLong(CharSequence text) {
    return Objects.requireNonNull(text, "text").length() > ParseResult.MAX_LENGTH;
  }

  /**
   * Returns the length of the plain form of a decorated text: one that reading changes into ASCII
   * digits and upper-case letters. Allocates nothing and stops at the first other character.
   *
   * @param text any text
   * @return 10 for {@code 4101 021234}; -1 for {@code 4101021234}, which reading does not change,
   *     and for {@code 4101_0212 34}, which it leaves with a character that no number has
   */
  public static int decoratedLength(CharSequence text) {
    int length = 0;
    while (length < text.length() && isDigitOrCapital(text.charAt(length))) {
      length++;
    }
    if (length == text.length()) {
      return -1;
    }
    int end = endWithoutLineEnd(text);
    boolean decorated = end < text.length();
    for (int i = length; i < end; i++) {
      char c = text.charAt(i);
      if (isLeftOut(c, i)) {
        decorated = true;
      } else if (isDigitOrCapital(plainForm(c))) {
        decorated |= !isDigitOrCapital(c);
        length++;
      } else {
        return -1;
      }
    }
    return decorated ? length : -1;
  }

  /**
   * Decodes bytes of UTF-8 strictly.
   *
   * @param utf8 the bytes
   * @param offset index of the first of them
   * @param length how many there are
   * @return the text, null if it is malformed or would be too long to be read
   */
  public static @Nullable String decode(byte[] utf8, int offset, int length) {
    Objects.requireNonNull(utf8, "utf8");
    boolean isText =
        length <= ParseResult.MAX_LENGTH * MAX_BYTES && Utf8.isWellFormed(utf8, offset, length);
    return isText ? new String(utf8, offset, length, UTF_8) : null;
  }

  /**
   * Returns whether bytes of UTF-8 may be a decorated text. Allocates nothing and stops at the
   * first ASCII character that reading neither leaves out nor changes.
   *
   * @param utf8 the bytes
   * @param offset index of the first of them
   * @param length how many there are
   * @return false if they are plain, or no number once they are read
   */
  public static boolean mayBeDecorated(byte[] utf8, int offset, int length) {
    Objects.requireNonNull(utf8, "utf8");
    boolean isPlain = true;
    for (int i = offset; i < offset + length; i++) {
      char c = (char) utf8[i]; // a negative byte is no ASCII character
      if (!isDigitOrCapital(c)) {
        if (c < 0x80 && !isLeftOut(c, i) && !isLineEnd(c) && !isDigitOrCapital(plainForm(c))) {
          return false;
        }
        isPlain = false;
      }
    }
    return !isPlain;
  }

  private static boolean isDigitOrCapital(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
  }

  /**
   * Returns the text as it was given.
   *
   * @return the whole text, never to be shown
   */
  public String given() {
    return given;
  }

  /**
   * Returns the plain form.
   *
   * @return the text without separators, full-width forms and lower case; perhaps empty
   */
  public String plain() {
    return plain;
  }

  /**
   * Returns where a character of the plain form stands in the given text.
   *
   * @param plainIndex 0-based index in the plain form; its length or more means "behind the last"
   * @return the 0-based index in the given text; its length when there is no such character
   */
  public int givenIndex(int plainIndex) {
    if (verbatimStart != NOT_VERBATIM) {
      return verbatimStart + Math.min(plainIndex, plain.length());
    }
    int end = endWithoutLineEnd(given);
    int left = plainIndex;
    for (int i = 0; i < end; i++) {
      if (!isLeftOut(given.charAt(i), i) && left-- == 0) {
        return i;
      }
    }
    return given.length();
  }

  /** Returns a fixed text, so that no digit gets into a log by accident. */
  @Override
  public String toString() {
    return "InputText[" + plain.length() + " characters]";
  }

  private static int endWithoutLineEnd(CharSequence text) {
    int end = text.length();
    while (end > 0 && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\r' || c == '\n' || c == '\t';
  }

  private static boolean isLeftOut(char c, int index) {
    return !isDigitOrCapital(c) && (isSpace(c, index) || Characters.isSeparator(c));
  }

  private static boolean isSpace(char c, int index) {
    return Characters.SPACES.indexOf(c) >= 0 || (c == Characters.BYTE_ORDER_MARK && index == 0);
  }

  private static char plainForm(char c) {
    char narrow = Characters.narrow(c);
    if (narrow >= 'a' && narrow <= 'z') {
      return (char) (narrow - 'a' + 'A');
    }
    return isDigitOrCapital(narrow) ? narrow : c;
  }
}
