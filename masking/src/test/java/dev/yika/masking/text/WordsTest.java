package dev.yika.masking.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.yika.core.number.IdentifierKind;
import dev.yika.core.number.SocialCreditCode;
import dev.yika.core.result.BadTableException;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import dev.yika.masking.text.hit.EvidenceRule;
import dev.yika.masking.text.hit.Hit;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The evidence of words before a number, and how far away they may stand. */
class WordsTest {

  private static final String HEAD = "word\tuse\tkind\n";

  /** A number without a check digit and a region that prove it. */
  private static final String NAMED = "9901021234567890";

  private static final String WRONG_CARD = "4101021234567880";

  private final Finder finder = Finder.standard();

  private void check(String example) {
    Marked.check(finder, example);
  }

  private IdentifierKind kind(Finder by, String text) {
    assertThat(by.find(text)).hasSize(1);
    return by.find(text).get(0).kind();
  }

  @Test
  void looks_for_a_topic_within_thirty_two_symbols() {
    check("医保" + "一".repeat(31) + "‹" + WRONG_CARD + "›");
    check("医保" + "一".repeat(32) + WRONG_CARD);
    check("yibao" + ",".repeat(31) + "‹" + WRONG_CARD + "›");
    check("yibao" + ",".repeat(32) + WRONG_CARD);
    check("医保" + "\ud83d\ude00".repeat(31) + "‹" + WRONG_CARD + "›");
  }

  @Test
  void looks_for_a_name_within_sixteen_symbols_if_the_length_is_usual() {
    check("卡号" + "一".repeat(16) + "‹" + NAMED + "›");
    check("卡号" + "一".repeat(17) + NAMED);
  }

  @Test
  void looks_for_a_name_within_six_signs_if_the_length_is_not_usual() {
    check("人员编号" + "：".repeat(6) + "‹123456789012›");
    check("人员编号" + "：".repeat(7) + "123456789012");
    check("人员编号" + "一".repeat(6) + "‹123456789012›");
    check("人员编号x：123456789012");
  }

  @Test
  void passes_over_blanks_but_not_without_end() {
    check("医保" + " ".repeat(63) + "‹" + WRONG_CARD + "›");
    check("医保" + " ".repeat(64) + WRONG_CARD);
    check("医 - 保\t_\"'\\ ‹" + WRONG_CARD + "›");
    check("医.保 " + WRONG_CARD);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "卡号 of t ‹" + NAMED + "›",
        "卡号 of t ‹123456789012345›",
        "卡号 of t ‹123456789012345678›",
        "卡号 of t ‹12345678901234567X›",
        "卡号 of t ‹12345678901234567x›",
        "卡号 of t 123456789012",
        "卡号 of t 12345678901234567",
        "卡号 of t 123456789012345X",
        "卡号 of t 12345678901234567Y",
        "卡号 of t 123456789X12345678",
        "卡号 of t X234567890123456",
        "卡号 of t 12345678A0123456",
        "卡号 of t ‹1234 5678 9012 3456›",
        "卡号 of t ‹123456 78901234 567X›",
        "卡号 of t 1234 5678 9012",
      })
  void lets_other_words_stand_between_a_name_and_a_number_of_usual_length(String example) {
    check(example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "卡号 1234567",
        "卡号 1234567:",
        "卡号 １ＰＱＲ２３",
        "2026-01-01 卡号 1234AB",
        "卡号 12345 6789x",
        "卡号 ‹123456› 6789x",
        "卡号 12345 6789 012",
        "卡号 ‹1234 5678 90›",
        "卡号 ‹4101 0212 3456› abcd",
        "卡号 ‹1111 2222 3333 4444 5555 6666 7777 8888›",
        "医保 410102A234567890",
        "医保 A101021234567880",
        "4101 0212 34 567890",
        "‹11010519491231002 X›",
        "‹11010519491231002-x›",
        "‹110105 491231002›",
        "社保 ‹X0000 0019›",
        "X0000 0019",
        "in 2026 ",
        "took 1,2,3,4",
        "took 1ab2ab3ab4",
        "１２３４５６７８",
        "卡号 ‹１２３４５６７８›",
        "卡号 ‹１２３４５６›",
      })
  void says_how_a_named_number_is_written(String example) {
    check(example);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"CARD_NO", "Card No", "cardNo", "SFZH", "ID-NO", "证件号码", "\"ssn\""})
  void reads_a_name_however_it_is_written(String name) {
    check(name + ": ‹" + NAMED + "›");
  }

  @Test
  void finds_up_to_sixty_four_characters_without_anything_between() {
    String card = "4101021234567890";
    check("x ‹" + card.repeat(4) + "› y");
    check("x " + card.repeat(5) + " y");
    check("a".repeat(70) + card);
    check("卡号 ‹123456789012› " + "2".repeat(70));
  }

  @Test
  void believes_the_longest_word() {
    assertThat(kind(finder, "社保卡号：123456789012")).isEqualTo(IdentifierKind.SOCIAL_CARD_NUMBER);
    assertThat(kind(finder, "卡号：123456789012")).isEqualTo(IdentifierKind.CARD_NUMBER);
    assertThat(kind(finder, "卡号：123456789")).isEqualTo(IdentifierKind.SOCIAL_CARD_NUMBER);
    assertThat(kind(finder, "卡号：123456789012345")).isEqualTo(IdentifierKind.CITIZEN_ID);
    assertThat(kind(finder, "永久居留身份证 123456789012345678")).isEqualTo(IdentifierKind.FOREIGNER_ID);
  }

  @Test
  void prefers_a_word_of_the_caller() {
    Finder own = finder.withKeywords(new StringReader(HEAD + "卡号\tname\tperson-number\n"), "own");
    assertThat(kind(own, "卡号：123456789012")).isEqualTo(IdentifierKind.PERSON_NUMBER);
    assertThat(kind(finder, "卡号：123456789012")).isEqualTo(IdentifierKind.CARD_NUMBER);
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"zz\tname\t-", "visa\tname\t-", "号码\tname\t-", "az\tname\tcard-number"})
  void takes_words_of_two_letters_and_more(String row) {
    Finder own = finder.withKeywords(new StringReader(HEAD + row), "own");
    Marked.check(own, row.substring(0, row.indexOf('\t')) + ": ‹123456789012›");
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"visa\ttopic\t-", "visa\ttopic\t"})
  void takes_topics_without_a_kind(String row) {
    Finder own = finder.withKeywords(new StringReader(HEAD + row), "own");
    Marked.check(own, "visa: ‹" + WRONG_CARD + "› 123456789012");
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "z\tname\t-",
        "卡\tname\t-",
        "card no\tname\t-",
        "card_no\tname\t-",
        "Card\tname\t-",
        "2card\tname\t-",
        "card`\tname\t-",
        "card{\tname\t-",
        "card\ttopic\tcard-number",
      })
  void refuses_words_that_no_text_can_match(String row) {
    assertThatExceptionOfType(BadTableException.class)
        .isThrownBy(() -> finder.withKeywords(new StringReader(HEAD + row), "own"));
  }

  @Test
  void reads_words_from_a_file(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("words.tsv"), HEAD + "惠民号\tname\tcard-number\n");
    Marked.check(finder.withKeywords(file), "惠民号：‹12345678›");
  }

  @Test
  void believes_a_topic_where_the_table_does_not_know_the_region() {
    int found = 0;
    for (char check : "0123456789X".toCharArray()) {
      String id = "88010119491231002" + check;
      assertThat(finder.find("x " + id)).isEmpty();
      for (Hit hit : finder.find("医保 x " + id)) {
        assertThat(hit.kind()).isEqualTo(IdentifierKind.CITIZEN_ID);
        assertThat(hit.rule()).isEqualTo(EvidenceRule.CHECK_KEYWORD);
        found++;
      }
    }
    assertThat(found).as("one check character of eleven is right").isOne();
  }

  @Test
  void finds_credit_codes_by_both_checks_and_the_region() {
    List<String> codes =
        SampleNumbers.valid(IdentifierKind.SOCIAL_CREDIT_CODE, 4)
            .map(MadeUpNumber::unmasked)
            .filter(code -> code.substring(0, 8).matches("[159][123][0-9]{6}"))
            .limit(50)
            .toList();
    for (String code : codes) {
      assertThat(finder.find("x " + code))
          .singleElement()
          .isEqualTo(new Hit(IdentifierKind.SOCIAL_CREDIT_CODE, EvidenceRule.CHECK_REGION, 2, 20));
      String other = code.substring(0, 17) + (code.endsWith("7") ? "8" : "7");
      assertThat(finder.find("x " + other)).isEmpty();
      assertThat(finder.find("x " + code.charAt(0) + code.charAt(1) + "99" + code.substring(4)))
          .isEmpty();
    }
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"91", "93", "52", "13", "11"})
  void takes_digits_for_a_credit_code_that_begins_like_one(String head) {
    assertThat(finder.find("x " + creditCodeOfDigits(head)))
        .singleElement()
        .satisfies(hit -> assertThat(hit.kind()).isEqualTo(IdentifierKind.SOCIAL_CREDIT_CODE));
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(strings = {"21", "90", "94", "14", "54", "33"})
  void takes_no_other_digits_for_a_credit_code(String head) {
    assertThat(finder.find("x " + creditCodeOfDigits(head))).isEmpty();
  }

  private static String creditCodeOfDigits(String head) {
    Random random = new Random(6);
    while (true) {
      String code =
          head + "410102" + (1_000_000_000L + Math.abs(random.nextLong() % 9_000_000_000L));
      if (SocialCreditCode.isValid(code)) {
        return code;
      }
    }
  }
}
