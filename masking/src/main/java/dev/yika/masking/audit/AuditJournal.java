package dev.yika.masking.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.pseudonym.Pseudonymizer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/**
 * A file of audit records, chained so that a removed or changed one shows (审计日志).
 *
 * <p>A record is on the disk before {@link #write} returns. A line is the number of the record, the
 * time in UTC, outcome, kind, fingerprint, user, roles, purpose, channel, device, step-up, reason
 * and seal, between tabs; the seal is an HMAC-SHA-256 over the seal before and the line. {@link
 * AuditVerifier} checks a file of them.
 *
 * <p>One program writes to a file at a time. This class is thread-safe.
 */
public final class AuditJournal implements AuditSink, AutoCloseable {

  private final FileChannel channel;
  private final Pseudonymizer fingerprints;
  private final Clock clock;
  private final AuditChain chain;
  private boolean failed;

  private AuditJournal(FileChannel channel, MaskingKey key, Clock clock, AuditChain chain) {
    this.channel = channel;
    this.fingerprints = HmacPseudonymizer.of(key);
    this.clock = clock;
    this.chain = chain;
  }

  /**
   * Opens a journal to go on with it, or makes a new one. What is there is checked first.
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
    FileChannel channel = null;
    boolean opened = false;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      AuditJournal journal = new AuditJournal(lock(channel), key, clock, chain(channel, key));
      opened = true;
      return journal;
    } catch (IOException e) {
      throw new AuditFailedException("the audit journal cannot be opened", e);
    } finally {
      if (!opened && channel != null) {
        closeQuietly(channel);
      }
    }
  }

  private static void closeQuietly(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new AuditFailedException("the audit journal cannot be closed", e);
    }
  }

  private static FileChannel lock(FileChannel channel) throws IOException {
    try {
      if (channel.tryLock() == null) {
        throw new AuditFailedException("the audit journal is open in another program");
      }
    } catch (OverlappingFileLockException e) {
      throw new AuditFailedException("the audit journal is open already", e);
    }
    return channel;
  }

  private static AuditChain chain(FileChannel channel, MaskingKey key) {
    AuditChain chain = new AuditChain(key);
    AuditCheck check = AuditVerifier.of(key).verify(Channels.newInputStream(channel), chain);
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
      long end = channel.size();
      try {
        writeFully(ByteBuffer.wrap(bytes), end);
      } catch (IOException e) {
        takeBack(end);
        throw e;
      }
    } catch (IOException e) {
      throw new AuditFailedException("the audit record cannot be written", e);
    }
  }

  private void writeFully(ByteBuffer bytes, long end) throws IOException {
    for (long at = end; bytes.hasRemaining(); ) {
      at += channel.write(bytes, at);
    }
    channel.force(false);
  }

  /** Takes back what a failed write may have left; until that is done, the journal has failed. */
  private void takeBack(long end) throws IOException {
    failed = true;
    channel.truncate(end);
    channel.force(false);
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

  /**
   * Closes the file; later records are refused.
   *
   * @throws AuditFailedException if the file cannot be closed
   */
  @Override
  public synchronized void close() {
    closeQuietly(channel);
  }
}
