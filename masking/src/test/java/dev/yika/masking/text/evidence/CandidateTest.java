package dev.yika.masking.text.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.masking.text.encoding.CharText;
import dev.yika.masking.text.encoding.KeyEnds;
import org.junit.jupiter.api.Test;

class CandidateTest {

  @Test
  void shows_no_digit_of_what_is_judged() {
    CharText text = new CharText(KeyEnds.NONE);
    text.read("91MA4101021234567890");
    DigitGroups candidate = new DigitGroups();
    assertThat(candidate.readGroup(text, 0)).isTrue();
    candidate.select(1, 18);
    assertThat(candidate).hasToString("DigitGroups[17 characters]");
    assertThat(candidate.subSequence(2, 7)).hasToString("A4101").hasSize(5);
    CharSequence province = new AreaCode().provinceOf(candidate);
    assertThat(province).hasToString("AreaCode");
    assertThat(province.subSequence(0, 4)).hasToString("MA00");
    assertThat(province.subSequence(1, 6)).hasToString("A0000");
  }
}
