package dev.yika.cli.scrub;

import dev.yika.cli.console.Notice;
import java.util.List;
import java.util.Optional;

/** Recognizes by its first bytes an input in which numbers could not be found. */
enum Opening {
  UTF_16_LITTLE(Notice.IS_UTF_16, "\u00FF\u00FE"),
  UTF_16_BIG(Notice.IS_UTF_16, "\u00FE\u00FF"),
  GZIP(Notice.IS_COMPRESSED, "\u001F\u008B"),
  ZIP(Notice.IS_COMPRESSED, "PK\u0003\u0004"),
  EMPTY_ZIP(Notice.IS_COMPRESSED, "PK\u0005\u0006"),
  BZIP2(Notice.IS_COMPRESSED, "BZh"),
  XZ(Notice.IS_COMPRESSED, "\u00FD7zX"),
  ZSTANDARD(Notice.IS_COMPRESSED, "(\u00B5/\u00FD");

  /** How much is looked at, and how little decides. */
  static final int LENGTH = 4096;

  static final int LEAST = 4;

  private static final List<Opening> ALL = List.of(values());

  private final Notice notice;
  private final String magic;

  Opening(Notice notice, String magic) {
    this.notice = notice;
    this.magic = magic;
  }

  /** Finds what an input is, unless it is a text. */
  static Optional<Opening> find(byte[] head) {
    return ALL.stream().filter(opening -> opening.fits(head)).findFirst();
  }

  private boolean fits(byte[] head) {
    for (int i = 0; i < magic.length(); i++) {
      if (i >= head.length || (head[i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the words that refuse it, to be filled with the name of the input. */
  Notice notice() {
    return notice;
  }
}
