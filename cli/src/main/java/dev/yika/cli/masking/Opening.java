package dev.yika.cli.masking;

import dev.yika.cli.console.Notice;
import java.util.List;
import java.util.Optional;

/** Tells by its first bytes an input in which numbers could not be found. */
enum Opening {
  UTF_16_LITTLE(Notice.IS_UTF_16, 0xFF, 0xFE),
  UTF_16_BIG(Notice.IS_UTF_16, 0xFE, 0xFF),
  GZIP(Notice.IS_COMPRESSED, 0x1F, 0x8B),
  ZIP(Notice.IS_COMPRESSED, 'P', 'K', 3, 4),
  EMPTY_ZIP(Notice.IS_COMPRESSED, 'P', 'K', 5, 6);

  static final int LENGTH = 4;

  private static final List<Opening> ALL = List.of(values());

  private final Notice notice;
  private final int[] magic;

  Opening(Notice notice, int... magic) {
    this.notice = notice;
    this.magic = magic;
  }

  /** Finds what an input is, unless it is a text. */
  static Optional<Opening> find(byte[] head) {
    return ALL.stream().filter(opening -> opening.fits(head)).findFirst();
  }

  private boolean fits(byte[] head) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
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
