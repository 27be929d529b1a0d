package dev.yika.masking.text.evidence;

import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.text.encoding.CharText;
import dev.yika.masking.text.encoding.EscapedCharacter;
import dev.yika.masking.text.encoding.KeyEnds;
import dev.yika.masking.text.encoding.ScanText;

/**
 * How far the value of a name goes: tokens over the signs of Base64 and of JWT, numbers over
 * hyphens, underscores and slashes between groups with digits, and behind a prefix of letters.
 * Letters, digits and signs may be escaped. Not thread-safe.
 */
final class ValueRun {

  /** The longest value that is hidden whole, in digits and letters. */
  static final int LONGEST = 2048;

  /** The longest value, in symbols of the text. */
  private static final int FARTHEST = 3 * LONGEST;

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
  private static final String LAST_OF_TOKENS = "-_+/";
  private static final String OF_NUMBERS = "-_/";

  private final ScanText none = new CharText(KeyEnds.NONE);
  private ScanText text = none;
  private int start;
  private int at;

  /** The letters and digits of the last group, the digits of it, and all of the groups before. */
  private int symbols;

  private int digits;
  private int length;

  /** Returns where the value ends, {@link ScanText#NONE} if it is too short or has no digit. */
  int end(ScanText scanned, int first, Keyword name) {
    text = scanned;
    start = first;
    int exponentEnd = exponentEnd();
    if (exponentEnd != ScanText.NONE) {
      return exponentEnd;
    }
    at = first;
    length = 0;
    boolean isToken = name.kind().filter(IdentifierKind.CREDENTIAL_TOKEN::equals).isPresent();
    return isToken ? tokenEnd() : numberEnd();
  }

  private int tokenEnd() {
    int end = ScanText.NONE;
    int allDigits = 0;
    while (readGroup()) {
      end = at;
      allDigits += digits;
      at = behindJoints();
    }
    at = end;
    return length >= SHORTEST && allDigits > 0 ? behindPadding() : ScanText.NONE;
  }

  private int numberEnd() {
    int end = ScanText.NONE;
    int allDigits = 0;
    int least = 1;
    while (readGroup() && mayBeGroup()) {
      least = digits == 0 ? SHORTEST : least;
      end = at;
      allDigits += digits;
      at = behindJoint(OF_NUMBERS);
    }
    return length >= SHORTEST && allDigits >= least ? end : ScanText.NONE;
  }

  /** Returns whether a group of a number has digits, or is the prefix of letters. */
  private boolean mayBeGroup() {
    boolean isFirst = length == symbols;
    boolean is =
        digits > 0
            ? isFirst || symbols >= SHORTEST_GROUP
            : isFirst && symbols <= LONGEST_PREFIX && behindJoint(OF_NUMBERS) > at;
    length -= is ? 0 : symbols;
    return is;
  }

  /** Reads letters and digits; returns whether there are any. */
  private boolean readGroup() {
    symbols = 0;
    digits = 0;
    while (length < LONGEST && at - start < FARTHEST) {
      int symbol = text.symbol(at);
      boolean isPlain = ScanText.isAlphanumeric(symbol);
      symbol = isPlain ? symbol : EscapedCharacter.symbol(text, at);
      if (!ScanText.isAlphanumeric(symbol)) {
        break;
      }
      digits += ScanText.isDigit(symbol) ? 1 : 0;
      symbols++;
      length++;
      at = isPlain ? at + text.width(at) : EscapedCharacter.end(text, at);
    }
    return symbols > 0;
  }

  /**
   * Returns where {@code 4.10102E+15} ends, into which a spreadsheet turns a number; {@link
   * ScanText#NONE} if there is none.
   */
  private int exponentEnd() {
    int point = start + 1;
    if (!ScanText.isDigit(text.symbol(start)) || !isOf(".", point)) {
      return ScanText.NONE;
    }
    int exponent = digitsEnd(point + 1, LONGEST_FRACTION);
    if (exponent == point + 1 || !isOf("eE", exponent)) {
      return ScanText.NONE;
    }
    int sign = exponent + 1;
    int power = isOf("+-", sign) ? sign + 1 : sign;
    int end = digitsEnd(power, LONGEST_POWER);
    return end == power || ScanText.isAlphanumeric(text.symbol(end)) ? ScanText.NONE : end;
  }

  private int digitsEnd(int first, int most) {
    int end = first;
    while (end - first < most && text.isAscii(end) && ScanText.isDigit(text.symbol(end))) {
      end++;
    }
    return end;
  }

  private int behindJoints() {
    int from = at;
    for (int i = 0; i < MOST_JOINTS; i++) {
      int behind = text.startsWith(at, "\\/") ? at + 2 : behindJoint(OF_TOKENS);
      at = behind == at ? behindEscape("=") : behind;
    }
    int joined = at;
    at = from;
    return joined;
  }

  private int behindPadding() {
    for (int i = 0; i < MOST_JOINTS; i++) {
      int behind = behindJoint(LAST_OF_TOKENS);
      at = text.symbol(behind) == '>' ? at : behind; // of an element
    }
    for (int i = 0; i < 2; i++) {
      at = behindJoint("=");
    }
    return at;
  }

  /** Returns the index behind one of some signs, also an escaped one. */
  private int behindJoint(String signs) {
    return isOf(signs, at) ? at + text.width(at) : behindEscape(signs);
  }

  private int behindEscape(String signs) {
    int escaped = EscapedCharacter.symbol(text, at);
    return escaped >= 0 && signs.indexOf(escaped) >= 0 ? EscapedCharacter.end(text, at) : at;
  }

  private boolean isOf(String signs, int index) {
    return text.isAscii(index) && signs.indexOf(text.symbol(index)) >= 0;
  }

  /** Forgets the text. */
  void wipe() {
    text = none;
  }
}
