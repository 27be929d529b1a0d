package dev.yika.cli.option;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.FileArgument;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.CsvTable;
import dev.yika.cli.line.Line;
import dev.yika.cli.line.LineSource;
import dev.yika.cli.line.Lines;
import dev.yika.cli.line.ProgressStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file of lines that an option names, or standard input if the name is {@code -}. */
public final class InputFile {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private InputFile() {}

  /** Opens the file; its lines are read once. */
  public static LineSource open(String file, Console console, Locale locale) {
    return LineSource.of(stream(file, console, console.showsProgress(), locale));
  }

  /** Opens the file; progress is shown on standard error if that disturbs nobody. */
  public static InputStream stream(
      String file, Console console, boolean showsProgress, Locale locale) {
    PrintStream terminal = showsProgress ? console.err() : null;
    boolean isStandard = file.equals(FileArgument.STANDARD);
    if (isStandard ? Console.isInOut() : Console.isOut(FileArgument.toRead(file, locale))) {
      throw Refusal.ofFile(Notice.IN_IS_OUT.in(locale, Discreet.text(file)));
    }
    if (isStandard) {
      return watched(console.in(), ProgressStream.UNKNOWN_SIZE, terminal);
    }
    Path path = FileArgument.toRead(file, locale);
    try {
      return watched(Files.newInputStream(path), Files.size(path), terminal);
    } catch (IOException e) {
      throw Refusal.ofFile(FileArgument.unreadable(e, file, locale));
    }
  }

  private static InputStream watched(InputStream stream, long size, @Nullable PrintStream shown) {
    return shown == null ? stream : new ProgressStream(stream, size, shown, PATIENCE);
  }

  /** Reads the first line; a file without one was cut off, or is not the one that was meant. */
  public static CsvTable header(
      Lines lines, Set<String> required, Set<String> optional, Locale locale) throws IOException {
    Line first = lines.next().orElseThrow(() -> Refusal.ofFile(Notice.NO_HEADER.in(locale)));
    try {
      return CsvTable.of(first, required, optional);
    } catch (BadCellException e) {
      throw Refusal.ofFile(Notice.LINE.in(locale, first.number(), e.message(locale)));
    }
  }
}
