package dev.yika.masking.audit;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The journals that this process has open: the one static mutable state of the libraries.
 *
 * <p>On POSIX systems a process loses the lock of a file as soon as it closes any descriptor of
 * that file. Therefore the lock is on a file of its own, which only this class opens, and a journal
 * that is open in this process is refused before its lock file is touched.
 */
final class OpenJournals {

  private static final Map<Path, JournalFile> OPEN = new HashMap<>();

  /** Locks that another class loader of this process holds: closing the file would release them. */
  private static final Map<Path, JournalLock> HELD_ELSEWHERE = new HashMap<>();

  private OpenJournals() {}

  /** Opens a journal, or creates it. */
  static synchronized JournalFile open(Path file, boolean create) throws IOException {
    Path path = JournalFile.realPath(file);
    if (find(path).isPresent()) {
      throw AuditFailedException.because("the audit journal is open already", "审计日志已打开");
    }
    JournalLock lock = lock(path);
    boolean opened = false;
    try {
      JournalFile journal = JournalFile.open(path, lock, create);
      OPEN.put(path, journal);
      opened = true;
      return journal;
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  private static JournalLock lock(Path path) throws IOException {
    Path name = path.resolveSibling(path.getFileName() + ".lock");
    JournalLock elsewhere = HELD_ELSEWHERE.remove(name);
    JournalLock lock = elsewhere == null ? JournalLock.open(name) : elsewhere;
    try {
      if (lock.tryLock()) {
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      HELD_ELSEWHERE.put(name, lock);
      throw AuditFailedException.because("the audit journal is open already", "审计日志已打开", e);
    }
    lock.close();
    throw AuditFailedException.because(
        "the audit journal is open in another program", "审计日志正被另一程序打开");
  }

  /** Finds an open journal by its path, or by the file, which may have several names. */
  private static Optional<JournalFile> find(Path path) {
    JournalFile known = OPEN.get(path);
    return known != null
        ? Optional.of(known)
        : OPEN.values().stream().filter(journal -> journal.isAt(path)).findFirst();
  }

  /** Returns the length of an open journal in bytes, empty if this process has not opened it. */
  static synchronized Optional<Long> length(Path file) throws IOException {
    return OPEN.isEmpty()
        ? Optional.empty()
        : find(JournalFile.realPath(file)).map(JournalFile::length);
  }

  /** Closes a journal and releases its lock. */
  static synchronized void close(JournalFile journal) throws IOException {
    if (OPEN.values().remove(journal)) {
      journal.closeAll();
    }
  }
}
