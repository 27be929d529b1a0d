package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Finds arguments that are not what the user meant to give. */
final class ArgumentCheck {

  private static final char REPLACEMENT = '\ufffd';

  private ArgumentCheck() {}

  /**
   * Finds an argument whose characters the JDK could not decode, as those beyond ASCII in a POSIX
   * locale; returns its index.
   */
  static OptionalInt firstLost(String... arguments) {
    return IntStream.range(0, arguments.length).filter(i -> isLost(arguments[i])).findFirst();
  }

  private static boolean isLost(String argument) {
    return argument.indexOf(REPLACEMENT) >= 0 || !UTF_8.newEncoder().canEncode(argument);
  }

  /** Refuses an option with nothing in it, which comes of a variable that is not set. */
  static void requireValues(ParseResult parsed) {
    for (OptionSpec option : parsed.matchedOptions()) {
      if (option.originalStringValues().contains("")) {
        throw new MissingParameterException(parsed.commandSpec().commandLine(), option, "");
      }
    }
    if (parsed.hasSubcommand()) {
      requireValues(parsed.subcommand());
    }
  }
}
