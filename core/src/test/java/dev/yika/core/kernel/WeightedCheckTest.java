package dev.yika.core.kernel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.check.CheckSystem;
import dev.yika.core.check.CheckSystems;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WeightedCheckTest {

  static Stream<Arguments> systems() {
    return Stream.of(
        Arguments.of(CheckSystems.GB_11714, WeightedCheck.GB_11714),
        Arguments.of(CheckSystems.GB_32100, WeightedCheck.GB_32100));
  }

  @ParameterizedTest
  @MethodSource("systems")
  void answersForTextsAndBytesWhatTheSystemComputes(CheckSystem system, WeightedCheck check) {
    Random random = new Random(1);
    int length = system.payloadLength().orElseThrow();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder payload = new StringBuilder();
      random
          .ints(length, 0, system.alphabet().length())
          .forEach(value -> payload.append(system.alphabet().charAt(value)));
      String right = system.compute(payload);
      for (char c : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*".toCharArray()) {
        String text = "-" + payload + c;
        assertThat(check.holds(text, 1)).isEqualTo(right.charAt(0) == c);
        assertThat(check.holds(text.getBytes(ISO_8859_1), 1)).isEqualTo(right.charAt(0) == c);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("systems")
  void refusesEachByteThatIsOfNoAlphabet(CheckSystem system, WeightedCheck check) {
    int length = system.payloadLength().orElseThrow();
    String payload = "1".repeat(length);
    String text = payload + system.compute(payload);
    for (int at = 0; at < text.length(); at++) {
      for (int b = 0; b < 256; b++) {
        StringBuilder changed = new StringBuilder(text);
        changed.setCharAt(at, (char) b);
        boolean expected = system.verify(changed);
        assertThat(check.holds(changed, 0)).isEqualTo(expected);
        assertThat(check.holds(changed.toString().getBytes(ISO_8859_1), 0)).isEqualTo(expected);
      }
    }
  }
}
