package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.IdentifierKind;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done with a number, no five of its digits are ever shown in a row. */
class DiscretionTest {

  private static final int RUN = 5;

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  static Stream<List<String>> commands() {
    String number = "4101021234567880";
    String spaced = "4101 0212 3456 7880";
    return Stream.of(
            List.of(number),
            List.of("--" + number),
            List.of("help", number),
            List.of("help", "check", number),
            List.of("check", number),
            List.of("check", "-" + number),
            List.of("check", "--" + number),
            List.of("check", "--" + number + "=1"),
            List.of("check", "--file", number),
            List.of("check", "--file", spaced),
            List.of("check", "--file=" + number + "/x"),
            List.of("check", "--file", "x", number),
            List.of("check", "--format", number, number),
            List.of("check", "--format=" + number),
            List.of("check", "--kind", number, number),
            List.of("check", "--lang", number, number),
            List.of("check", "--scheme", number, number),
            List.of("check", "--strictness", number),
            List.of("check", "--scheme-file", number, number),
            List.of("check", "--region-file", number, number),
            List.of("check", "@" + number),
            List.of("check", "--help=" + number),
            List.of("region", number),
            List.of("region", number + ",2020"),
            List.of("region", "410102," + number),
            List.of("region", "--year", number, number),
            List.of("region", "--year=" + spaced),
            List.of("window", number),
            List.of("window", "deferral", number),
            List.of("window", "maintenance", "--at", number),
            List.of("window", "maintenance", number, "--at", "2026-01-01T10:00"),
            List.of("window", "hotline", "--region", number, "--at", "2026-01-01T10:00"),
            List.of("window", "posting", "--file", number),
            List.of("diagram", number),
            List.of("diagram", "card", "--format", number),
            List.of("diagram", "card", "-o", "no such folder/" + number),
            List.of("mask", number),
            List.of("mask", "--view", "ends", number),
            List.of("mask", "--view", "ends", spaced),
            List.of("mask", "--view", "ends", "--candidates", "--kind", "person-number", number),
            List.of("mask", "--view", number, number),
            List.of("mask", "--view", "full", number),
            List.of("mask", "--view-file", number, "--view", "ends", number),
            List.of("mask", "--policy-file", number, "--role", "cashier", number),
            List.of("mask", "--role", number, number),
            List.of("mask", "--role", "cashier", "--channel", number, number),
            List.of("mask", "--role", "cashier", "--purpose", number, number),
            List.of("mask", "--role", "x", "--user", "u", "--reveal", number, number),
            List.of("policy", number),
            List.of("policy", "show", number),
            List.of("policy", "show", "--kind", number),
            List.of("audit", number),
            List.of("audit", "verify", number),
            List.of("audit", "verify", number, "--key-file", number, "--seal", number),
            List.of("audit", "repair", number),
            List.of("audit", "repair", number, "--key-file", number, "--user", number),
            List.of("scrub", number, spaced, "-o", "."),
            List.of("scrub", number, "-o", "no such folder/" + number),
            List.of("generate", number),
            List.of("generate", "--count", number + number),
            List.of("generate", "--seed", number + number),
            List.of("generate", "--kind", number))
        .flatMap(one -> Stream.of(one, replace(one, number, "４１０１０２１２３４５６７８８０")));
  }

  private static List<String> replace(List<String> arguments, String number, String other) {
    return arguments.stream().map(argument -> argument.replace(number, other)).toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void shows_no_argument(List<String> arguments) {
    Run run = Run.yika(arguments.toArray(String[]::new));
    for (String argument : arguments) {
      assertHidden(argument.replaceAll("\\P{Nd}", ""), run);
    }
  }

  @ParameterizedTest
  @EnumSource
  void shows_no_invalid_line_in_any_format(IdentifierKind kind) {
    assertHiddenInAnyFormat(kind, SampleNumbers.invalid(kind, 5));
  }

  @ParameterizedTest
  @EnumSource
  void shows_at_most_four_characters_of_valid_numbers(IdentifierKind kind) {
    assertHiddenInAnyFormat(kind, SampleNumbers.valid(kind, 5));
  }

  private static void assertHiddenInAnyFormat(IdentifierKind kind, Stream<MadeUpNumber> numbers) {
    List<String> texts = numbers.limit(50).map(MadeUpNumber::unmasked).toList();
    for (String format : List.of("csv", "json", "table")) {
      String input = String.join("\n", texts);
      Run run =
          Run.withInput(input, "check", "--kind", kind.id(), "--format", format, "--file", "-");
      texts.forEach(text -> assertHidden(text, run));
    }
  }

  @Test
  void is_the_same_in_turkey() {
    Run english =
        Run.yika("check", "--format", "CSV", "--kind", "CITIZEN-ID", "41010219900307006x");
    assertThat(english.code()).isZero();
    Locale.setDefault(new Locale("tr", "TR"));
    Run turkish =
        Run.in(
            Locale.getDefault(),
            "",
            "check",
            "--format",
            "CSV",
            "--kind",
            "CITIZEN-ID",
            "41010219900307006x");
    assertThat(turkish).isEqualTo(english);
    assertThat(Run.yika("check", "--strictness", "LENIENT", "--lang", "ZH", "1").code())
        .isEqualTo(1);
  }

  private static void assertHidden(String text, Run run) {
    String shown = run.out() + run.err();
    for (int i = 0; i + RUN <= text.length(); i++) {
      String part = text.substring(i, i + RUN);
      if (part.chars().allMatch(DiscretionTest::isDigit) && shown.contains(part)) {
        // the help holds a made-up number
        assertThat(shown.replaceAll("(?m)^  yika .*$", "")).doesNotContain(part);
      }
    }
  }

  private static boolean isDigit(int c) {
    return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }
}
