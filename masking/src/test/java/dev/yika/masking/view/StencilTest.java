package dev.yika.masking.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast way of masking: exact where it answers, and silent where it cannot. */
class StencilTest {

  private static final String PLAIN =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*abcdefghijklmnopqrstuvwxyz9";

  @Test
  void shows_the_positions_it_was_made_for_and_no_other() {
    Random random = new Random(7);
    for (int length = 8; length <= 64; length++) {
      for (int i = 0; i < 40; i++) {
        long shown = i == 0 ? -1 : random.nextLong();
        String text = i % 2 == 0 ? plain(random, length) : digits(random, length);

        assertThat(new Stencil(length, shown).mask(text)).isEqualTo(slowly(text, shown));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\0", "/", ":", "?", "@", "[", "`", "{", " ", "-", "\u007f", "\u00b0", "\u00e9", "\u00ff",
        "\uff11", "\u0661"
      })
  void declines_a_text_with_any_other_character_at_any_place(String other) {
    for (int length = 8; length <= 64; length++) {
      for (int at = 0; at < length; at++) {
        String text = "7".repeat(at) + other + "7".repeat(length - at - 1);

        assertThat(new Stencil(length, -1).mask(text)).isNull();
      }
    }
  }

  @Test
  void declines_half_characters_and_pairs_of_them() {
    Stencil stencil = new Stencil(16, -1);

    assertThat(stencil.mask("410102123456789\ud835")).isNull();
    assertThat(stencil.mask("41010212345678\ud835\udfce")).isNull();
  }

  @Test
  void declines_texts_of_other_lengths_and_short_ones() {
    assertThat(new Stencil(16, -1).mask("7".repeat(15))).isNull();
    assertThat(new Stencil(16, -1).mask("7".repeat(17))).isNull();
    assertThat(new Stencil(7, -1).mask("7".repeat(7))).isNull();
    assertThat(new Stencil(8, 1).mask("76543210")).isEqualTo("7*******");
  }

  private static String slowly(String text, long shown) {
    StringBuilder masked = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      masked.append((shown >>> i & 1) != 0 ? text.charAt(i) : '*');
    }
    return masked.toString();
  }

  private static String plain(Random random, int length) {
    StringBuilder text = new StringBuilder();
    random.ints(length, 0, PLAIN.length()).forEach(at -> text.append(PLAIN.charAt(at)));
    return text.toString();
  }

  private static String digits(Random random, int length) {
    StringBuilder text = new StringBuilder();
    random.ints(length, 0, 10).forEach(text::append);
    return text.toString();
  }
}
