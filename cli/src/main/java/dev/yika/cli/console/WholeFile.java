package dev.yika.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files whole, so that no reader ever sees half of one. */
public final class WholeFile {

  /** No other run writes to a draft of this name. */
  private static final String DRAFT = "." + ProcessHandle.current().pid() + ".part";

  private WholeFile() {}

  /** A text that is written as it comes. */
  @FunctionalInterface
  public interface Content {

    /** Writes the text. */
    void writeTo(Writer out) throws IOException;
  }

  /**
   * Writes a text in UTF-8 beside its place and moves it there; what was there stays if that fails.
   *
   * @param path the file, replaced if it exists; a device or pipe is written to
   * @param content the text
   * @throws IOException if the text cannot be written
   */
  public static void write(Path path, Content content) throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      fill(path, content);
      return;
    }
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    Path draft = target.resolveSibling(target.getFileName() + DRAFT);
    Files.createFile(draft);
    try {
      fill(draft, content);
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void fill(Path path, Content content) throws IOException {
    try (Writer out = Files.newBufferedWriter(path, UTF_8)) {
      content.writeTo(out);
    }
  }
}
