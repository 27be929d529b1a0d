package dev.yika.masking.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/**
 * Writes a file so that its name holds either the old content or all of the new (原子替换).
 *
 * <p>The new content is written beside the file, forced to the disk and moved. What exists and is no
 * regular file, such as a device or a pipe, is written straight into; a folder and a link to nothing
 * are refused. This class has no state and is thread-safe.
 */
public final class Replacement {

  private Replacement() {}

  /**
   * Writes the new content (写入步骤).
   *
   * @param <T> what it tells afterwards
   */
  @FunctionalInterface
  public interface Work<T> {

    /**
     * Writes all of the content.
     *
     * @param out where it goes; not to be closed
     * @return what there is to tell
     * @throws IOException if it cannot be written or read; the file stays as it was
     */
    T run(OutputStream out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param out its name; a file that is there gives the new one its permissions, else only the
   *     owner may read it
   * @param work writes the content
   * @param <T> what the work tells afterwards
   * @return what the work returned
   * @throws IOException if anything fails; the file is as it was, and nothing else remains
   */
  public static <T> T write(Path out, Work<T> work) throws IOException {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(work, "work");
    if (Files.isDirectory(out)) {
      throw new FileSystemException(out.toString(), null, "is a directory");
    }
    if (Files.exists(out) && !Files.isRegularFile(out)) {
      return writeInto(out, work);
    }
    Path target = target(out);
    Path draft = Files.createTempFile(target.getParent(), ".scrub-", ".tmp");
    try {
      T report = writeDraft(draft, work);
      copyPermissions(target, draft);
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
      throw new FileSystemException(out.toString(), null, "is a link to nothing");
    }
    return out.toAbsolutePath();
  }

  private static <T> T writeDraft(Path draft, Work<T> work) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      T report = work.run(Channels.newOutputStream(channel));
      channel.force(true);
      return report;
    }
  }

  private static void copyPermissions(Path target, Path draft) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    PosixFileAttributeView from = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    PosixFileAttributeView to = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
    if (from != null && to != null) {
      to.setPermissions(from.readAttributes().permissions());
    }
  }

  private static void move(Path draft, Path target) throws IOException {
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
