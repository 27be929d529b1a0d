package dev.yika.masking.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

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
 * <p>It notices every record that was changed, removed, moved or put in, except that records were
 * removed from the end: for that, compare the seal with one noted elsewhere, see {@link
 * #endingWith}. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AuditVerifier {

  private static final Pattern SEAL = Pattern.compile("[a-p]{64}");

  private final MaskingKey key;
  private final String lastSeal;

  private AuditVerifier(MaskingKey key, String lastSeal) {
    this.key = requireNonNull(key, "key");
    this.lastSeal = lastSeal;
  }

  /**
   * Returns a verifier.
   *
   * @param key the key of the journals
   * @return the verifier
   */
  public static AuditVerifier of(MaskingKey key) {
    return new AuditVerifier(key, "");
  }

  /**
   * Returns a verifier for a journal that is known to have held a record.
   *
   * @param seal the seal of that record, from {@link AuditCheck#seal()} or {@link
   *     AuditJournal#seal()}; records after it may follow
   * @return a changed copy
   * @throws IllegalArgumentException if it is not 64 letters {@code a} to {@code p}
   */
  public AuditVerifier endingWith(String seal) {
    if (!SEAL.matcher(seal).matches()) {
      throw new IllegalArgumentException("a seal is 64 letters from a to p");
    }
    return new AuditVerifier(key, seal);
  }

  /**
   * Checks a journal.
   *
   * @param file the journal
   * @return what is wrong with it, if anything is
   * @throws UncheckedIOException if the file cannot be read
   */
  public AuditCheck verify(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return verify(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Checks a journal.
   *
   * @param in the journal; read to its end or to the first wrong line, not closed
   * @return what is wrong with it, if anything is
   * @throws UncheckedIOException if it cannot be read
   */
  public AuditCheck verify(InputStream in) {
    return verify(in, new AuditChain(key));
  }

  /** Follows a new chain to where the journal ends. */
  AuditCheck verify(InputStream in, AuditChain chain) {
    try {
      Optional<AuditFlaw> flaw = follow(new BufferedInputStream(in), chain);
      return new AuditCheck(chain.count(), chain.seal(), flaw);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
      Optional<AuditFlaw> flaw = chain.accept(line.toString(UTF_8));
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

  /** Returns the name of the key. */
  @Override
  public String toString() {
    return "AuditVerifier[" + key.id() + "]";
  }
}
