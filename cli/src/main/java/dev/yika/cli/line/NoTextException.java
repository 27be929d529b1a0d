package dev.yika.cli.line;

import dev.yika.core.result.Wording;
import java.io.IOException;

/** Thrown when a file holds no lines of text. */
public final class NoTextException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What the file is. */
  private final Wording what;

  NoTextException(Wording what) {
    super(what.english());
    this.what = what;
  }

  /** Returns what the file is, and what to do. */
  public Wording what() {
    return what;
  }
}
