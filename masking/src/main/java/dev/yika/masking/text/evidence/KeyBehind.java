package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that a message gives behind a value, as databases do: {@code Duplicate entry '…'
 * for key 'uk_psn_no'}. Not thread-safe.
 */
final class KeyBehind {

  private static final int FARTHEST = 64;

  private final Context context;

  KeyBehind(Keywords keywords) {
    this.context = new Context(keywords);
  }

  /** Returns the name behind a value that a quotation mark ends, null if there is none. */
  @Nullable Keyword find(ScanText text, int end) {
    int mark = text.symbol(end);
    boolean mayBe = mark == '\'' || mark == '"' || mark == '-' || mark == ']' || mark == ')';
    int at = mayBe ? behindLead(text, end) : ScanText.NONE;
    if (at == ScanText.NONE) {
      return null;
    }
    while (isAround(text.symbol(at))) {
      at += text.width(at);
    }
    Keyword found = null;
    for (int i = 0; i < FARTHEST && found == null && isOfName(text.symbol(at)); i++) {
      at += text.width(at);
      if (!ScanText.isLetter(text.symbol(at))) {
        context.begin(text, at);
        Keyword name = context.wordEndingAt(0);
        found = name != null && name.isName() ? name : null;
      }
    }
    return found;
  }

  /** Returns where the word ends that leads to the name: key, column, constraint, field. */
  private static int behindLead(ScanText text, int end) {
    int at = end;
    for (int i = 0; i < FARTHEST; i++) {
      int symbol = text.symbol(at);
      if (symbol == ScanText.NONE || symbol == '\n') {
        return ScanText.NONE;
      }
      if (symbol == ' ') {
        int lead = leadLength(text, at + 1);
        if (lead > 0) {
          return at + 1 + lead;
        }
      }
      at += text.width(at);
    }
    return ScanText.NONE;
  }

  private static int leadLength(ScanText text, int at) {
    if (text.startsWith(at, "key ")) {
      return 4;
    }
    if (text.startsWith(at, "column ")) {
      return 7;
    }
    if (text.startsWith(at, "field ")) {
      return 6;
    }
    if (text.startsWith(at, "index ")) {
      return 6;
    }
    return text.startsWith(at, "constraint ") ? 11 : 0;
  }

  private static boolean isAround(int symbol) {
    return symbol == ' ' || symbol == '\'' || symbol == '"' || symbol == '`' || symbol == '(';
  }

  private static boolean isOfName(int symbol) {
    return ScanText.isAlphanumeric(symbol)
        || symbol == '_'
        || symbol == '.'
        || symbol == '-'
        || symbol >= 0x80;
  }
}
