package dev.yika.masking.audit;

import com.google.common.base.Splitter;
import dev.yika.masking.pseudonym.MaskingKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The chain of the records of one journal, as far as it goes. A line is its number, the time, the
 * cells of the record and the seal, between tabs; the seal is the keyed hash of the seal before and
 * of the line up to there. Not thread-safe.
 */
final class AuditChain {

  static final int LONGEST_LINE = 4096;

  private static final String USE = "yika audit 1";
  private static final int CELLS = 13;
  private static final char TAB = '\t';
  private static final Splitter TABS = Splitter.on(TAB);

  private final MaskingKey key;
  private long count;
  private long length;
  private String seal;

  AuditChain(MaskingKey key) {
    this.key = key;
    this.seal = key.hmac(USE, key.id());
  }

  long count() {
    return count;
  }

  /** Returns how many bytes the lines have that were accepted. */
  long length() {
    return length;
  }

  String seal() {
    return seal;
  }

  /** Returns the next line, without its end, for {@link #accept} to take once it is written. */
  String nextLine(Instant time, List<String> record) {
    List<String> cells = new ArrayList<>();
    cells.add(Long.toString(count + 1));
    cells.add(time.toString());
    cells.addAll(record);
    String sealed = String.join("\t", cells);
    return sealed + TAB + key.hmac(USE, seal, sealed);
  }

  /** Takes the next line, or tells what is wrong with it and leaves the chain as it is. */
  Optional<AuditFlaw> accept(String line) {
    List<String> cells = TABS.splitToList(line);
    if (cells.size() != CELLS || line.indexOf('\0') >= 0) {
      return Optional.of(AuditFlaw.MALFORMED);
    }
    if (!cells.get(0).equals(Long.toString(count + 1))) {
      return Optional.of(AuditFlaw.OUT_OF_ORDER);
    }
    int end = line.lastIndexOf(TAB);
    String expected = key.hmac(USE, seal, line.substring(0, end));
    if (!isEqual(expected, line.substring(end + 1))) {
      return Optional.of(AuditFlaw.BROKEN_SEAL);
    }
    seal = expected;
    count++;
    length += line.getBytes(StandardCharsets.UTF_8).length + 1;
    return Optional.empty();
  }

  /** Compares in a time that does not tell where two seals differ. */
  static boolean isEqual(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
