package dev.yika.masking.text;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.function.UnaryOperator;

/** Writes a file so that its name holds either the old content or all of the new. */
final class Replacement {

  private Replacement() {}

  /** Makes the new content from a stream of the old. */
  interface Work {
    ScrubReport run(InputStream in, OutputStream out) throws IOException;
  }

  static ScrubReport write(Path in, Path out, UnaryOperator<InputStream> watch, Work work)
      throws IOException {
    Path target = Files.exists(out) ? out.toRealPath() : out.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw new FileSystemException(out.toString(), null, "is a directory");
    }
    try (InputStream stream = watch.apply(Files.newInputStream(in))) {
      Path draft = Files.createTempFile(target.getParent(), ".scrub-", ".tmp");
      try {
        ScrubReport report = write(stream, draft, work);
        copyPermissions(target, draft);
        move(draft, target);
        return report;
      } finally {
        Files.deleteIfExists(draft);
      }
    }
  }

  private static ScrubReport write(InputStream stream, Path draft, Work work) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      ScrubReport report = work.run(stream, Channels.newOutputStream(channel));
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
