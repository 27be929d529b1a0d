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

/** Files that only their owner may read (仅属主可读写): keys, the database, backups. */
public final class OwnerOnly {

  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /**
   * Creates an empty file.
   *
   * @param file the file
   * @throws FileAlreadyExistsException if it exists
   * @throws IOException if it cannot be created
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
   * Creates an empty file, or removes the permissions of others from an existing one.
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
