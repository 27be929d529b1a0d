package dev.yika.cli.option;

import dev.yika.cli.console.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every sub-command has. */
public final class CommonOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private boolean help;

  @Option(
      names = "--lang",
      paramLabel = "<language>",
      description = "Language of messages and table headers: en or zh; by default the system's.")
  @SuppressWarnings("UnusedVariable") // read before all else, for the help is in it, too
  private @Nullable Language language;
}
