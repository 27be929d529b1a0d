package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the key of a value: goes back over quotation marks, brackets, elements of layout and words
 * such as {@code value} to the name. Not thread-safe.
 */
final class KeyFinder {

  /** The most symbols between a name and its number: signs and one or two Chinese characters. */
  private static final int MOST_SIGNS = 6;

  private static final int LONGEST_TAG = 120;
  private static final int LONGEST_INDEX = 4;
  private static final String DATA_SECTION = "[ATADC[!<";

  /** Attributes that name what an element holds: name, key, id, field; from their end on. */
  private static final String[] NAMING = {"eman", "yek", "di", "dleif"};

  static final String NUMERO = "no";

  private static final String NOUN_ENDS = "号码单编";

  private final Context context;
  private boolean isFound;
  private @Nullable Keyword name;
  private boolean isOther;
  private boolean isReadable;
  private boolean isKnownOther;
  private boolean isSerial;
  private int at;
  private int signs;
  private int stars;
  private boolean isAssigned;
  private boolean isSigned;
  private boolean isBetween;
  private boolean isBehindWord;

  KeyFinder(Context context) {
    this.context = context;
  }

  void begin() {
    isFound = false;
  }

  /** Returns the name right before the place, null if there is none. */
  @Nullable Keyword name() {
    return name;
  }

  /** Returns whether the place is the value of another key. */
  boolean isOther() {
    return isOther;
  }

  /** Returns whether the place is the value of another key, and not just called a value. */
  boolean isOtherAlone() {
    return isOther && !isBetween;
  }

  /** Returns whether another key is that of a serial: a number, a code, an order. */
  boolean isSerial() {
    return isOther && isSerial;
  }

  /** Returns whether the key is known to name something else. */
  boolean isKnownOther() {
    return isKnownOther;
  }

  /** Returns whether the key names a public code, such as that of a hospital. */
  boolean isReadable() {
    return isReadable;
  }

  KeyFinder find() {
    if (!isFound) {
      isFound = true;
      name = null;
      isOther = false;
      isReadable = false;
      isKnownOther = false;
      isSerial = false;
      at = 0;
      signs = 0;
      stars = 0;
      isAssigned = false;
      isSigned = false;
      isBetween = false;
      isBehindWord = false;
      while (signs <= MOST_SIGNS && step()) {}
      if (name != null && !name.isName()) {
        isReadable = name.isReadable();
        isKnownOther = name.is(Keyword.Use.OTHER) && isKey(name);
        isOther = isReadable || isKnownOther;
        isSerial |= isKnownOther;
        name = null;
      }
    }
    return this;
  }

  /** Returns whether a word is a key here: a Chinese one may stand right before, without a sign. */
  private boolean isKey(Keyword word) {
    return isAssigned || (signs == 0 && word.word().charAt(0) >= 0x80);
  }

  /**
   * Goes back one step; returns false once the key is found, or it is certain that there is none.
   */
  private boolean step() {
    int symbol = context.symbol(at);
    stars = symbol == ScanText.STAR ? stars + 1 : 0;
    if (symbol == ScanText.NONE || stars > Borders.MOST_MARKS) {
      return false; // more stars than a mark has are a value of its own
    }
    if (Context.isSkipped(symbol) || isFill(symbol)) {
      at++;
      return true;
    }
    return switch (symbol) {
      case '\n', '\r' -> crossLine();
      case '>' -> skipElement();
      case '[' -> skipBracket();
      case ']' -> skipIndex();
      case ':', '=' -> assign();
      default -> ScanText.isAlphanumeric(symbol) ? readWord() : readSign(symbol);
    };
  }

  /** Returns whether a symbol fills the line between a name and its value. */
  private boolean isFill(int symbol) {
    return symbol == '`'
        || symbol == '\u2026'
        || symbol == '\u00b7'
        || (symbol == '.' && context.symbol(at + 1) == '.');
  }

  private boolean assign() {
    isAssigned = true;
    isSigned = true;
    signs++;
    at++;
    return true;
  }

  /** A value may stand in the line below its name if that ends with a sign that promises one. */
  private boolean crossLine() {
    if (isBehindWord) {
      return false;
    }
    int lines = 0;
    while (isBlank(context.symbol(at))) {
      lines += context.symbol(at) == '\n' ? 1 : 0;
      at++;
    }
    return switch (context.symbol(at)) {
      case ':', '=', '>', '[', '(' -> true;
      case '|', '-', '+' -> isBlockOfYaml();
      case '"', '\'' -> isRightBehindSign() || lines > 1; // of a part of a form
      default -> isRightBehindSign();
    };
  }

  private boolean isRightBehindSign() {
    return isSigned && !isBetween;
  }

  /** Returns whether the signs that begin a text of several lines stand here, behind a key. */
  private boolean isBlockOfYaml() {
    int first = context.symbol(at) == '|' ? at + 1 : at + 2;
    return context.symbol(first) == ' ' && context.symbol(first + 1) == ':';
  }

  private static boolean isBlank(int symbol) {
    return symbol == ' ' || symbol == '\t' || symbol == '\n' || symbol == '\r';
  }

  private boolean skipBracket() {
    for (int i = 0; i < DATA_SECTION.length(); i++) {
      if (context.symbol(at + i) != DATA_SECTION.charAt(i)) {
        signs++;
        at++;
        return true;
      }
    }
    at += DATA_SECTION.length();
    return true;
  }

  /** Goes back over {@code [0]}. */
  private boolean skipIndex() {
    int open = at + 1;
    while (open - at <= LONGEST_INDEX && ScanText.isDigit(context.symbol(open))) {
      open++;
    }
    at = context.symbol(open) == '[' ? open + 1 : at + 1;
    return true;
  }

  /** Goes back over an element of layout; any other element is a key. */
  private boolean skipElement() {
    isAssigned = true;
    int open = at + 1;
    while (open - at < LONGEST_TAG && isInElement(context.symbol(open))) {
      open++;
    }
    int first = context.symbol(open - 1);
    boolean isElement =
        context.symbol(open) == '<' && (ScanText.isLetter(first) || first == '/' || first >= 0x80);
    if (!isElement) {
      signs++;
      at++;
      return true;
    }
    if (first == '/') {
      at = open + 1;
      return true;
    }
    int end = open; // goes forward over the name of the element
    while (end > at + 1 && isOfName(context.symbol(end - 1))) {
      end--;
    }
    name = context.nameEndingAt(end);
    if (name == null || !isOfLine(name)) {
      Keyword attribute = nameInElement(open);
      if (attribute != null) {
        name = attribute;
        return false;
      }
    }
    boolean isLayout = open - end <= 1 || (name != null && !isOfLine(name));
    if (isLayout) {
      name = null;
      at = open + 1;
      return true;
    }
    isOther = name == null;
    return false;
  }

  /** Returns the name that an attribute gives, as in {@code <entry key="psn_no">}. */
  private @Nullable Keyword nameInElement(int open) {
    int close = ScanText.NONE;
    for (int i = at + 1; i < open; i++) {
      int symbol = context.symbol(i);
      boolean isQuote = symbol == '"' || symbol == '\'';
      if (isQuote && close != ScanText.NONE && context.symbol(i + 1) == '=') {
        Keyword found = context.nameEndingAt(close + 1);
        if (found != null && found.isName() && isNaming(i + 2)) {
          return found;
        }
        close = ScanText.NONE;
      } else if (isQuote) {
        close = i;
      }
    }
    return null;
  }

  /** Returns whether an attribute ends here that names what its element holds. */
  private boolean isNaming(int last) {
    for (String attribute : NAMING) {
      int matched = 0;
      while (matched < attribute.length()
          && Context.lower(context.symbol(last + matched)) == attribute.charAt(matched)) {
        matched++;
      }
      if (matched == attribute.length() && context.symbol(last + matched) == ' ') {
        return true;
      }
    }
    return false;
  }

  /** Distinguishes a word that names or describes a number from a word between name and value. */
  private static boolean isOfLine(Keyword word) {
    return !word.is(Keyword.Use.BETWEEN) && !word.is(Keyword.Use.LAYOUT);
  }

  private static boolean isInElement(int symbol) {
    return symbol != '<' && symbol != '>' && symbol != '\n' && symbol != ScanText.NONE;
  }

  private static boolean isOfName(int symbol) {
    return ScanText.isAlphanumeric(symbol)
        || symbol == '_'
        || symbol == '-'
        || symbol == ':'
        || symbol == '.'
        || symbol >= 0x80;
  }

  /** Reads a word that ends here: a name, a word between, or another key. */
  private boolean readWord() {
    if (isTextMark() || isPhpLength()) {
      return true;
    }
    name = context.nameEndingAt(at);
    if (name == null) {
      name = nameBeforeNumbering();
    }
    if (name == null && isNumero()) {
      at += NUMERO.length();
      return true;
    }
    if (name != null && name.is(Keyword.Use.BETWEEN)) {
      skipWord(name.word().length());
      isBetween = true;
      name = null;
      return true;
    }
    if (name == null || !isOfLine(name)) {
      name = null;
      isOther = isAssigned;
      isSerial = isSerialEnd();
    }
    return false;
  }

  /**
   * Returns whether a key ends like {@code orderNo} or {@code traceId}, but is no bare {@code id}.
   */
  private boolean isSerialEnd() {
    int last = Context.lower(context.symbol(at));
    int before = Context.lower(context.symbol(at + 1));
    int third = context.symbol(at + 2);
    boolean goesOn = ScanText.isAlphanumeric(third) || third == '_' || third == '-';
    return goesOn
        && switch (last) {
          case 'o' -> before == 'n';
          case 'm' -> before == 'u';
          case 'd' -> before == 'i';
          case 'n' -> before == 's' || before == 'x';
          case 'r', 'e' -> before == 'e' || before == 'd';
          case 'q' -> before == 'e';
          default -> false;
        };
  }

  /** Goes back over a word, whose letters a blank or an underscore may part. */
  private void skipWord(int letters) {
    for (int left = letters; left > 0; at++) {
      left -= Context.isSkipped(context.symbol(at)) ? 0 : 1;
    }
  }

  /** Goes back over the N of {@code N'…'}, which other languages write as well. */
  private boolean isTextMark() {
    boolean is =
        at > 0
            && PlainWords.isTextMark(context.symbol(at))
            && context.symbol(at - 1) == '\''
            && !ScanText.isAlphanumeric(context.symbol(at + 1));
    at += is ? 1 : 0;
    return is;
  }

  /** Returns whether the word No stands alone here, and not as a key. */
  private boolean isNumero() {
    if (Context.lower(context.symbol(at)) != NUMERO.charAt(1)
        || Context.lower(context.symbol(at + 1)) != NUMERO.charAt(0)) {
      return false;
    }
    int before = context.symbol(at + NUMERO.length());
    return before == ' ' || before == ':' || before == '(' || before >= 0x80;
  }

  /** Goes back over the length of {@code s:26:"…"}. */
  private boolean isPhpLength() {
    int start = at;
    while (start - at < LONGEST_INDEX && ScanText.isDigit(context.symbol(start))) {
      start++;
    }
    boolean is =
        start > at
            && context.symbol(start) == ':'
            && context.symbol(start + 1) == 's'
            && !ScanText.isAlphanumeric(context.symbol(start + 2));
    if (is) {
      at = start + 2;
      signs = 0;
    }
    return is;
  }

  /** Returns the name before the 1 of {@code cardNo1} or {@code card_no_1}. */
  private @Nullable Keyword nameBeforeNumbering() {
    int end = at;
    while (end - at < 2 && ScanText.isDigit(context.symbol(end))) {
      end++;
    }
    int before = context.symbol(end) == '_' ? end + 1 : end;
    return end == at ? null : context.wordEndingAt(before);
  }

  private boolean readSign(int symbol) {
    if (symbol >= 0x80) {
      name = context.wordEndingAt(at);
      if (name != null) {
        return false;
      }
      if (NOUN_ENDS.indexOf(symbol) >= 0) {
        isOther = true;
        isSerial = true;
        return false;
      }
      isBehindWord = true;
    }
    signs++;
    at++;
    return true;
  }
}
