package dev.yika.masking.text.encoding;

import java.util.Arrays;
import java.util.List;

/**
 * The names that may stand before a sign such as {@code =}, laid out for reading backwards, so that
 * most signs of a log are quickly distinguished from those behind a name. Case, hyphens,
 * underscores and a number behind a name do not count; what is in other scripts or in markup is let
 * through. Thread-safe.
 */
public final class KeyEnds {

  private static final int MOST_CLOSERS = 6;
  private static final int MOST_NUMBERING = 4;
  private static final int CODES = 37;
  private static final int NO_CODE = 0;
  private static final int ROOT = 1;
  private static final int NAME = 1;
  private static final int ELEMENT = 2;
  private static final int GLANCE = 3;
  private static final int HASH_BITS = 17;
  private static final int HASH = 0x9e3779b1;

  private static final int PAIR_BITS = 7;

  private static final int LAST_OF_ASCII = 0x7f;

  private static final String CLOSERS = "\"'\\ `*)]";
  private static final String HEX = "0123456789abcdefABCDEF";

  /** The characters before the semicolon of an entity that is a sign. */
  private static final List<String> ENTITY_ENDS =
      List.of("&gt", "als", "lon", "x3a", "x3A", "x3d", "x3D");

  /** Of three characters; a sign may follow them. */
  private static final int KEPT_BITS = 0x7f7f7f;

  /** What makes small letters of capital ones, and leaves digits as they are. */
  private static final int FOLD = 0x202020;

  private static final int NOT_ASCII = 0x808080;

  /** The ends of no name. */
  public static final KeyEnds NONE = of(List.of(), List.of());

  /** The part before a sign that a character belongs to, read from the sign backwards. */
  private enum Part {
    CLOSERS,
    NUMBERING,
    NAME,
    ANYTHING
  }

  /** For each node the nodes that lead on, by the code of the letter before; 0 is none. */
  private char[] steps = new char[2 * CODES];

  /** For each node what begins there. */
  private byte[] begun = new byte[2];

  private int nodes = 2;

  /** By hash of the last three characters in any case, whether a name may end with them. */
  private final long[] glance = new long[1 << (HASH_BITS - 6)];

  /** By the last two characters, whether a name may end with them. */
  private final long[] pairs = new long[1 << (2 * PAIR_BITS - 6)];

  private KeyEnds() {}

  /**
   * Returns how names and their plurals end.
   *
   * @param names ASCII letters and digits; what has others is let through anyway
   * @param elements names that count before {@code >} only
   */
  public static KeyEnds of(Iterable<String> names, Iterable<String> elements) {
    KeyEnds ends = new KeyEnds();
    for (String name : names) {
      ends.add(name, ROOT, NAME);
      ends.add(name, ends.step(ROOT, code('s')), NAME);
    }
    for (String element : elements) {
      ends.add(element, ROOT, ELEMENT);
    }
    ends.glanceAt(0, 0, Part.CLOSERS, ROOT);
    ends.noteEscapes();
    return ends;
  }

  private void add(String name, int from, int what) {
    int node = from;
    for (int at = name.length() - 1; at >= 0; at--) {
      int code = code(name.charAt(at));
      if (code != NO_CODE) {
        node = step(node, code);
      }
    }
    begun[node] |= (byte) what;
  }

  /** Returns the node behind a letter, a new one if there was none. */
  private int step(int node, int code) {
    int index = node * CODES + code;
    if (steps[index] == 0) {
      if (nodes == begun.length) {
        begun = Arrays.copyOf(begun, 2 * nodes);
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

  /** Notes every three characters that a name may end with, from the last to the first. */
  private void glanceAt(int depth, int key, Part part, int node) {
    if (depth == GLANCE) {
      note(key);
      return;
    }
    int shift = (GLANCE - 1 - depth) * Byte.SIZE;
    int behind = depth == 0 ? 0 : key >>> (shift + Byte.SIZE) & LAST_OF_ASCII;
    for (int c = 0; c <= LAST_OF_ASCII; c++) {
      if (depth < 2 && (isMarkup(c) || ScanText.isDigit(c))) {
        continue; // decided without a glance
      }
      boolean isBegun = part == Part.NAME && (begun[node] & NAME) != 0 && begins(behind, c);
      if (part == Part.ANYTHING || isBegun || (part == Part.CLOSERS && isMarkup(c))) {
        glanceAt(depth + 1, key | c << shift, Part.ANYTHING, ROOT);
      } else {
        glanceOn(depth + 1, key | c << shift, c, part, node);
      }
    }
  }

  private void glanceOn(int depth, int key, int c, Part part, int node) {
    int next = code(c) == NO_CODE ? 0 : steps[node * CODES + code(c)];
    if (next != 0) {
      glanceAt(depth, key, Part.NAME, next);
    }
    if ((part == Part.NAME && isJoin(c)) || (part == Part.CLOSERS && isCloser(c))) {
      glanceAt(depth, key, part, node);
    }
    if (part != Part.NAME && isNumbering(c)) {
      glanceAt(depth, key, Part.NUMBERING, ROOT);
    }
  }

  private void note(int key) {
    int pair = pair(key);
    pairs[pair >>> 6] |= 1L << pair;
    int hash = hash(key);
    glance[hash >>> 6] |= 1L << hash;
  }

  /** Notes how {@code %AB} and {@code \\u00AB} end, with closers behind them or without. */
  private void noteEscapes() {
    for (char last : (HEX + CLOSERS).toCharArray()) {
      for (char before : (HEX + CLOSERS).toCharArray()) {
        for (char third : (HEX + CLOSERS + "%x").toCharArray()) {
          boolean mayBe = isCloser(last) || (!isCloser(before) && !isCloser(third));
          if (mayBe && (isCloser(before) || !isCloser(third))) {
            note(last << 16 | before << 8 | third);
          }
        }
      }
    }
    for (char before : "0123456789".toCharArray()) {
      for (char third : "0123456789;[".toCharArray()) {
        note('m' << 16 | before << 8 | third); // of a colour
      }
    }
    for (String end : ENTITY_ENDS) {
      note(end.charAt(2) << 16 | end.charAt(1) << 8 | end.charAt(0));
    }
  }

  private static int hash(int key) {
    return (((key & KEPT_BITS) | FOLD) * HASH) >>> (Integer.SIZE - HASH_BITS);
  }

  /** Returns the last two of three characters, seven bits each. */
  private static int pair(int key) {
    return (key >>> 16 & LAST_OF_ASCII) << PAIR_BITS | (key >>> 8 & LAST_OF_ASCII);
  }

  /** Returns 1 if a sign may stand behind a name that ends with these two bytes, 0 if not. */
  int mayEnd(int beforeLast, int last, int sign) {
    int pair = (last & LAST_OF_ASCII) << PAIR_BITS | (beforeLast & LAST_OF_ASCII);
    int isOther = (beforeLast | last) >>> (Integer.SIZE - 1);
    int isElement = sign == '>' ? 1 : 0;
    return ((int) (pairs[pair >>> 6] >>> pair) & 1) | isElement | isOther;
  }

  /**
   * Returns 1 if what stands before a sign, two characters that are neither digits nor signs, may
   * end a name; 0 only if {@link #mayEnd(byte[], int, int)} is false.
   *
   * @param word the three bytes before the sign and the sign, which takes the highest bits
   */
  long mayEnd(int word) {
    int hash = hash(word);
    int isElement = word >>> 24 == '>' ? 1 : 0;
    int isOther = (word & NOT_ASCII) == 0 ? 0 : 1;
    return (glance[hash >>> 6] >>> hash & 1) | isElement | isOther;
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
    boolean mayBeEscape = isHex(bytes[at]) && isHex(bytes[at - 1]);
    if ((mayBeEscape && endsEscape(bytes, start, at)) || isColour(bytes[at], bytes[at - 1])) {
      return true; // left to the closer look
    }
    int wanted = bytes[sign] == '>' ? NAME | ELEMENT : NAME;
    if (endsAt(bytes, start, at, wanted)) {
      return true;
    }
    int name = at;
    while (name > at - MOST_NUMBERING && name > start && isNumbering(bytes[name])) {
      name--;
    }
    return name < at
        && (bytes[name] < 0 || (isLetter(bytes[name]) && endsAt(bytes, start, name, wanted)));
  }

  private static boolean endsEscape(byte[] bytes, int start, int last) {
    return (last - 2 >= start && (bytes[last - 2] == '%' || bytes[last - 2] == 'x'))
        || (last - 5 >= start
            && bytes[last - 5] == '\\'
            && bytes[last - 4] == 'u'
            && isHex(bytes[last - 2]));
  }

  private static boolean endsEscape(CharSequence text, int start, int last) {
    return (last - 2 >= start && (text.charAt(last - 2) == '%' || text.charAt(last - 2) == 'x'))
        || (last - 5 >= start
            && text.charAt(last - 5) == '\\'
            && text.charAt(last - 4) == 'u'
            && isHex(text.charAt(last - 2)));
  }

  private static boolean isColour(int last, int before) {
    return last == 'm' && ScanText.isDigit(before);
  }

  private static boolean isHex(int symbol) {
    return HEX.indexOf(symbol) >= 0;
  }

  private boolean endsAt(byte[] bytes, int start, int last, int wanted) {
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
      if ((begun[node] & wanted) != 0 && (at == start || begins(bytes[at], bytes[at - 1]))) {
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
    boolean mayBeEscape = isHex(text.charAt(at)) && isHex(text.charAt(at - 1));
    if ((mayBeEscape && endsEscape(text, start, at))
        || isColour(text.charAt(at), text.charAt(at - 1))) {
      return true; // left to the closer look
    }
    int wanted = text.charAt(sign) == '>' ? NAME | ELEMENT : NAME;
    if (endsAt(text, start, at, wanted)) {
      return true;
    }
    int name = at;
    while (name > at - MOST_NUMBERING && name > start && isNumbering(text.charAt(name))) {
      name--;
    }
    return name < at
        && (text.charAt(name) >= 0x80
            || (isLetter(text.charAt(name)) && endsAt(text, start, name, wanted)));
  }

  private boolean endsAt(CharSequence text, int start, int last, int wanted) {
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
      if ((begun[node] & wanted) != 0
          && (at == start || begins(text.charAt(at), text.charAt(at - 1)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a name may begin at a letter: no letter goes on before it but the hump of a
   * camel. A digit or an X may become a star until the closer look.
   */
  private static boolean begins(int first, int before) {
    return !isLetter(before)
        || before == 'X'
        || before == 'x'
        || (isUpper(first) && !isUpper(before));
  }

  private static boolean isLetter(int symbol) {
    int lower = symbol | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  private static boolean isUpper(int symbol) {
    return symbol >= 'A' && symbol <= 'Z';
  }

  /** Returns whether a name ends with markup, which is left to the closer look. */
  private static boolean isMarkup(int last, int sign, int beforeSign) {
    return isMarkup(last)
        || last == '"'
        || (sign == '>' && (beforeSign == '"' || beforeSign == '\''));
  }

  private static boolean isMarkup(int last) {
    return last == ';' || last == '>';
  }

  private static boolean isJoin(int symbol) {
    return symbol == '_' || symbol == '-';
  }

  private static boolean isNumbering(int symbol) {
    return (symbol >= '0' && symbol <= '9') || symbol == '[' || symbol == '_';
  }

  private static boolean isCloser(int symbol) {
    return CLOSERS.indexOf(symbol) >= 0;
  }
}
