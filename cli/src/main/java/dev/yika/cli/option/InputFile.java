package dev.yika.cli.option;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.FileArgument;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.line.ProgressStream;
import dev.yika.cli.row.Screen;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file that an option or argument names, or standard input if the name is {@code -}. */
public final class InputFile {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private InputFile() {}

  /** Opens the file; progress is shown on standard error if it is a terminal of its own. */
  public static InputStream stream(String file, Console console, boolean showsProgress) {
    Locale locale = console.locale();
    PrintStream terminal = showsProgress ? console.err() : null;
    boolean isStandard = file.equals(FileArgument.STANDARD);
    if (isStandard ? Console.isInOut() : Console.isOut(FileArgument.toRead(file, locale))) {
      throw console.refusal(Notice.IN_IS_OUT, Discreet.text(file));
    }
    if (isStandard) {
      return watched(console.in(), ProgressStream.UNKNOWN_SIZE, terminal, locale);
    }
    Path path = FileArgument.toRead(file, locale);
    try {
      return watched(Files.newInputStream(path), Files.size(path), terminal, locale);
    } catch (IOException e) {
      throw Refusal.ofFile(FileArgument.unreadable(e, file, locale));
    }
  }

  private static InputStream watched(
      InputStream stream, long size, @Nullable PrintStream shown, Locale locale) {
    return shown == null
        ? stream
        : new ProgressStream(stream, size, shown, PATIENCE, Screen.ofProcess().width(), locale);
  }
}
