package dev.yika.binding;

import com.google.common.collect.ImmutableSet;
import dev.yika.core.number.IdentifierKind;
import java.util.regex.Pattern;

/**
 * Recognizes masks of any system by the signs that stand for what is hidden: a sign that no number
 * is written with, or the same sign or letter again and again.
 */
final class MaskSigns {

  /** Hyphens, minus and the dashes that text programs make of them between groups. */
  private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2212";

  private static final int RUN = 3;

  /** Three times the same sign happens to stand in one of some thousand random texts. */
  private static final int RUN_IN_RANDOM = 6;

  private static final ImmutableSet<IdentifierKind> RANDOM =
      ImmutableSet.of(IdentifierKind.CREDENTIAL_TOKEN, IdentifierKind.SOCIAL_CREDIT_CODE);

  private static final ImmutableSet<IdentifierKind> OF_DIGITS =
      ImmutableSet.of(IdentifierKind.CARD_NUMBER, IdentifierKind.CITIZEN_ID);

  /** Letters stand before or behind the digits of other documents. */
  private static final Pattern TWINS = Pattern.compile("[0-9]([A-Za-z×])\\1+[0-9]");

  private static final int FULL_WIDTH_OFFSET = 0xfee0;

  private MaskSigns() {}

  /** Returns whether a text of a kind holds the signs of a mask; what is valid holds none. */
  static boolean areIn(CharSequence text, IdentifierKind kind) {
    int run = RANDOM.contains(kind) ? RUN_IN_RANDOM : RUN;
    return (hasSign(text)
            || hasRun(text.toString().strip(), run)
            || (OF_DIGITS.contains(kind) && hasTwins(text)))
        && (kind.isOpaque() || !kind.isValid(text));
  }

  private static boolean hasTwins(CharSequence text) {
    StringBuilder narrow = new StringBuilder(text.length());
    text.codePoints().map(MaskSigns::narrow).forEach(narrow::appendCodePoint);
    return TWINS.matcher(narrow).find();
  }

  private static boolean hasSign(CharSequence text) {
    return text.codePoints().map(MaskSigns::narrow).anyMatch(MaskSigns::isSign);
  }

  private static boolean isSign(int c) {
    if (c < 0x80 || c == '×' || HYPHENS.indexOf(c) >= 0) { // × is typed for the check character X
      return c == '*';
    }
    return switch (Character.getType(c)) {
      case Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.DASH_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean hasRun(String text, int least) {
    int before = -1;
    int length = 0;
    for (int c : text.codePoints().map(MaskSigns::narrow).toArray()) {
      length = c == before ? length + 1 : 1;
      before = c;
      if (length >= least && mayHide(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHide(int c) {
    return c == 'x' || c == 'X' || !(isIn('0', c, '9') || isIn('a', c, 'z') || isIn('A', c, 'Z'));
  }

  private static boolean isIn(char first, int c, char last) {
    return first <= c && c <= last;
  }

  private static int narrow(int c) {
    return c > '\uff00' && c < '\uff5f' ? c - FULL_WIDTH_OFFSET : c;
  }
}
