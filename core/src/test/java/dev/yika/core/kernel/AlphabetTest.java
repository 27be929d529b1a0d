package dev.yika.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AlphabetTest {

  @Test
  void countsItsCharactersFromZeroAndKnowsNoOthers() {
    Alphabet alphabet = new Alphabet("0B\u007f");

    assertThat("0B\u007f".chars().map(character -> alphabet.valueOf((char) character)))
        .containsExactly(0, 1, 2);
    assertThat("\0/1ACb\u0080\u00b0\uff10".chars().map(other -> alphabet.valueOf((char) other)))
        .containsOnly(-1);
    assertThat(alphabet.size()).isEqualTo(3);
  }

  @Test
  void countsOnWithTheCharactersThatAreAdded() {
    Alphabet alphabet = new Alphabet("01").plus("X");

    assertThat(alphabet).hasToString("01X");
    assertThat(alphabet.valueOf('X')).isEqualTo(2);
    assertThat(alphabet.at(2)).isEqualTo('X');
  }

  @Test
  void takesNoCharacterTwice() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Alphabet("00"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Alphabet("012").plus("2"));
  }
}
