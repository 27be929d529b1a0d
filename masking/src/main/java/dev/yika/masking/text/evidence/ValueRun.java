package dev.yika.masking.text.evidence;

import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.text.encoding.ScanText;
import java.util.List;

/**
 * How far the value of a name goes: tokens over the signs of Base64 and of JWT, numbers over
 * hyphens, underscores and slashes between groups with digits, and behind a prefix of letters.
 */
final class ValueRun {

  /** The longest value that is hidden whole, in digits and letters. */
  static final int LONGEST = 2048;

  private static final int SHORTEST = 6;
  private static final int SHORTEST_GROUP = 3;

  /**
   * The letters of a place or a kind before the first sign, such as {@code SH-} and {@code sfz_}.
   */
  private static final int LONGEST_PREFIX = 4;

  private static final int LONGEST_FRACTION = 20;
  private static final int LONGEST_POWER = 3;
  private static final int MOST_JOINTS = 3;
  private static final String OF_TOKENS = "-_+/.~";
  private static final String OF_NUMBERS = "-_/";
  private static final List<String> ESCAPED =
      List.of("%2B", "%2b", "%2F", "%2f", "%3D", "%3d", "\\/");

  private ValueRun() {}

  /** Returns where the value ends, {@link ScanText#NONE} if it is too short or has no digit. */
  static int end(ScanText text, int start, Keyword name) {
    int exponentEnd = exponentEnd(text, start);
    if (exponentEnd != ScanText.NONE) {
      return exponentEnd;
    }
    boolean isToken = name.kind().filter(IdentifierKind.CREDENTIAL_TOKEN::equals).isPresent();
    int end = start;
    int at = start;
    int length = 0;
    int allDigits = 0;
    int least = 1;
    while (length < LONGEST && at - start < 3 * LONGEST) {
      int run = at;
      int digits = 0;
      int symbols = 0;
      while (length + symbols < LONGEST && at - start < 3 * LONGEST) {
        boolean isPlain = ScanText.isAlphanumeric(text.symbol(at));
        int behind = isPlain ? at + text.width(at) : EscapedCharacter.end(text, at);
        if (behind == at) {
          break;
        }
        int symbol = isPlain ? text.symbol(at) : EscapedCharacter.symbol(text, at);
        digits += ScanText.isDigit(symbol) ? 1 : 0;
        symbols++;
        at = behind;
      }
      boolean isFirst = run == start;
      boolean isPrefix =
          isFirst && digits == 0 && symbols <= LONGEST_PREFIX && behindJoint(text, at) > at;
      least = isPrefix && !isToken ? SHORTEST : least;
      boolean isGroup = isPrefix || (digits > 0 && (symbols >= SHORTEST_GROUP || isFirst));
      if (symbols == 0 || (!isToken && !isGroup)) {
        break;
      }
      end = at;
      length += symbols;
      allDigits += digits;
      at = isToken ? behindJoints(text, at) : behindJoint(text, at);
    }
    boolean is = length >= SHORTEST && allDigits >= least;
    return is ? isToken ? behindPadding(text, end) : end : ScanText.NONE;
  }

  /**
   * Returns where {@code 4.10102E+15} ends, into which a spreadsheet turns a number; {@link
   * ScanText#NONE} if there is none.
   */
  private static int exponentEnd(ScanText text, int start) {
    int point = start + 1;
    if (!ScanText.isDigit(text.symbol(start)) || !isOf(".", text, point)) {
      return ScanText.NONE;
    }
    int exponent = digitsEnd(text, point + 1, LONGEST_FRACTION);
    if (exponent == point + 1 || !isOf("eE", text, exponent)) {
      return ScanText.NONE;
    }
    int sign = exponent + 1;
    int power = isOf("+-", text, sign) ? sign + 1 : sign;
    int end = digitsEnd(text, power, LONGEST_POWER);
    return end == power || ScanText.isAlphanumeric(text.symbol(end)) ? ScanText.NONE : end;
  }

  private static int digitsEnd(ScanText text, int start, int most) {
    int at = start;
    while (at - start < most && text.isAscii(at) && ScanText.isDigit(text.symbol(at))) {
      at++;
    }
    return at;
  }

  private static int behindJoint(ScanText text, int at) {
    return isOf(OF_NUMBERS, text, at) ? at + text.width(at) : at;
  }

  private static int behindJoints(ScanText text, int from) {
    int at = from;
    for (int i = 0; i < MOST_JOINTS; i++) {
      at = isOf(OF_TOKENS, text, at) ? at + text.width(at) : behindEscape(text, at);
    }
    return at;
  }

  private static int behindEscape(ScanText text, int at) {
    for (int i = 0; i < ESCAPED.size(); i++) {
      if (text.startsWith(at, ESCAPED.get(i))) {
        return at + ESCAPED.get(i).length();
      }
    }
    return at;
  }

  private static int behindPadding(ScanText text, int end) {
    int at = end;
    for (int i = 0; i < 2; i++) {
      at = isOf("=", text, at) ? at + 1 : text.startsWith(at, "%3") ? behindEscape(text, at) : at;
    }
    return at;
  }

  private static boolean isOf(String signs, ScanText text, int at) {
    return text.isAscii(at) && signs.indexOf(text.symbol(at)) >= 0;
  }
}
