package dev.yika.masking.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.BadTableException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ViewTableTest {

  private static final String HEAD = "kind\tlength\twindow\ttail\tends\n";

  private static final String CARD = "4101021234567890";
  private final ViewTable table = ViewTable.standard();

  @ParameterizedTest(name = "{0} {2}")
  @CsvSource({
    "CARD_NUMBER, 4101021234567890, NOTHING, ****************",
    "CARD_NUMBER, 4101021234567890, TAIL, ************7890",
    "CARD_NUMBER, 4101021234567890, ENDS, 4101********7890",
    "CARD_NUMBER, 4101021234567890, FULL, 4101********7890",
    "CARD_NUMBER, 4101 0212 3456 7890, ENDS, 4101 **** **** 7890",
    "CARD_NUMBER, 4101-0212-3456-7890, TAIL, ****-****-****-7890",
    "CARD_NUMBER, 4101021234567８９０, ENDS, 4101********7８９０",
    "CARD_NUMBER, 4101＊＊＊＊＊＊＊＊7890, ENDS, 4101********7890",
    "CARD_NUMBER, ４１０１ ＊＊＊＊ ＊＊＊＊ ７８９０, TAIL, **** **** **** ７８９０",
    "CARD_NUMBER, 41010212345678, ENDS, **************",
    "CARD_NUMBER, 6217 0000 1234 5678 903, ENDS, **** **** **** **** ***",
    "CARD_NUMBER, 410102123456789é, ENDS, ****************",
    "CITIZEN_ID, 11010519491231002X, TAIL, **************002X",
    "CITIZEN_ID, 11010519491231002x, ENDS, 110105********002x",
    "CITIZEN_ID, 110105491231002, ENDS, ***************",
    "FOREIGNER_ID, 911840198501012381, ENDS, 911***********2381",
    "SOCIAL_CARD_NUMBER, X00000019, TAIL, ******019",
    "SOCIAL_CARD_NUMBER, X00000019, ENDS, ******019",
    "SOCIAL_CARD_NUMBER, x0000001-9, ENDS, ******01-9",
    "SOCIAL_CREDIT_CODE, 12410000MB0000000W, ENDS, 1241**********000W",
    "CARD_IDENTIFICATION_CODE, 410100D156000005000000000000ABCD, ENDS,"
        + " ********************************",
    "CREDENTIAL_TOKEN, 4101021234567890, ENDS, ****************",
    "PERSON_NUMBER, 4101021234567890, ENDS, ****************",
    "INSTITUTION_CODE, H41010200001, ENDS, ************",
    "PRACTITIONER_CODE, D410102000001, ENDS, *************",
    "CITIZEN_ID, 123, ENDS, ***",
    "CARD_NUMBER, 12345678, ENDS, ********",
    "SOCIAL_CARD_NUMBER, A12345678, ENDS, ******678"
  })
  void shows_what_the_table_of_views_says(
      IdentifierKind kind, String given, View view, String masked) {
    assertThat(table.mask(kind, given, view)).isEqualTo(masked);
  }

  @Test
  void keeps_what_scanners_send_around_a_number() {
    assertThat(table.mask(IdentifierKind.CARD_NUMBER, "\ufeff" + CARD + "\r\n", View.TAIL))
        .isEqualTo("\ufeff************7890\r\n");
  }

  @Test
  void hides_a_text_with_a_line_end_inside_altogether() {
    assertThat(table.mask(IdentifierKind.CARD_NUMBER, "41010212\n34567890", View.ENDS))
        .isEqualTo("*".repeat(17));
  }

  @Test
  void leaves_null_and_the_empty_text_as_they_are() {
    assertThat(table.mask(IdentifierKind.CARD_NUMBER, null, View.ENDS)).isNull();
    assertThat(table.mask(IdentifierKind.CARD_NUMBER, "", View.ENDS)).isEmpty();
  }

  @Test
  void takes_any_character_sequence() {
    assertThat(table.mask(IdentifierKind.CARD_NUMBER, CharBuffer.wrap(CARD), View.ENDS))
        .isEqualTo("4101********7890");
  }

  @Test
  void hides_a_text_above_64_characters_altogether() {
    assertThat(table.mask(IdentifierKind.CARD_NUMBER, "1".repeat(100), View.ENDS))
        .isEqualTo("*".repeat(100));
  }

  @Test
  void has_the_sequence_window_by_name() {
    ViewTable sequence = table.withWindow(IdentifierKind.CARD_NUMBER, "sequence");

    assertThat(sequence.mask(IdentifierKind.CARD_NUMBER, CARD, View.ENDS))
        .isEqualTo("410102********90");
    assertThat(sequence.mask(IdentifierKind.CARD_NUMBER, CARD, View.TAIL))
        .isEqualTo("**************90");
    assertThat(table.mask(IdentifierKind.CARD_NUMBER, CARD, View.ENDS))
        .isEqualTo("4101********7890");
    assertThat(sequence.windows()).hasSameElementsAs(table.windows());
  }

  @Test
  void knows_no_window_of_another_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.withWindow(IdentifierKind.CARD_NUMBER, "birth-date"));
  }

  @Test
  void takes_a_local_window_from_a_table() {
    ViewTable local =
        table.withRows(new StringReader(HEAD + "card-number\t20\tours\t-\t1-6,19-20"), "t");

    assertThat(local.mask(IdentifierKind.CARD_NUMBER, "41010212345678901234", View.ENDS))
        .isEqualTo("410102************34");
    assertThat(local.mask(IdentifierKind.CARD_NUMBER, "41010212345678901234", View.TAIL))
        .isEqualTo("*".repeat(20));
    assertThat(local.window(IdentifierKind.CARD_NUMBER, 20))
        .get()
        .hasToString("card-number 20 ours, tail -, ends 1-6,19-20");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "card-number|16|w|13-16|1-6,13-16; 6 of 16 positions hidden, at least 8 needed",
        "card-number|20|w|-|1-6,16-20; 9 of 20 positions hidden, at least 10 needed",
        "card-number|15|w|-|1; 14 of 15 positions hidden, at least 15 needed",
        "social-card-number|9|w|-|1-2,8-9; 5 of 9 positions hidden, at least 6 needed",
        "citizen-id|18|w|-|1-7,15-18; 7 of 18 positions hidden, at least 8 needed",
        "foreigner-id|18|w|-|1-6,15-18; 8 of 18 positions hidden, at least 9 needed",
        "credential-token|32|w|-|32; 31 of 32 positions hidden, at least 32 needed",
        "card-identification-code|32|w|-|1; 31 of 32 positions hidden, at least 32 needed",
        "card-number|16|w|13-16|1-4; the tail shows a position that the ends hide",
        "card-number|16|w|-|4-1; ends: positions ascend from 1 to 16",
        "card-number|16|w|-|0; ends: positions ascend from 1 to 16",
        "card-number|16|w|-|13-17; ends: positions ascend from 1 to 16",
        "card-number|16|w|-|1-4,4-5; ends: positions ascend from 1 to 16",
        "card-number|16|w|-|1..4; ends: positions read like 1-4,13-16 or -",
        "card-number|16|w|-|; ends: positions read like 1-4,13-16 or -",
        "card-number|0|w|-|-; length: expected a whole number from 1 to 64",
        "card-number|65|w|-|-; length: expected a whole number from 1 to 64",
        "card-number|x|w|-|-; length: expected a whole number from 1 to 64",
        "card-number|16||-|-; the name of a window is empty or has spaces",
        "card number|16|w|-|-; kind: expected one of card-number",
        "card-number|16|w|-; the head line has 5 cells, this row 4"
      })
  void refuses_a_window_with_line_and_reason(String row, String reason) {
    StringReader rows = new StringReader(HEAD + row.replace('|', '\t'));

    assertThatThrownBy(() -> table.withRows(rows, "local.tsv"))
        .isInstanceOf(BadTableException.class)
        .hasMessageStartingWith("local.tsv:2: " + reason);
  }

  @Test
  void refuses_two_rows_of_a_kind_and_length() {
    String row = "card-number\t16\ta\t-\t-\n";

    assertThatThrownBy(() -> table.withRows(new StringReader(HEAD + row + row), "local.tsv"))
        .hasMessage("local.tsv:3: a second row of this kind and length");
  }

  @Test
  void can_hide_how_long_a_hidden_text_is() {
    ViewTable fixed = table.withFixedLength(6);

    assertThat(fixed.mask(IdentifierKind.CARD_NUMBER, CARD, View.NOTHING)).isEqualTo("******");
    assertThat(fixed.mask(IdentifierKind.CARD_NUMBER, "123", View.ENDS)).isEqualTo("******");
    assertThat(fixed.mask(IdentifierKind.CARD_NUMBER, "", View.ENDS)).isEmpty();
    assertThat(fixed.mask(IdentifierKind.CARD_NUMBER, CARD, View.ENDS))
        .isEqualTo("4101********7890");
    assertThatIllegalArgumentException().isThrownBy(() -> table.withFixedLength(0));
    assertThatIllegalArgumentException().isThrownBy(() -> table.withFixedLength(65));
  }

  @Test
  void the_fixed_length_is_1_to_64() {
    for (int stars : new int[] {1, 64}) {
      assertThat(table.withFixedLength(stars).mask(IdentifierKind.CARD_NUMBER, CARD, View.NOTHING))
          .isEqualTo("*".repeat(stars));
    }
  }

  @Test
  void a_window_takes_the_place_of_its_namesake_only() {
    MaskWindow sixteen = MaskWindow.of("ours", IdentifierKind.CARD_NUMBER, 16, "-", "16");
    MaskWindow twenty = MaskWindow.of("ours", IdentifierKind.CARD_NUMBER, 20, "-", "20");
    MaskWindow other = MaskWindow.of("ours", IdentifierKind.CITIZEN_ID, 18, "-", "18");
    ViewTable local = table.with(sixteen).with(twenty).with(other);
    MaskWindow changed = MaskWindow.of("ours", IdentifierKind.CARD_NUMBER, 16, "-", "1");

    assertThat(local.windows()).hasSize(table.windows().size() + 3);
    assertThat(local.with(changed).windows())
        .contains(changed, twenty, other)
        .doesNotContain(sixteen)
        .hasSameSizeAs(local.windows());
    assertThat(local.with(changed).mask(IdentifierKind.CARD_NUMBER, CARD, View.ENDS))
        .isEqualTo("4***************");
  }

  @Test
  void a_window_can_be_of_1_to_64_characters() {
    MaskWindow longest = MaskWindow.of("long", IdentifierKind.PERSON_NUMBER, 64, "64", "1-31,64");
    MaskWindow shortest = MaskWindow.of("short", IdentifierKind.PERSON_NUMBER, 1, "-", "-");
    ViewTable local = table.with(longest).with(shortest);

    assertThat(longest).hasToString("person-number 64 long, tail 64, ends 1-31,64");
    assertThat(local.mask(IdentifierKind.PERSON_NUMBER, "7".repeat(64), View.TAIL))
        .isEqualTo("*".repeat(63) + "7");
    assertThat(local.mask(IdentifierKind.PERSON_NUMBER, "7", View.ENDS)).isEqualTo("*");
    assertThat(MaskWindow.leastHidden(IdentifierKind.CARD_NUMBER, 64)).isEqualTo(32);
    assertThat(MaskWindow.leastHidden(IdentifierKind.CARD_NUMBER, 65)).isEqualTo(65);
  }

  @Test
  void a_window_by_length_keeps_the_bounds_and_shows_nothing_of_odd_lengths() {
    for (IdentifierKind kind : IdentifierKind.values()) {
      for (int length = 0; length <= 70; length++) {
        int least = MaskWindow.leastHidden(kind, length);
        Optional<MaskWindow> window = MaskWindow.byLength(kind, length);
        assertThat(window.isPresent()).isEqualTo(least < length);
        int hidden = length - window.map(it -> Long.bitCount(it.shown(View.ENDS))).orElse(0);
        assertThat(hidden).isGreaterThanOrEqualTo(least);
      }
    }
    assertThat(MaskWindow.byLength(IdentifierKind.CARD_NUMBER, 19).orElseThrow())
        .hasToString("card-number 19 by-length, tail 16-19, ends 1-4,16-19");
    assertThat(MaskWindow.byLength(IdentifierKind.CARD_NUMBER, 9).orElseThrow())
        .hasToString("card-number 9 by-length, tail 7-9, ends 7-9");
    assertThat(MaskWindow.byLength(IdentifierKind.CARD_NUMBER, 13)).isEmpty();
    assertThat(MaskWindow.byLength(IdentifierKind.CREDENTIAL_TOKEN, 32)).isEmpty();
  }

  @Test
  void windows_are_equal_by_all_that_they_say() {
    new EqualsTester()
        .addEqualityGroup(window("w", 16, "-", "16"), window("w", 16, "-", "16"))
        .addEqualityGroup(window("v", 16, "-", "16"))
        .addEqualityGroup(window("w", 17, "-", "16"))
        .addEqualityGroup(window("w", 16, "16", "16"))
        .addEqualityGroup(window("w", 16, "-", "15"))
        .addEqualityGroup(MaskWindow.of("w", IdentifierKind.CITIZEN_ID, 16, "-", "16"))
        .testEquals();
  }

  private static MaskWindow window(String name, int length, String tail, String ends) {
    return MaskWindow.of(name, IdentifierKind.CARD_NUMBER, length, tail, ends);
  }

  @Test
  void a_name_of_a_window_has_no_spaces() {
    for (String name : new String[] {" ", "two words", "tab\there", "new\nline"}) {
      assertThatIllegalArgumentException().isThrownBy(() -> window(name, 16, "-", "-"));
    }
  }

  @Test
  void takes_local_windows_from_a_file_and_lists_those_in_force(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("local.tsv");
    Files.writeString(file, HEAD + "card-number\t16\tours\t-\t1-2\n");

    ViewTable local = table.withFile(file);

    assertThat(local.mask(IdentifierKind.CARD_NUMBER, CARD, View.ENDS))
        .isEqualTo("41**************");
    assertThat(local.toString().lines())
        .contains("card-number 16 ours, tail -, ends 1-2")
        .noneMatch(line -> line.startsWith("card-number 16 middle"))
        .hasSize((int) table.toString().lines().count());
    assertThat(table.toString().lines())
        .contains("card-number 16 middle-eight, tail 13-16, ends 1-4,13-16");
  }

  @Test
  void recognises_masked_texts() {
    assertThat(ViewTable.isMasked("4101********7890")).isTrue();
    assertThat(ViewTable.isMasked("4101＊")).isTrue();
    assertThat(ViewTable.isMasked(CARD)).isFalse();
    assertThat(ViewTable.isMasked(null)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void returns_the_positions_of_a_view_as_bits(View view) {
    String masked = table.mask(IdentifierKind.CARD_NUMBER, CARD, view);
    long shown = table.shown(IdentifierKind.CARD_NUMBER, 16, view);

    for (int i = 0; i < 16; i++) {
      assertThat(masked.charAt(i) != '*').isEqualTo((shown >>> i & 1) != 0);
    }
    assertThat(table.shown(IdentifierKind.CARD_NUMBER, -1, view)).isZero();
    assertThat(table.shown(IdentifierKind.CARD_NUMBER, 65, view)).isZero();
  }
}
