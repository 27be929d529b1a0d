package dev.yika.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.hutool.core.util.IdcardUtil;
import dev.yika.benchmarks.limit.CardLimit;
import dev.yika.benchmarks.limit.CitizenLimit;
import dev.yika.benchmarks.limit.MaskLimit;
import dev.yika.core.check.CheckSystems;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.RegionDirectory;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;
import org.apache.shardingsphere.mask.algorithm.cover.KeepFirstNLastMMaskAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A race is fair only if the runners reach the same goal. */
class PeerAgreementTest {

  private static final RegionDirectory REGIONS = RegionDirectory.standard();

  @ParameterizedTest
  @EnumSource(names = {"SLIP", "ANYTHING"})
  void halfOfTheCardNumbersAreValid(Fault fault) {
    assertThat(Texts.cardNumbers(fault)).hasSize(Texts.COUNT).allMatch(text -> text.length() == 16);
    assertThat(count(Texts.cardNumbers(fault), CardNumber::isValid)).isEqualTo(Texts.COUNT / 2);
    assertThat(count(Texts.cardNumbers(fault), text -> CardNumber.isValid(text, REGIONS)))
        .isEqualTo(Texts.COUNT / 2);
  }

  /** A slip in a hundred; the peers refuse the one in a hundred that is typed with spaces. */
  @Test
  void theTextsOfUsersAreValidButForSlips() {
    String[] cards = Texts.cardNumbers(Fault.USUAL);
    String[] citizens = Texts.citizenIds(Fault.USUAL);
    int valid = Texts.COUNT - Texts.COUNT / 100;
    assertThat(count(cards, CardNumber::isValid)).isEqualTo(valid);
    assertThat(count(citizens, CitizenId::isValid)).isEqualTo(valid);
    assertThat(count(citizens, IdcardUtil::isValidCard)).isEqualTo(valid - Texts.COUNT / 100);
    assertThat(count(Texts.luhnNumbers(Fault.USUAL), LuhnCheckDigit.LUHN_CHECK_DIGIT::isValid))
        .isEqualTo(valid - Texts.COUNT / 100);
    assertThat(Texts.lines(cards, 16)).hasSize(17 * Texts.COUNT);
  }

  @Test
  void allCardNumbersToParseAreValid() {
    assertThat(Texts.validCardNumbers()).hasSize(Texts.COUNT).allMatch(CardNumber::isValid);
  }

  @ParameterizedTest
  @EnumSource(names = {"SLIP", "ANYTHING"})
  void yikaAndCommonsValidatorAgreeOnLuhnDigits(Fault fault) {
    String[] texts = Texts.luhnNumbers(fault);
    assertThat(texts).hasSize(Texts.COUNT).allMatch(text -> text.length() == 16);
    assertThat(count(texts, LuhnCheckDigit.LUHN_CHECK_DIGIT::isValid)).isEqualTo(Texts.COUNT / 2);
    assertThat(texts)
        .allMatch(
            text ->
                LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(text)
                    == CheckSystems.LUHN.verify(text, 0, 15, 15));
  }

  @ParameterizedTest
  @EnumSource(names = {"SLIP", "ANYTHING"})
  void yikaAndHutoolAgreeOnCitizenIds(Fault fault) {
    String[] texts = Texts.citizenIds(fault);
    assertThat(texts).hasSize(Texts.COUNT).allMatch(text -> text.length() == 18);
    assertThat(count(texts, CitizenId::isValid)).isEqualTo(Texts.COUNT / 2);
    assertThat(texts).allMatch(text -> CitizenId.isValid(text) == IdcardUtil.isValidCard(text));
  }

  @ParameterizedTest
  @EnumSource(names = {"SLIP", "ANYTHING"})
  void whatIsTunedByHandAnswersAsYikaDoes(Fault fault) {
    String[] cards = Texts.cardNumbers(fault);
    String[] citizens = Texts.citizenIds(fault);
    assertThat(cards)
        .filteredOn(text -> text.matches("\\p{ASCII}*"))
        .allMatch(text -> CardLimit.loop(text) == CardNumber.isValid(text))
        .allMatch(
            text ->
                CardLimit.words(Texts.lines(new String[] {text}, text.length()), 0)
                    == CardLimit.loop(text));
    assertThat(citizens)
        .filteredOn(text -> text.matches("[^x]*"))
        .allMatch(text -> CitizenLimit.loop(text) == CitizenId.isValid(text))
        .allMatch(
            text ->
                CitizenLimit.words(Texts.lines(new String[] {text}, text.length()), 0)
                    == CitizenLimit.loop(text));
  }

  @Test
  void yikaAndShardingSphereAgreeOnMasksOfCards() {
    KeepFirstNLastMMaskAlgorithm shardingSphere = MaskBenchmark.shardingSphere();
    assertThat(Texts.validCardNumbers())
        .allMatch(
            text ->
                ViewTable.standard()
                    .mask(IdentifierKind.CARD_NUMBER, text, View.ENDS)
                    .equals(shardingSphere.mask(text)));
  }

  @Test
  void whatIsTunedByHandMasksAsYikaDoes() {
    for (String text : Texts.validCardNumbers()) {
      byte[] byHand = text.getBytes(US_ASCII);
      MaskLimit.mask(byHand, 0);
      assertThat(new String(byHand, US_ASCII))
          .isEqualTo(ViewTable.standard().mask(IdentifierKind.CARD_NUMBER, text, View.ENDS));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theRegexAndHyperscanMaskTheSame(Logs.Words words) throws IOException {
    assumeThat(HyperscanMask.loads()).isTrue();
    ScrubPeersBenchmark peers = new ScrubPeersBenchmark();
    peers.makeLog(words);
    try (HyperscanMask hyperscan = new HyperscanMask()) {
      assertThat(hyperscan.mask(Logs.mebibyte(words, 1)))
          .isEqualTo(peers.regex())
          .isEqualTo(peers.re2());
    }
  }

  @Test
  void theMapHoldsTheSameCodesAsTheDirectory() {
    Map<String, String> names = RegionBenchmark.names(REGIONS);
    assertThat(names).hasSize((int) REGIONS.codes().count());
    assertThat(names.keySet()).allMatch(code -> REGIONS.knows(code, 0));
  }

  @Test
  void theTextsAreTheSameInEveryRun() {
    assertThat(Texts.cardNumbers(Fault.SLIP)).isEqualTo(Texts.cardNumbers(Fault.SLIP));
    assertThat(Stream.of(Texts.luhnNumbers(Fault.SLIP)).distinct().count()).isGreaterThan(9_900);
  }

  private static long count(String[] texts, Predicate<String> test) {
    return Arrays.stream(texts).filter(test).count();
  }
}
