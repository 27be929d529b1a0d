package dev.yika.masking;

import com.google.common.collect.Sets;
import dev.yika.core.result.Wording;
import dev.yika.masking.words.Invisible;
import dev.yika.masking.words.Numerals;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a number out of the words of its audit record: people copy the number into the reason.
 *
 * <p>The number is searched for in the digits and Latin letters of the words, in their digits
 * alone, and in their digits with Chinese numerals, so that neither characters between the digits
 * nor another script hide it. Other numbers are refused only if they are long: dates and receipt
 * numbers belong in a reason.
 */
final class NumberLeakCheck {

  static final Wording NUMBER_IN_NAME =
      new Wording("the user or a role holds a number", "用户或角色含有号码");

  private static final int LONGEST_REASON = 200;

  /**
   * The shortest run of characters of the number that is refused; a shorter number is refused as a
   * whole.
   */
  private static final int RUN = 6;

  private static final int SHORTEST_NUMBER = 4;

  /** The shortest length that no date, receipt or telephone number has. */
  private static final int LONG_NUMBER = 15;

  /** An exception with more causes is not read: they may be endless. */
  private static final int MOST_CAUSES = 100;

  private static final int FULL_WIDTH_OFFSET = 0xfee0;

  private static final Wording MISSING = new Wording("the reason is missing", "缺少理由");
  private static final Wording TOO_LONG =
      new Wording("the reason has more than 200 characters", "理由超过 200 字");
  private static final Wording LINES =
      new Wording("the reason holds a line break or a tab", "理由含有换行或制表符");
  private static final Wording INVISIBLE =
      new Wording("the reason holds an invisible character", "理由含有不可见字符");
  private static final Wording NUMBER = new Wording("the reason holds a number", "理由含有号码");

  private final String number;
  private final String digits;

  NumberLeakCheck(String number) {
    this.number = compact(number, true);
    this.digits = compact(number, false);
  }

  /** Returns the flaw of a reason, null if it has none. */
  @Nullable Wording flaw(String reason) {
    if (reason.isBlank()) {
      return MISSING;
    }
    if (reason.length() > LONGEST_REASON) {
      return TOO_LONG;
    }
    if (reason.chars().anyMatch(NumberLeakCheck::breaksLines)) {
      return LINES;
    }
    if (Invisible.isIn(reason)) {
      return INVISIBLE;
    }
    return fits(reason) ? null : NUMBER;
  }

  private static boolean breaksLines(int c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }

  /** Returns whether words hold neither a part of the number nor another long number. */
  boolean fits(String words) {
    return Numerals.longest(words) < LONG_NUMBER
        && !hasPart(compact(words, true), number)
        && (digits.length() < RUN
            || (!hasPart(compact(words, false), digits)
                && !hasPart(Numerals.digitsWithChinese(words), digits)));
  }

  private static boolean hasPart(String text, String number) {
    int length = Math.min(RUN, number.length());
    if (number.length() < SHORTEST_NUMBER) {
      return false;
    }
    for (int i = 0; i + length <= text.length(); i++) {
      for (int j = 0; j + length <= number.length(); j++) {
        if (text.regionMatches(i, number, j, length)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the digits of a text, and on request its Latin letters, in ASCII and upper case. */
  private static String compact(String text, boolean withLetters) {
    StringBuilder compact = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      int digit = Numerals.digit(c);
      if (digit >= 0) {
        compact.append(digit);
      } else if (withLetters) {
        appendLetter(c, compact);
      }
    }
    return compact.toString();
  }

  private static void appendLetter(int c, StringBuilder compact) {
    int narrow = c >= '\uff21' && c <= '\uff5a' ? c - FULL_WIDTH_OFFSET : c;
    if (narrow >= 'A' && narrow <= 'Z') {
      compact.append((char) narrow);
    } else if (narrow >= 'a' && narrow <= 'z') {
      compact.append((char) (narrow - 'a' + 'A'));
    }
  }

  /** Returns whether the messages of an exception and of its causes may be shown. */
  boolean fits(Throwable thrown) {
    try {
      return allFit(thrown);
    } catch (RuntimeException | Error e) {
      return false; // an exception whose own message fails
    }
  }

  private boolean allFit(Throwable thrown) {
    Set<Throwable> seen = Sets.newIdentityHashSet();
    Deque<Throwable> left = new ArrayDeque<>();
    left.add(thrown);
    while (!left.isEmpty()) {
      Throwable next = left.remove();
      if (!seen.add(next)) {
        continue;
      }
      if (seen.size() > MOST_CAUSES || !fits(next + "\n" + next.getMessage())) {
        return false;
      }
      left.addAll(Arrays.asList(next.getSuppressed()));
      if (next.getCause() != null) {
        left.add(next.getCause());
      }
    }
    return true;
  }
}
