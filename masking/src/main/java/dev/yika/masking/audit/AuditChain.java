package dev.yika.masking.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.base.Utf8;
import com.google.common.primitives.Bytes;
import dev.yika.masking.pseudonym.MaskingKey;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The chain of seals of one journal, up to the last line accepted.
 *
 * <p>A line is its number, the time, the cells of the record and the seal, between tabs. The seal
 * is the keyed hash of the previous seal and of the bytes of the line before its last tab: of the
 * bytes, since two malformed byte sequences can decode to the same text. The first record names the
 * journal, so that no two journals share a seal. Not thread-safe.
 */
final class AuditChain {

  static final int LONGEST_LINE = 4096;

  private static final String USE = "yika audit 1";
  private static final String BEGUN = "begun";
  private static final int CELLS = 13;
  private static final int OUTCOME = 2;
  private static final int FINGERPRINT = 4;
  private static final char TAB = '\t';
  private static final Splitter TABS = Splitter.on(TAB);

  private final MaskingKey key;
  private long count;
  private long length;
  private String seal;
  private String journal = "";

  AuditChain(MaskingKey key) {
    this.key = key;
    this.seal = key.hmac(USE, key.id().getBytes(UTF_8));
  }

  private AuditChain(AuditChain other) {
    this.key = other.key;
    this.count = other.count;
    this.length = other.length;
    this.seal = other.seal;
    this.journal = other.journal;
  }

  AuditChain copy() {
    return new AuditChain(this);
  }

  long count() {
    return count;
  }

  /** Returns the length in bytes of the accepted lines. */
  long length() {
    return length;
  }

  String seal() {
    return seal;
  }

  /** Returns the name of the journal, empty before its first record. */
  String journal() {
    return journal;
  }

  /** Returns the cells of the first record of a journal of this name. */
  static List<String> beginning(String journal) {
    return cells(BEGUN, journal, AuditRecord.NO_VALUE, "a new journal");
  }

  /** Returns the cells of a record that is about the journal and not about a number. */
  static List<String> cells(String event, String fingerprint, String user, String reason) {
    String none = AuditRecord.NO_VALUE;
    return List.of(event, none, fingerprint, user, none, none, none, none, none, reason);
  }

  /** Returns the next line with its line end; {@link #accept} takes it once it is written. */
  byte[] nextLine(Instant time, List<String> record) {
    List<String> cells = new ArrayList<>();
    cells.add(Long.toString(count + 1));
    cells.add(time.toString());
    cells.addAll(record);
    byte[] sealed = String.join("\t", cells).getBytes(UTF_8);
    return Bytes.concat(sealed, (TAB + seal(sealed) + "\n").getBytes(UTF_8));
  }

  private String seal(byte[] sealed) {
    return key.hmac(USE, seal.getBytes(UTF_8), sealed);
  }

  /** Accepts the next line, without its line end; on a flaw the chain stays as it is. */
  Optional<AuditFlaw> accept(byte[] line) {
    if (!Utf8.isWellFormed(line) || Bytes.contains(line, (byte) 0)) {
      return Optional.of(AuditFlaw.MALFORMED);
    }
    List<String> cells = TABS.splitToList(new String(line, UTF_8));
    if (cells.size() != CELLS) {
      return Optional.of(AuditFlaw.MALFORMED);
    }
    if (!cells.get(0).equals(Long.toString(count + 1))) {
      return Optional.of(AuditFlaw.OUT_OF_ORDER);
    }
    String expected = seal(Arrays.copyOf(line, Bytes.lastIndexOf(line, (byte) TAB)));
    if (!isEqual(expected, cells.get(CELLS - 1))) {
      return Optional.of(AuditFlaw.BROKEN_SEAL);
    }
    boolean begins = cells.get(OUTCOME).equals(BEGUN);
    if (begins != (count == 0)) {
      return Optional.of(AuditFlaw.MALFORMED);
    }
    journal = begins ? cells.get(FINGERPRINT) : journal;
    seal = expected;
    count++;
    length += line.length + 1;
    return Optional.empty();
  }

  /** Compares two seals in constant time. */
  static boolean isEqual(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }
}
