package dev.yika.masking.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.yika.masking.file.FileRights;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The lock of one journal: a file beside it that is locked while the journal is open, and that
 * keeps the name of the journal. The file is never deleted, since two programs could then lock two
 * files of the same name.
 */
final class JournalLock implements AutoCloseable {

  private static final int LONGEST_NAME = 64;

  private final Path path;
  // no channel for input and output: an interrupt of one caller would close it for good
  private final RandomAccessFile file;
  private final Optional<Object> identity;

  private JournalLock(Path path, RandomAccessFile file, Optional<Object> identity) {
    this.path = path;
    this.file = file;
    this.identity = identity;
  }

  /** Opens the file without locking it; only {@link OpenJournals} may. */
  static JournalLock open(Path path) throws IOException {
    try {
      Files.createFile(path, FileRights.ownerOnly(path));
    } catch (FileAlreadyExistsException e) {
      // left by an earlier program
    }
    BasicFileAttributes found = attributes(path);
    if (!found.isRegularFile() || FileRights.isWritableByOthers(path)) {
      throw AuditFailedException.because(
          "the lock file of the audit journal is not a file of its owner alone",
          "审计日志的锁文件不是仅属主可写的普通文件");
    }
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    return new JournalLock(path, file, Optional.ofNullable(found.fileKey()));
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS);
  }

  /**
   * Takes the lock.
   *
   * @return false if another process holds it
   * @throws OverlappingFileLockException if this process holds it through another class loader
   */
  boolean tryLock() throws IOException {
    return file.getChannel().tryLock() != null;
  }

  /** Refuses if another file has the name of this one: its lock would exclude no other program. */
  void requireInPlace() throws IOException {
    if (!Optional.ofNullable(attributes(path).fileKey()).equals(identity)) {
      throw AuditFailedException.because(
          "the lock file of the audit journal was removed or replaced", "审计日志的锁文件已被删除或替换");
    }
  }

  /** Returns the name of the journal, empty if the file keeps none yet. */
  String journal() throws IOException {
    byte[] name = new byte[(int) Math.min(file.length(), LONGEST_NAME)];
    file.seek(0);
    file.readFully(name);
    return new String(name, US_ASCII).strip();
  }

  void keep(String journal) throws IOException {
    file.seek(0);
    file.write((journal + "\n").getBytes(US_ASCII));
    file.getFD().sync();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
