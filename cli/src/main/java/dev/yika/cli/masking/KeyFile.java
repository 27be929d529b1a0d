package dev.yika.cli.masking;

import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.console.TableFiles;
import dev.yika.masking.pseudonym.MaskingKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;

/** Loads the key of a journal from a file that only its owner can read or change. */
final class KeyFile {

  private static final Set<PosixFilePermission> RIGHTS_OF_OTHERS =
      Set.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private KeyFile() {}

  static MaskingKey load(String file, Locale locale) {
    return TableFiles.load(file, path -> load(path, locale), locale);
  }

  private static MaskingKey load(Path file, Locale locale) {
    if (isShared(file)) {
      throw Refusal.ofFile(Notice.KEY_SHARED.in(locale, Discreet.text(file.toString())));
    }
    return MaskingKey.fromFile(file);
  }

  /** Where the system knows no such permissions, there is nothing to look at. */
  private static boolean isShared(Path file) {
    try {
      return !Collections.disjoint(Files.getPosixFilePermissions(file), RIGHTS_OF_OTHERS);
    } catch (UnsupportedOperationException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
