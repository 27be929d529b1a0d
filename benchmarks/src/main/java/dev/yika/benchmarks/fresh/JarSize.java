package dev.yika.benchmarks.fresh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;

/**
 * How large a jar is.
 *
 * @param name its file name
 * @param bytes its size
 * @param classes how many classes it holds
 */
public record JarSize(String name, long bytes, int classes) {

  static JarSize of(Path file) {
    try (JarFile jar = new JarFile(file.toFile())) {
      long classes = jar.stream().filter(entry -> entry.getName().endsWith(".class")).count();
      String name = String.valueOf(file.getFileName());
      return new JarSize(name, Files.size(file), Math.toIntExact(classes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
