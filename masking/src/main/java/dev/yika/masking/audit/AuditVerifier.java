package dev.yika.masking.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.io.ByteStreams;
import dev.yika.masking.pseudonym.MaskingKey;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Checks the journals of one key, line by line in constant memory (审计核验).
 *
 * <p>It finds every record that was changed, removed, moved or inserted. Two changes are found only
 * with a note kept elsewhere: records removed from the end ({@link #endingWith a seal}), and
 * another intact journal of the same key in the place of this one ({@link #ofJournal its name}).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AuditVerifier {

  private static final Pattern SEAL = Pattern.compile("[a-p]{64}");
  private static final Pattern NAME = Pattern.compile("[a-p]{32}");

  private final transient MaskingKey key;
  private final String lastSeal;
  private final String name;

  private AuditVerifier(MaskingKey key, String lastSeal, String name) {
    this.key = requireNonNull(key, "key");
    this.lastSeal = lastSeal;
    this.name = name;
  }

  /**
   * Returns a verifier.
   *
   * @param key the key of the journals
   * @return the verifier
   */
  public static AuditVerifier of(MaskingKey key) {
    return new AuditVerifier(key, "", "");
  }

  /**
   * Returns a verifier for a journal that is known to have held a record.
   *
   * @param seal the seal of that record, from {@link AuditCheck#seal()} or {@link
   *     AuditJournal#seal()}; later records may follow
   * @return a changed copy
   * @throws IllegalArgumentException if it is not 64 letters {@code a} to {@code p}
   */
  public AuditVerifier endingWith(String seal) {
    if (!SEAL.matcher(seal).matches()) {
      throw new IllegalArgumentException("a seal is 64 letters from a to p");
    }
    return new AuditVerifier(key, seal, name);
  }

  /**
   * Returns a verifier for one journal; any other has the flaw {@link AuditFlaw#OTHER_JOURNAL} at
   * its first line.
   *
   * @param name the name of the journal, from {@link AuditCheck#journal()} or {@link
   *     AuditJournal#name()}
   * @return a changed copy
   * @throws IllegalArgumentException if it is not 32 letters {@code a} to {@code p}
   */
  public AuditVerifier ofJournal(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("the name of a journal is 32 letters from a to p");
    }
    return new AuditVerifier(key, lastSeal, name);
  }

  /**
   * Checks a journal. Of a journal that this process has open, the records written when this method
   * is called are checked; it stays open and locked.
   *
   * @param file the journal
   * @return the number of intact records, and the first flaw
   * @throws UncheckedIOException if the file cannot be read
   */
  public AuditCheck verify(Path file) {
    try {
      Optional<Long> length = OpenJournals.length(file);
      try (InputStream in = Files.newInputStream(file)) {
        return check(ByteStreams.limit(in, length.orElse(Long.MAX_VALUE)), new AuditChain(key));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Checks a journal.
   *
   * @param in the journal; read to its end or to the first flaw, not closed
   * @return the number of intact records, and the first flaw
   * @throws UncheckedIOException if it cannot be read
   */
  public AuditCheck verify(InputStream in) {
    try {
      return check(in, new AuditChain(key));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Follows a new chain to the end of the journal. */
  AuditCheck check(InputStream in, AuditChain chain) throws IOException {
    Optional<AuditFlaw> flaw = follow(new BufferedInputStream(in), chain);
    return new AuditCheck(chain.count(), chain.seal(), chain.journal(), flaw);
  }

  /** Follows the chain to its end, or to the first flaw. */
  private Optional<AuditFlaw> follow(InputStream in, AuditChain chain) throws IOException {
    boolean found = lastSeal.isEmpty() || AuditChain.isEqual(lastSeal, chain.seal());
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b != '\n') {
        line.write(b);
        if (line.size() > AuditChain.LONGEST_LINE) {
          return Optional.of(AuditFlaw.MALFORMED);
        }
        continue;
      }
      Optional<AuditFlaw> flaw = accept(line.toByteArray(), chain);
      if (flaw.isPresent()) {
        return flaw;
      }
      found |= AuditChain.isEqual(lastSeal, chain.seal());
      line.reset();
    }
    if (line.size() > 0) {
      return Optional.of(AuditFlaw.INCOMPLETE);
    }
    return found ? Optional.empty() : Optional.of(AuditFlaw.CUT_OFF);
  }

  private Optional<AuditFlaw> accept(byte[] line, AuditChain chain) {
    AuditChain first = chain.count() == 0 && !name.isEmpty() ? chain.copy() : chain;
    Optional<AuditFlaw> flaw = first.accept(line);
    if (flaw.isPresent() || first == chain) {
      return flaw;
    }
    return first.journal().equals(name) ? chain.accept(line) : Optional.of(AuditFlaw.OTHER_JOURNAL);
  }

  /** Returns the name of the key. */
  @Override
  public String toString() {
    return "AuditVerifier[" + key.id() + "]";
  }
}
