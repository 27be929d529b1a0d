package dev.yika.till.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that their owner alone may read (仅属主可读写): keys, the database, backups. */
public final class OwnerOnly {

  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /**
   * Makes an empty file.
   *
   * @param file the file
   * @throws FileAlreadyExistsException if it exists
   * @throws IOException if it cannot be made
   */
  public static void create(Path file) throws IOException {
    FileAttribute<?>[] rights =
        isPosix(file)
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
            : new FileAttribute<?>[0];
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    Files.newByteChannel(file, options, rights).close();
  }

  /**
   * Makes an empty file, or takes the rights of others from one that exists.
   *
   * @param file the file
   * @throws IOException if neither works
   */
  public static void require(Path file) throws IOException {
    if (!Files.exists(file)) {
      create(file);
    } else if (isPosix(file)) {
      Files.setPosixFilePermissions(file, OWNER);
    }
  }
}
