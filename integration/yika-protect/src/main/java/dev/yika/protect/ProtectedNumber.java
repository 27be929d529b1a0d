package dev.yika.protect;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import dev.yika.core.result.ParseResult;

/**
 * The three texts of a protected column (受保护号码): what programs read, what look-ups compare, what
 * people see.
 *
 * <p>This record is immutable and thread-safe. Its text shows the tail only.
 *
 * @param sealed the number under a cipher, 70 to 140 ASCII characters: {@code KEY.CIPHER.BODY}, and
 *     the body in the URL-safe alphabet of Base64; another text each time
 * @param fingerprint the same text for the same number, {@code KEY.LETTERS} with 64 letters {@code
 *     a} to {@code p}: unique indexes, joins and look-ups use it
 * @param tail the number masked but for its last characters, as on a receipt
 * @since 0.1.0
 */
public record ProtectedNumber(String sealed, String fingerprint, String tail) {

  private static final int MOST_SHOWN = 4;
  private static final CharMatcher STARS = CharMatcher.is('*');
  private static final CharMatcher END_SPACES = CharMatcher.is(' ');
  private static final CharMatcher SHOWN =
      CharMatcher.inRange('0', '9')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('a', 'z'));

  /**
   * Keeps the three texts, as a row holds them.
   *
   * @param sealed the number under a cipher
   * @param fingerprint the keyed fingerprint
   * @param tail the masked number; spaces at its end are left out
   * @throws IllegalArgumentException if the tail is none by {@link #isTail}
   */
  public ProtectedNumber {
    requireNonNull(sealed, "sealed");
    requireNonNull(fingerprint, "fingerprint");
    tail = END_SPACES.trimTrailingFrom(requireNonNull(tail, "tail"));
    checkArgument(isTail(tail), "a tail shows more than its last characters");
  }

  /**
   * Returns whether a text is a tail, which may be shown to people.
   *
   * @param text the text
   * @return true for stars and at most 4 ASCII letters and digits behind them
   */
  public static boolean isTail(String text) {
    String shown = STARS.trimLeadingFrom(text);
    return shown.length() < text.length()
        && shown.length() <= MOST_SHOWN
        && text.length() <= ParseResult.MAX_LENGTH
        && SHOWN.matchesAllOf(shown);
  }

  /** Returns the tail. */
  @Override
  public String toString() {
    return tail;
  }
}
