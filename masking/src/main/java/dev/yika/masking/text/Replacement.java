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

/** Writes a file so that its name holds either the old content or all of the new. */
final class Replacement {

  private Replacement() {}

  /** Writes the new content. */
  interface Work {
    ScrubReport run(OutputStream out) throws IOException;
  }

  static ScrubReport write(Path out, Work work) throws IOException {
    if (Files.isDirectory(out)) {
      throw new FileSystemException(out.toString(), null, "is a directory");
    }
    if (Files.exists(out) && !Files.isRegularFile(out)) {
      return writeInto(out, work);
    }
    Path target = target(out);
    Path draft = Files.createTempFile(target.getParent(), ".scrub-", ".tmp");
    try {
      ScrubReport report = writeDraft(draft, work);
      copyPermissions(target, draft);
      move(draft, target);
      return report;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** A device or a pipe is written, never replaced by a file of its name. */
  private static ScrubReport writeInto(Path device, Work work) throws IOException {
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

  private static ScrubReport writeDraft(Path draft, Work work) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      ScrubReport report = work.run(Channels.newOutputStream(channel));
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
