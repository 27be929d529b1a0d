package dev.yika.cli.diagram;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files whole, so that no reader ever sees half of one. */
public final class WholeFile {

  /** No other run writes to a draft of this name. */
  private static final String DRAFT = "." + ProcessHandle.current().pid() + ".part";

  private WholeFile() {}

  /**
   * Writes a text in UTF-8 beside its place and moves it there; what was there stays if that fails.
   *
   * @param path the file, replaced if it exists; a device or pipe is written to
   * @param text the text
   * @throws IOException if the text cannot be written
   */
  public static void write(Path path, String text) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      Files.writeString(path, text, UTF_8);
      return;
    }
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path draft = target.resolveSibling(target.getFileName() + DRAFT);
    Files.createFile(draft);
    try {
      Files.writeString(draft, text, UTF_8);
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
