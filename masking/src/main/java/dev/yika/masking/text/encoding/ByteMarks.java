package dev.yika.masking.text.encoding;

/** The marks of bytes of UTF-8 or GB18030. */
final class ByteMarks extends Marks {

  private final boolean isGb18030;
  private final ByteView view = new ByteView();

  ByteMarks(boolean isGb18030, KeyEnds ends) {
    super(isGb18030 ? Coding.GB18030 : Coding.UTF_8, ends);
    this.isGb18030 = isGb18030;
  }

  void read(byte[] text, int first, int last) {
    bytes = text;
    readable = last;
    view.read(text, first, last);
    begin(first, last);
  }

  boolean anyInLine(LoneDay days) {
    return anyInLine(view, days);
  }

  @Override
  void load(int first, int last) {}

  @Override
  long places(Blocks read, int block, int at) {
    return read.places(block, isGb18030);
  }

  @Override
  boolean mayFollowName(int sign) {
    return ends.mayEnd(wordBefore(sign)) != 0;
  }

  @Override
  boolean isPlace(int at) {
    int value = bytes[at];
    if (value >= 0) {
      return switch (value) {
        case ':', '=', '>', '<' -> ends.mayEnd(bytes, start, at);
        case ';' -> isEntitySign(at);
        case '\n' -> endsEmptyLine(view, at);
        default -> ScanText.isDigit(value) && DigitPatterns.mayGoOn(bytes, at, end);
      };
    }
    return SignPatterns.isWideColon(bytes, at, isGb18030) || isFullWidth(at);
  }

  private boolean isEntitySign(int semicolon) {
    int entity = EntitySign.start(view, semicolon);
    return entity != ScanText.NONE && ends.mayEnd(bytes, start, entity);
  }

  /** Returns whether the last byte of a full-width digit stands behind its first ones. */
  private boolean isFullWidth(int at) {
    if (isGb18030) {
      return at > 0 && bytes[at - 1] == (byte) 0xa3;
    }
    return at > 1 && bytes[at - 1] == (byte) 0xbc && bytes[at - 2] == (byte) 0xef;
  }
}
