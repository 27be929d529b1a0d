package dev.yika.cli.console;

import dev.yika.core.input.BadTableException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/** Loads the tables that users hand over, and says what is wrong with them. */
public final class TableFiles {

  private TableFiles() {}

  public static <T> T load(String file, Function<Path, T> loader, Locale locale) {
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw Refusal.ofFile(Notice.IS_DIRECTORY.in(locale, Discreet.text(file)));
      }
      return loader.apply(path);
    } catch (BadTableException e) {
      throw Refusal.ofFile(Discreet.text(String.valueOf(e.getMessage())));
    } catch (UncheckedIOException e) {
      throw Refusal.ofFile(Complaints.unreadable(e.getCause(), file, locale));
    } catch (InvalidPathException e) {
      throw Refusal.ofFile(Notice.NO_SUCH_FILE.in(locale, Discreet.text(file)));
    }
  }
}
