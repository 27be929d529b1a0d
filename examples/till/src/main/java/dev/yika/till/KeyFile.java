package dev.yika.till;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.io.BaseEncoding;
import dev.yika.protect.ColumnKeys;
import dev.yika.till.store.Refusal;
import dev.yika.till.store.StoreRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/**
 * The key file beside the database (密钥文件), which its owner alone may read. Without it every number
 * is lost: keep a copy, apart from the backups.
 */
final class KeyFile {

  private static final int BYTES = 32;

  private KeyFile() {}

  /**
   * Reads the keys, or makes the file.
   *
   * @param file the file
   * @param mayMake whether a new key is right, since nothing is stored yet
   */
  static ColumnKeys open(Path file, boolean mayMake) {
    if (!Files.exists(file)) {
      if (!mayMake) {
        throw new StoreRefusedException(Refusal.NO_KEYS);
      }
      make(file);
    }
    return ColumnKeys.fromFiles(file);
  }

  private static void make(Path file) {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    String rows = "name\tsecret\nk1\t" + BaseEncoding.base16().lowerCase().encode(secret) + "\n";
    try {
      Files.newByteChannel(
              file,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              ownerOnly(file))
          .close();
      Files.write(file, rows.getBytes(US_ASCII), StandardOpenOption.SYNC, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
