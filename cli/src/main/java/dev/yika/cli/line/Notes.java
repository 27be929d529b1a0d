package dev.yika.cli.line;

import dev.yika.core.result.Wording;

/** Receives the notes of a reader of files, such as an encoding. */
@FunctionalInterface
public interface Notes {

  /** Takes a note: its words, and the values for them. */
  void note(Wording words, Object... values);
}
