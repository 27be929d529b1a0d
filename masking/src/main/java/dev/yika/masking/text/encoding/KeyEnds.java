package dev.yika.masking.text.encoding;

import java.util.Arrays;

/**
 * The names that may stand before a sign such as {@code =}, laid out for reading backwards, so that
 * most signs of a log are told from those behind a name at a glance. Case, hyphens, underscores and
 * a number behind a name do not count; what is in other scripts or in markup is let through. Filled
 * once, then only read.
 */
public final class KeyEnds {

  private static final int MOST_CLOSERS = 6;
  private static final int MOST_NUMBERING = 4;
  private static final int CODES = 37;
  private static final int NO_CODE = 0;
  private static final int ROOT = 1;

  /** For each node the nodes that lead on, by the code of the letter before; 0 is none. */
  private char[] steps = new char[2 * CODES];

  /** For each node whether a name begins there. */
  private boolean[] isName = new boolean[2];

  private int nodes = 2;

  /**
   * Adds a name and its plural.
   *
   * @param name ASCII letters and digits; a name with others is let through anyway
   */
  public void add(String name) {
    add(name, ROOT);
    add(name, step(ROOT, code('s')));
  }

  private void add(String name, int from) {
    int node = from;
    for (int at = name.length() - 1; at >= 0; at--) {
      int code = code(name.charAt(at));
      if (code != NO_CODE) {
        node = step(node, code);
      }
    }
    isName[node] = true;
  }

  /** Returns the node behind a letter, a new one if there was none. */
  private int step(int node, int code) {
    int index = node * CODES + code;
    if (steps[index] == 0) {
      if (nodes == isName.length) {
        isName = Arrays.copyOf(isName, 2 * nodes);
        steps = Arrays.copyOf(steps, 2 * nodes * CODES);
      }
      steps[index] = (char) nodes++;
    }
    return steps[index];
  }

  /** Returns 1 to 36 for a letter or a digit, whatever its case, 0 for everything else. */
  private static int code(int symbol) {
    if (symbol >= '0' && symbol <= '9') {
      return symbol - '0' + 27;
    }
    int lower = symbol | 0x20;
    return lower >= 'a' && lower <= 'z' ? lower - 'a' + 1 : NO_CODE;
  }

  /** Returns whether what stands before a sign in bytes may end a name. */
  boolean mayEnd(byte[] bytes, int start, int sign) {
    int at = sign - 1;
    int least = Math.max(start, sign - MOST_CLOSERS);
    while (at >= least && isCloser(bytes[at])) {
      at--;
    }
    if (at <= start) {
      return false;
    }
    if (bytes[at] < 0 || isMarkup(bytes[at], bytes[sign], bytes[sign - 1])) {
      return true;
    }
    if (endsAt(bytes, start, at)) {
      return true;
    }
    int name = at;
    while (name > at - MOST_NUMBERING && name > start && isNumbering(bytes[name])) {
      name--;
    }
    return name < at && (bytes[name] < 0 || (isLetter(bytes[name]) && endsAt(bytes, start, name)));
  }

  private boolean endsAt(byte[] bytes, int start, int last) {
    int node = ROOT;
    for (int at = last; at >= start; at--) {
      int code = code(bytes[at]);
      if (code == NO_CODE && (at == last || !isJoin(bytes[at]))) {
        return false;
      }
      node = code == NO_CODE ? node : steps[node * CODES + code];
      if (node == 0) {
        return false;
      }
      if (isName[node] && (at == start || begins(bytes[at], bytes[at - 1]))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether what stands before a sign in UTF-16 units may end a name. */
  boolean mayEnd(CharSequence text, int start, int sign) {
    int at = sign - 1;
    int least = Math.max(start, sign - MOST_CLOSERS);
    while (at >= least && isCloser(text.charAt(at))) {
      at--;
    }
    if (at <= start) {
      return false;
    }
    if (text.charAt(at) >= 0x80
        || isMarkup(text.charAt(at), text.charAt(sign), text.charAt(sign - 1))) {
      return true;
    }
    if (endsAt(text, start, at)) {
      return true;
    }
    int name = at;
    while (name > at - MOST_NUMBERING && name > start && isNumbering(text.charAt(name))) {
      name--;
    }
    return name < at
        && (text.charAt(name) >= 0x80
            || (isLetter(text.charAt(name)) && endsAt(text, start, name)));
  }

  private boolean endsAt(CharSequence text, int start, int last) {
    int node = ROOT;
    for (int at = last; at >= start; at--) {
      int code = code(text.charAt(at));
      if (code == NO_CODE && (at == last || !isJoin(text.charAt(at)))) {
        return false;
      }
      node = code == NO_CODE ? node : steps[node * CODES + code];
      if (node == 0) {
        return false;
      }
      if (isName[node] && (at == start || begins(text.charAt(at), text.charAt(at - 1)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a name begins at a letter: nothing goes on before it but the hump of a camel.
   */
  private static boolean begins(int first, int before) {
    return code(before) == NO_CODE || (isUpper(first) && !isUpper(before));
  }

  private static boolean isLetter(int symbol) {
    int lower = symbol | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  private static boolean isUpper(int symbol) {
    return symbol >= 'A' && symbol <= 'Z';
  }

  /** What ends with markup is left to the closer look. */
  private static boolean isMarkup(int last, int sign, int beforeSign) {
    return last == ';'
        || last == '"'
        || last == '>'
        || (sign == '>' && (beforeSign == '"' || beforeSign == '\''));
  }

  private static boolean isJoin(int symbol) {
    return symbol == '_' || symbol == '-';
  }

  private static boolean isNumbering(int symbol) {
    return (symbol >= '0' && symbol <= '9') || symbol == '[' || symbol == '_';
  }

  private static boolean isCloser(int symbol) {
    return switch (symbol) {
      case '"', '\'', '\\', ' ', '`', '*', ')', ']' -> true;
      default -> false;
    };
  }
}
