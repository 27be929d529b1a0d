package dev.yika.cli.option;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.TableFiles;
import dev.yika.masking.text.Finder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for more words that name numbers. */
public final class KeywordOption {

  @Option(
      names = "--keyword-file",
      paramLabel = "<file>",
      description = "Add words that name the kind of a number behind or below them.")
  private @Nullable String file;

  /** Returns the file, if one is given. */
  public Optional<String> file() {
    return Optional.ofNullable(file);
  }

  /** Returns a finder that knows the words, too. */
  public Finder applyTo(Finder finder, Console console) {
    return file == null ? finder : TableFiles.load(file, finder::withKeywords, console.locale());
  }
}
