package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.CharText;
import dev.yika.masking.text.encoding.KeyEnds;
import dev.yika.masking.text.encoding.ScanText;

/**
 * Reads the symbols before a place from the last to the first, and decodes escapes: {@code %22},
 * {@code \\u0022}, &amp;quot; are a quotation mark. Colours of a terminal are passed over. Not
 * thread-safe.
 */
final class ReverseReader {

  /** The most symbols of the text that are read for one place. */
  static final int FARTHEST = 320;

  private static final int LONGEST_ENTITY = 8;

  private final ScanText none = new CharText(KeyEnds.NONE);
  private ScanText text = none;
  private int at = ScanText.NONE;
  private int left;

  void begin(ScanText given, int place) {
    text = given;
    at = given.before(place);
    left = FARTHEST;
  }

  /**
   * Returns the next symbol before, {@link ScanText#NONE} at the start of the text and after the
   * last symbol to read.
   */
  int next() {
    while (at != ScanText.NONE && left > 0) {
      int symbol = text.symbol(at);
      if (symbol == 'm' && Borders.endsColour(text, at)) {
        skipColour();
      } else {
        int decoded = symbol < 0x80 ? decoded(symbol) : symbol;
        back(1);
        return decoded;
      }
    }
    return ScanText.NONE;
  }

  private void skipColour() {
    while (at != ScanText.NONE && text.symbol(at) != '[') {
      back(1);
    }
    int length = Borders.escapeLength(text, at);
    back(length + 1);
  }

  private void back(int symbols) {
    for (int i = 0; i < symbols && at != ScanText.NONE; i++) {
      at = text.before(at);
      left--;
    }
  }

  /** Returns a symbol before the current one as it is written. */
  private int written(int distance) {
    int place = at;
    for (int i = 0; i < distance && place != ScanText.NONE; i++) {
      place = text.before(place);
    }
    return place == ScanText.NONE ? ScanText.NONE : text.symbol(place);
  }

  /** Reads an escape that ends at the current symbol, up to its first character. */
  private int decoded(int symbol) {
    if (symbol == ';') {
      return entity();
    }
    int low = ScanText.hex(symbol);
    if (low < 0) {
      return symbol;
    }
    int second = written(1);
    if (ScanText.hex(second) < 0) {
      return symbol;
    }
    int third = written(2);
    if (third == '0' && written(3) == '\\' && low < 8 && ScanText.hex(second) < 8) {
      int value = ScanText.hex(second) << 3 | low;
      back(3);
      return value;
    }
    if (third == '%' || (third == '5' && written(3) == '2' && written(4) == '%')) {
      return percent();
    }
    if (third == 'x' && written(3) == '\\') {
      int value = ScanText.hex(second) << 4 | low;
      back(3);
      return value;
    }
    if (written(4) == 'u'
        && written(5) == '\\'
        && ScanText.hex(third) >= 0
        && ScanText.hex(written(3)) >= 0) {
      int value =
          ScanText.hex(written(3)) << 12
              | ScanText.hex(third) << 8
              | ScanText.hex(second) << 4
              | low;
      back(5);
      return ScanText.symbolOf((char) value);
    }
    return symbol;
  }

  /** Reads {@code %XX}, also {@code %25XX}; several of them as one character of UTF-8. */
  private int percent() {
    int value = 0;
    for (int shift = 0; shift <= 12; shift += 6) {
      int one = ScanText.hex(written(1)) << 4 | ScanText.hex(text.symbol(at));
      back(written(2) == '%' ? 2 : 4);
      if (one < 0x80) {
        return shift == 0 ? one : ScanText.OTHER;
      }
      if (one >= 0xc0) {
        int bits = shift == 12 ? one & 0xf : one & 0x1f;
        return ScanText.symbolOf((char) (bits << shift | value));
      }
      value |= (one & 0x3f) << shift;
      boolean goesOn = ScanText.hex(written(1)) >= 0 && ScanText.hex(written(2)) >= 0;
      boolean isEscape = written(3) == '%' || (written(3) == '5' && written(4) == '2');
      if (shift == 12 || !goesOn || !isEscape) {
        return ScanText.OTHER;
      }
      back(1);
    }
    return ScanText.OTHER;
  }

  private int entity() {
    int start = ScanText.NONE;
    int place = at;
    for (int i = 0; i < LONGEST_ENTITY && place != ScanText.NONE && start < 0; i++) {
      place = text.before(place);
      int symbol = place == ScanText.NONE ? ScanText.NONE : text.symbol(place);
      if (symbol == '&' || (symbol == ';' && i > 1)) {
        start = place;
      }
    }
    if (start == ScanText.NONE) {
      return ';';
    }
    int value = entityAt(start + 1);
    if (value == ScanText.NONE) {
      return ';';
    }
    at = start;
    if (text.symbol(at) == ';') {
      back(4); // of &amp;quot;
    }
    return value;
  }

  private int entityAt(int name) {
    for (Entity entity : Entity.ALL) {
      if (text.startsWith(name, entity.written())) {
        return entity.symbol();
      }
    }
    return ScanText.NONE;
  }
}
