package dev.yika.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * The language of help and complaints: that of {@code --lang}, else of the environment. The
 * commands themselves hold the English one; the Chinese one lies in a file beside this class.
 */
final class HelpLanguage {

  private static final String CHINESE = "Help_zh.properties";
  private static final String OPTION = "--lang";

  private HelpLanguage() {}

  /** Sets the language of a command and its sub-commands by its arguments. */
  static CommandLine speak(CommandLine command, Console console, String... arguments) {
    return language(console, List.of(arguments)) == Language.ZH
        ? command.setResourceBundle(chinese())
        : command;
  }

  /**
   * Returns the language of the last option, looked for here, as help and complaints may come
   * before options are read.
   */
  static Language language(Console console, List<String> arguments) {
    String word = "";
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        word = arguments.get(i + 1);
      } else if (argument.startsWith(OPTION + "=")) {
        word = argument.substring(OPTION.length() + 1);
      }
    }
    String asked = word;
    return Stream.of(Language.values())
        .filter(language -> language.toString().equalsIgnoreCase(asked))
        .findFirst()
        .orElseGet(() -> Language.of(console.locale()));
  }

  static ResourceBundle chinese() {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(HelpLanguage.class.getResourceAsStream(CHINESE), CHINESE),
            UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
