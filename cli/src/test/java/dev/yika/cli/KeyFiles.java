package dev.yika.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes a made-up key that only its owner may read, where the system knows such permissions. */
final class KeyFiles {

  /** Of a made-up key. */
  static final String SECRET =
      "6b1de0f2935c4a7788b3c9d410fe2657" + "1f90a3de84c657b20e73d8f5bc16294a";

  private KeyFiles() {}

  static Path write(Path folder) throws IOException {
    Path key = Files.writeString(folder.resolve("key.tsv"), "name\tsecret\nk1\t" + SECRET + "\n");
    allow(key, "rw-------");
    return key;
  }

  static void allow(Path file, String permissions) throws IOException {
    if (knowsPermissions()) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
  }

  static boolean knowsPermissions() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }
}
