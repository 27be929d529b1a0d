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
    /** On a sign that names and marks are made of: an underscore, up to three stars. */
    NAME,
    /** On a point with digits on its other side, of a list or a fraction. */
    POINT,
    /** On more of a longer word or number. */
    WITHIN
  }

  /** How near a topic stands to its number, and how far back is looked, in symbols. */
  private static final int NEARBY = 32;

  /** How near a name stands to its number if other words are between. */
  private static final int NEAR = 16;

  /** How much may stand between a name and its number: signs and one or two Chinese characters. */
  private static final int RIGHT_BEFORE = 6;

  /** How many stars are a mark; a masked number has more. */
  private static final int MOST_MARKS = 3;

  /** How many digits there may be between a number and what it was written behind or before. */
  private static final int MOST_FRACTION = 20;

  private static final int MOST_ITEM_DIGITS = 3;
  private static final int ESCAPE = 0x1b;

  /** The digits and semicolons of a colour of 24 bits, foreground and background. */
  private static final int LONGEST_COLOUR = 36;

  private final Keywords keywords;
  private final int[] symbols = new int[2 * NEARBY];

  private Source source = new CharSource();
  private int at;
  private int count;
  private int looked;
  private boolean isRead;
  private boolean isBeginRead;
  private @Nullable Keyword nameRightBefore;
  private @Nullable Keyword name;
  private boolean topical;

  Surroundings(Keywords keywords) {
    this.keywords = keywords;
  }

  /** Finds the border before a part that begins at an index, behind a symbol. */
  static Border borderBefore(Source source, int at, int symbol) {
    return switch (symbol) {
      case '_' -> Border.NAME;
      case '*' -> starsBefore(source, source.before(at));
      case '-' -> goesOn(symbolBefore(source, source.before(at))) ? Border.HYPHEN : Border.CLEAN;
      case '.' -> pointBefore(source, source.before(at));
      case 'm' -> endsColour(source, source.before(at)) ? Border.CLEAN : Border.WITHIN;
      default -> Source.isAlphanumeric(symbol) ? Border.WITHIN : Border.CLEAN;
    };
  }

  /** Tells a mark such as ** from what was masked. */
  private static Border starsBefore(Source source, int star) {
    int at = star;
    for (int i = 0; i < MOST_MARKS; i++) {
      at = source.before(at);
      if (at == Source.NONE || source.symbol(at) != Source.STAR) {
        return Border.NAME;
      }
    }
    return Border.WITHIN;
  }

  /** Tells whether more stars than a mark has stand before one or two separators. */
  static boolean isBehindMask(Source source, int first) {
    int at = source.before(first);
    for (int i = 0; i < 2 && at != Source.NONE && Source.isSeparator(source.symbol(at)); i++) {
      at = source.before(at);
    }
    return at != Source.NONE
        && source.symbol(at) == Source.STAR
        && starsBefore(source, at) == Border.WITHIN;
  }

  private static Border starsBehind(Source source, int star) {
    int at = star;
    for (int i = 0; i < MOST_MARKS; i++) {
      at += source.width(at);
      if (source.symbol(at) != Source.STAR) {
        return Border.NAME;
      }
    }
    return Border.WITHIN;
  }

  /** Tells a full stop, as in "No.", and the point behind "1." in a list from a decimal point. */
  private static Border pointBefore(Source source, int point) {
    int at = source.before(point);
    int symbol = at == Source.NONE ? Source.NONE : source.symbol(at);
    int first = symbol;
    int digits = 0;
    while (Source.isDigit(symbol) && digits <= MOST_FRACTION) {
      digits++;
      first = symbol;
      at = source.before(at);
      symbol = at == Source.NONE ? Source.NONE : source.symbol(at);
    }
    if (symbol == Source.STAR || (digits == 0 && startsSentence(symbol))) {
      return Border.CLEAN;
    }
    boolean isItem = digits > 0 && digits <= MOST_ITEM_DIGITS && first != '0' && startsItem(symbol);
    return isItem ? Border.POINT : Border.WITHIN;
  }

  private static boolean startsItem(int symbol) {
    return symbol == Source.NONE || symbol == '\n' || symbol >= 0x80;
  }

  /** Tells whether an m ends what a terminal takes for a colour: ESC, bracket, digits. */
  static boolean endsColour(Source source, int m) {
    int at = source.before(m);
    for (int i = 0; i < LONGEST_COLOUR && at != Source.NONE; i++) {
      int symbol = source.symbol(at);
      if (symbol == '[') {
        return symbolBefore(source, at) == ESCAPE;
      }
      if (!Source.isDigit(symbol) && symbol != ';') {
        return false;
      }
      at = source.before(at);
    }
    return false;
  }

  static int symbolBefore(Source source, int at) {
    int before = source.before(at);
    return before == Source.NONE ? Source.NONE : source.symbol(before);
  }

  private static boolean startsSentence(int symbol) {
    return Source.isLetter(symbol) || symbol >= 0x80;
  }

  /** Tells whether a word goes on, a masked one too: masking must not change a border. */
  private static boolean goesOn(int symbol) {
    return Source.isAlphanumeric(symbol) || symbol == '*';
  }

  /** Finds the border behind a part, whose last character tells a decimal point. */
  static Border borderBehind(Source source, int end, char last) {
    int symbol = source.symbol(end);
    return switch (symbol) {
      case Source.NONE -> Border.CLEAN;
      case '_' -> Border.NAME;
      case '*' -> starsBehind(source, end);
      case '-' -> goesOn(source.symbol(end + source.width(end))) ? Border.HYPHEN : Border.CLEAN;
      case '.' -> Source.isDigit(last) ? pointBehind(source, end) : Border.CLEAN;
      default -> Source.isAlphanumeric(symbol) ? Border.WITHIN : Border.CLEAN;
    };
  }

  /** Tells a fraction that a table added, and another number, from a decimal of many digits. */
  private static Border pointBehind(Source source, int point) {
    int at = point + source.width(point);
    int digits = 0;
    while (digits <= MOST_FRACTION && Source.isDigit(source.symbol(at))) {
      digits++;
      at += source.width(at);
    }
    boolean isPower = digits > 0 && (source.symbol(at) | 0x20) == 'e';
    return digits == 0
        ? Border.CLEAN
        : digits > MOST_FRACTION || isPower ? Border.WITHIN : Border.POINT;
  }

  /** Begins to look at what stands before a place. */
  void begin(Source text, int place) {
    source = text;
    at = text.before(place);
    count = 0;
    looked = 0;
    isRead = false;
    isBeginRead = false;
  }

  /** Returns a symbol before the place, counted backwards, {@link Source#NONE} if there is none. */
  int symbolBefore(int index) {
    while (count <= index && at != Source.NONE && looked < 2 * NEARBY) {
      readSymbol();
    }
    return index < count ? symbols[index] : Source.NONE;
  }

  private void readSymbol() {
    int symbol = source.symbol(at);
    looked++;
    if (symbol == '\n' || symbol == '\r') {
      at = Source.NONE;
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
      Keyword word = symbol == Source.NONE ? null : keywordAt(i);
      if (word != null) {
        return word.isName() ? word : null;
      }
      if (symbol == Source.NONE || Source.isAlphanumeric(symbol)) {
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
    return keywords.endingAt(this, index, source instanceof Gb18030Source);
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
    while (index < NEARBY && symbolBefore(index) != Source.NONE) {
      Keyword word = keywordAt(index);
      topical |= word != null;
      if (word != null && word.isName() && name == null && index <= NEAR) {
        name = word;
      }
      index += word == null ? 1 : word.word().length();
    }
  }
}
