package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;

/**
 * How much of a group belongs to what stands before it: the rest of {@code \\u533b}, of {@code
 * %20}, or the symbology that a scanner sends, as in {@code ]C1}.
 */
final class EscapedStart {

  private static final int UNIT = 5;
  private static final int HEX = 3;
  private static final int OCTAL = 3;
  private static final int BYTE = 2;
  private static final int BYTE_TWICE = 4;
  private static final int AIM = 2;
  private static final String HEXADECIMAL = "0123456789ABCDEF";

  private EscapedStart() {}

  /** Returns how many characters of the group belong to the symbol before it. */
  static int length(DigitGroups candidate, int before) {
    return switch (before) {
      case '\\' -> Math.max(1, inHex(candidate));
      case '%' -> candidate.last(1) == '2' && isHexOfSign(candidate, 2) ? BYTE_TWICE : BYTE;
      case ']' -> isAim(candidate) ? AIM : 0;
      default -> 0;
    };
  }

  private static boolean isAim(DigitGroups candidate) {
    return candidate.lengthOf(1) > AIM
        && ScanText.isLetter(candidate.last(1))
        && ScanText.isDigit(candidate.last(AIM));
  }

  /** Returns whether the group begins with the rest of an escape that must stay. */
  static boolean mustStay(ScanText text, DigitGroups candidate, int groupStart, int before) {
    if (before == '%') {
      return candidate.lengthOf(1) > BYTE
          && isHexOfSign(candidate, 0)
          && !isPattern(text, candidate, groupStart);
    }
    if (before != '\\') {
      return false;
    }
    return switch (text.symbol(groupStart)) {
      case 'b', 'f', 'n', 'r', 't' -> true;
      default -> inHex(candidate) > 0;
    };
  }

  /**
   * Returns whether two characters are the code of a sign or a byte that an address has to escape.
   */
  private static boolean isHexOfSign(DigitGroups candidate, int first) {
    if (candidate.lengthOf(1) < first + 2) {
      return false;
    }
    int value = HEXADECIMAL.indexOf(candidate.last(first + 1)) << 4;
    int low = HEXADECIMAL.indexOf(candidate.last(first + 2));
    boolean isSign = !ScanText.isAlphanumeric(value | low) && (value >= 0x20 || value == 0);
    return value >= 0 && low >= 0 && isSign && value < 0x80;
  }

  /** Returns whether percent signs are those of a pattern of SQL, as in {@code like '%…%'}. */
  private static boolean isPattern(ScanText text, DigitGroups candidate, int groupStart) {
    int sign = text.before(groupStart);
    int quote = Borders.symbolBefore(text, sign);
    return (quote == '\'' || quote == '"')
        && text.symbol(candidate.endOf(candidate.lengthOf(1))) == '%';
  }

  /**
   * Returns what \\u533b, \\x22 and \\042 take behind the backslash, 0 if the group is not like
   * them.
   */
  private static int inHex(DigitGroups candidate) {
    return switch (candidate.last(1)) {
      case 'U' -> UNIT;
      case 'X' -> HEX;
      case '0' -> isOctal(candidate) ? OCTAL : 0;
      default -> 0;
    };
  }

  private static boolean isOctal(DigitGroups candidate) {
    return candidate.lengthOf(1) > OCTAL
        && candidate.last(2) <= '7'
        && candidate.last(OCTAL) <= '7';
  }
}
