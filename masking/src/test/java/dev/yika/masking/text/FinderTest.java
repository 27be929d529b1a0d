package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.testing.NullPointerTester;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.BadTableException;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.text.hit.EvidenceRule;
import dev.yika.masking.text.hit.Hit;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinderTest {

  private static final String CARD = "4101021234567890";
  private static final String WRONG_CARD = "4101021234567880";
  private static final String ID = "11010519491231002X";
  private static final String ID_OF_DIGITS = "110105194912310003";

  private final Finder finder = Finder.standard();

  private List<String> found(String text) {
    return finder.find(text).stream()
        .map(hit -> text.substring(hit.start(), hit.end()) + " " + hit.kind().id())
        .toList();
  }

  private EvidenceRule rule(String text) {
    assertThat(finder.find(text)).hasSize(1);
    return finder.find(text).get(0).rule();
  }

  @Test
  void counts_no_hidden_number_between_a_topic_and_the_next_one() {
    String card = "410100|‹11010519491231002X›|‹A12345674›|‹410100D156000005ABCDEF0123456789›|张三";
    Marked.check(finder, "社保卡读卡返回: " + card);
    Marked.check(finder, "读卡返回: " + card.replace("‹A12345674›", "A12345674"));
    Marked.check(finder, "卡号：‹4101021234567890› 共 1234567812345678");
  }

  @Test
  void finds_card_and_identity_numbers_without_any_word() {
    assertThat(found("x " + CARD + " y")).containsExactly(CARD + " card-number");
    assertThat(rule("x " + CARD + " y")).isEqualTo(EvidenceRule.CHECK_REGION);
    assertThat(found(ID)).containsExactly(ID + " citizen-id");
    assertThat(rule(ID)).isEqualTo(EvidenceRule.CHECK_DATE_REGION);
    assertThat(found(ID.toLowerCase(java.util.Locale.ROOT))).hasSize(1);
    assertThat(rule("911840198501012381")).isEqualTo(EvidenceRule.CHECK_DATE_REGION);
    assertThat(rule("old 110105491231002.")).isEqualTo(EvidenceRule.DATE_REGION);
  }

  @Test
  void goes_on_behind_an_identity_number_that_digits_adjoin() {
    String text = ID + ID.substring(9) + " " + CARD;
    byte[] bytes = text.getBytes(UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(found(text)).containsExactly(ID + " citizen-id", CARD + " card-number");
          assertThat(finder.find(bytes, 0, bytes.length)).isEqualTo(finder.find(text));
        });
    assertThat(bytes).as("nothing is masked").isEqualTo(text.getBytes(UTF_8));
  }

  @Test
  void finds_an_identity_number_right_behind_a_masked_one() {
    assertThat(found("*".repeat(18) + ID)).containsExactly(ID + " citizen-id");
    assertThat(found("*".repeat(18) + ID_OF_DIGITS)).containsExactly(ID_OF_DIGITS + " citizen-id");
    assertThat(found("*".repeat(18) + "110105194912310021")).isEmpty();
  }

  @Test
  void finds_an_identity_number_with_a_letter_on_either_side() {
    assertThat(found("a" + ID + "b")).containsExactly(ID + " citizen-id");
    assertThat(found("a" + ID_OF_DIGITS + "b")).containsExactly(ID_OF_DIGITS + " citizen-id");
    assertThat(found("a" + ID_OF_DIGITS + "b7")).isEmpty();
  }

  @Test
  void finds_them_beside_chinese_text() {
    assertThat(found("患者" + CARD + "已结算")).containsExactly(CARD + " card-number");
    assertThat(found("（" + ID + "），王某" + CARD + "。")).hasSize(2);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "4101 0212 3456 7890",
        "4101-0212-3456-7890",
        "410102 12345678 90",
        "４１０１０２１２３４５６７８９０",
        "４１０１\u3000０２１２\u3000３４５６\u3000７８９０",
        "4101\u30000212\u30003456\u30007890",
        "4101\u00a00212\u00a03456\u00a07890",
        "110105 19491231 002X",
        "１１０１０５１９４９１２３１００２Ｘ",
        "1101 0519 4912 3100 2X",
        "4101  0212  3456  7890",
        "4101.0212.3456.7890",
        "1101.0519.4912.3100.2X",
        "4101\u200b0212\u200b3456\u200b7890",
        "4101\u20600212\ufeff3456\u200d7890",
        "４１０１\u200b０２１２\u200b３４５６\u200b７８９０",
        "４１０１．０２１２．３４５６．７８９０"
      })
  void finds_numbers_written_in_other_ways(String number) {
    assertThat(found("a " + number + " b")).hasSize(1);
    assertThat(found("号" + number + "号")).hasSize(1);
    assertThat(found("2026 " + number)).hasSize(1);
  }

  @Test
  void takes_a_word_for_evidence() {
    assertThat(finder.find("x " + WRONG_CARD + " y")).isEmpty();
    assertThat(rule("医保卡号：9901021234567890")).isEqualTo(EvidenceRule.KEYWORD);
    assertThat(rule("\"card_no\": \"" + WRONG_CARD + "\"")).isEqualTo(EvidenceRule.CHECK_KEYWORD);
    assertThat(rule("cardNo=9901021234567890")).isEqualTo(EvidenceRule.KEYWORD);
    assertThat(rule("medicalCard=9901021234567890")).isEqualTo(EvidenceRule.KEYWORD);
    assertThat(rule("'insurance_card':'9901021234567890'")).isEqualTo(EvidenceRule.KEYWORD);
    assertThat(rule("医保结算 " + WRONG_CARD)).isEqualTo(EvidenceRule.CHECK_KEYWORD);
    assertThat(found("身份证号110105194912310021")).containsExactly("110105194912310021 citizen-id");
    assertThat(finder.find("医保卡号\n" + WRONG_CARD)).isEmpty();
  }

  @Test
  void finds_nine_characters_only_near_a_word() {
    assertThat(finder.find("x X00000019 y")).isEmpty();
    assertThat(rule("社保 X00000019")).isEqualTo(EvidenceRule.CHECK_KEYWORD);
    assertThat(rule("\"mdtrt_cert_no\":\"X00000019\"")).isEqualTo(EvidenceRule.CHECK_KEYWORD);
    assertThat(found("社保卡号:A12345678")).containsExactly("A12345678 social-card-number");
    assertThat(finder.find("社保 A12345678")).isEmpty();
  }

  @Test
  void finds_what_only_a_word_identifies() {
    assertThat(found("psn_no=41010200000000012345,"))
        .containsExactly("41010200000000012345 person-number");
    assertThat(found("ecToken:AB12345678CDEF00"))
        .containsExactly("AB12345678CDEF00 credential-token");
    assertThat(found("卡号 13800138000")).hasSize(1);
    assertThat(found("卡号 20260714，卡号 20260714102233，卡号 1784000000000")).hasSize(3);
    assertThat(found("卡号 t=20260714，卡号 t=20260714102233，卡号 t=1784000000000")).isEmpty();
    assertThat(finder.find("卡号 12345")).isEmpty();
  }

  @Test
  void finds_codes_of_people_and_places() {
    assertThat(found("at H41010200001 by D410102000001, HY410102000001"))
        .containsExactly(
            "H41010200001 institution-code",
            "D410102000001 practitioner-code",
            "HY410102000001 practitioner-code");
    assertThat(found("410100D156000005000000000000ABCD")).hasSize(1);
    assertThat(finder.find("H99999900001 D999999000001")).isEmpty();
    assertThat(finder.find("410100D156000006000000000000ABCD")).isEmpty();
  }

  @Test
  void lets_a_number_begin_behind_an_escape() {
    assertThat(found("\"a\\n" + CARD + "\"")).containsExactly(CARD + " card-number");
    assertThat(found("\\u5361\\u53f7" + CARD)).containsExactly(CARD + " card-number");
    assertThat(found("{\\x22card\\x22:\\x22" + CARD + "\\x22}"))
        .containsExactly(CARD + " card-number");
    assertThat(found("q=%E5%8F%B7" + CARD + "&x")).containsExactly(CARD + " card-number");
  }

  @Test
  void finds_an_identity_number_in_the_name_of_a_file() {
    assertThat(found("IMG_" + ID + "_1.jpg")).containsExactly(ID + " citizen-id");
    assertThat(found("ID" + ID + ".jpg")).containsExactly(ID + " citizen-id");
    assertThat(found(ID + "-1.jpg")).containsExactly(ID + " citizen-id");
    assertThat(found("1." + ID + " 王某")).containsExactly(ID + " citizen-id");
    assertThat(found("名单\n23." + ID)).containsExactly(ID + " citizen-id");
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "N.0",
        "N.00元",
        "N.2024.jpg",
        "mdtrt_N",
        "_N_",
        "trace_N_1",
        "*N*",
        "**N**",
        "IDN",
        "cardN",
        "NL",
        "(No.N)"
      })
  void finds_a_number_with_signs_and_letters_that_are_none_of_its_own(String text) {
    for (String number : List.of(CARD, ID, ID_OF_DIGITS)) {
      assertThat(found(text.replaceAll("N(?!o)", number)))
          .singleElement()
          .asString()
          .startsWith(number);
    }
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {"ID4101 0212 3456 7890", "cardNo4101-0212-3456-7890", "_4101 0212 3456 7890_"})
  void finds_groups_within_names(String text) {
    assertThat(found(text)).singleElement().asString().contains("0212");
    assertThat(finder.find(text.replace("7890", "7880")).isEmpty())
        .isEqualTo(!text.startsWith("cardNo")); // which names its value
  }

  @Test
  void takes_numbers_without_anything_between_for_one() {
    for (String text :
        List.of(
            CARD + CARD,
            CARD + ID_OF_DIGITS,
            ID_OF_DIGITS + CARD,
            ID + CARD,
            ID + ID,
            ID_OF_DIGITS + CARD + ID_OF_DIGITS)) {
      assertThat(found("x " + text + ".0 y")).singleElement().asString().startsWith(text);
      assertThat(found("card" + text)).singleElement().asString().startsWith(text);
    }
    assertThat(finder.find(CARD + WRONG_CARD)).isEmpty();
  }

  @Test
  void finds_what_a_name_is_glued_to() {
    assertThat(rule("cardno9901021234567890")).isEqualTo(EvidenceRule.KEYWORD);
    assertThat(rule("xPsnNo9901021234567")).isEqualTo(EvidenceRule.KEYWORD);
    assertThat(finder.find("cardno20260714.csv cardno20260714102233.csv")).isEmpty();
    assertThat(finder.find("card9901021234567890")).isEmpty();
  }

  @Test
  void finds_groups_of_four_behind_a_name_whatever_their_number() {
    assertThat(found("psn_no: 4101 0200 0000 0001 2345 6,"))
        .containsExactly("4101 0200 0000 0001 2345 6 person-number");
    assertThat(found("psn_no=1234-5678-9012")).containsExactly("1234-5678-9012 person-number");
    assertThat(finder.find("psn_no: t 1234 5678 9012")).isEmpty();
  }

  @Test
  void counts_bytes_or_units() {
    byte[] bytes = ("卡" + CARD + "号").getBytes(UTF_8);
    assertThat(finder.find("卡" + CARD + "号"))
        .containsExactly(new Hit(IdentifierKind.CARD_NUMBER, EvidenceRule.CHECK_REGION, 1, 17));
    assertThat(finder.find(bytes, 0, bytes.length))
        .containsExactly(new Hit(IdentifierKind.CARD_NUMBER, EvidenceRule.CHECK_REGION, 3, 19));
    assertThat(finder.find(bytes, 4, bytes.length)).isEmpty();
  }

  @Test
  void reads_gb18030() {
    Charset gb = Charset.forName("GB18030");
    Finder ofGb = finder.with(gb);
    for (String text :
        List.of(
            "医保卡号" + WRONG_CARD,
            "啊" + CARD + "阿",
            "４１０１０２１２３４５６７８９０",
            "\u3401" + CARD,
            "医保卡号" + "中".repeat(3) + "医保卡号" + WRONG_CARD,
            "啊".repeat(2000) + "医保卡号" + WRONG_CARD,
            "4101\u200b0212\u200b3456\u200b7890",
            "4101\ufeff0212\ufeff3456\ufeff7890",
            "社保 X00000019")) {
      byte[] bytes = text.getBytes(gb);
      assertThat(ofGb.find(bytes, 0, bytes.length)).hasSize(1);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> finder.with(StandardCharsets.UTF_16));
  }

  @Test
  void takes_schemes_kinds_and_words_of_the_caller() {
    NumberSchemes long20 = NumberSchemes.standard().with(NumberScheme.SAMPLE_20, "41");
    String number =
        dev.yika.core.sample.SampleNumbers.validCards(NumberScheme.SAMPLE_20, 3)
            .map(one -> one.unmasked())
            .filter(text -> text.startsWith("41"))
            .findFirst()
            .orElseThrow();
    assertThat(finder.find(number)).isEmpty();
    assertThat(finder.with(long20).find("x " + number)).hasSize(1);
    assertThat(finder.withKinds(Set.of(IdentifierKind.CITIZEN_ID)).find(CARD + " " + ID))
        .hasSize(1);
    Finder local =
        finder.withKeywords(new StringReader("word\tuse\tkind\n惠民号\tname\tcard-number\n"), "local");
    assertThat(local.find("惠民号：12345678")).hasSize(1);
    assertThatIllegalArgumentException().isThrownBy(() -> finder.withKinds(Set.of()));
    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(
            () ->
                finder.withKeywords(
                    new StringReader("word\tuse\tkind\nCard No\tname\t-\n"), "local"))
        .withMessageContaining("local")
        .withMessageContaining("2");
    for (String bad : List.of("no\tnoun\t-", "no\tname\tfoo", "no\ttopic\tcard-number")) {
      assertThatExceptionOfType(BadTableException.class)
          .isThrownBy(
              () -> finder.withKeywords(new StringReader("word\tuse\tkind\n" + bad), "local"));
    }
  }

  @Test
  void takes_regions_of_the_caller() {
    RegionDirectory more =
        RegionDirectory.standard()
            .withRows(
                new StringReader("code\tsince\tuntil\tkind\tname\n410177\t2020\t----\ta\t新设区\n"),
                "local");
    String known =
        IntStream.range(10, 100)
            .mapToObj(end -> "41017712345678" + end)
            .filter(text -> !finder.with(more).find("x " + text).isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(finder.find("x " + known)).isEmpty();
  }

  @Test
  void keeps_to_its_range_behind_a_word_that_is_too_long() {
    byte[] bytes = (CARD + " " + "a".repeat(70) + "12345678").getBytes(UTF_8);
    assertThat(finder.find(bytes, CARD.length(), bytes.length)).isEmpty();
    assertThat(finder.find(bytes, 0, bytes.length)).hasSize(1);
  }

  @Test
  void reads_a_text_that_begins_within_a_character() {
    byte[] bytes = "１２３４５６７８".getBytes(UTF_8);
    for (int from = 0; from < 4; from++) {
      assertThat(finder.find(bytes, from, bytes.length)).isEmpty();
      byte[] cut = Arrays.copyOfRange(bytes, from, bytes.length);
      assertThat(finder.find(cut, 0, cut.length)).isEmpty();
    }
  }

  @Test
  void finds_nothing_in_an_empty_range() {
    Hit first = new Hit(IdentifierKind.CARD_NUMBER, EvidenceRule.KEYWORD, 0, 1);
    assertThat(first.end()).isOne();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Hit(IdentifierKind.CARD_NUMBER, EvidenceRule.KEYWORD, 3, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Hit(IdentifierKind.CARD_NUMBER, EvidenceRule.KEYWORD, -1, 3));
    assertThat(finder.find(new byte[0], 0, 0)).isEmpty();
    assertThat(finder.find("")).isEmpty();
  }

  @Test
  void is_described_by_its_kinds_and_encoding() {
    Finder some = finder.withKinds(Set.of(IdentifierKind.CITIZEN_ID, IdentifierKind.CARD_NUMBER));
    assertThat(some).hasToString("Finder[UTF-8 [card-number, citizen-id]]");
    assertThat(some.with(Charset.forName("GBK"))).asString().startsWith("Finder[GB18030 ");
  }

  @Test
  @Tag("null-pointer-tester")
  void refuses_null() throws NoSuchMethodException {
    NullPointerTester tester = new NullPointerTester();
    tester.setDefault(byte[].class, new byte[9]);
    tester.testAllPublicInstanceMethods(finder);
    tester.testAllPublicConstructors(Hit.class);
  }
}
