package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.cli.console.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

class HelpLanguageTest {

  private static final Set<String> KEYS = HelpLanguage.chinese().keySet();

  private static Console console(Locale locale) {
    return Console.of(
        new ByteArrayInputStream(new byte[0]),
        new ByteArrayOutputStream(),
        new ByteArrayOutputStream(),
        locale,
        false);
  }

  /** Every command with its name, those below others as well. */
  static Stream<CommandLine> commands() {
    return below(Yika.commandLine(console(Locale.CHINESE)));
  }

  private static Stream<CommandLine> below(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(HelpLanguageTest::below));
  }

  private static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName(".");
  }

  /** The keys under which picocli looks for the words of an option or a parameter. */
  private static List<String> keys(CommandLine command, ArgSpec argument) {
    List<String> words =
        argument instanceof OptionSpec option
            ? Stream.of(option.names()).map(word -> word.replaceFirst("^-+", "")).toList()
            : List.of(argument.paramLabel() + "[" + ((PositionalParamSpec) argument).index() + "]");
    return words.stream()
        .flatMap(word -> Stream.of(name(command) + "." + word, word))
        .filter(KEYS::contains)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void every_command_and_each_of_its_arguments_is_explained_in_chinese(CommandLine command) {
    assertThat(KEYS).contains(name(command) + ".usage.description");
    for (ArgSpec argument : command.getCommandSpec().args()) {
      assertThat(keys(command, argument)).as(name(command) + " " + argument).isNotEmpty();
    }
    if (command.getCommandSpec().usageMessage().footer().length > 0) {
      assertThat(KEYS).contains(name(command) + ".usage.footer.0");
    }
  }

  @Test
  void no_key_is_left_over() {
    Set<String> used = new HashSet<>();
    for (CommandLine command : commands().toList()) {
      command.getCommandSpec().args().forEach(argument -> used.addAll(keys(command, argument)));
      KEYS.stream().filter(key -> key.startsWith(name(command) + ".usage.")).forEach(used::add);
    }
    KEYS.stream().filter(key -> key.startsWith("usage.")).forEach(used::add);
    assertThat(new TreeSet<>(KEYS)).isEqualTo(new TreeSet<>(used));
  }

  static Stream<CommandLine> commandsOfBothLanguages() {
    return Stream.concat(commands(), below(Yika.commandLine(console(Locale.ENGLISH))));
  }

  @ParameterizedTest
  @MethodSource("commandsOfBothLanguages")
  void help_fits_into_a_terminal(CommandLine command) {
    assertThat(command.getUsageMessage().lines())
        .allSatisfy(line -> assertThat(width(line)).as(line).isLessThanOrEqualTo(80));
    assertThat(command.getCommandSpec().usageMessage().footer())
        .as("else picocli breaks them")
        .allSatisfy(line -> assertThat(width(line)).as(line).isLessThanOrEqualTo(80));
    assertThat(command.getUsageMessage())
        .contains(String.join("\n", command.getCommandSpec().usageMessage().footer()));
  }

  /** Chinese characters and punctuation take two places each. */
  private static int width(String line) {
    return line.length() + (int) line.chars().filter(c -> c >= '\u2e80').count();
  }

  @Test
  void help_speaks_the_language_of_the_environment() {
    assertThat(Run.in(Locale.SIMPLIFIED_CHINESE, "", "desk", "--help").out())
        .startsWith("用法：\n  yika desk")
        .contains("逐笔判定就诊能否医保结算", "  yika desk visits.csv\n");
    assertThat(Run.in(Locale.SIMPLIFIED_CHINESE, "", "--help").out()).contains("命令：\n  desk ");
    assertThat(Run.in(Locale.FRENCH, "", "desk", "--help").out()).startsWith("Usage: yika desk");
  }

  @Test
  void an_option_goes_before_the_environment() {
    assertThat(Run.yika("mask", "--help", "--lang", "zh").out()).startsWith("用法：\n  yika mask");
    assertThat(Run.yika("mask", "--lang=ZH", "-h").out()).startsWith("用法：\n  yika mask");
    assertThat(Run.in(Locale.CHINESE, "", "mask", "--lang", "en", "-h").out()).startsWith("Usage:");
    assertThat(Run.yika("policy", "--lang", "zh").err()).startsWith("用法：\n  yika policy");
    assertThat(Run.yika("--lang", "zh", "audit", "--help").out()).startsWith("用法：\n  yika audit");
    assertThat(Run.yika("--lang", "zh", "--help").out()).startsWith("用法：\n  yika [");
    assertThat(Run.yika("--help", "--lang=zh").out()).startsWith("用法：\n  yika [");
    assertThat(Run.yika("--lang", "zh").err()).startsWith("用法：\n  yika [");
    assertThat(Run.in(Locale.CHINESE, "", "--lang", "en", "-h").out()).startsWith("Usage: yika [");
  }

  @Test
  void an_option_before_the_command_goes_for_the_command_too() {
    assertThat(Run.yika("--lang", "zh", "check", "1").out()).contains("种类");
    assertThat(Run.yika("--lang", "zh", "check", "--lang", "en", "1").out()).contains("kind");
    assertThat(Run.yika("check", "--lang", "zh", "--such").err()).startsWith("yika：未知选项 --such");
  }
}
