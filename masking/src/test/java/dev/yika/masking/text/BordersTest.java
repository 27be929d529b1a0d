package dev.yika.masking.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The characters right beside a number decide whether it is one, and where it begins and ends. */
class BordersTest {

  private static final String CARD = "4101021234567890";
  private static final String GROUPED = "4101 0212 3456 7890";
  private static final String HYPHENED = "4101-0212-3456-7890";
  private static final String ID = "11010519491231002X";
  private static final String ID_OF_DIGITS = "110105194912310003";

  /** Numbers that only words identify, without a check digit and a region. */
  private static final String NAMED = "9901021234567890";

  private static final String NAMED_GROUPS = "4101 0212 3456 7880";

  private static void check(String example) {
    Marked.check(Finder.standard(), example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "x *‹" + CARD + "›* y",
        "x **‹" + CARD + "›** y",
        "x ***‹" + CARD + "›*** y",
        "x ****" + CARD + " y",
        "x " + CARD + "**** y",
        "***‹" + CARD + "›",
        "****" + CARD,
        "‹" + CARD + "›***",
        CARD + "****",
        "卡号：‹" + NAMED + "› y",
        "卡号：**‹" + NAMED + "›** y",
        "卡号：‹" + NAMED + "›** y",
        "卡号：****" + NAMED + " y",
      })
  void distinguishes_a_mark_from_a_mask_by_its_stars(String example) {
    check(example);
  }

  /** What a masked number in groups shows is no number, and bold words beside one are no mask. */
  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "card_no=4101 02** **** **90",
        "card_no=410102 **** **** 7890",
        "card_no=410102%20****%20****%207890",
        "card_no=[**** **** **** 78900212",
        "card_no=* * * * * * 7 8 9 0",
        "**card_no** **‹" + NAMED + "›** **b**",
        "**卡号**：**‹" + NAMED + "›** **已结算**",
        "***卡号*** ***‹" + NAMED + "›***",
        "0 0 * * * ‹" + CARD + "›",
        "****************card_no=‹" + NAMED + "›",
        "7card_no=‹" + ID + "›card_no=‹" + NAMED + "›",
      })
  void distinguishes_masked_groups_from_bold_words(String example) {
    check(example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "卡号 ‹" + NAMED_GROUPS + "›",
        "卡号 **** " + NAMED_GROUPS,
        "卡号 ****  " + NAMED_GROUPS,
        "卡号 ****   ‹" + NAMED_GROUPS + "›",
        "卡号 *** ‹" + NAMED_GROUPS + "›",
        "卡号 **** ‹" + GROUPED + "›",
        "卡号 ****-" + NAMED_GROUPS,
      })
  void takes_groups_behind_a_mask_for_a_number_only_by_a_check(String example) {
    check(example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "ab-" + HYPHENED,
        "7-‹" + HYPHENED + "›",
        "1234-" + HYPHENED,
        "*-" + HYPHENED,
        HYPHENED + "-ab",
        "‹" + HYPHENED + "›-7",
        HYPHENED + "-1234",
        HYPHENED + "-*",
        "--‹" + HYPHENED + "›--",
        "号-‹" + HYPHENED + "›-号",
        "-‹" + HYPHENED + "›-",
        "ab-‹" + GROUPED + "›-ab",
        "ab-‹" + CARD + "›-ab",
      })
  void distinguishes_a_number_in_groups_from_the_middle_of_a_longer_word(String example) {
    check(example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "号.‹" + CARD + "›",
        "No.‹" + CARD + "›",
        "x ." + CARD,
        "." + CARD,
        "x\n.‹" + ID_OF_DIGITS + "›",
        "1.‹" + ID + "›",
        "x\n123.‹" + ID + "›",
        "名单12.‹" + ID + "›",
        "x\n1234." + ID,
        "x\n0." + ID_OF_DIGITS,
        "x\n05." + ID_OF_DIGITS,
        "x 1." + ID_OF_DIGITS,
        "a1." + ID_OF_DIGITS,
        "x\n1." + CARD,
        "*.‹" + CARD + "›",
        "*12.‹" + CARD + "›",
      })
  void distinguishes_the_point_of_a_list_or_a_sentence_from_a_decimal_point(String example) {
    check(example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "‹" + CARD + "›.",
        "‹" + CARD + "›.exe",
        "‹" + CARD + "›.jpg",
        "‹" + CARD + "›.0",
        "‹" + CARD + "›.5元",
        "‹" + CARD + "›.01234567890123456789元",
        CARD + ".012345678901234567890元",
        CARD + ".5e3",
        CARD + ".25E3",
        "‹" + ID + "›.5e3",
        "４１０１０２１２３４５６７８９０．５ｅ３",
        "‹４１０１０２１２３４５６７８９０›．５元",
        "4101.0212.3456.7890.1",
        "‹4101.0212.3456.7890›.",
        "‹4101-0212-3456-7890›.1",
        "‹1101.0519.4912.3100.2X›.5",
      })
  void distinguishes_a_number_with_a_fraction_from_a_decimal(String example) {
    check(example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "\u001b[31m‹" + CARD + "›",
        "\u001b[m‹" + CARD + "›",
        "\u001b[38;2;255;255;255;48;2;255;255;255m‹" + CARD + "›",
        "x[31m" + CARD,
        "x 31m" + CARD,
        "\u001b[31,1m" + CARD,
        "\u001b 31m" + CARD,
        "卡号 ‹cm4101021234567880›",
      })
  void lets_a_number_begin_behind_a_colour_and_no_other_m(String example) {
    check(example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "折扣95%‹" + CARD + "›",
        "D:\\‹" + CARD + "›.jpg",
        "卡号\\n‹" + NAMED_GROUPS + "›",
        "卡号%5F‹" + NAMED_GROUPS + "›",
        "卡号\\u003d‹" + NAMED_GROUPS + "›",
        "x\\x22‹" + GROUPED + "›",
        "\\u4101 0212 3456 7890",
        "\\u4101 ‹" + GROUPED + "›",
        "D:\\x‹" + CARD + "›",
        "D:\\IMG‹" + CARD + "›",
        "D:\\b‹" + CARD + "›",
        "card_no=\\x 1 2",
        "卡号:\\u 1 2 3 4",
      })
  void leaves_an_escape_whole(String example) {
    check(example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "卡号 t_" + NAMED_GROUPS,
        "ID‹" + CARD + "›",
        "ID‹" + CARD + "›abc",
        "ID" + CARD + "abc7",
        "1.ID" + CARD,
        "ID" + CARD + "****",
        "****ID" + CARD,
        "0.5" + CARD + CARD,
        "****" + CARD + CARD,
        CARD + CARD + "****",
        "****‹" + ID + "›",
        "****" + ID + "****",
        "****" + CARD + "12",
        "‹" + ID + "›" + "E5",
        "5E‹" + ID_OF_DIGITS + "›",
        "E5" + ID_OF_DIGITS,
      })
  void finds_a_number_within_a_word(String example) {
    check(example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "身份证号 ‹110105 19491231 002X›",
        "身份证：‹110105-19491231-0021›",
        "卡号 ‹410102 12345678 90›",
        "卡号 ‹410102 12345678 80› y",
        "卡号 ‹410102 1234567880›",
        "cardno‹410102 12345678 90›",
        "卡号 ‹13800138000› 12",
        "卡号 ‹410102000› 2026-07-14",
        "卡号 ‹" + CARD + "› 20",
      })
  void takes_all_groups_behind_a_name_rather_than_the_first(String example) {
    check(example);
  }

  @Test
  void judges_nothing_that_it_read_before() {
    check("a‹" + ID + "› a" + ID.substring(0, 17));
    check("‹" + CARD + ID_OF_DIGITS + "› " + CARD + ID_OF_DIGITS.substring(0, 16));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x0425, 0x0445, 0x03a7, 0x03c7, 0x00d7, 0x2715, 0x2716})
  void aLookAlikeOfTheCheckCharacterHidesNoNumber(int cross) {
    String text = "11010519491231002" + Character.toString(cross) + " ";

    assertThat(Scrubber.standard().scrub(text).toString()).doesNotContainPattern("[0-9]");
  }
}
