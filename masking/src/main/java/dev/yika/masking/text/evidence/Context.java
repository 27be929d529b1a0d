package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.CharText;
import dev.yika.masking.text.encoding.KeyEnds;
import dev.yika.masking.text.encoding.ScanText;
import org.jspecify.annotations.Nullable;

/**
 * The words before a place: the name right before it, names and topics nearby. Symbols are counted
 * backwards; an escape counts as the symbol that it stands for. Not thread-safe.
 */
final class Context {

  /** The farthest that a topic may stand before its number, in symbols but for hidden ones. */
  private static final int NEARBY = 32;

  /** The farthest that a name may stand before its number with other words between. */
  private static final int NEAR = 16;

  private final Keywords keywords;
  private final KeyFinder keys;
  private final ReverseReader reader = new ReverseReader();
  private final int[] all = new int[ReverseReader.FARTHEST];
  private final int[] plain = new int[2 * NEARBY];
  private final int[] places = new int[2 * NEARBY];
  private final ScanText none = new CharText(KeyEnds.NONE);

  private int count;
  private int plainCount;
  private int looked;
  private boolean isAtEnd;

  /** The index of the next symbol to look for a word at; what was read so far is before. */
  private int nextWord;

  /** The stars among these. */
  private int stars;

  private @Nullable Keyword name;
  private boolean topical;

  Context(Keywords keywords) {
    this.keywords = keywords;
    this.keys = new KeyFinder(this);
  }

  /** Begins to look at what stands before a place. */
  void begin(ScanText text, int place) {
    reader.begin(text, place);
    count = 0;
    plainCount = 0;
    looked = 0;
    isAtEnd = false;
    nextWord = 0;
    stars = 0;
    name = null;
    topical = false;
    keys.begin();
  }

  void wipe() {
    begin(none, 0);
  }

  /** Returns a symbol before the place as it stands, {@link ScanText#NONE} if there is none. */
  int symbol(int index) {
    while (count <= index && !isAtEnd && count < all.length) {
      int symbol = reader.next();
      isAtEnd = symbol == ScanText.NONE;
      if (!isAtEnd) {
        all[count++] = symbol;
      }
    }
    return index < count ? all[index] : ScanText.NONE;
  }

  static int lower(int symbol) {
    return symbol >= 'A' && symbol <= 'Z' ? symbol + 'a' - 'A' : symbol;
  }

  /**
   * Returns the finder of the key before the place, after it has looked: a name, another key, or
   * neither.
   */
  KeyFinder key() {
    return keys.find();
  }

  /**
   * Returns whether the place is the value of a key that is known to name something else. A word of
   * ASCII is no key without a sign.
   */
  boolean isOfKnownOther() {
    int last = 0;
    while (symbol(last) == ' ') {
      last++;
    }
    return !ScanText.isAlphanumeric(symbol(last)) && key().isKnownOther();
  }

  /** Returns a symbol in lower case, of those that words are made of and in this line. */
  private int plainSymbol(int index) {
    while (plainCount <= index && looked < plain.length) {
      int symbol = symbol(looked);
      if (symbol == ScanText.NONE || symbol == '\n' || symbol == '\r') {
        looked = plain.length;
      } else {
        if (!isSkipped(symbol)) {
          places[plainCount] = looked;
          plain[plainCount++] = lower(symbol);
        }
        looked++;
      }
    }
    return index < plainCount ? plain[index] : ScanText.NONE;
  }

  static boolean isSkipped(int symbol) {
    return switch (symbol) {
      case ' ', '-', '_', '"', '\'', '\\', '\t' -> true;
      default -> false;
    };
  }

  /** Returns the index of the next symbol that words are made of. */
  int nextOf(int at) {
    int next = at + 1;
    while (isSkipped(symbol(next))) {
      next++;
    }
    return next;
  }

  /** Returns whether a name can begin at a symbol: behind no letter or digit but for a hump. */
  boolean mayBeginAt(int at) {
    int first = symbol(at);
    int before = symbol(at + 1);
    boolean goesOn = ScanText.isAlphanumeric(before) && ScanText.isAlphanumeric(first);
    return !goesOn || (isUpper(first) && !isUpper(before));
  }

  static boolean isUpper(int symbol) {
    return symbol >= 'A' && symbol <= 'Z';
  }

  /** Returns the nearest name near the place, null if there is none. */
  @Nullable Keyword nameNearby() {
    if (key().isOther()) {
      return null;
    }
    while (name == null && nextWord <= NEAR && readWord()) {}
    return name;
  }

  /** Returns whether any keyword stands nearby and no other key right before. */
  boolean isTopical() {
    if (key().isOther()) {
      return false;
    }
    while (!topical && nextWord - stars < NEARBY && readWord()) {}
    return topical;
  }

  /** Reads the next word or symbol; returns false at the start of the line. */
  private boolean readWord() {
    if (plainSymbol(nextWord) == ScanText.NONE) {
      return false;
    }
    stars += plain[nextWord] == ScanText.STAR ? 1 : 0;
    Keyword word = keywords.endingAt(this, places[nextWord]);
    topical |= word != null && word.isEvidence();
    if (word != null && word.isName() && name == null && nextWord <= NEAR) {
      name = word;
    }
    nextWord += word == null ? 1 : word.word().length();
    return true;
  }

  /** Returns the longest word that ends at a symbol, as a whole name, null if there is none. */
  @Nullable Keyword wordEndingAt(int index) {
    return keywords.endingAt(this, index);
  }

  /** Returns the longest word that ends at a symbol, also in the plural, null if there is none. */
  @Nullable Keyword nameEndingAt(int index) {
    Keyword word = wordEndingAt(index);
    return word == null && lower(symbol(index)) == 's'
        ? keywords.endingWithin(this, index + 1)
        : word;
  }
}
