package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.CharText;
import dev.yika.masking.text.encoding.ScanText;
import org.jspecify.annotations.Nullable;

/** What stands around a part of a text: what it may border on, and words nearby. */
final class Context {

  /** How near a topic stands to its number, and how far back is looked, in symbols. */
  private static final int NEARBY = 32;

  /** How near a name stands to its number if other words are between. */
  private static final int NEAR = 16;

  /** How much may stand between a name and its number: signs and one or two Chinese characters. */
  private static final int RIGHT_BEFORE = 6;

  private final Keywords keywords;
  private final int[] symbols = new int[2 * NEARBY];

  private ScanText source = new CharText();
  private int at;
  private int count;
  private int looked;
  private boolean isRead;
  private boolean isBeginRead;
  private @Nullable Keyword nameRightBefore;
  private @Nullable Keyword name;
  private boolean topical;

  Context(Keywords keywords) {
    this.keywords = keywords;
  }

  /** Begins to look at what stands before a place. */
  void begin(ScanText text, int place) {
    source = text;
    at = text.before(place);
    count = 0;
    looked = 0;
    isRead = false;
    isBeginRead = false;
  }

  /**
   * Returns a symbol before the place, counted backwards, {@link ScanText#NONE} if there is none.
   */
  int symbolBefore(int index) {
    while (count <= index && at != ScanText.NONE && looked < 2 * NEARBY) {
      readSymbol();
    }
    return index < count ? symbols[index] : ScanText.NONE;
  }

  private void readSymbol() {
    int symbol = source.symbol(at);
    looked++;
    if (symbol == '\n' || symbol == '\r') {
      at = ScanText.NONE;
      return;
    }
    if (!isSkipped(symbol)) {
      symbols[count++] = symbol >= 'A' && symbol <= 'Z' ? symbol + 'a' - 'A' : symbol;
    }
    at = source.before(at);
  }

  private static boolean isSkipped(int symbol) {
    return switch (symbol) {
      case ' ', '-', '_', '"', '\'', '\\', '\t' -> true;
      default -> false;
    };
  }

  /** Returns the name right before the place, null if there is none. */
  @Nullable Keyword nameRightBefore() {
    if (!isBeginRead) {
      isBeginRead = true;
      nameRightBefore = findNameRightBefore();
    }
    return nameRightBefore;
  }

  private @Nullable Keyword findNameRightBefore() {
    for (int i = 0; i <= RIGHT_BEFORE; i++) {
      int symbol = symbolBefore(i);
      Keyword word = symbol == ScanText.NONE ? null : keywordAt(i);
      if (word != null) {
        return word.isName() ? word : null;
      }
      if (symbol == ScanText.NONE || ScanText.isAlphanumeric(symbol)) {
        return null;
      }
    }
    return null;
  }

  /** Returns the longest word that ends at a symbol; words end with a letter. */
  private @Nullable Keyword keywordAt(int index) {
    if (symbolBefore(index) < 'a') {
      return null;
    }
    return keywords.endingAt(this, index);
  }

  /** Returns the nearest name near the place, null if there is none. */
  @Nullable Keyword nameNearby() {
    readAll();
    return name;
  }

  /** Tells whether any keyword stands nearby. */
  boolean isTopical() {
    readAll();
    return topical;
  }

  private void readAll() {
    if (isRead) {
      return;
    }
    isRead = true;
    name = null;
    topical = false;
    int index = 0;
    while (index < NEARBY && symbolBefore(index) != ScanText.NONE) {
      Keyword word = keywordAt(index);
      topical |= word != null;
      if (word != null && word.isName() && name == null && index <= NEAR) {
        name = word;
      }
      index += word == null ? 1 : word.word().length();
    }
  }
}
