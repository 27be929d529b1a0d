package dev.yika.till;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.io.BaseEncoding;
import dev.yika.protect.ColumnKeys;
import dev.yika.till.store.OwnerOnly;
import dev.yika.till.store.Refusal;
import dev.yika.till.store.StoreRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;

/**
 * The key file beside the database (密钥文件), readable by its owner only. Without it all numbers are
 * lost: keep a copy, apart from the backups.
 */
final class KeyFile {

  private static final int BYTES = 32;

  private KeyFile() {}

  /**
   * Reads the keys, or creates the file.
   *
   * @param file the file
   * @param mayMake whether a new key may be created, since nothing is stored yet
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
      OwnerOnly.create(file);
      Files.write(file, rows.getBytes(US_ASCII), StandardOpenOption.SYNC, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
