package dev.yika.masking.text.encoding;

/**
 * A character of a value that is written as an escape: {@code \\u0034}, {@code \\x34}, {@code %34},
 * &amp;#52;, &amp;#x34;, also escaped once more. Only values are read like this: text is not
 * searched for escapes.
 */
public final class EscapedCharacter {

  private static final int MOST_BACKSLASHES = 8;
  private static final int MOST_TIMES = 3;
  private static final int UNIT = 4;
  private static final int BYTE = 2;
  private static final int LONGEST_REFERENCE = 6;
  private static final int DECIMAL = 10;
  private static final int HEXADECIMAL = 16;

  private EscapedCharacter() {}

  /** Returns where the escape ends that begins at an index, that index if none does. */
  public static int end(ScanText text, int at) {
    int code = codeStart(text, at);
    int end = code == ScanText.NONE ? code : codeEnd(text, code);
    return end == code ? at : end + (isReference(text, code) ? 1 : 0);
  }

  /** Returns the symbol of an escape that begins at an index, NONE if none does. */
  public static int symbol(ScanText text, int at) {
    int code = codeStart(text, at);
    int end = code == ScanText.NONE ? code : codeEnd(text, code);
    return end == code ? ScanText.NONE : value(text, code, end);
  }

  /** Returns whether the escape of a letter or digit begins at an index. */
  public static boolean isAlphanumeric(ScanText text, int at) {
    return ScanText.isAlphanumeric(symbol(text, at));
  }

  /** Writes the code of an asterisk into an escape that begins at an index. */
  public static void hide(ScanText text, int at) {
    int code = codeStart(text, at);
    int end = codeEnd(text, code);
    String star = base(text, code) == DECIMAL ? "42" : text.symbol(code - 1) == '%' ? "2A" : "2a";
    for (int i = code; i < end; i++) {
      int digit = star.length() - (end - i);
      text.put(i, digit < 0 ? '0' : star.charAt(digit));
    }
  }

  /** Returns where the digits of an escape begin, {@link ScanText#NONE} if it is none. */
  private static int codeStart(ScanText text, int at) {
    return switch (text.symbol(at)) {
      case '\\' -> behindBackslashes(text, at);
      case '%' -> behindPercent(text, at);
      case '&' -> behindAmpersand(text, at);
      default -> ScanText.NONE;
    };
  }

  private static int behindBackslashes(ScanText text, int first) {
    int at = first;
    while (at - first < MOST_BACKSLASHES && text.symbol(at) == '\\') {
      at++;
    }
    int kind = text.symbol(at);
    return kind == 'u' || kind == 'x' ? at + 1 : ScanText.NONE;
  }

  private static int behindPercent(ScanText text, int percent) {
    int at = percent + 1;
    for (int i = 0; i < MOST_TIMES && text.startsWith(at, "25"); i++) {
      at += BYTE;
    }
    return isPattern(text, percent, at) ? ScanText.NONE : at;
  }

  /** Returns whether percent signs are those of a pattern of SQL, as in {@code like '%…%'}. */
  private static boolean isPattern(ScanText text, int percent, int behind) {
    int before = text.before(percent);
    int quote = before == ScanText.NONE ? before : text.symbol(before);
    if (quote != '\'' && quote != '"') {
      return false;
    }
    int end = behind;
    for (int i = 0; i < ScanText.MAX_NUMBER && ScanText.isAlphanumeric(text.symbol(end)); i++) {
      end += text.width(end);
    }
    return end > behind + BYTE && text.symbol(end) == '%';
  }

  private static int behindAmpersand(ScanText text, int ampersand) {
    int at = ampersand + 1;
    for (int i = 0; i < MOST_TIMES && text.startsWith(at, "amp;"); i++) {
      at += "amp;".length();
    }
    return text.startsWith(at, "#x") ? at + 2 : text.startsWith(at, "#") ? at + 1 : ScanText.NONE;
  }

  private static boolean isReference(ScanText text, int code) {
    return text.symbol(code - 1) == '#' || text.symbol(code - 2) == '#';
  }

  private static int base(ScanText text, int code) {
    return text.symbol(code - 1) == '#' ? DECIMAL : HEXADECIMAL;
  }

  /** Returns where the digits of an escape end, the index itself if they are too few. */
  private static int codeEnd(ScanText text, int code) {
    boolean isReference = isReference(text, code);
    int length = isReference ? LONGEST_REFERENCE : text.symbol(code - 1) == 'u' ? UNIT : BYTE;
    int base = base(text, code);
    int at = code;
    while (at - code < length && digit(text, at, base) >= 0) {
      at++;
    }
    boolean isWhole = isReference ? text.symbol(at) == ';' : at - code == length;
    return isWhole && at - code >= BYTE ? at : code;
  }

  private static int digit(ScanText text, int at, int base) {
    int value = text.isAscii(at) ? ScanText.hex(text.symbol(at)) : ScanText.NONE;
    return value < base ? value : ScanText.NONE;
  }

  private static int value(ScanText text, int code, int end) {
    int base = base(text, code);
    int value = 0;
    for (int at = code; at < end; at++) {
      value = value * base + digit(text, at, base);
    }
    return value > Character.MAX_VALUE ? ScanText.OTHER : ScanText.symbolOf((char) value);
  }
}
