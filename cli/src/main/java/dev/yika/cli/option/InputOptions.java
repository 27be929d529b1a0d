package dev.yika.cli.option;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.line.Line;
import dev.yika.cli.line.LineSource;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of sub-commands that read lines, from a file or from their arguments. */
public final class InputOptions {

  @Option(
      names = "--file",
      paramLabel = "<file>",
      description = "Read lines of UTF-8 from a file, or from standard input if it is -.")
  private @Nullable String file;

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
    return InputFile.open(file, console, locale)
        .telling(line -> complain(console, line, Notice.OTHER_ENCODING.in(locale), locale));
  }

  /** Opens the input of a command that reads nothing but a file. */
  public LineSource openFile(Console console, Locale locale) {
    if (file == null) {
      throw Refusal.ofUsage(Notice.NO_FILE.in(locale));
    }
    return InputFile.open(file, console, locale);
  }

  /** Says on standard error what is wrong with a line or an argument. */
  public void complain(Console console, Line line, String words, Locale locale) {
    Notice place = isFile() ? Notice.LINE : Notice.ARGUMENT;
    console.complain(place.in(locale, line.number(), words));
  }

  private boolean isFile() {
    return file != null;
  }
}
