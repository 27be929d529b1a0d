package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Finds arguments that cannot be what the user meant. */
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

  /** Refuses an option with an empty value, as an unset variable leaves it. */
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
