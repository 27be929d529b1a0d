package dev.yika.cli.option;

import dev.yika.cli.console.ArgumentName;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * @param command the words that the command is called by
   */
  public Input open(
      Console console, List<String> arguments, String label, String command, TableFormat format)
      throws IOException {
    String name = ArgumentName.in(console.locale(), label);
    List<String> files = arguments.stream().filter(one -> isFile(one, format)).toList();
    if (file != null ? !arguments.isEmpty() : !files.isEmpty() && arguments.size() > 1) {
      throw files.size() == arguments.size()
          ? console.usage(Notice.ONE_FILE, command)
          : console.usage(Notice.TWO_INPUTS, name);
    }
    if (file == null && !files.isEmpty()) {
      file = files.get(0);
    }
    if (file != null) {
      return openFile(console, file, format);
    }
    if (arguments.isEmpty()) {
      throw format.plain() == 0
          ? console.usage(Notice.NO_FILE)
          : console.usage(Notice.NO_INPUT, name);
    }
    return Input.of(arguments, format);
  }

  /** A word is a file if nothing else is read, or if it names one. */
  private static boolean isFile(String argument, TableFormat format) {
    return format.plain() == 0 || FileArgument.isMeant(argument);
  }

  /** Returns the file that is read, as it may be shown; empty for arguments. */
  public Optional<String> shown() {
    return Optional.ofNullable(file).map(InputOptions::shown);
  }

  /** Returns the file that is read; empty for arguments and for standard input. */
  public Optional<String> file() {
    return Optional.ofNullable(file).filter(name -> !name.equals(FileArgument.STANDARD));
  }

  private static String shown(String name) {
    return name.equals(FileArgument.STANDARD) ? "<stdin>" : Discreet.text(name);
  }

  private Input openFile(Console console, String name, TableFormat format) throws IOException {
    String shown = shown(name);
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
          .orElseThrow(() -> console.refusal(Notice.EMPTY_FILE, shown));
    } catch (BadCellException e) {
      String line = Notice.LINE.in(console.locale(), 1, e.message(console.locale()));
      throw console.refusal(Notice.NOTE, shown, line);
    } catch (NoTextException e) {
      throw console.refusal(Notice.NOT_TEXT, shown, e.what().in(console.locale()));
    }
  }
}
