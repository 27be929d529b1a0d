package dev.yika.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypingErrorClaimsTest {

  @ParameterizedTest
  @MethodSource("dev.yika.core.check.CheckSystems#all")
  void claimsExactlyTheErrorsThatNeverPass(CheckSystem system) {
    Set<TypingError> neverPassing = EnumSet.noneOf(TypingError.class);
    for (TypingError error : TypingError.values()) {
      if (SlipSearch.miss(system, error).isEmpty()) {
        neverPassing.add(error);
      }
    }

    assertThat(system.detects()).isEqualTo(neverPassing).isUnmodifiable();
  }

  @ParameterizedTest(name = "{0} misses {2} of {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ISO 7064 MOD 11,10 | ADJACENT_SWAP       | 20 of 900
          ISO 7064 MOD 11,10 | JUMP_SWAP           | 840 of 9000
          ISO 7064 MOD 11,10 | TWIN                | 60 of 900
          ISO 7064 MOD 37,36 | ADJACENT_SWAP       | 72 of 45360
          ISO 7064 MOD 37,36 | ADJACENT_DIGIT_SWAP | 18 of 3240
          ISO 7064 MOD 37,36 | JUMP_SWAP           | 31032 of 1632960
          ISO 7064 MOD 37,36 | TWIN                | 864 of 45360
          Luhn               | ADJACENT_SWAP       | 2 of 90
          Luhn               | JUMP_SWAP           | 90 of 90
          Luhn               | TWIN                | 6 of 90
          Verhoeff           | JUMP_SWAP           | 520 of 9000
          Verhoeff           | TWIN                | 40 of 900
          Damm               | JUMP_SWAP           | 958 of 9000
          Damm               | TWIN                | 76 of 900
          GB 11714           | SUBSTITUTION        | 84 of 1260
          GB 11714           | ADJACENT_SWAP       | 84 of 1260
          GB 11714           | JUMP_SWAP           | 84 of 1260
          GB 11714           | TWIN                | 84 of 1260
          """)
  void missesAsManyAsTheDocumentationSays(String name, TypingError error, String tally) {
    CheckSystem system = CheckSystems.find(name).orElseThrow();

    assertThat(SlipSearch.tally(system, error, 1)).isEqualTo(tally);
  }

  @Test
  void luhnMissesTheSwapOfZeroAndNine() {
    assertThat(SlipSearch.miss(CheckSystems.LUHN, TypingError.ADJACENT_SWAP))
        .hasValueSatisfying(miss -> assertThat(miss).contains("09").contains("90"));
  }
}
