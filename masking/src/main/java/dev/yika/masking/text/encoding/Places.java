package dev.yika.masking.text.encoding;

/**
 * Recognizes a text without any place, at the speed of the marks and without reading it symbol by
 * symbol. Not thread-safe; used again and again.
 */
public final class Places {

  private static final byte[] NOTHING = {};

  private final LoneDay days;
  private final ByteView view = new ByteView();
  private final ByteMarks utf8;
  private final ByteMarks gb18030;
  private final CharMarks chars;

  /**
   * Creates a recognizer.
   *
   * @param ends how names end
   * @param mayBeEight whether eight digits may be a number without a name
   */
  public Places(KeyEnds ends, boolean mayBeEight) {
    this.days = new LoneDay(ends, mayBeEight);
    this.utf8 = new ByteMarks(false, ends);
    this.gb18030 = new ByteMarks(true, ends);
    this.chars = new CharMarks(ends);
  }

  /**
   * Returns whether a text may hold a number.
   *
   * @param text the text
   * @return false if there is no place of digits, no sign behind a name and no second line
   */
  public boolean any(CharSequence text) {
    if ((text.length() > 0 && isStatement(text.charAt(0))) || hasLines(text)) {
      return true;
    }
    chars.readLine(text);
    boolean any = chars.any(text, days);
    chars.readLine("");
    return any;
  }

  /**
   * Returns whether bytes may hold a number.
   *
   * @param bytes the text
   * @param from index of its first byte
   * @param to index after its last byte, exclusive
   * @param isGb18030 whether the bytes are of GB18030 rather than UTF-8
   * @return false if there is no place of digits, no sign behind a name and no second line
   */
  public boolean any(byte[] bytes, int from, int to, boolean isGb18030) {
    boolean hasLines = ByteSearch.find(bytes, '\n', from, to - 1) != ScanText.NONE;
    if (hasLines || (from < to && isStatement(bytes[from]))) {
      return true;
    }
    ByteMarks marks = isGb18030 ? gb18030 : utf8;
    marks.readLine(bytes, from, to);
    view.read(bytes, from, to);
    boolean any = marks.any(view, days);
    view.read(NOTHING, 0, 0);
    marks.readLine(NOTHING, 0, 0);
    return any;
  }

  /** The columns of INSERT are a head in the same line. */
  private static boolean isStatement(int first) {
    return (first | 0x20) == 'i';
  }

  /** Only below a head is anything found without a place. */
  private static boolean hasLines(CharSequence text) {
    int last = text.length() - 1;
    if (text instanceof String string) {
      int feed = string.indexOf('\n');
      return feed >= 0 && feed < last;
    }
    int at = 0;
    while (at < last && text.charAt(at) != '\n') {
      at++;
    }
    return at < last;
  }
}
