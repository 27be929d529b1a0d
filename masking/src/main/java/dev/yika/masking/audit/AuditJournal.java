package dev.yika.masking.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.pseudonym.Pseudonymizer;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of audit records, chained so that a removed or changed one shows (审计日志).
 *
 * <p>A record is on the disk before {@link #write} returns. A line is the number of the record, the
 * time in UTC, outcome, kind, fingerprint, user, roles, purpose, channel, device, step-up, reason
 * and seal, between tabs; the seal is an HMAC-SHA-256 over the seal before and the line. {@link
 * AuditVerifier} checks a file of them.
 *
 * <p>An interrupt of the calling thread neither stops a record nor closes the journal. Once the
 * file is removed, renamed, replaced, or of another length than this class left it, every record is
 * refused; what is changed without that is for the {@link AuditVerifier} to notice.
 *
 * <p>A power cut may leave a last line that was begun only; the number it was about was never
 * handed over. Such a journal is not opened before {@link #repair} has moved that line aside.
 *
 * <p>One program writes to a file at a time. This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class AuditJournal implements AuditSink, AutoCloseable {

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  // a channel would be closed for good by an interrupt of one caller; this is not
  private final RandomAccessFile output;
  private final Path file;
  private final Optional<Object> identity;
  private final Pseudonymizer fingerprints;
  private final Clock clock;
  private final AuditChain chain;
  private long end;
  private boolean failed;

  private AuditJournal(
      RandomAccessFile output, Path file, MaskingKey key, Clock clock, AuditChain chain)
      throws IOException {
    this.output = output;
    this.file = file.toAbsolutePath();
    this.identity = Optional.ofNullable(attributes(file).fileKey());
    this.end = output.getFilePointer();
    this.fingerprints = HmacPseudonymizer.of(key);
    this.clock = clock;
    this.chain = chain;
  }

  /**
   * Opens a journal to go on with it, or makes a new one, which only its owner may read where the
   * system knows such permissions. What is there is checked first.
   *
   * @param file the file
   * @param key the key of the seals and the fingerprints
   * @param clock tells the time of each record
   * @return the journal
   * @throws AuditFailedException if the file is not intact, cannot be opened, or is open already
   */
  public static AuditJournal open(Path file, MaskingKey key, Clock clock) {
    requireNonNull(file, "file");
    requireNonNull(key, "key");
    requireNonNull(clock, "clock");
    RandomAccessFile output = null;
    boolean opened = false;
    try {
      createPrivately(file);
      output = new RandomAccessFile(file.toFile(), "rw");
      AuditJournal journal = open(lock(output), file, key, clock);
      opened = true;
      return journal;
    } catch (IOException e) {
      throw AuditFailedException.because("the audit journal cannot be opened", "审计日志无法打开", e);
    } finally {
      if (!opened && output != null) {
        closeQuietly(output);
      }
    }
  }

  /** Who revealed what is nobody else's business; a file that is there keeps its permissions. */
  private static void createPrivately(Path file) throws IOException {
    try {
      if (!Files.exists(file)) {
        Files.createFile(file, ownerOnly(file));
      }
    } catch (FileAlreadyExistsException e) {
      // somebody else was faster, and the lock tells who goes on with it
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {OWNER_ONLY}
        : new FileAttribute<?>[0];
  }

  /**
   * Moves the line that a power cut left unfinished to a file beside the journal, named like it
   * with {@code .torn-} and the number of the line, which only its owner may read. A record takes
   * its place that says so: its outcome is {@code repaired}, its fingerprint that of the bytes
   * moved. Nothing else is ever repaired.
   *
   * @param file the journal; no program has it open
   * @param key its key
   * @param clock tells the time of the record
   * @param user who repairs it, a word as {@link Viewer#user} takes
   * @return the file with the line; empty if the journal is intact, which leaves it as it is
   * @throws AuditFailedException if there is no such file, it is open, or anything else is wrong
   *     with it, which is told; it stays as it is then. Also if it cannot be written
   * @throws IllegalArgumentException if the user is no such word
   */
  public static Optional<Path> repair(Path file, MaskingKey key, Clock clock, String user) {
    requireNonNull(key, "key");
    requireNonNull(clock, "clock");
    Viewer.of().user(user); // refuses what is no such word
    if (!Files.isRegularFile(file)) {
      throw AuditFailedException.because("the audit journal cannot be opened", "审计日志无法打开");
    }
    try (RandomAccessFile output = new RandomAccessFile(file.toFile(), "rw")) {
      AuditChain chain = new AuditChain(key);
      AuditCheck check = check(lock(output), key, chain);
      if (check.isIntact()) {
        return Optional.empty();
      }
      if (!check.flaw().equals(Optional.of(AuditFlaw.INCOMPLETE))) {
        throw broken(check);
      }
      TornLine torn = TornLine.after(chain, output);
      if (!torn.isBegun(check.brokenLine())) {
        throw AuditFailedException.because("this is no audit journal", "不是审计日志");
      }
      Path aside = file.resolveSibling(file.getFileName() + ".torn-" + check.brokenLine());
      torn.copyTo(aside, ownerOnly(aside));
      torn.replaceBy(torn.record(chain, key, clock.instant(), user));
      return Optional.of(aside);
    } catch (IOException e) {
      throw AuditFailedException.because("the audit journal cannot be repaired", "审计日志无法修复", e);
    }
  }

  private static AuditJournal open(RandomAccessFile output, Path file, MaskingKey key, Clock clock)
      throws IOException {
    AuditChain chain = chain(output, key);
    AuditJournal journal = new AuditJournal(output, file, key, clock, chain);
    journal.requireUntouched();
    return journal;
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class);
  }

  /**
   * Records in a file that has lost its name, or in the gap of one cut short, would be no proof.
   */
  private void requireUntouched() throws IOException {
    BasicFileAttributes named = attributes(file);
    boolean isSame = Optional.ofNullable(named.fileKey()).equals(identity);
    if (!isSame || named.size() != end || output.length() != end) {
      throw new IOException("the audit journal was moved, replaced or changed by another program");
    }
  }

  private static void closeQuietly(RandomAccessFile output) {
    try {
      output.close();
    } catch (IOException e) {
      throw AuditFailedException.because("the audit journal cannot be closed", "审计日志无法关闭", e);
    }
  }

  private static RandomAccessFile lock(RandomAccessFile output) throws IOException {
    try {
      if (output.getChannel().tryLock() == null) {
        throw AuditFailedException.because(
            "the audit journal is open in another program", "审计日志正被另一程序打开");
      }
    } catch (OverlappingFileLockException e) {
      throw AuditFailedException.because("the audit journal is open already", "审计日志已打开", e);
    }
    return output;
  }

  private static AuditChain chain(RandomAccessFile output, MaskingKey key) throws IOException {
    AuditChain chain = new AuditChain(key);
    AuditCheck check = check(output, key, chain);
    if (!check.isIntact()) {
      throw broken(check);
    }
    return chain;
  }

  @SuppressWarnings("resource") // the stream is a view of the open file, which stays open
  private static AuditCheck check(RandomAccessFile output, MaskingKey key, AuditChain chain)
      throws IOException {
    return AuditVerifier.of(key).verify(new FileInputStream(output.getFD()), chain);
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
   * @throws AuditFailedException if it is not written, or if an earlier record may be there in part
   */
  @Override
  public synchronized void write(AuditRecord record) {
    if (failed) {
      throw AuditFailedException.because("the audit journal has failed before", "审计日志此前已写入失败");
    }
    String line = chain.nextLine(clock.instant(), record.cells());
    byte[] bytes = (line + "\n").getBytes(UTF_8);
    if (bytes.length > AuditChain.LONGEST_LINE) {
      throw AuditFailedException.because("the audit record is too long", "审计记录过长");
    }
    append(bytes);
    if (chain.accept(line).isPresent()) {
      failed = true;
      throw AuditFailedException.because("the audit record does not fit the chain", "审计记录与前文不相接");
    }
  }

  private void append(byte[] bytes) {
    try {
      requireUntouched();
      try {
        output.seek(end);
        output.write(bytes);
        output.getFD().sync();
      } catch (IOException e) {
        takeBack();
        throw e;
      }
      end += bytes.length;
    } catch (IOException e) {
      throw AuditFailedException.because("the audit record cannot be written", "审计记录无法写入", e);
    }
  }

  /** Takes back what a failed write may have left; until that is done, the journal has failed. */
  private void takeBack() throws IOException {
    failed = true;
    output.setLength(end);
    output.getFD().sync();
    failed = false;
  }

  /**
   * Returns how many records the journal holds.
   *
   * @return 0 or more
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

  /** Returns the name of the key and the number of records. */
  @Override
  public String toString() {
    return "AuditJournal[" + fingerprints + ", " + count() + " records]";
  }

  /**
   * Closes the file; later records are refused.
   *
   * @throws AuditFailedException if the file cannot be closed
   */
  @Override
  public synchronized void close() {
    closeQuietly(output);
  }
}
