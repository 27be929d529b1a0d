package dev.yika.masking.text;

import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.text.encoding.EscapedCharacter;
import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.evidence.DigitGroups;
import dev.yika.masking.text.evidence.JsonPlace;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;

/**
 * Writes asterisks over the hidden characters of a number, without changing the length of the text
 * or the structure of JSON and CSV.
 */
final class MaskWriter {

  private final ViewTable table;
  private final View view;

  MaskWriter(ViewTable table, View view) {
    this.table = table;
    this.view = view;
  }

  void write(ScanText source, IdentifierKind kind, DigitGroups number) {
    long shown = table.shown(kind, number.length(), view);
    int value = number.isLikeJson() ? JsonPlace.startOfValue(source, number) : ScanText.NONE;
    if (value != ScanText.NONE) {
      quote(source, value, number, shown);
    } else if (number.isRun()) {
      source.hideAscii(number.place(0), number.length(), shown);
    } else {
      hideEach(source, number, shown);
    }
  }

  /**
   * Writes asterisks over a value and the signs in it, whatever the view: of a token none shows. A
   * JSON number becomes a string.
   */
  void hideWhole(ScanText source, int from, int to) {
    boolean isNumber = JsonPlace.isNumber(source, from, to);
    for (int at = from; at < to; ) {
      int behindEscape = EscapedCharacter.end(source, at);
      int behindWrap = source.behindWrap(at);
      if (behindWrap > at) {
        at = behindWrap;
      } else if (behindEscape > at) {
        EscapedCharacter.hide(source, at);
        at = behindEscape;
      } else {
        int behind = at + source.width(at);
        source.hide(at);
        at = behind;
      }
    }
    if (isNumber) {
      source.put(from, '"');
      source.put(to - 1, '"');
    }
  }

  private static void hideEach(ScanText source, DigitGroups number, long shown) {
    for (int i = 0; i < number.length(); i++) {
      if ((shown >>> i & 1) == 0) {
        source.hide(number.place(i));
      }
    }
  }

  /**
   * Turns a JSON number into a JSON string of the same length, which takes two asterisks. Its
   * fraction and its exponent move one to the left.
   */
  private static void quote(ScanText source, int start, DigitGroups number, long shown) {
    int end = JsonPlace.endOfNumber(source, number.end());
    int surplus = number.length() - (number.end() - start - 2);
    int at = start + 1;
    for (int i = 0; i < number.length(); i++) {
      boolean hidden = (shown >>> i & 1) == 0;
      if (hidden && surplus > 0) {
        surplus--;
      } else if (at < number.end() - 1) {
        source.put(at++, hidden ? '*' : number.charAt(i));
      }
    }
    for (int i = number.end(); i < end; i++) {
      source.put(i - 1, (char) source.symbol(i));
    }
    source.put(start, '"');
    source.put(end - 1, '"');
  }
}
