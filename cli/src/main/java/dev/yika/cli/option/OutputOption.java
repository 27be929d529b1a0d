package dev.yika.cli.option;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.FileArgument;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.console.WholeFile;
import dev.yika.cli.row.LineWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of sub-commands that answer with a document. */
public final class OutputOption {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "<file>",
      description = "Write to a file; by default to standard output.")
  private @Nullable String file;

  /** Refuses an output that is the file that is read, by this or another name. */
  public void requireOther(Optional<String> input, Console console) throws IOException {
    if (file == null || input.isEmpty()) {
      return;
    }
    Path read = FileArgument.path(input.get(), console.locale());
    Path written = FileArgument.path(file, console.locale());
    if (Files.isRegularFile(written) && Files.isSameFile(read, written)) {
      throw console.usage(Notice.OUTPUT_IS_READ, Discreet.text(file));
    }
  }

  /** Writes a document: to the file, whole or not at all, or to standard output. */
  public void write(Console console, WholeFile.Content document) throws IOException {
    if (file == null || file.equals(FileArgument.STANDARD)) {
      try (Writer out = new LineWriter(console.out())) {
        document.writeTo(out);
      }
      return;
    }
    Path path = FileArgument.toWrite(file, console.locale());
    try {
      WholeFile.write(path, document);
    } catch (IOException e) {
      throw Refusal.ofFile(FileArgument.unwritable(e, file, console.locale()));
    }
  }
}
