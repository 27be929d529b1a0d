package dev.yika.masking.text;

/** Checks whether the lines of a text are of one encoding, and where another one begins. */
final class LineForms {

  private Utf8Check line = new Utf8Check();
  private long lines = 1;
  private long firstOfUtf8;
  private long firstOfOthers;

  /** Takes the next bytes of the text. */
  void accept(byte[] bytes, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\n') {
        line.accept(bytes, start, i);
        endLine();
        start = i + 1;
      }
    }
    line.accept(bytes, start, to);
  }

  private void endLine() {
    if (line.isSurely()) {
      firstOfUtf8 = firstOfUtf8 == 0 ? lines : firstOfUtf8;
    } else if (!line.isWellFormed()) {
      firstOfOthers = firstOfOthers == 0 ? lines : firstOfOthers;
    }
    if (line.hasAny()) {
      line = new Utf8Check();
    }
    lines++;
  }

  /** Returns the line in which a second encoding begins, 1-based; 0 if there is one encoding. */
  long change() {
    boolean changes = firstOfUtf8 > 0 && firstOfOthers > 0;
    return changes ? Math.max(firstOfUtf8, firstOfOthers) : 0;
  }
}
