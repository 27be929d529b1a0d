package dev.yika.masking.text.encoding;

import java.util.Arrays;

/**
 * Bytes of GB18030, and so of GBK and GB2312.
 *
 * <p>A byte of 0x30 to 0x39 may be a digit or the second or last byte of a symbol of four; a byte
 * from 0x40 on may be the second of a symbol of two. Reading backwards goes by the number of bytes
 * from 0x81 on that stand before, so a piece of a text has to begin with a whole symbol.
 */
public final class Gb18030Text extends ByteText {

  private static final int FIRST_LEAD = 0x81;
  private static final int LAST_LEAD = 0xfe;
  private static final int FULL_WIDTH_LEAD = 0xa3;
  private static final int FULL_WIDTH_STAR = 0xaa;

  /** The range of the bytes counted last; masking does not change them. */
  private int leadsFrom;

  private int leadsTo = NONE;

  /**
   * Creates an empty text.
   *
   * @param ends how names end
   */
  public Gb18030Text(KeyEnds ends) {
    super(true, ends);
  }

  @Override
  public void forget() {
    leadsFrom = 0;
    leadsTo = NONE;
  }

  @Override
  public int digitAt(int place) {
    int at = bytes[place] >= 0 ? place : place - 1;
    return isPlace(at) && !isLastOfFour(place) ? at : NONE;
  }

  @Override
  public int symbol(int at) {
    if (at >= end) {
      return NONE;
    }
    if (bytes[at] >= 0) {
      return bytes[at];
    }
    return switch (width(at)) {
      case 2 -> symbolOf(Gb18030Table.ofTwo(bytes, at));
      case 4 -> symbolOf(Gb18030Table.ofFour(bytes, at));
      default -> OTHER;
    };
  }

  @Override
  public int width(int at) {
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
  public int before(int at) {
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

  /** Returns how many bytes from 0x81 on stand before an index, and remembers the count. */
  private int leadsBefore(int at) {
    if (at < leadsFrom || at > leadsTo) {
      int from = at;
      while (from > start && from != leadsTo && isLead(from - 1)) {
        from--;
      }
      leadsFrom = from == leadsTo ? leadsFrom : from; // the run goes on that was counted
      leadsTo = at;
    }
    return at - leadsFrom;
  }

  /** Goes forward from a byte that is a symbol of its own wherever it stands. */
  @Override
  public int symbolStart(int from, int at) {
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
  public void hide(int at) {
    int width = width(at);
    if (width == 2) {
      bytes[at] = (byte) FULL_WIDTH_LEAD;
      bytes[at + 1] = (byte) FULL_WIDTH_STAR;
    } else {
      Arrays.fill(bytes, at, at + width, (byte) STAR);
      leadsTo = NONE;
    }
  }
}
