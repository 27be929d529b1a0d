package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;

/**
 * Decides whether a number stands in JSON without quotation marks, where a star is an error. Reads
 * backwards, because a text may begin anywhere, and stops where only JSON can follow.
 */
public final class JsonPlace {

  /** The most symbols read backwards. */
  private static final int FARTHEST = 200;

  private static final int MOST_BLANKS = 32;

  private final ScanText source;
  private final int numberEnd;
  private int at;
  private int left = FARTHEST;

  private JsonPlace(ScanText source, int at, int numberEnd) {
    this.source = source;
    this.numberEnd = numberEnd;
    this.at = at;
  }

  /**
   * Returns where the JSON number begins, its minus included, {@link ScanText#NONE} if it is none.
   */
  public static int startOfValue(ScanText source, DigitGroups number) {
    int start = number.place(0);
    int before = source.before(start);
    if (before == ScanText.NONE || !mayPrecede(signAt(source, before))) {
      return ScanText.NONE;
    }
    if (source.symbol(before) == '-') {
      start = before;
    }
    JsonPlace place = new JsonPlace(source, start, number.end());
    place.back();
    boolean isValue = place.isBare() && isEndOfValue(source, endOfNumber(source, number.end()));
    return isValue ? start : ScanText.NONE;
  }

  /** Returns whether a JSON number with a fraction or an exponent fills a range. */
  public static boolean isNumber(ScanText source, int start, int end) {
    int before = source.before(start);
    if (before == ScanText.NONE
        || !mayPrecede(signAt(source, before))
        || numberEnd(source, start) != end) {
      return false;
    }
    JsonPlace place = new JsonPlace(source, start, end);
    place.back();
    return place.isBare() && isEndOfValue(source, end);
  }

  private static int numberEnd(ScanText source, int start) {
    int at = endOfDigits(source, start);
    if (at > start && signAt(source, at) == '.') {
      at = endOfDigits(source, at + 1);
    }
    if (at > start && (signAt(source, at) | 0x20) == 'e') {
      boolean hasSign = signAt(source, at + 1) == '+' || signAt(source, at + 1) == '-';
      at = endOfDigits(source, at + (hasSign ? 2 : 1));
    }
    return at;
  }

  /** Excludes at once letters and quotation marks, after which no value of JSON stands. */
  private static boolean mayPrecede(int sign) {
    return switch (sign) {
      case '-', ':', '[', ',' -> true;
      default -> isSpace(sign);
    };
  }

  /** Returns where a number ends that may go on with a point and digits, or with an exponent. */
  public static int endOfNumber(ScanText source, int end) {
    int at = end;
    if (signAt(source, at) == '.') {
      at = endOfDigits(source, at + 1);
    }
    boolean hasExponent = (signAt(source, source.before(at)) | 0x20) == 'e';
    boolean hasSign = signAt(source, at) == '+' || signAt(source, at) == '-';
    return hasExponent && hasSign ? endOfDigits(source, at + 1) : at;
  }

  private static int endOfDigits(ScanText source, int from) {
    int at = from;
    while (ScanText.isDigit(signAt(source, at))) {
      at++;
    }
    return at;
  }

  private boolean isBare() {
    skipSpace();
    return switch (sign()) {
      case ':' -> isBehindKey();
      case '[' -> opensArray();
      case ',' -> isInArray();
      default -> false;
    };
  }

  /** Reads no further than the end of the line: a decision must not depend on the next line. */
  private static boolean isEndOfValue(ScanText source, int end) {
    int at = end;
    while (at - end < MOST_BLANKS && isBlank(signAt(source, at))) {
      at++;
    }
    return switch (signAt(source, at)) {
      case ',', '}', ']', '\n', '\r' -> true;
      default -> at >= source.end();
    };
  }

  /**
   * A quotation mark behind a backslash belongs to a text, which may hold stars; so does one of two
   * in a cell of a table, and one that opens a text rather than closes a key.
   */
  private boolean isBehindKey() {
    back();
    skipSpace();
    if (sign() != '"' || isEscaped() || !skipString()) {
      return false;
    }
    back();
    skipSpace();
    return left <= 0 || at == ScanText.NONE || sign() == '{' || sign() == ',';
  }

  private boolean isEscaped() {
    int before = source.before(at);
    return before != ScanText.NONE && signAt(source, before) == '\\';
  }

  private boolean opensArray() {
    back();
    skipSpace();
    return switch (sign()) {
      case ':' -> isBehindKey();
      case ',' -> isInArray();
      case '[' -> opensArray();
      default -> at == ScanText.NONE && endsWithLine();
    };
  }

  /** Distinguishes an array from brackets around the first word of a line. */
  private boolean endsWithLine() {
    int end = numberEnd;
    for (int i = 0; i < FARTHEST; i++) {
      int sign = signAt(source, end);
      if (sign == ']') {
        return isEndOfValue(source, end + 1);
      }
      if (end >= source.end() || sign == '\n' || sign == '"' || sign == '{' || sign == '[') {
        return true;
      }
      end += source.width(end);
    }
    return true;
  }

  /** Goes back over the values before a comma to the bracket they stand in. */
  private boolean isInArray() {
    int depth = 0;
    while (left > 0 && at != ScanText.NONE) {
      int sign = sign();
      if (sign == '[' && depth == 0) {
        return opensArray();
      }
      if (sign == '"') {
        if (isEscaped() || !skipString()) {
          return false;
        }
      } else if (sign == ']' || sign == '}') {
        depth++;
      } else if (sign == '[' || sign == '{') {
        depth--;
      }
      if (depth < 0 || !mayStand(sign, depth)) {
        return false;
      }
      back();
    }
    return left <= 0; // only JSON as far as the text was read
  }

  /** Returns whether a sign may stand between the values of an array. */
  private boolean mayStand(int sign, int depth) {
    return switch (sign) {
      case '\n' -> depth > 0 || goesOnBehindLine();
      case ':' -> depth > 0;
      case '"', ',', '.', '-', '+', 'E', '[', ']', '{', '}' -> true;
      default -> isSpace(sign) || ScanText.isDigit(sign) || "truefalsn".indexOf(sign) >= 0;
    };
  }

  /** Distinguishes a table, whose lines end with a value, from an array. */
  private boolean goesOnBehindLine() {
    skipSpace();
    boolean goesOn = sign() == ',' || sign() == '[';
    if (goesOn) {
      at += source.width(at);
    }
    return goesOn;
  }

  /** Goes back to the mark that opens a text. */
  private boolean skipString() {
    back();
    while (left > 0 && at != ScanText.NONE && sign() != '\n') {
      if (sign() == '"' && !isEscaped()) {
        return true;
      }
      back();
    }
    return left <= 0;
  }

  private void skipSpace() {
    while (at != ScanText.NONE && isSpace(sign())) {
      back();
    }
  }

  private void back() {
    at = left > 0 ? source.before(at) : ScanText.NONE;
    left--;
  }

  private int sign() {
    return signAt(source, at);
  }

  /** Returns an ASCII character as it stands: JSON is made of no others. */
  private static int signAt(ScanText source, int at) {
    return source.isAscii(at) ? source.symbol(at) : ScanText.OTHER;
  }

  private static boolean isSpace(int sign) {
    return isBlank(sign) || sign == '\n' || sign == '\r';
  }

  private static boolean isBlank(int sign) {
    return sign == ' ' || sign == '\t';
  }
}
