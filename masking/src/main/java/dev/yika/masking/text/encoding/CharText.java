package dev.yika.masking.text.encoding;

import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/** UTF-16 units: an array that is changed in place, or a text that is copied at its first hit. */
public final class CharText extends ScanText {

  private static final char FULL_WIDTH_STAR = '\uff0a';

  private final CharMarks marks;
  private CharSequence text = "";

  /**
   * The units that are changed; null until the first hit in a text that must not be changed itself.
   */
  private char @Nullable [] units;

  /**
   * Creates an empty text.
   *
   * @param ends how names end
   */
  public CharText(KeyEnds ends) {
    this.marks = new CharMarks(ends);
  }

  public void read(CharSequence given) {
    text = given;
    units = null;
    start = 0;
    end = given.length();
    marks.read(text, start, end);
  }

  public void read(char[] changed, int from, int to) {
    text = CharBuffer.wrap(changed);
    units = changed;
    start = from;
    end = to;
    marks.read(text, start, end);
  }

  /** Returns the text, which is the given one itself if nothing was found in it. */
  public CharSequence result(CharSequence given) {
    return units == null ? given : new String(units);
  }

  private char[] writable() {
    char[] writable = units;
    if (writable == null) {
      writable = text.toString().toCharArray();
      units = writable;
      text = CharBuffer.wrap(writable);
      marks.changeTo(text);
    }
    return writable;
  }

  @Override
  public void clear() {
    if (end > 0) {
      read("");
    }
  }

  @Override
  public boolean mayHold(LoneDay days) {
    return (start < end && mayBeStatement(text.charAt(start)))
        || hasLines()
        || marks.anyInLine(days);
  }

  private boolean hasLines() {
    int feed = text instanceof String string ? string.indexOf('\n') : find('\n', start, end - 1);
    return feed >= 0 && feed < end - 1;
  }

  @Override
  public int nextPlace(int from, int to) {
    return marks.next(from, to);
  }

  @Override
  public int digitAt(int place) {
    return isPlace(place) ? place : NONE;
  }

  @Override
  public int symbol(int at) {
    return at >= end ? NONE : symbolOf(text.charAt(at));
  }

  @Override
  public boolean isAscii(int at) {
    return at >= start && at < end && text.charAt(at) < 0x80;
  }

  @Override
  public int width(int at) {
    return 1;
  }

  @Override
  public int before(int at) {
    if (at <= start) {
      return NONE;
    }
    boolean pair =
        at - 2 >= start && Character.isSurrogatePair(text.charAt(at - 2), text.charAt(at - 1));
    return pair ? at - 2 : at - 1;
  }

  @Override
  public int find(char sign, int from, int to) {
    for (int at = from; at < to; at++) {
      if (text.charAt(at) == sign) {
        return at;
      }
    }
    return NONE;
  }

  @Override
  public int symbolStart(int from, int at) {
    return at;
  }

  @Override
  public int copyDigits(int at, byte[] into, int length) {
    int most = Math.min(length, end - at);
    int count = 0;
    while (count < most && isDigit(text.charAt(at + count))) {
      into[count] = (byte) text.charAt(at + count);
      count++;
    }
    return count;
  }

  @Override
  public void hideAscii(int at, int length, long shown) {
    char[] writable = writable();
    for (int i = 0; i < length; i++) {
      if ((shown >>> i & 1) == 0) {
        writable[at + i] = STAR;
      }
    }
  }

  @Override
  public void hide(int at) {
    char[] writable = writable();
    writable[at] = writable[at] < 0x80 ? STAR : FULL_WIDTH_STAR;
  }

  @Override
  public void put(int at, char ascii) {
    writable()[at] = ascii;
    marks.change(at);
  }
}
