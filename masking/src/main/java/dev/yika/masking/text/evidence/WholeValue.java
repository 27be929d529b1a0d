package dev.yika.masking.text.evidence;

import dev.yika.masking.text.encoding.ScanText;

/** A value that is hidden whole, with the signs in it. Not thread-safe. */
final class WholeValue {

  private int start;
  private int end = ScanText.NONE;

  void clear() {
    end = ScanText.NONE;
  }

  void take(int valueStart, int valueEnd) {
    start = valueStart;
    end = valueEnd;
  }

  boolean isTaken() {
    return end != ScanText.NONE;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }
}
