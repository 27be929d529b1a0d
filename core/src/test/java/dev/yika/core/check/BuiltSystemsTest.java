package dev.yika.core.check;

import static dev.yika.core.kernel.Alphabet.DIGITS;
import static dev.yika.core.kernel.Alphabet.DIGITS_AND_LETTERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.kernel.WeightedCheck;
import dev.yika.core.kernel.Weights;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a system computes when it is built, asked of systems that are built here. */
class BuiltSystemsTest {

  private static final Set<TypingError> CLAIMS = EnumSet.of(TypingError.DIGIT_SUBSTITUTION);

  /** Builds a system within the test, whatever another one has built before. */
  private static CheckSystem built(String name) {
    return switch (name) {
      case "ISO 7064 MOD 11-2" -> new PureSystem(name, 11, 2, DIGITS, DIGITS.plus("X"));
      case "ISO 7064 MOD 97-10" -> new PureSystem(name, 97, 10, DIGITS, DIGITS);
      case "ISO 7064 MOD 1271-36" ->
          new PureSystem(name, 1271, 36, DIGITS_AND_LETTERS, DIGITS_AND_LETTERS);
      case "ISO 7064 MOD 11,10" -> TableSystem.hybrid(name, DIGITS, CLAIMS);
      case "ISO 7064 MOD 37,36" -> TableSystem.hybrid(name, DIGITS_AND_LETTERS, CLAIMS);
      case "Verhoeff" -> new VerhoeffSystem(name, CLAIMS);
      default -> throw new AssertionError(name);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ISO 7064 MOD 11-2",
        "ISO 7064 MOD 97-10",
        "ISO 7064 MOD 1271-36",
        "ISO 7064 MOD 11,10",
        "ISO 7064 MOD 37,36",
        "Verhoeff"
      })
  void agreesWithTheTextbook(String name) {
    CheckSystem system = built(name);
    for (int length = 1; length <= 300; length++) {
      String payload = payload(system, length);

      assertThat(system.compute(payload)).isEqualTo(NaiveChecks.compute(system, payload));
    }
    for (char first : system.alphabet().toCharArray()) {
      for (char second : system.alphabet().toCharArray()) {
        String payload = "" + first + second;

        assertThat(system.compute(payload)).isEqualTo(NaiveChecks.compute(system, payload));
      }
    }
  }

  @Test
  void walksThroughAnyQuasigroup() {
    String[] rows = new String[10];
    for (int state = 0; state < rows.length; state++) {
      int first = 3 * state;
      rows[state] =
          IntStream.range(0, 10)
              .mapToObj(digit -> String.valueOf((first + digit) % 10))
              .reduce("", String::concat);
    }
    CheckSystem system = TableSystem.quasigroup("three times and more", rows, CLAIMS);

    for (int length = 1; length <= 60; length++) {
      String payload = payload(system, length);
      int state = payload.chars().reduce(0, (last, digit) -> (3 * last + digit - '0') % 10);

      assertThat(system.compute(payload)).isEqualTo(String.valueOf(state));
    }
  }

  @Test
  void weighsThePayloadFromItsFirstCharacterOn() {
    Weights weights = Weights.of(DIGITS, 7, 2, 3, 5);
    CheckSystem system =
        new WeightedSystem("2, 3, 5", new WeightedCheck(7, weights, DIGITS), CLAIMS);

    assertThat(system.compute("100")).isEqualTo("5");
    assertThat(system.compute("010")).isEqualTo("4");
    assertThat(system.compute("001")).isEqualTo("2");
    assertThat(system.compute("111")).isEqualTo("4");
    assertThat(system.compute("700")).isEqualTo("0");
  }

  private static String payload(CheckSystem system, int length) {
    String alphabet = system.alphabet();
    StringBuilder payload = new StringBuilder();
    new Random(length)
        .ints(length, 0, alphabet.length())
        .forEach(value -> payload.append(alphabet.charAt(value)));
    return payload.toString();
  }
}
