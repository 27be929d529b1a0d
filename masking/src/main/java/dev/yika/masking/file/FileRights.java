package dev.yika.masking.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Set;

/** The permissions of a file, where the file system has those of POSIX. */
public final class FileRights {

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final Set<PosixFilePermission> WRITE_OF_OTHERS =
      Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

  private FileRights() {}

  /**
   * Returns the attributes of a new file that only its owner may read and write.
   *
   * @param file the file to create
   * @return none where the file system has no such permissions
   */
  public static FileAttribute<?>[] ownerOnly(Path file) {
    return hasPermissions(file) ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0];
  }

  /**
   * Returns whether the group or all users may write to a file.
   *
   * @param file an existing file
   * @return false where the file system has no such permissions
   * @throws IOException if the permissions cannot be read
   */
  public static boolean isWritableByOthers(Path file) throws IOException {
    return hasPermissions(file)
        && !Collections.disjoint(Files.getPosixFilePermissions(file), WRITE_OF_OTHERS);
  }

  private static boolean hasPermissions(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
