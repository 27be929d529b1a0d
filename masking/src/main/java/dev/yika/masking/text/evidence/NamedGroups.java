package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.CharText;
import dev.yika.masking.text.encoding.EscapedCharacter;
import dev.yika.masking.text.encoding.KeyEnds;
import dev.yika.masking.text.encoding.ScanText;

/**
 * Digits behind a name in groups of any size, with brackets and one sign between, which only
 * together have the length of a number: {@code (420606)1962 05 23 6516}. Digits and signs may be
 * escaped. Not thread-safe.
 */
final class NamedGroups {

  /** The longest number that people part at will, and its characters before the check character. */
  private static final int LONGEST = 18;

  private static final int CROSS = LONGEST - 1;

  /** The farthest that a number begins before one of its groups, in symbols. */
  private static final int FARTHEST = 2 * LONGEST;

  /** The length of a social-security card number. */
  private static final int SHORT = 9;

  private static final int MOST_BETWEEN = 3;

  private final NumberJudge judge;
  private final ScanText none = new CharText(KeyEnds.NONE);
  private ScanText text = none;
  private int at;
  private int digits;
  private int sign;

  NamedGroups(NumberJudge judge) {
    this.judge = judge;
  }

  /** Returns the number of characters of the groups read last. */
  int length() {
    return digits;
  }

  /** Returns where the first group begins, given the index at which one of the groups begins. */
  static int first(ScanText text, int group) {
    int first = group;
    int back = text.before(group);
    for (int i = 0; i < FARTHEST && back != ScanText.NONE; i++) {
      int symbol = text.symbol(back);
      if (ScanText.isDigit(symbol)) {
        first = back;
      } else if (!ScanText.isJoint(symbol)) {
        return first;
      }
      back = text.before(back);
    }
    return first;
  }

  /**
   * Returns where the groups end that begin at an index behind a name, {@link ScanText#NONE} if
   * they have the length of no number.
   */
  int end(ScanText scanned, int first, Keyword name) {
    text = scanned;
    at = first;
    digits = 0;
    sign = ScanText.NONE;
    int end = ScanText.NONE;
    int length = 0;
    boolean goesOn = readGroup() && !isNumber(name) && passJoint();
    while (goesOn && readGroup()) {
      int groupEnd = at;
      goesOn = passJoint();
      boolean isEnd = !goesOn || (digits > SHORT && sign == ScanText.SPACE);
      if (isEnd && judge.isLength(digits, name) && !isOfMore(groupEnd)) {
        end = groupEnd;
        length = digits;
      }
    }
    digits = length;
    return end;
  }

  /** Returns whether the first group has a length that no more digits can make another one. */
  private boolean isNumber(Keyword name) {
    return judge.isLength(digits, name) && (digits > SHORT || !judge.isLength(LONGEST, name));
  }

  /** Reads digits, the last of them perhaps an X; returns false if there are none or letters. */
  private boolean readGroup() {
    int before = digits;
    while (digits < LONGEST && isOfGroup(symbol(at))) {
      digits++;
      at = behind(at);
    }
    return digits > before && !ScanText.isAlphanumeric(symbol(at));
  }

  private boolean isOfGroup(int symbol) {
    return ScanText.isDigit(symbol) || (digits == CROSS && (symbol | 0x20) == 'x');
  }

  /** Goes over brackets and the sign of these groups; returns whether another group follows. */
  private boolean passJoint() {
    for (int i = 0; i < MOST_BETWEEN && isJoint(symbol(at)); i++) {
      at = behind(at);
    }
    return isOfGroup(symbol(at)) || symbol(at) == ScanText.STAR; // masked, which changes no border
  }

  private boolean isJoint(int symbol) {
    if (!ScanText.isJoint(symbol)) {
      return false;
    }
    if (ScanText.isBracket(symbol)) {
      return true;
    }
    sign = sign == ScanText.NONE ? symbol : sign;
    return sign == symbol;
  }

  /** Returns whether a date, a time or a fraction goes on behind these groups with its own sign. */
  private boolean isOfMore(int end) {
    int symbol = symbol(end);
    boolean isOther = (symbol != sign && "-/._:".indexOf(symbol) >= 0) || symbol == ScanText.STAR;
    int behind = isOther ? symbol(behind(end)) : ScanText.NONE;
    return ScanText.isDigit(behind) || behind == ScanText.STAR;
  }

  /** Returns the symbol at an index, or behind the wrap of a mail, however it is written. */
  private int symbol(int index) {
    int place = text.behindWrap(index);
    int symbol = text.symbol(place);
    if (ScanText.isAlphanumeric(symbol)) {
      return symbol;
    }
    int escaped = EscapedCharacter.symbol(text, place);
    return escaped == ScanText.NONE ? symbol : escaped;
  }

  private int behind(int index) {
    int place = text.behindWrap(index);
    int end = EscapedCharacter.end(text, place);
    return end > place ? end : place + text.width(place);
  }

  /** Forgets the text. */
  void wipe() {
    text = none;
  }
}
