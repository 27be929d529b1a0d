package dev.yika.masking.text.evidence;

import dev.yika.core.input.LookAlikes;
import dev.yika.core.kernel.Flaws;
import dev.yika.core.kernel.Gb11643;
import dev.yika.masking.text.encoding.CharText;
import dev.yika.masking.text.encoding.EscapedCharacter;
import dev.yika.masking.text.encoding.KeyEnds;
import dev.yika.masking.text.encoding.ScanText;
import java.util.Arrays;

/**
 * Digits and letters of a text in groups, with spaces, hyphens or points between, and of them the
 * part that is being judged, which reads as a plain text in capitals. Not thread-safe.
 */
public final class DigitGroups implements CharSequence {

  /** The longest part that is read: longer texts are no numbers. */
  public static final int MAX_LENGTH = ScanText.MAX_NUMBER;

  private static final int MAX_GROUPS = 32;

  /** The longest number that is written in groups. */
  private static final int MAX_GROUPED = 32;

  /** The shortest group but the last of a number; shorter ones are dates and times. */
  private static final int MIN_GROUP = 4;

  private static final int THOUSAND = 3;

  /** A full-width comma between groups, of any sign that is no separator otherwise. */
  private static final int WIDE_COMMA = ';';

  /** The number of digits of an identity number before its check character. */
  private static final int CROSS = 17;

  private final byte[] plain = new byte[MAX_LENGTH];
  private final int[] places = new int[MAX_LENGTH];
  private final int[] groupEnds = new int[MAX_GROUPS];
  private final ScanText none = new CharText(KeyEnds.NONE);
  private ScanText source = none;
  private int run;
  private int groups;
  private int separator;
  private boolean hasCross;
  private int next;
  private int from;
  private int to;

  /**
   * Reads the first group.
   *
   * @return false if it is longer than anything worth judging
   */
  boolean readGroup(ScanText text, int at) {
    source = text;
    groups = 0;
    separator = ScanText.NONE;
    hasCross = false;
    from = 0;
    to = 0;
    return addGroup(at);
  }

  private boolean addGroup(int start) {
    int length = groups == 0 ? readRun(start) : groupEnds[groups - 1];
    int at = groups == 0 ? start + length : start;
    int symbol = source.symbol(at);
    while (ScanText.isAlphanumeric(symbol) && length < MAX_LENGTH) {
      plain[length] = (byte) (symbol >= 'a' ? symbol - 'a' + 'A' : symbol);
      places[length++] = at;
      at += source.width(at);
      symbol = source.symbol(at);
    }
    if (length == CROSS && isCross(symbol, at)) {
      plain[length] = 'X';
      places[length++] = at;
      at += source.width(at);
      symbol = source.symbol(at);
      hasCross = true;
    }
    next = at;
    groupEnds[groups++] = length;
    return !ScanText.isAlphanumeric(symbol);
  }

  /**
   * Returns whether a symbol is typed for the check character X: a star, a cross, a similar letter.
   */
  private boolean isCross(int symbol, int at) {
    return symbol == ScanText.STAR
        ? source.symbol(at + source.width(at)) != ScanText.STAR
        : LookAlikes.meant(symbol) == 'X';
  }

  /** Leaves the sign that was read as X out of the part: it is hidden by no star. */
  void dropCross() {
    if (hasCross && to > CROSS) {
      to = CROSS;
    }
  }

  /** Reads the ASCII digits that the first group begins with, whose places follow one another. */
  private int readRun(int start) {
    places[0] = start;
    run = source.copyDigits(start, plain, MAX_LENGTH);
    return run;
  }

  /** Reads the groups that the first one may form a number with. */
  void readMoreGroups() {
    while (groups < MAX_GROUPS && groupEnds[groups - 1] < MAX_GROUPED) {
      int start = source.behindSeparator(next);
      int sign = start == next ? ScanText.NONE : separatorAt(next);
      if (!mayPart(sign) || !mayGoOn(source.symbol(start))) {
        return;
      }
      int before = separator;
      separator = sign;
      if (!addGroup(start)) {
        groups--;
        separator = groups == 1 ? ScanText.NONE : before;
        return;
      }
    }
  }

  /** Returns the separator however it is written; the wrap of a mail is a line feed. */
  private int separatorAt(int at) {
    int symbol = source.symbol(at);
    return switch (symbol) {
      case '%', '&', '\\' -> {
        int escaped = EscapedCharacter.symbol(source, at);
        yield escaped == ScanText.NONE ? ScanText.SPACE : escaped;
      }
      case '=' -> '\n';
      case ScanText.COMMA -> source.isAscii(at) ? ScanText.COMMA : WIDE_COMMA;
      default -> symbol;
    };
  }

  private boolean mayPart(int sign) {
    if (sign == ScanText.NONE || (groups > 1 && sign != separator)) {
      return false;
    }
    return switch (sign) {
      case '\n' -> true;
      case ScanText.COMMA -> groups == 1 ? lastGroup() <= THOUSAND : lastGroup() == THOUSAND;
      case ScanText.SPACE -> lastGroup() >= MIN_GROUP || isOneByOne(groups);
      default -> lastGroup() >= MIN_GROUP;
    };
  }

  /** Returns whether the first groups have one character each, as read from a form. */
  boolean isOneByOne(int firstGroups) {
    return groupEnds[firstGroups - 1] == firstGroups;
  }

  /** Returns whether the groups are of a form in which they have any number of characters. */
  boolean isEven(int firstGroups) {
    return firstGroups > 1
        && (separator == '\n' || separator == ScanText.COMMA || isOneByOne(firstGroups));
  }

  /**
   * Returns whether a further group may begin with a symbol: the only letter is the check character
   * X.
   */
  private static boolean mayGoOn(int symbol) {
    return ScanText.isDigit(symbol) || symbol == 'X' || symbol == 'x';
  }

  private int lastGroup() {
    return groups == 1 ? groupEnds[0] : groupEnds[groups - 1] - groupEnds[groups - 2];
  }

  int groups() {
    return groups;
  }

  /** Returns how many characters the first groups have. */
  int lengthOf(int firstGroups) {
    return groupEnds[firstGroups - 1];
  }

  /** Returns what stands between the groups, {@link ScanText#NONE} if there is only one. */
  int separator() {
    return separator;
  }

  /** Returns whether the first groups have four characters each, the last perhaps fewer. */
  boolean isInFours(int firstGroups) {
    for (int i = 0; i < firstGroups - 1; i++) {
      if (groupEnds[i] != (i + 1) * MIN_GROUP) {
        return false;
      }
    }
    return lengthOf(firstGroups) <= firstGroups * MIN_GROUP;
  }

  /** Returns whether this many groups may have their separator: decimals have one point. */
  boolean maySeparate(int firstGroups) {
    return switch (separator) {
      case ScanText.POINT -> firstGroups >= MIN_GROUP && isInFours(firstGroups);
      case ScanText.COMMA -> groupEnds[firstGroups - 1] - groupEnds[firstGroups - 2] == THOUSAND;
      default -> true;
    };
  }

  /** Returns the index of the first digit of the first group from one on, or its length. */
  int digitFrom(int first) {
    int at = first;
    while (at < groupEnds[0] && !ScanText.isDigit(plain[at])) {
      at++;
    }
    return at;
  }

  /** Returns the index of the first letter of the first group from one on, or its length. */
  int letterFrom(int first) {
    int at = Math.max(first, run);
    while (at < groupEnds[0] && ScanText.isDigit(plain[at])) {
      at++;
    }
    return at;
  }

  /** Returns the last of the first characters that were read. */
  char last(int length) {
    return (char) plain[length - 1];
  }

  /** Selects the part to be judged, from one character to before another. */
  void select(int first, int end) {
    from = first;
    to = end;
  }

  /** Returns where a character of the part stands in the text. */
  public int place(int index) {
    return placeOf(from + index);
  }

  /** Returns whether the part is one run of ASCII digits. */
  public boolean isRun() {
    return to <= run;
  }

  /** Returns whether JSON writes a number like this part: ASCII digits in one piece, or the E. */
  public boolean isLikeJson() {
    boolean isLike = end() - place(0) == length();
    for (int i = Math.max(from, run); i < to; i++) {
      isLike &= source.isAscii(places[i]) && (ScanText.isDigit(plain[i]) || plain[i] == 'E');
    }
    return isLike;
  }

  private int placeOf(int index) {
    return index < run ? places[0] + index : places[index];
  }

  /** Returns where the part ends in the text. */
  public int end() {
    return endOf(to);
  }

  /** Returns where the first characters that were read end in the text. */
  int endOf(int length) {
    return length <= run ? places[0] + length : endOfSymbol(places[length - 1]);
  }

  /**
   * Returns where to go on behind the part: at its last group, which a view may show and with which
   * another number may begin, or at its end if it is one group.
   */
  int behindPart() {
    int last = ScanText.NONE;
    for (int i = 0; i < groups - 1 && groupEnds[i] < to; i++) {
      last = groupEnds[i];
    }
    return last <= from ? end() : placeOf(last);
  }

  private int endOfSymbol(int at) {
    return at + source.width(at);
  }

  /** Returns whether the part has the form, birth date and check character of 18 characters. */
  boolean isIdentity() {
    return Gb11643.flaws(plain, from) == Flaws.NONE;
  }

  boolean isDigits() {
    if (isRun()) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (!ScanText.isDigit(plain[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int length() {
    return to - from;
  }

  @Override
  public char charAt(int index) {
    return (char) plain[from + index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      text.append(charAt(i));
    }
    return text;
  }

  /** Forgets the digits that were read last. */
  void wipe() {
    Arrays.fill(plain, (byte) 0);
    source = none;
  }

  /** Returns how much was read, without a digit of it. */
  @Override
  public String toString() {
    return "DigitGroups[" + length() + " characters]";
  }
}
