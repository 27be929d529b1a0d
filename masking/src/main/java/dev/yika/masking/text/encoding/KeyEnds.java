package dev.yika.masking.text.encoding;

/**
 * The last two letters of the names that may stand before a sign such as {@code =}, as a set of
 * bits: most signs of a log are told from those behind a name by one look. Names in other scripts
 * are all let through. Filled once, then only read.
 */
public final class KeyEnds {

  private static final int MOST_CLOSERS = 6;

  private final long[] bits = new long[1 << 8];

  /** Adds a name of ASCII letters and digits, two or more; others are always let through. */
  public void add(String name) {
    int length = name.length();
    int index = index(name.charAt(length - 1), name.charAt(length - 2));
    bits[index >>> 6] |= 1L << (index & 63);
  }

  private static int index(int last, int before) {
    return (last & 0x7f) << 7 | (before & 0x7f);
  }

  private static int lower(int symbol) {
    return symbol >= 'A' && symbol <= 'Z' ? symbol + 'a' - 'A' : symbol;
  }

  /** Returns whether bytes before a sign may end a name. */
  boolean mayEnd(byte[] bytes, int start, int sign) {
    int at = sign - 1;
    int least = Math.max(start, sign - MOST_CLOSERS);
    while (at >= least && isCloser(bytes[at])) {
      at--;
    }
    boolean isElement = bytes[sign] == '>' && sign > start && isQuote(bytes[sign - 1]);
    return at > start && (isElement || mayEnd(bytes[at], skipped(bytes, start, at - 1)));
  }

  /** A hyphen or underscore does not part the letters of a name. */
  private static int skipped(byte[] bytes, int start, int at) {
    return (bytes[at] == '_' || bytes[at] == '-') && at > start ? bytes[at - 1] : bytes[at];
  }

  /** Returns whether UTF-16 units before a sign may end a name. */
  boolean mayEnd(CharSequence text, int start, int sign) {
    int at = sign - 1;
    int least = Math.max(start, sign - MOST_CLOSERS);
    while (at >= least && isCloser(text.charAt(at))) {
      at--;
    }
    if (at <= start) {
      return false;
    }
    if (text.charAt(sign) == '>' && isQuote(text.charAt(sign - 1))) {
      return true; // of an element with attributes
    }
    char before = text.charAt(at - 1);
    boolean isJoin = (before == '_' || before == '-') && at - 1 > start;
    return mayEnd(text.charAt(at), isJoin ? text.charAt(at - 2) : before);
  }

  private boolean mayEnd(int last, int before) {
    if (last < 0 || last >= 0x80 || last == ';' || last == '"' || last == '>') {
      return true;
    }
    int symbol = lower(last);
    if (!ScanText.isAlphanumeric(symbol)) {
      return false;
    }
    int index = index(symbol, before >= 0 && before < 0x80 ? lower(before) : ' ');
    boolean isNumbering =
        ScanText.isDigit(symbol) && (before == '[' || before == '_' || ScanText.isLetter(before));
    return isNumbering
        || before == '<'
        || symbol == 's'
        || (bits[index >>> 6] >>> (index & 63) & 1) != 0;
  }

  private static boolean isQuote(int symbol) {
    return symbol == '"' || symbol == '\'';
  }

  private static boolean isCloser(int symbol) {
    return switch (symbol) {
      case '"', '\'', '\\', ' ', '`', '*', ')', ']' -> true;
      default -> false;
    };
  }
}
