package dev.yika.masking.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

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
 * <p>One program writes to a file at a time. This class is thread-safe.
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
      throw new AuditFailedException("the audit journal cannot be opened", e);
    } finally {
      if (!opened && output != null) {
        closeQuietly(output);
      }
    }
  }

  /** Who revealed what is nobody else's business; a file that is there keeps its permissions. */
  private static void createPrivately(Path file) throws IOException {
    if (Files.exists(file)
        || !file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    try {
      Files.createFile(file, OWNER_ONLY);
    } catch (FileAlreadyExistsException e) {
      // somebody else was faster, and the lock tells who goes on with it
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
      throw new AuditFailedException("the audit journal cannot be closed", e);
    }
  }

  private static RandomAccessFile lock(RandomAccessFile output) throws IOException {
    try {
      if (output.getChannel().tryLock() == null) {
        throw new AuditFailedException("the audit journal is open in another program");
      }
    } catch (OverlappingFileLockException e) {
      throw new AuditFailedException("the audit journal is open already", e);
    }
    return output;
  }

  @SuppressWarnings("resource") // the stream is a view of the open file, which stays open
  private static AuditChain chain(RandomAccessFile output, MaskingKey key) throws IOException {
    AuditChain chain = new AuditChain(key);
    FileInputStream content = new FileInputStream(output.getFD());
    AuditCheck check = AuditVerifier.of(key).verify(content, chain);
    if (!check.isIntact()) {
      throw new AuditFailedException("the audit journal is broken at line " + check.brokenLine());
    }
    return chain;
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
      throw new AuditFailedException("the audit journal has failed before");
    }
    String line = chain.nextLine(clock.instant(), record);
    byte[] bytes = (line + "\n").getBytes(UTF_8);
    if (bytes.length > AuditChain.LONGEST_LINE) {
      throw new AuditFailedException("the audit record is too long");
    }
    append(bytes);
    if (chain.accept(line).isPresent()) {
      failed = true;
      throw new AuditFailedException("the audit record does not fit the chain");
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
      throw new AuditFailedException("the audit record cannot be written", e);
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
