package dev.yika.masking.audit;

import static java.util.Objects.requireNonNull;

import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.pseudonym.Pseudonymizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of audit records in a chain, which shows records that were removed or changed (审计日志).
 *
 * <p>A record is on the disk before {@link #write} returns. A line is the number of the record, the
 * time in UTC, outcome, kind, fingerprint, user, roles, purpose, channel, device, step-up, reason
 * and seal, between tabs; the seal is an HMAC-SHA-256 over the previous seal and the bytes of the
 * line. The first record is not about a number: its outcome is {@code begun}, its fingerprint the
 * random {@linkplain #name() name} of the journal. {@link AuditVerifier} checks the file.
 *
 * <p>One program writes to a journal at a time. While it is open, the file {@code NAME.lock} beside
 * it is locked. That file is never deleted: it also keeps the name of the journal, so that a
 * journal that is missing or was replaced by another is refused. Move both files together, and do
 * not open the lock file in a program that has the journal open: closing it would release the lock.
 * Reading, copying or verifying the journal itself is safe at any time. Locks on network file
 * systems (NFS, SMB) are not relied upon. Without a working lock, of two programs that write at the
 * same moment at least one is refused, since the file is compared after each record.
 *
 * <p>An interrupt of the calling thread neither stops a record nor closes the journal. Every record
 * is refused after the file was removed, renamed or replaced, or if its length is not the one that
 * this class left; the {@link AuditVerifier} finds any other change.
 *
 * <p>A power cut may leave an unfinished last line, whose number was never revealed. Such a journal
 * opens only after {@link #repair} has moved that line to another file.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class AuditJournal implements AuditSink, AutoCloseable {

  private static final int NAME_LENGTH = 32;

  private final JournalFile file;
  private final Pseudonymizer fingerprints;
  private final Clock clock;
  private AuditChain chain;
  private boolean closed;

  private AuditJournal(JournalFile file, MaskingKey key, Clock clock, AuditChain chain) {
    this.file = file;
    this.fingerprints = HmacPseudonymizer.of(key);
    this.clock = clock;
    this.chain = chain;
  }

  /**
   * Opens a journal to append to it, or creates one that only its owner may read and write where
   * the file system has such permissions. An existing journal is checked first.
   *
   * @param file the file; a link is followed unless its target is missing
   * @param key the key of the seals and the fingerprints
   * @param clock the clock of the records
   * @return the journal
   * @throws AuditFailedException if the journal is not intact, is missing or was replaced by
   *     another while its lock file exists, is writable by the group or by all users, is open
   *     already, or cannot be opened
   */
  public static AuditJournal open(Path file, MaskingKey key, Clock clock) {
    requireNonNull(file, "file");
    requireNonNull(key, "key");
    requireNonNull(clock, "clock");
    return open(
        file,
        true,
        "the audit journal cannot be opened",
        "审计日志无法打开",
        opened -> open(opened, key, clock));
  }

  /** The first use of a journal that was opened. */
  private interface Opening<T> {
    T apply(JournalFile file) throws IOException;
  }

  /** Opens a file, and closes it again if its first use fails. */
  private static <T> T open(
      Path path, boolean create, String english, String chinese, Opening<T> opening) {
    JournalFile file = null;
    boolean handedOn = false;
    try {
      file = OpenJournals.open(path, create);
      T result = opening.apply(file);
      handedOn = result instanceof AuditJournal;
      return result;
    } catch (IOException e) {
      throw AuditFailedException.because(english, chinese, e);
    } finally {
      if (!handedOn && file != null) {
        close(file);
      }
    }
  }

  private static AuditJournal open(JournalFile file, MaskingKey key, Clock clock)
      throws IOException {
    AuditChain chain = new AuditChain(key);
    if (file.length() == 0) {
      file.requireNew();
      file.append(beginning(chain, clock.instant()));
      file.syncFolder();
    } else {
      AuditCheck check = check(file, key, chain);
      if (!check.isIntact()) {
        throw broken(check);
      }
    }
    file.requireNamed(chain.journal());
    return new AuditJournal(file, key, clock, chain);
  }

  /** Returns the first line of a new journal, which the chain has accepted. */
  static byte[] beginning(AuditChain chain, Instant time) {
    SecureRandom random = new SecureRandom();
    StringBuilder name = new StringBuilder(NAME_LENGTH);
    for (int i = 0; i < NAME_LENGTH; i++) {
      name.append((char) ('a' + random.nextInt(16)));
    }
    byte[] line = chain.nextLine(time, AuditChain.beginning(name.toString()));
    requireAccepted(chain, line);
    return line;
  }

  private static void requireAccepted(AuditChain chain, byte[] line) {
    if (chain.accept(Arrays.copyOf(line, line.length - 1)).isPresent()) {
      throw AuditFailedException.because("the audit record does not fit the chain", "审计记录与前文不相接");
    }
  }

  /**
   * Moves the line that a power cut left unfinished to a file beside the journal, named like it
   * with {@code .torn-} and the number of the line, which only its owner may read. A record takes
   * its place: its outcome is {@code repaired}, its fingerprint that of the bytes moved. Nothing
   * else is ever repaired.
   *
   * @param file the journal; no program has it open
   * @param key its key
   * @param clock the clock of the record
   * @param user who repairs it, a word as {@link Viewer#user} accepts
   * @return the file with the line; empty if the journal is intact, and then stays as it is
   * @throws AuditFailedException if the file is missing or open, has another flaw, which the
   *     message names and which leaves it as it is, or cannot be read or written
   * @throws IllegalArgumentException if the user is no such word
   */
  public static Optional<Path> repair(Path file, MaskingKey key, Clock clock, String user) {
    requireNonNull(key, "key");
    requireNonNull(clock, "clock");
    Viewer.of().user(user); // refuses any other word
    if (!Files.isRegularFile(file)) {
      throw AuditFailedException.because("the audit journal cannot be opened", "审计日志无法打开");
    }
    return open(
        file,
        false,
        "the audit journal cannot be repaired",
        "审计日志无法修复",
        opened -> repair(opened, file, key, clock.instant(), user));
  }

  private static Optional<Path> repair(
      JournalFile file, Path path, MaskingKey key, Instant time, String user) throws IOException {
    AuditChain chain = new AuditChain(key);
    AuditCheck check = check(file, key, chain);
    if (check.isIntact()) {
      return Optional.empty();
    }
    if (!check.flaw().equals(Optional.of(AuditFlaw.INCOMPLETE))) {
      throw broken(check);
    }
    TornLine torn = TornLine.after(chain, file);
    if (!torn.isBegun(check.brokenLine())) {
      throw AuditFailedException.because("this is not an audit journal", "不是审计日志");
    }
    Path aside = path.resolveSibling(path.getFileName() + ".torn-" + check.brokenLine());
    torn.copyTo(aside);
    torn.replace(chain, key, time, user);
    return Optional.of(aside);
  }

  private static AuditCheck check(JournalFile file, MaskingKey key, AuditChain chain)
      throws IOException {
    return AuditVerifier.of(key).check(file.read(), chain);
  }

  private static AuditFailedException broken(AuditCheck check) {
    boolean torn = check.flaw().equals(Optional.of(AuditFlaw.INCOMPLETE));
    return AuditFailedException.because(
        "the audit journal is broken at line "
            + check.brokenLine()
            + ": "
            + words(check, Locale.ENGLISH)
            + (torn ? "; see repair" : ""),
        "审计日志第 "
            + check.brokenLine()
            + " 行有误："
            + words(check, Locale.CHINESE)
            + (torn ? "；参见 repair" : ""));
  }

  private static String words(AuditCheck check, Locale locale) {
    return check.flaw().map(flaw -> flaw.label(locale)).orElse("");
  }

  @Override
  public Pseudonymizer fingerprints() {
    return fingerprints;
  }

  /**
   * Writes a record to the disk.
   *
   * @param record the record
   * @throws AuditFailedException if it is not written; a part of an earlier one may be in the file
   */
  @Override
  public synchronized void write(AuditRecord record) {
    if (closed) {
      throw AuditFailedException.because("the audit journal is closed", "审计日志已关闭");
    }
    byte[] line = chain.nextLine(clock.instant(), record.cells());
    if (line.length > AuditChain.LONGEST_LINE) {
      throw AuditFailedException.because("the audit record is too long", "审计记录过长");
    }
    AuditChain longer = chain.copy();
    requireAccepted(longer, line);
    try {
      file.append(line);
    } catch (IOException e) {
      throw AuditFailedException.because("the audit record cannot be written", "审计记录无法写入", e);
    }
    chain = longer;
  }

  /**
   * Returns the number of records in the journal.
   *
   * @return 1 or more: the record that names the journal counts
   */
  public synchronized long count() {
    return chain.count();
  }

  /**
   * Returns the seal of the last record, to be noted elsewhere.
   *
   * @return 64 letters {@code a} to {@code p}
   */
  public synchronized String seal() {
    return chain.seal();
  }

  /**
   * Returns the name of this journal, to be noted elsewhere.
   *
   * @return 32 letters {@code a} to {@code p}, drawn at random when the journal was created
   */
  public synchronized String name() {
    return chain.journal();
  }

  /** Returns the name of the key and the number of records. */
  @Override
  public String toString() {
    return "AuditJournal[" + fingerprints + ", " + count() + " records]";
  }

  /**
   * Closes the file and releases the lock; later records are refused. Closing again does nothing.
   *
   * @throws AuditFailedException if the file cannot be closed
   */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      close(file);
    }
  }

  private static void close(JournalFile file) {
    try {
      file.close();
    } catch (IOException e) {
      throw AuditFailedException.because("the audit journal cannot be closed", "审计日志无法关闭", e);
    }
  }
}
