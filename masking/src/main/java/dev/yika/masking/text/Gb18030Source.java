package dev.yika.masking.text;

/**
 * Bytes of GB18030, and so of GBK and GB2312. A symbol of two bytes is the number they form, which
 * is also how keywords are kept for this encoding.
 *
 * <p>A byte of 0x30 to 0x39 may be a digit or the second or last byte of a symbol of four; a byte
 * from 0x40 on may be the second of a symbol of two. Reading backwards goes by the number of bytes
 * from 0x81 on that stand before, so a piece of a text has to begin with a whole symbol.
 */
final class Gb18030Source extends ByteSource {

  private static final int FIRST_LEAD = 0x81;
  private static final int LAST_LEAD = 0xfe;
  private static final int FULL_WIDTH = 0xa3;
  private static final int FULL_WIDTH_OFFSET = 0x80;
  private static final int IDEOGRAPHIC_SPACE = 0xa1a1;
  private static final int SHORT_HYPHEN = 0xa95c;
  private static final int SHORT_DASH = 0xa843;
  private static final int FULL_WIDTH_STAR = 0xaa;

  /** Where the last bytes began and ended that were counted; masking leaves them what they are. */
  private int leadsFrom;

  private int leadsTo = NONE;

  Gb18030Source() {
    super(true);
  }

  @Override
  void forget() {
    leadsFrom = 0;
    leadsTo = NONE;
  }

  @Override
  int digitAt(int place) {
    if (isDigit(bytes[place])) {
      return isPlace(place) && !isLastOfFour(place) ? place : NONE;
    }
    int at = place - 1;
    return isWideDigits(at, 4) ? at : NONE;
  }

  @Override
  int symbol(int at) {
    if (at >= end) {
      return NONE;
    }
    int first = bytes[at] & 0xff;
    if (first < 0x80) {
      return first;
    }
    int width = width(at);
    if (width != 2) {
      return width == 4 ? symbolOfFour(at) : OTHER;
    }
    int second = bytes[at + 1] & 0xff;
    if (first == FULL_WIDTH && second > FULL_WIDTH_OFFSET + SPACE) {
      return second - FULL_WIDTH_OFFSET;
    }
    int both = first << 8 | second;
    return both == IDEOGRAPHIC_SPACE
        ? SPACE
        : both == SHORT_HYPHEN || both == SHORT_DASH ? HYPHEN : both;
  }

  /** Tells separators, which UTF-8 knows as well, from anything else. */
  private int symbolOfFour(int at) {
    int four = 0;
    for (int i = at; i < at + 4; i++) {
      four = four << Byte.SIZE | (bytes[i] & 0xff);
    }
    return switch (four) {
      case 0x81308432, 0x8136a433, 0x8136a435, 0x8136a732 ->
          SPACE; // U+00A0, U+2007, U+2009, U+202F
      case 0x8136a437, 0x8136a438, 0x8136a439, 0x8136ab36, 0x84319533 ->
          SPACE; // U+200B, U+200C, U+200D, U+2060, U+FEFF
      case 0x8136a532, 0x8136a533, 0x8136d331 -> HYPHEN; // U+2011, U+2012, U+2212
      default -> OTHER;
    };
  }

  @Override
  int width(int at) {
    if (!isLead(at) || at + 1 >= end) {
      return 1;
    }
    int second = bytes[at + 1] & 0xff;
    if (isDigit(second)) {
      boolean four = at + 3 < end && isLead(at + 2) && isDigit(bytes[at + 3]);
      return four ? 4 : 1;
    }
    return second >= 0x40 && second != 0x7f && second <= LAST_LEAD ? 2 : 1;
  }

  private boolean isLead(int at) {
    int value = bytes[at] & 0xff;
    return value >= FIRST_LEAD && value <= LAST_LEAD;
  }

  @Override
  int before(int at) {
    if (at <= start) {
      return NONE;
    }
    int last = at - 1;
    if (bytes[last] >= 0 && (last == start || bytes[last - 1] >= 0)) {
      return last; // whatever ends with an ASCII byte has one from 0x81 on before it
    }
    if (isLastOfFour(last)) {
      return at - 4;
    }
    return (bytes[last] & 0xff) >= 0x40 && leadsBefore(last) % 2 == 1 ? at - 2 : last;
  }

  private boolean isLastOfFour(int at) {
    return at - 3 >= start
        && isDigit(bytes[at])
        && isLead(at - 1)
        && isDigit(bytes[at - 2])
        && isLead(at - 3)
        && leadsBefore(at - 3) % 2 == 0;
  }

  /** Returns how many bytes from 0x81 on stand before an index; what was counted is remembered. */
  private int leadsBefore(int at) {
    if (at < leadsFrom || at > leadsTo) {
      leadsTo = at;
      leadsFrom = at;
      while (leadsFrom > start && isLead(leadsFrom - 1)) {
        leadsFrom--;
      }
    }
    return at - leadsFrom;
  }

  /** Goes forward from a byte that is a symbol of its own wherever it stands. */
  @Override
  int symbolStart(int from, int at) {
    int next = at;
    while (next > from && !isAlone(bytes[next - 1])) {
      next--;
    }
    int first = next;
    while (next < at) {
      first = next;
      next += width(next);
    }
    return next > at ? first : at;
  }

  private static boolean isAlone(byte value) {
    return value >= 0 && value < 0x40 && !isDigit(value);
  }

  @Override
  void hide(int at) {
    if (bytes[at] >= 0) {
      bytes[at] = (byte) STAR;
    } else {
      bytes[at + 1] = (byte) FULL_WIDTH_STAR;
    }
  }
}
