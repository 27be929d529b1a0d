package dev.yika.cli.option;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.FileArgument;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.line.LineSource;
import dev.yika.cli.line.Lines;
import dev.yika.cli.line.ProgressStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of sub-commands that read lines, from a file or from their arguments. */
public final class InputOptions {

  private static final String STANDARD_INPUT = "-";
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  @Option(
      names = "--file",
      paramLabel = "<file>",
      description = "Read lines of UTF-8 from a file, or from standard input if it is -.")
  private @Nullable String file;

  public boolean isFile() {
    return file != null;
  }

  /**
   * Opens the input.
   *
   * @param arguments the arguments of the command
   * @param label what the help calls them
   */
  public LineSource open(Console console, List<String> arguments, String label, Locale locale) {
    if (file == null) {
      if (arguments.isEmpty()) {
        throw Refusal.ofUsage(Notice.NO_INPUT.in(locale, label));
      }
      return LineSource.of(arguments);
    }
    if (!arguments.isEmpty()) {
      throw Refusal.ofUsage(Notice.TWO_INPUTS.in(locale, label));
    }
    return LineSource.of(stream(file, console, locale));
  }

  /** Opens the input of a command that reads nothing but a file. */
  public LineSource openFile(Console console, Locale locale) {
    if (file == null) {
      throw Refusal.ofUsage(Notice.NO_FILE.in(locale));
    }
    return LineSource.of(stream(file, console, locale));
  }

  /** Opens a file that another option names, or standard input if it is {@code -}. */
  public static Lines lines(String file, Console console, Locale locale, int longestLine) {
    return LineSource.of(stream(file, console, locale)).lines(longestLine, () -> {});
  }

  private static InputStream stream(String file, Console console, Locale locale) {
    if (file.equals(STANDARD_INPUT)) {
      return withProgress(console.in(), ProgressStream.UNKNOWN_SIZE, console);
    }
    try {
      Path path = FileArgument.toRead(file, locale);
      return withProgress(Files.newInputStream(path), Files.size(path), console);
    } catch (IOException e) {
      throw Refusal.ofFile(FileArgument.unreadable(e, file, locale));
    }
  }

  private static InputStream withProgress(InputStream stream, long size, Console console) {
    return console.showsProgress()
        ? new ProgressStream(stream, size, console.err(), PATIENCE)
        : stream;
  }
}
