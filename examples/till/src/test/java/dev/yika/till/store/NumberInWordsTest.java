package dev.yika.till.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.CitizenId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberInWordsTest {

  private static final CitizenId OWN = CitizenId.parse("11010519491231002X");

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "11010519491231002X",
        "证 1101 0519-4912 3100 2x",
        "11010519491231002",
        "见 05194912 号",
        "１１０１０５１９４９１２３１",
        "٤٩١٢٣١٠٠٢",
        "一一〇一〇五一九四九一二三一",
        "壹壹零壹零伍壹玖肆玖",
        "\\u0031\\u0031\\u0030\\u0031\\u0030\\u0035\\u0031\\u0039",
        "&#x0031;&#x0031;&#x0030;&#x0031;&#x0030;&#x0035;&#x0031;&#x0039;",
        "1a1b0c1d0e5f1g9",
        "①①⓪①⓪⑤①⑨"
      })
  void words_that_repeat_a_number_are_found(String words) {
    assertThat(NumberInWords.repeats(words, OWN)).isTrue();
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"感冒灵 2 盒", "一日三次，每次两片", "尾号 002", "SJ20260916-0007", "京 110105"})
  void words_that_do_not_are_left(String words) {
    assertThat(NumberInWords.repeats(words, OWN)).isFalse();
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "5404811683898041",
        "5404-8116-8389-8041",
        "SJ5404811683898041",
        "11010519491231002X",
        "no-11010519491231002x-a"
      })
  void a_number_is_no_receipt(String words) {
    assertThat(NumberInWords.isNumber(words)).isTrue();
  }

  /** A newborn's number and a receipt of the same day begin alike. */
  @Test
  void a_receipt_may_share_region_and_date_with_the_number() {
    CitizenId own = CitizenId.parse("110105202611290018");
    assertThat(NumberInWords.isWholly("110105202611290001", own)).isFalse();
    assertThat(NumberInWords.isWholly("SJ20261129-0001", own)).isFalse();
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {"11010519491231002X", "1101-0519-4912-3100-2x", "491231002", "SJ-5194912-31002"})
  void a_receipt_with_the_whole_number_or_its_last_digits_repeats_it(String words) {
    assertThat(NumberInWords.isWholly(words, OWN)).isEqualTo(words.length() > 10);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "SJ20260916-0007",
        "SJ-0001",
        "330100G0000012345678",
        "7f1c6f0e-2d0a-4d5b-9c39-1f6a0e2d9b11"
      })
  void receipts_are_no_numbers(String words) {
    assertThat(NumberInWords.isNumber(words)).isFalse();
  }
}
