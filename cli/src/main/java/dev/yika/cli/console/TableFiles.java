package dev.yika.cli.console;

import dev.yika.core.result.BadTableException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/** Loads the tables of users and reports what is wrong with them. */
public final class TableFiles {

  private TableFiles() {}

  public static <T> T load(String file, Function<Path, T> loader, Locale locale) {
    try {
      return loader.apply(FileArgument.toRead(file, locale));
    } catch (BadTableException e) {
      throw Refusal.ofFile(Discreet.text(e.message(locale)));
    } catch (UncheckedIOException e) {
      throw Refusal.ofFile(FileArgument.unreadable(e.getCause(), file, locale));
    }
  }
}
