package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that a message gives behind a value, as databases do: {@code Duplicate entry '…'
 * for key 'uk_psn_no'}. Not thread-safe.
 */
final class KeyBehind {

  private static final int FARTHEST = 64;
  private static final List<String> STRONG =
      List.of("key ", "column ", "field ", "index ", "constraint ");
  private static final List<String> WEAK =
      List.of("for ", "valid ", "name=", "name\":", "key=", "key\":");

  private final Context context;

  KeyBehind(Keywords keywords) {
    this.context = new Context(keywords);
  }

  /**
   * Returns the name behind a value that a quotation mark ends, null if there is none.
   *
   * @param isOfKey whether the value has a key of its own, which the words for, name and valid do
   *     not outweigh
   */
  @Nullable Keyword find(ScanText text, int end, boolean isOfKey) {
    int mark = text.symbol(end);
    boolean mayBe = mark == '\'' || mark == '"' || mark == '-' || mark == ']' || mark == ')';
    Keyword found = null;
    int at = end;
    for (int i = 0; mayBe && i < FARTHEST && found == null; i++) {
      int symbol = text.symbol(at);
      if (symbol == ScanText.NONE || symbol == '\n') {
        return null;
      }
      at += text.width(at);
      if (!ScanText.isAlphanumeric(symbol)) {
        found = behindLead(text, at, STRONG);
        found = found == null && !isOfKey ? behindLead(text, at, WEAK) : found;
      }
    }
    return found;
  }

  /** Returns the name behind a word that leads to one. */
  private @Nullable Keyword behindLead(ScanText text, int at, List<String> leads) {
    for (int i = 0; i < leads.size(); i++) {
      if (text.startsWith(at, leads.get(i))) {
        return nameAt(text, at + leads.get(i).length());
      }
    }
    return null;
  }

  private @Nullable Keyword nameAt(ScanText text, int from) {
    int at = from;
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
