package dev.yika.masking.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes a file so that its name holds either the old content or all of the new (原子替换).
 *
 * <p>The new content is written beside the file, forced to the disk and moved. A device or a pipe
 * is written to directly; a folder and a broken link are refused. This class has no state and is
 * thread-safe.
 */
final class Replacement {

  private static final String PREFIX = ".scrub-";
  private static final String SUFFIX = ".tmp";

  private Replacement() {}

  /** Removes the drafts of processes that are gone; returns how many. */
  static int removeUnfinished(Path folder) throws IOException {
    int removed = 0;
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, PREFIX + "*-*" + SUFFIX)) {
      for (Path draft : drafts) {
        removed += isAbandoned(draft) && Files.deleteIfExists(draft) ? 1 : 0;
      }
    }
    return removed;
  }

  /**
   * A lock shows that a process of another machine is alive, whose number means nothing on this
   * one.
   */
  private static boolean isAbandoned(Path draft) {
    String name = draft.getFileName().toString();
    String pid = name.substring(PREFIX.length(), name.indexOf('-', PREFIX.length()));
    if (!pid.matches("[0-9]{1,18}") || ProcessHandle.of(Long.parseLong(pid)).isPresent()) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * Writes the new content (写入步骤).
   *
   * @param <T> the type of its result
   */
  @FunctionalInterface
  interface Work<T> {

    /**
     * Writes the whole content.
     *
     * @param out where it goes; not to be closed
     * @return the result
     * @throws IOException if it cannot be written or read; the file stays as it was
     */
    T run(OutputStream out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param out its name; a file that is there gives the new one its owner, group and permissions,
   *     where the system has them; else only the owner may read it
   * @param work writes the content
   * @param <T> the type of its result
   * @return what the work returned
   * @throws FileChangedException if another program changed the file while the work ran
   * @throws IOException if anything fails, also if the owner or group cannot be kept; the file is
   *     as it was, and nothing else remains
   */
  static <T> T write(Path out, Work<T> work) throws IOException {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(work, "work");
    if (Files.isDirectory(out)) {
      throw new FileSystemException(out.toString(), null, "is a directory");
    }
    if (Files.exists(out) && !Files.isRegularFile(out)) {
      return writeInto(out, work);
    }
    Path target = target(out);
    Optional<BasicFileAttributes> before = attributes(target);
    Path folder = target.resolveSibling(".");
    removeUnfinished(folder);
    String owner = PREFIX + ProcessHandle.current().pid() + "-";
    Path draft = Files.createTempFile(folder, owner, SUFFIX);
    try {
      T report = writeDraft(draft, work);
      if (before.isPresent()) {
        keepOwners(target, draft);
      }
      requireUnchanged(target, before);
      move(draft, target);
      return report;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** A device or a pipe is written, never replaced by a file of its name. */
  private static <T> T writeInto(Path device, Work<T> work) throws IOException {
    try (OutputStream stream = Files.newOutputStream(device, StandardOpenOption.WRITE)) {
      return work.run(stream);
    }
  }

  private static Path target(Path out) throws IOException {
    if (Files.exists(out)) {
      return out.toRealPath();
    }
    if (Files.isSymbolicLink(out)) {
      throw new FileSystemException(out.toString(), null, "is a broken link");
    }
    return out.toAbsolutePath();
  }

  private static <T> T writeDraft(Path draft, Work<T> work) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.tryLock(); // held until it is closed: shows that this process is alive
      T report = work.run(Channels.newOutputStream(channel));
      channel.force(true);
      return report;
    }
  }

  private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
    return Files.exists(file)
        ? Optional.of(Files.readAttributes(file, BasicFileAttributes.class))
        : Optional.empty();
  }

  /** Refuses to overwrite what another program wrote since the work began. */
  private static void requireUnchanged(Path target, Optional<BasicFileAttributes> before)
      throws IOException {
    Optional<BasicFileAttributes> now = attributes(target);
    if (!state(now).equals(state(before))) {
      throw new FileChangedException(target.toString());
    }
  }

  private static List<Object> state(Optional<BasicFileAttributes> file) {
    return file.map(
            it ->
                List.<Object>of(
                    it.size(), it.lastModifiedTime(), Optional.ofNullable(it.fileKey())))
        .orElse(List.of());
  }

  /** Keeps owner, group and permissions; the owners first, as a change of them takes rights. */
  private static void keepOwners(Path target, Path draft) throws IOException {
    PosixFileAttributeView from = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    PosixFileAttributeView to = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
    if (from == null || to == null) {
      return;
    }
    PosixFileAttributes wanted = from.readAttributes();
    PosixFileAttributes made = to.readAttributes();
    if (!made.group().equals(wanted.group())) {
      to.setGroup(wanted.group());
    }
    if (!made.owner().equals(wanted.owner())) {
      to.setOwner(wanted.owner());
    }
    to.setPermissions(wanted.permissions());
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
