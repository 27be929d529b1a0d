package dev.yika.masking.audit;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.yika.masking.file.FileRights;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;

/**
 * The open file of a journal.
 *
 * <p>A line is written when it is on the disk and nothing follows it. Lines are appended by the
 * system at the end of the file, and the file is compared afterwards: of two programs that append
 * at the same moment in spite of the lock, at least one finds the line of the other and removes its
 * own. Not thread-safe, but for {@link #length}.
 */
final class JournalFile implements AutoCloseable {

  private final Path path;
  private final JournalLock lock;
  private final Optional<Object> identity;
  // streams and not channels: an interrupt of one caller would close a channel for good
  private final RandomAccessFile file;
  private final FileOutputStream appender;
  private volatile long length;

  /** The caller has the lock. */
  JournalFile(Path path, JournalLock lock) throws IOException {
    this.path = path;
    this.lock = lock;
    this.identity = identity(attributes(path));
    this.file = new RandomAccessFile(path.toFile(), "rw");
    this.appender = appender(path, file);
    this.length = file.length();
  }

  private static FileOutputStream appender(Path path, RandomAccessFile file) throws IOException {
    try {
      return new FileOutputStream(path.toFile(), true);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  /** Returns the one path of a journal, for a file that may be missing. */
  static Path realPath(Path file) throws IOException {
    if (!file.getFileSystem().equals(FileSystems.getDefault())) {
      throw AuditFailedException.because(
          "the audit journal is not in the default file system", "审计日志不在默认文件系统中");
    }
    if (file.getFileName() == null) {
      throw notRegular();
    }
    try {
      return file.toRealPath();
    } catch (NoSuchFileException e) {
      if (Files.isSymbolicLink(file)) {
        throw AuditFailedException.because(
            "the audit journal is a link to a missing file", "审计日志是链接，目标不存在", e);
      }
      Path absolute = file.toAbsolutePath().normalize();
      Path folder = absolute.getParent();
      return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
    }
  }

  private static AuditFailedException notRegular() {
    return AuditFailedException.because("the audit journal is not a regular file", "审计日志不是普通文件");
  }

  static JournalFile open(Path path, JournalLock lock, boolean create) throws IOException {
    lock.requireInPlace();
    if (!Files.exists(path, NOFOLLOW_LINKS)) {
      requireNew(lock);
      if (!create) {
        throw new NoSuchFileException(path.toString());
      }
      Files.createFile(path, FileRights.ownerOnly(path));
    }
    if (!attributes(path).isRegularFile()) {
      throw notRegular();
    }
    if (FileRights.isWritableByOthers(path)) {
      throw AuditFailedException.because(
          "the group or other users may write to the audit journal", "同组或其他用户可写审计日志");
    }
    return new JournalFile(path, lock);
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class, NOFOLLOW_LINKS);
  }

  private static Optional<Object> identity(BasicFileAttributes attributes) {
    return Optional.ofNullable(attributes.fileKey());
  }

  private static void requireNew(JournalLock lock) throws IOException {
    if (!lock.journal().isEmpty()) {
      throw AuditFailedException.because(
          "the audit journal is missing, but its lock file is there", "审计日志缺失，但其锁文件仍在");
    }
  }

  /** Keeps the name of this journal in the lock file, or compares it with the name kept there. */
  void requireNamed(String journal) throws IOException {
    String kept = lock.journal();
    if (kept.isEmpty()) {
      lock.keep(journal);
    } else if (!kept.equals(journal)) {
      throw AuditFailedException.because(
          "another audit journal is in the place of the one that the lock file names",
          "此处的审计日志不是锁文件所记的那一份");
    }
  }

  /** Refuses to begin a journal in the place of one that was emptied. */
  void requireNew() throws IOException {
    requireNew(lock);
  }

  boolean isAt(Path other) {
    try {
      return identity.isPresent() && identity(attributes(other)).equals(identity);
    } catch (IOException e) {
      return false; // a missing file is no other name of this one
    }
  }

  /** Returns the length in bytes of the lines written so far. */
  long length() {
    return length;
  }

  /** Returns the bytes of the journal from its start; closing the stream closes nothing. */
  @SuppressWarnings("resource") // a view of the open file
  InputStream read() throws IOException {
    file.seek(0);
    return new FileInputStream(file.getFD());
  }

  byte[] read(long start) throws IOException {
    long size = file.length() - start;
    if (size < 0) { // another program removed its own line
      throw changed();
    }
    byte[] bytes = new byte[Math.toIntExact(size)];
    file.seek(start);
    file.readFully(bytes);
    return bytes;
  }

  /** Appends a line. When this returns, the line is on the disk, and nothing is behind it. */
  void append(byte[] line) throws IOException {
    requireUntouched(length);
    appendAndCompare(line);
  }

  /** Appends a line to a file that was untouched a moment ago. */
  void appendAndCompare(byte[] line) throws IOException {
    long longer = length + line.length;
    try {
      appender.write(line);
      appender.getFD().sync();
      requireUntouched(longer);
      if (!Arrays.equals(read(length), line)) {
        throw changed();
      }
    } catch (IOException | AuditFailedException e) {
      takeBack(line);
      throw e;
    }
    length = longer;
  }

  /** A record proves nothing in a file that has lost its name, or in the gap of one cut short. */
  private void requireUntouched(long expected) throws IOException {
    lock.requireInPlace();
    BasicFileAttributes named = attributes(path);
    boolean isSame = identity(named).equals(identity);
    if (!isSame || named.size() != expected || file.length() != expected) {
      throw changed();
    }
  }

  private static AuditFailedException changed() {
    return AuditFailedException.because(
        "the audit journal was moved, replaced or changed by another program",
        "审计日志已被其他程序移动、替换或更改");
  }

  /**
   * Removes the part of a line that a failed write left at the end of the file, never a record of
   * another program.
   */
  private void takeBack(byte[] line) throws IOException {
    long end = file.length();
    long start = end - length <= line.length ? length : end - line.length;
    if (end > start && isBeginning(read(start), line)) {
      file.setLength(start);
      file.getFD().sync();
    }
  }

  private static boolean isBeginning(byte[] bytes, byte[] line) {
    return bytes.length <= line.length && Arrays.equals(bytes, Arrays.copyOf(line, bytes.length));
  }

  /** Puts lines in the place of what follows a position. */
  void replaceAfter(long start, byte[] lines) throws IOException {
    file.seek(start);
    file.write(lines);
    file.getFD().sync();
    file.setLength(start + lines.length);
    file.getFD().sync();
    length = start + lines.length;
  }

  /** Writes the folder to the disk, so that a power cut does not lose the name of a new journal. */
  void syncFolder() throws IOException {
    Path folder = path.getParent();
    if (folder == null || !folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      return; // Windows cannot open a folder
    }
    boolean interrupted = false;
    try {
      while (!isSynced(folder)) {
        interrupted |= Thread.interrupted();
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static boolean isSynced(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
      return true;
    } catch (ClosedByInterruptException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    OpenJournals.close(this);
  }

  /** Closes the files, the lock last. */
  @SuppressWarnings("try") // closed in reverse order, whatever fails
  void closeAll() throws IOException {
    try (JournalLock last = lock;
        RandomAccessFile second = file;
        FileOutputStream first = appender) {
      // nothing is left to do
    }
  }
}
