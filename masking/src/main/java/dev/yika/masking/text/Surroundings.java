package dev.yika.masking.text;

import org.jspecify.annotations.Nullable;

/** What stands around a part of a text: what it may border on, and words nearby. */
final class Surroundings {

  /** How a part of a text borders on the rest. */
  enum Border {
    /** On nothing that could belong to it. */
    CLEAN,
    /** On a hyphen, behind which letters or digits go on, as in a UUID. */
    HYPHEN,
    /** On an underscore, as in the name of a file. */
    UNDERSCORE,
    /** On more of a longer word or number. */
    WITHIN
  }

  /** How near a topic stands to its number, and how far back is looked, in symbols. */
  private static final int NEARBY = 32;

  /** How near a name stands to its number if other words are between. */
  private static final int NEAR = 16;

  /** How much may stand between a name and its number: signs and one or two Chinese characters. */
  private static final int RIGHT_BEFORE = 6;

  private final Keywords keywords;
  private final int[] symbols = new int[NEARBY];

  private @Nullable Keyword right;
  private @Nullable Keyword name;
  private boolean topical;

  Surroundings(Keywords keywords) {
    this.keywords = keywords;
  }

  static Border borderBefore(Source source, int at) {
    int before = source.before(at);
    int symbol = before == Source.NONE ? Source.NONE : source.symbol(before);
    return switch (symbol) {
      case '_' -> Border.UNDERSCORE;
      case '*' -> Border.WITHIN;
      case '-' ->
          Source.isAlphanumeric(symbolBefore(source, before)) ? Border.HYPHEN : Border.CLEAN;
      case '.' -> startsSentence(symbolBefore(source, before)) ? Border.CLEAN : Border.WITHIN;
      default -> Source.isAlphanumeric(symbol) ? Border.WITHIN : Border.CLEAN;
    };
  }

  static int symbolBefore(Source source, int at) {
    int before = source.before(at);
    return before == Source.NONE ? Source.NONE : source.symbol(before);
  }

  /** Tells whether a full stop behind this symbol may be one, as in "No.", and no decimal point. */
  private static boolean startsSentence(int symbol) {
    return Source.isLetter(symbol) || symbol >= 0x80;
  }

  static Border borderBehind(Source source, int end) {
    int symbol = source.symbol(end);
    if (symbol == Source.NONE) {
      return Border.CLEAN;
    }
    int behind = symbol == '-' || symbol == '.' ? source.symbol(end + source.width(end)) : 0;
    return switch (symbol) {
      case '_' -> Border.UNDERSCORE;
      case '*' -> Border.WITHIN;
      case '-' -> Source.isAlphanumeric(behind) ? Border.HYPHEN : Border.CLEAN;
      case '.' -> Source.isDigit(behind) ? Border.WITHIN : Border.CLEAN;
      default -> Source.isAlphanumeric(symbol) ? Border.WITHIN : Border.CLEAN;
    };
  }

  /** Reads the words of the same line before a place. */
  void read(Source source, int place) {
    right = null;
    name = null;
    topical = false;
    int count = readSymbols(source, place);
    boolean onlySigns = true;
    for (int i = 0; i < count; i++) {
      Keyword word = keywords.endingAt(symbols, i, count, source instanceof Gb18030Source);
      if (word != null) {
        note(word, i, onlySigns);
        i += word.word().length() - 1;
        onlySigns = false;
      } else {
        onlySigns &= !Source.isAlphanumeric(symbols[i]);
      }
    }
  }

  private void note(Keyword word, int distance, boolean onlySigns) {
    topical = true;
    if (!word.isName()) {
      return;
    }
    right = right == null && onlySigns && distance <= RIGHT_BEFORE ? word : right;
    name = name == null && distance <= NEAR ? word : name;
  }

  private int readSymbols(Source source, int place) {
    int count = 0;
    int at = source.before(place);
    for (int looked = 0; at != Source.NONE && looked < 2 * NEARBY && count < NEARBY; looked++) {
      int symbol = source.symbol(at);
      if (symbol == '\n' || symbol == '\r') {
        break;
      }
      if (!isSkipped(symbol)) {
        symbols[count++] = symbol >= 'A' && symbol <= 'Z' ? symbol + 'a' - 'A' : symbol;
      }
      at = source.before(at);
    }
    return count;
  }

  private static boolean isSkipped(int symbol) {
    return switch (symbol) {
      case ' ', '-', '_', '"', '\'', '\\', '\t' -> true;
      default -> false;
    };
  }

  /** Returns the name right before the place, null if there is none. */
  @Nullable Keyword nameRightBefore() {
    return right;
  }

  /** Returns the nearest name near the place, null if there is none. */
  @Nullable Keyword nameNearby() {
    return name;
  }

  /** Tells whether any keyword stands nearby. */
  boolean isTopical() {
    return topical;
  }
}
