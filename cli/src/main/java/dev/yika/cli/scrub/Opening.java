package dev.yika.cli.scrub;

import com.google.common.primitives.Bytes;
import dev.yika.cli.console.Notice;
import java.util.List;
import java.util.Optional;

/** Tells by its first bytes an input in which numbers could not be found. */
enum Opening {
  UTF_16_LITTLE(Notice.IS_UTF_16, "\u00FF\u00FE"),
  UTF_16_BIG(Notice.IS_UTF_16, "\u00FE\u00FF"),
  GZIP(Notice.IS_COMPRESSED, "\u001F\u008B"),
  ZIP(Notice.IS_COMPRESSED, "PK\u0003\u0004"),
  EMPTY_ZIP(Notice.IS_COMPRESSED, "PK\u0005\u0006"),
  BZIP2(Notice.IS_COMPRESSED, "BZh"),
  XZ(Notice.IS_COMPRESSED, "\u00FD7zX"),
  ZSTANDARD(Notice.IS_COMPRESSED, "(\u00B5/\u00FD");

  static final int LENGTH = 4;

  private static final List<Opening> ALL = List.of(values());

  private final Notice notice;
  private final String magic;

  Opening(Notice notice, String magic) {
    this.notice = notice;
    this.magic = magic;
  }

  /** Finds what an input is, unless it is a text. */
  static Optional<Opening> find(byte[] head) {
    return isWide(head)
        ? Optional.of(UTF_16_LITTLE)
        : ALL.stream().filter(opening -> opening.fits(head)).findFirst();
  }

  /** Tells ASCII in two or four bytes a character from a log that begins with a hole of zeros. */
  private static boolean isWide(byte[] head) {
    long zeros = Bytes.asList(head).stream().filter(b -> b == 0).count();
    return zeros > 0 && zeros < head.length && Bytes.asList(head).stream().allMatch(b -> b >= 0);
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
