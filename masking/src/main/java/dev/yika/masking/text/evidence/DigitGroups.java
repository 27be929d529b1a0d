package dev.yika.masking.text.evidence;

import dev.yika.core.kernel.Flaws;
import dev.yika.core.kernel.IdentityCheck;
import dev.yika.masking.text.encoding.CharText;
import dev.yika.masking.text.encoding.ScanText;
import java.util.Arrays;

/**
 * Digits and letters of a text in groups, with spaces, hyphens or points between, and of them the
 * part that is being judged, which reads as a plain text in capitals. Not thread-safe.
 */
public final class DigitGroups implements CharSequence {

  /** The longest part that is read: longer texts are no numbers. */
  public static final int MAX_LENGTH = ScanText.MAX_NUMBER;

  private static final int MAX_GROUPS = 8;

  /** Above this length nobody writes a number in groups. */
  private static final int MAX_GROUPED = 32;

  /** The shortest group but the last of a number; shorter ones are dates and times. */
  private static final int MIN_GROUP = 4;

  private final byte[] plain = new byte[MAX_LENGTH];
  private final int[] places = new int[MAX_LENGTH];
  private final int[] groupEnds = new int[MAX_GROUPS];
  private final ScanText none = new CharText();
  private ScanText source = none;
  private int run;
  private int groups;
  private int separator;
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
    next = at;
    groupEnds[groups++] = length;
    return !ScanText.isAlphanumeric(symbol);
  }

  /** Reads the ASCII digits that the first group begins with, whose places follow one another. */
  private int readRun(int start) {
    places[0] = start;
    run = source.copyDigits(start, plain, MAX_LENGTH);
    return run;
  }

  /** Reads the groups that the first one may form a number with. */
  void readMoreGroups() {
    while (groups < MAX_GROUPS && lastGroup() >= MIN_GROUP && groupEnds[groups - 1] < MAX_GROUPED) {
      int symbol = source.symbol(next);
      if (!ScanText.isSeparator(symbol) || (groups > 1 && symbol != separator)) {
        return;
      }
      int start = source.behindSeparator(next);
      if (!mayGoOn(source.symbol(start))) {
        return;
      }
      separator = symbol;
      if (!addGroup(start)) {
        groups--;
        return;
      }
    }
  }

  /** Tells whether a further group may begin so: none but the check character X is a letter. */
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

  /** Tells whether the first groups have four characters each, the last perhaps fewer. */
  boolean isInFours(int firstGroups) {
    for (int i = 0; i < firstGroups - 1; i++) {
      if (groupEnds[i] != (i + 1) * MIN_GROUP) {
        return false;
      }
    }
    return lengthOf(firstGroups) <= firstGroups * MIN_GROUP;
  }

  /** Tells whether so many groups may have what stands between them: decimals have one point. */
  boolean maySeparate(int firstGroups) {
    return separator != ScanText.POINT || (firstGroups >= MIN_GROUP && isInFours(firstGroups));
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

  /** Tells whether the part is one run of ASCII digits. */
  public boolean isRun() {
    return to <= run;
  }

  /** Tells whether JSON writes a number like this part: ASCII digits in one piece, or the E. */
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

  private int endOfSymbol(int at) {
    return at + source.width(at);
  }

  /** Tells whether the part has the form, birth date and check character of 18 characters. */
  boolean isIdentity() {
    return IdentityCheck.flaws(plain, from) == Flaws.NONE;
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
