package dev.yika.cli.option;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.FileArgument;
import dev.yika.cli.console.Notice;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.Input;
import dev.yika.cli.line.NoTextException;
import dev.yika.cli.line.TableFormat;
import dev.yika.cli.line.TextDecoder;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of sub-commands that read rows, from a file or from their arguments. */
public final class InputOptions {

  @Option(
      names = "--file",
      paramLabel = "<file>",
      description = "Read rows from a file, or from standard input if it is -.")
  private @Nullable String file;

  @Option(
      names = "--column",
      paramLabel = "<name>=<head>",
      description = "The head that a column has in the file; several are possible.")
  private Map<String, String> heads = new LinkedHashMap<>();

  @Option(
      names = "--strict-columns",
      description = "Refuse a file with columns that are not known.")
  private boolean strict;

  /**
   * Opens the input.
   *
   * @param arguments the arguments of the command: values, or one file
   * @param label what the help calls them
   */
  public Input open(Console console, List<String> arguments, String label, TableFormat format)
      throws IOException {
    if (file != null && !arguments.isEmpty()) {
      throw console.usage(Notice.TWO_INPUTS, label);
    }
    if (file == null && arguments.size() == 1 && isFile(arguments.get(0), format)) {
      file = arguments.get(0);
    }
    if (file != null) {
      return openFile(console, file, format);
    }
    if (arguments.isEmpty()) {
      throw format.plain() == 0
          ? console.usage(Notice.NO_FILE)
          : console.usage(Notice.NO_INPUT, label);
    }
    if (format.plain() == 0) {
      throw console.usage(Notice.UNKNOWN_ARGUMENT);
    }
    return Input.of(arguments, format);
  }

  /** A word is a file if nothing else is read, or there is one of that name. */
  private static boolean isFile(String argument, TableFormat format) {
    if (format.plain() == 0 || argument.equals(FileArgument.STANDARD)) {
      return true;
    }
    try {
      return Files.isRegularFile(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Opens a file that an option of the command's own names. */
  public Input openFile(Console console, String name, TableFormat format) throws IOException {
    file = name;
    String shown = Discreet.text(name);
    Reader text =
        new TextDecoder(
            InputFile.stream(name, console, console.showsProgress()),
            (words, values) -> console.say(Notice.NOTE, shown, words.in(console.locale(), values)));
    try {
      return Input.of(
              text,
              format,
              heads,
              strict,
              (words, values) ->
                  console.say(
                      Notice.NOTE, shown, Discreet.text(words.in(console.locale(), values))))
          .orElseThrow(() -> console.refusal(Notice.NO_HEADER));
    } catch (BadCellException e) {
      throw console.refusal(Notice.LINE, 1, e.message(console.locale()));
    } catch (NoTextException e) {
      throw console.refusal(Notice.NOT_TEXT, shown, e.what().in(console.locale()));
    }
  }

  /** Reports on standard error what is wrong with a row: a line or an argument. */
  public void complain(Console console, long place, String words) {
    console.say(file != null ? Notice.LINE : Notice.ARGUMENT, place, words);
  }
}
