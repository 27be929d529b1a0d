package dev.yika.masking.text.encoding;

import java.util.Arrays;

/** Bytes of UTF-8. An invalid byte counts as one symbol. */
public final class Utf8Text extends ByteText {

  private static final byte[] FULL_WIDTH_STAR = {(byte) 0xef, (byte) 0xbc, (byte) 0x8a};

  /**
   * Creates an empty text.
   *
   * @param ends how names end
   */
  public Utf8Text(KeyEnds ends) {
    super(false, ends);
  }

  @Override
  public int digitAt(int place) {
    int at = bytes[place] >= 0 ? place : place - 2;
    return isPlace(at) ? at : NONE;
  }

  @Override
  public int symbol(int at) {
    if (at >= end) {
      return NONE;
    }
    int first = bytes[at];
    if (first >= 0) {
      return first;
    }
    int lead = first & 0xff;
    int width = width(at);
    if (width == 3) {
      return symbolOf((char) ((lead & 0xf) << 12 | bits(at + 1) << 6 | bits(at + 2)));
    }
    return width == 2 ? symbolOf((char) ((lead & 0x1f) << 6 | bits(at + 1))) : OTHER;
  }

  private int bits(int at) {
    return bytes[at] & 0x3f;
  }

  @Override
  public int width(int at) {
    int lead = bytes[at] & 0xff;
    if (lead < 0xc2 || lead > 0xf4) {
      return 1;
    }
    int width = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    boolean isWhole =
        goesOnAt(at + 1) && (width < 3 || goesOnAt(at + 2)) && (width < 4 || goesOnAt(at + 3));
    return isWhole ? width : 1;
  }

  private boolean goesOnAt(int at) {
    return at < end && isContinuation(bytes[at]);
  }

  private static boolean isContinuation(byte value) {
    return (value & 0xc0) == 0x80;
  }

  private static boolean isLeadOfThree(byte value) {
    return (value & 0xf0) == 0xe0;
  }

  @Override
  public int before(int at) {
    if (at <= start) {
      return NONE;
    }
    int first = at - 1;
    if (bytes[first] >= 0) {
      return first;
    }
    if (at - 3 >= start
        && isContinuation(bytes[first])
        && isContinuation(bytes[at - 2])
        && isLeadOfThree(bytes[at - 3])) {
      return at - 3; // as nearly all Chinese characters
    }
    while (first > start && at - first < 4 && isContinuation(bytes[first])) {
      first--;
    }
    return first + width(first) == at ? first : at - 1;
  }

  @Override
  public int symbolStart(int from, int at) {
    for (int first = at - 1; first >= Math.max(from, at - 3); first--) {
      if (first + width(first) > at) {
        return first;
      }
    }
    return at;
  }

  @Override
  public void hide(int at) {
    int width = width(at);
    if (width == FULL_WIDTH_STAR.length) {
      System.arraycopy(FULL_WIDTH_STAR, 0, bytes, at, width);
    } else {
      Arrays.fill(bytes, at, at + width, (byte) STAR);
    }
  }
}
