package dev.yika.masking;

import dev.yika.core.result.Wording;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers in words that are to be written down: people copy the number they ask for into the
 * reason. Looks at digits and letters only, so that no separator hides one; digits of other
 * scripts, circled ones and the like count as what they mean.
 */
final class Discretion {

  static final Wording NUMBER_IN_NAME =
      new Wording("the user or a role holds a number", "用户或角色含有号码");

  private static final int LONGEST_REASON = 200;

  /** How many characters of the number in a row are too many; a shorter number as a whole. */
  private static final int RUN = 6;

  private static final int SHORTEST_NUMBER = 4;

  /** How many digits in a row are a number of somebody; dates and telephone numbers are shorter. */
  private static final int LONG_NUMBER = 15;

  private static final int FULL_WIDTH_OFFSET = 0xfee0;

  private static final Wording MISSING = new Wording("the reason is missing", "缺少理由");
  private static final Wording TOO_LONG =
      new Wording("the reason has more than 200 characters", "理由超过 200 字");
  private static final Wording LINES =
      new Wording("the reason holds a line break or a tab", "理由含有换行或制表符");
  private static final Wording NUMBER = new Wording("the reason holds a number", "理由含有号码");

  private final String number;

  Discretion(String number) {
    this.number = compact(number);
  }

  /** Tells what keeps a reason from being written down; null if nothing does. */
  @Nullable Wording flaw(String reason) {
    if (reason.isBlank()) {
      return MISSING;
    }
    if (reason.length() > LONGEST_REASON) {
      return TOO_LONG;
    }
    if (reason.chars().anyMatch(Discretion::breaksLines)) {
      return LINES;
    }
    return fits(reason) ? null : NUMBER;
  }

  private static boolean breaksLines(int c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }

  /** Tells whether words hold neither a part of the number nor what looks like another one. */
  boolean fits(String words) {
    String compact = compact(words);
    return !hasLongNumber(compact) && !hasPart(compact);
  }

  private static boolean hasLongNumber(String compact) {
    int run = 0;
    for (int i = 0; i < compact.length(); i++) {
      run = compact.charAt(i) <= '9' ? run + 1 : 0;
      if (run >= LONG_NUMBER) {
        return true;
      }
    }
    return false;
  }

  private boolean hasPart(String compact) {
    if (number.length() < SHORTEST_NUMBER) {
      return false;
    }
    int length = Math.min(RUN, number.length());
    for (int i = 0; i + length <= number.length(); i++) {
      if (compact.contains(number.substring(i, i + length))) {
        return true;
      }
    }
    return false;
  }

  private static String compact(String text) {
    StringBuilder compact = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, compact));
    return compact.toString();
  }

  @SuppressWarnings("CharacterGetNumericValue") // numerals of any kind are what is looked for
  private static void append(int c, StringBuilder compact) {
    int narrow = c >= '\uff21' && c <= '\uff5a' ? c - FULL_WIDTH_OFFSET : c;
    if (isNumber(c) && Character.getNumericValue(c) >= 0) {
      compact.append(Character.getNumericValue(c));
    } else if (narrow >= 'A' && narrow <= 'Z') {
      compact.append((char) narrow);
    } else if (narrow >= 'a' && narrow <= 'z') {
      compact.append((char) (narrow - 'a' + 'A'));
    }
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Tells whether the messages of an exception and of whatever led to it are fit to be shown. */
  boolean fits(Throwable thrown) {
    return fits(thrown.toString())
        && (thrown.getCause() == null || fits(thrown.getCause()))
        && Stream.of(thrown.getSuppressed()).allMatch(this::fits);
  }
}
