package dev.yika.cli.line;

import dev.yika.core.result.Wording;

/** Hears what a reader of files takes note of, such as an encoding. */
@FunctionalInterface
public interface Notes {

  /** Takes a note: words, and what fills them. */
  void note(Wording words, Object... values);
}
