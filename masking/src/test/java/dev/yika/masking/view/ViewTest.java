package dev.yika.masking.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewTest {

  @ParameterizedTest
  @CsvSource({"NOTHING, nothing, 全部遮盖", "TAIL, tail, 保留末尾", "ENDS, ends, 保留首尾", "FULL, full, 完整显示"})
  void has_an_id_and_a_label(View view, String id, String chinese) {
    assertThat(view.id()).isEqualTo(id);
    assertThat(view.label(Locale.ENGLISH)).isEqualTo(id);
    assertThat(view.label(Locale.TRADITIONAL_CHINESE)).isEqualTo(chinese);
  }

  @Test
  void the_lesser_of_two_views_shows_less() {
    assertThat(View.TAIL.least(View.ENDS)).isEqualTo(View.TAIL);
    assertThat(View.ENDS.least(View.TAIL)).isEqualTo(View.TAIL);
    assertThat(View.FULL.least(View.NOTHING)).isEqualTo(View.NOTHING);
    assertThat(View.FULL.least(View.FULL)).isEqualTo(View.FULL);
  }
}
