package dev.yika.core.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

  private static final char FULL_WIDTH_HYPHEN = '\uff0d';

  @Test
  void aSeparatorIsASpaceOrAHyphenOfAnyWidthAndNothingElse() {
    String separators = Characters.SPACES + Characters.HYPHENS + FULL_WIDTH_HYPHEN;
    for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
      char c = (char) unit;
      assertThat(Characters.isSeparator(c))
          .as("U+%04X", unit)
          .isEqualTo(separators.indexOf(c) >= 0);
    }
  }
}
