package dev.yika.till.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      ints = {
        0, 7, 0x1B, 0x7F, 0x85, 0x061C, 0x200E, 0x202A, 0x202E, 0x2066, 0x2069, 0xD83D, 0xDE00,
        0xFFFE, 0x10FFFF
      })
  void a_character_that_controls_or_is_half_a_pair_is_found(int character) {
    String words = "药" + (char) character + "盒";
    if (character > 0xFFFF) {
      words = "药" + Character.toString(character);
    }
    assertThat(TypedText.isPlain(words)).isFalse();
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"感冒灵 2 盒", "a\tb\r\nc", "𠮷", "😀", "👩\u200D⚕", "①", "—"})
  void other_text_is_plain_and_visible(String words) {
    assertThat(TypedText.isPlain(words)).isTrue();
    assertThat(TypedText.isVisible(words)).isTrue();
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {"", " ", "\u3000\n", "\u200B\uFEFF", "\u00A0", "\u2800", "\u3164\uFFA0", "\uFE0F"})
  void what_cannot_be_seen_is_empty(String words) {
    assertThat(TypedText.isVisible(words)).isFalse();
  }

  @Test
  void halves_of_pairs_in_the_wrong_order_are_found() {
    assertThat(TypedText.isPlain("\uDE00\uD83D")).isFalse();
  }
}
