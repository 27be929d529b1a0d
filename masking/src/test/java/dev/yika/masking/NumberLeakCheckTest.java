package dev.yika.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberLeakCheckTest {

  /** A card number whose parts cannot be dates. */
  private final NumberLeakCheck leaks = new NumberLeakCheck("4101021234567890");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "567890",
        "5 6 7 8 9 0",
        "5-6_7.8/9:0",
        "a5b6c7d8e9f0",
        "5年6月7日8时9分0秒",
        "尾号5卡6号7是8的9和0",
        "5\u03266\u03277\u03288\u03299\u032a0", // marks below
        "٥٦٧٨٩٠", // Arabic-Indic
        "५६७८९०", // Devanagari
        "๕๖๗๘๙๐", // Thai
        "⑤⑥⑦⑧⑨⓪",
        "❺❻❼❽❾⓿",
        "５６７８９０",
        "𝟓𝟔𝟕𝟖𝟗𝟎",
        "〥〦〧〨〩〇", // Suzhou
        "五六七八九零",
        "五六七八九〇",
        "五六七八九○",
        "伍陆柒捌玖零",
        "伍陸柒捌玖零",
        "㈤㈥㈦㈧㈨0",
        "伍 六-柒,8⑨०",
        "尾号五六，再七八，后九零",
        "五十六 七八 九十", // read in pairs
        "二三四五六七",
        "贰叁肆伍陆柒",
        "貳參肆伍陸柒",
        "两三四五六七",
        "幺二三四五六",
        "四千一百零一 零二",
        "四十一 零一 零二",
        "一百零二万一千二百三十四",
        "壹佰零贰壹贰叁",
        "5一6七7八8九9〇0" // Chinese numerals between digits
      })
  void finds_a_part_of_the_number_in_any_dress(String dressed) {
    assertThat(leaks.fits(dressed)).as("alone").isFalse();
    assertThat(leaks.fits("退费核对 " + dressed + " 已办")).as("within words").isFalse();
    assertThat(leaks.flaw("退费核对 " + dressed)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "refund check 20240611-07",
        "refund 20240611-07, receipt 20240612-0815",
        "2024年06月11日至2024年06月12日住院",
        "2024-06-11 08:15:30 至 2024-06-12 09:20:45",
        "收据号 0098761234，2026年11月3日",
        "发票代码 144032209110 号码 87654321",
        "核对一下，万一有误再查两次",
        "第三人民医院 十二楼 二〇二六年十一月二十八日",
        "二〇二六年十一月二十八日退费壹仟贰佰叁拾肆元伍角",
        "电话 13800138000 已回访",
        "ticket INC0012345 of 2026-11-28",
        "u-2041, desk 12, window 3"
      })
  void lets_dates_receipts_and_amounts_pass(String reason) {
    assertThat(leaks.flaw(reason)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u202e098765", // right-to-left override
        "a\u2066b",
        "a\u200bb",
        "a\u200db",
        "a\u2060b",
        "\ufeffa",
        "a\u00adb",
        "a\u034fb",
        "a\u3164b",
        "1\ufe0f\u20e3",
        "a\udb40\udd00b",
        "a\ud800b"
      })
  void refuses_what_no_reader_sees(String reason) {
    assertThat(leaks.flaw(reason)).isNotNull();
    assertThat(leaks.flaw(reason).english()).isEqualTo("the reason holds an invisible character");
  }

  @Test
  void finds_long_numbers_of_others() {
    for (String other :
        new String[] {
          "6217-0000-1234-567", "六二一七〇〇〇〇一二三四五六七", "陆贰壹柒 零零零零 壹贰叁肆 伍陆柒", "⑥②①⑦ 0000 १२३४ 567"
        }) {
      assertThat(leaks.fits("another card " + other)).as("another number").isFalse();
    }
  }

  @Test
  void looks_for_short_numbers_as_a_whole() {
    assertThat(new NumberLeakCheck("123").fits("123")).isTrue();
    assertThat(new NumberLeakCheck("A1B2").fits("a-1-b-2")).isFalse();
    assertThat(new NumberLeakCheck("X0000001-9").fits("000001")).isFalse();
  }

  @Test
  void looks_at_all_causes_even_of_a_cycle() {
    IOException one = new IOException("one");
    IOException two = new IOException("two", one);
    one.initCause(two);
    assertThat(leaks.fits(two)).isTrue();
    one.addSuppressed(new IOException("card 567890"));
    assertThat(leaks.fits(two)).isFalse();
  }

  @Test
  void takes_an_exception_that_cannot_be_read_for_one_that_leaks() {
    assertThat(
            leaks.fits(
                new IOException() {
                  @Override
                  public String getMessage() {
                    throw new IllegalStateException("no message");
                  }
                }))
        .isFalse();
    assertThat(leaks.fits(new Endless())).isFalse();
  }

  private static final class Endless extends Exception {
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable getCause() {
      return new Endless();
    }
  }
}
