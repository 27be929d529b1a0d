package dev.yika.cli.line;

import dev.yika.core.result.Wording;
import java.io.IOException;

/** Thrown when a file holds no lines of text. */
public final class NoTextException extends IOException {

  private static final long serialVersionUID = 1L;

  /** The kind of the file. */
  private final Wording what;

  NoTextException(Wording what) {
    super(what.english());
    this.what = what;
  }

  /** Returns the kind of the file, and the remedy. */
  public Wording what() {
    return what;
  }
}
