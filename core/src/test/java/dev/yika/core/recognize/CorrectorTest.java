package dev.yika.core.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import dev.yika.core.check.TypingError;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.RegionalIdentifier;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.region.RegionStanding;
import dev.yika.core.scheme.CheckOutcome;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.core.scheme.Strictness;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectorTest {

  private static final Corrector CORRECTOR = Corrector.standard();
  private static final String CARD = "4101021234567890";

  private static List<String> texts(List<Correction> corrections) {
    return corrections.stream().map(correction -> correction.number().unmasked()).toList();
  }

  @Test
  void aLetterForEveryDigitThatItLooksLikeIsOneSlip() {
    List<Correction> corrections = CORRECTOR.corrections("41O1O21234567890");

    assertThat(texts(corrections)).startsWith("4101021234567890");
    assertThat(corrections.get(0).index()).isEqualTo(2);
    assertThat(corrections.get(0).further()).containsExactly(4);
    assertThat(corrections.get(0).message(Locale.ENGLISH))
        .isEqualTo("position 3 and 1 more: should they be 0?");
    assertThat(corrections.get(0).message(Locale.CHINESE)).isEqualTo("第3位等另有1处：是否均应为 0？");
    assertThat(texts(CORRECTOR.corrections("41O1O2l234567890"))).isEmpty();
    assertThat(texts(CORRECTOR.corrections("11010519491231002\u00d7")))
        .startsWith("11010519491231002X");
  }

  @Test
  void proposesTheNumberAWrongDigitCameFrom() {
    List<Correction> corrections = CORRECTOR.corrections("4101021239567890");

    assertThat(texts(corrections)).contains(CARD);
    assertThat(corrections)
        .filteredOn(correction -> correction.number().unmasked().equals(CARD))
        .singleElement()
        .satisfies(it -> assertThat(it.slip()).isEqualTo(TypingError.SUBSTITUTION))
        .satisfies(it -> assertThat(it.index()).isEqualTo(9));
  }

  @Test
  void proposesTheNumberASwapCameFrom() {
    assertThat(CORRECTOR.corrections("4101 0213 2456 7890"))
        .filteredOn(correction -> correction.number().unmasked().equals(CARD))
        .singleElement()
        .satisfies(it -> assertThat(it.slip()).isEqualTo(TypingError.ADJACENT_SWAP))
        .satisfies(it -> assertThat(it.index()).isEqualTo(7));
  }

  @ParameterizedTest
  @CsvSource({
    "4101021239567890,         9",
    "' 4101 0212 3956 7890',   12",
    "4101 0213 2456 7890,      8;10",
    "41-O1-O2 1234 5678 90,    3;6",
    "４１０１０２１２３９５６７８９０,         9",
  })
  void countsPlacesInTheTextAsItWasGiven(String given, String places) {
    Correction correction =
        CORRECTOR.corrections(given).stream()
            .filter(each -> each.number().unmasked().equals(CARD))
            .findFirst()
            .orElseThrow();
    assertThat(correction.placesIn(given))
        .extracting(String::valueOf)
        .containsExactly(places.split(";"));
  }

  @Test
  void proposesACitizensNumberToo() {
    assertThat(texts(CORRECTOR.corrections("110105194912310020"))).contains("11010519491231002X");
    assertThat(texts(CORRECTOR.corrections("110105194913210 02x"))).contains("11010519491231002X");
    assertThat(texts(CORRECTOR.corrections("110105491331002"))).contains("110105491231002");
  }

  @ParameterizedTest
  @ValueSource(strings = {CARD, "4101 0212 3456 7890", "11010519491231002x", "110105491231002"})
  void hasNothingToProposeForAValidText(String text) {
    assertThat(CORRECTOR.corrections(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "4", "41010", "no number at all", "\0", "410102123456789\ud835\udfce"})
  void hasNothingToProposeForWhatIsFarFromANumber(String text) {
    assertThat(CORRECTOR.corrections(text)).isEmpty();
  }

  @Test
  void doesNotUndoTwoSlips() {
    // two wrong digits: 9 for 1 and 9 for 8
    assertThat(texts(CORRECTOR.corrections("4101029234567990"))).doesNotContain(CARD);
    assertThat(CORRECTOR.corrections("41O1O2l234567890")).isEmpty();
  }

  @Test
  void proposesKnownRegionsOnly() {
    assertThat(CORRECTOR.corrections("9901021234567810")).isEmpty();
    assertThat(CORRECTOR.corrections("4101021234567880"))
        .isNotEmpty()
        .allMatch(it -> it.number().region().standing() != RegionStanding.UNKNOWN);
  }

  @Test
  void twoSwappedNeighboursComeFirst() {
    Correction first = CORRECTOR.corrections("4101 0212 3456 7980").get(0);

    assertThat(first.number().unmasked()).isEqualTo(CARD);
    assertThat(first.slip()).isEqualTo(TypingError.ADJACENT_SWAP);
    assertThat(first.index()).isEqualTo(13);
  }

  @Test
  void theRegionAsTypedComesBeforeAnother() {
    List<String> regions =
        texts(CORRECTOR.corrections("4101021234567980")).stream()
            .map(number -> number.substring(0, 6))
            .toList();

    assertThat(regions).startsWith("410102").endsWith("410402", "410103", "310102");
    assertThat(regions.subList(0, regions.size() - 3)).containsOnly("410102");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1101031234567890", "110103194912310020"})
  void aWithdrawnRegionAsTypedComesBeforeAnotherInForce(String text) {
    // 110103 was withdrawn; one slip turns it into some that are in force
    List<Correction> corrections = CORRECTOR.corrections(text);
    List<Boolean> changed = corrections.stream().map(it -> it.index() < 6).toList();

    assertThat(changed).contains(true, false).isSorted();
    assertThat(standings(corrections).get(0)).isEqualTo(RegionStanding.WITHDRAWN);
  }

  @Test
  void ofOtherRegionsThoseInForceComeBeforeWithdrawnOnes() {
    List<Correction> changed =
        CORRECTOR.corrections("110103194912310020").stream().filter(it -> it.index() < 6).toList();

    assertThat(standings(changed))
        .containsExactly(RegionStanding.CURRENT, RegionStanding.CURRENT, RegionStanding.WITHDRAWN);
  }

  private static List<RegionStanding> standings(List<Correction> corrections) {
    return corrections.stream().map(it -> it.number().region().standing()).toList();
  }

  @Test
  void aSwapComesFirstThenANeighbouringKeyThenAnyOther() {
    List<Integer> ranks =
        CORRECTOR.corrections("4101021243567890").stream()
            .filter(it -> it.index() >= 6)
            .map(it -> rank(it, "4101021243567890"))
            .toList();

    assertThat(ranks).isSorted().contains(0, 1, 2);
  }

  @Test
  void oneSlipAsLikelyAsAnotherComesByItsPlace() {
    List<Integer> places =
        CORRECTOR.corrections("4101021234567980").stream()
            .filter(it -> it.index() >= 6)
            .filter(it -> rank(it, "4101021234567980") == 1)
            .map(Correction::index)
            .toList();

    assertThat(places).containsExactly(7, 9, 10, 12, 14);
  }

  private static int rank(Correction correction, String typed) {
    if (correction.slip() == TypingError.ADJACENT_SWAP) {
      return 0;
    }
    char intended = correction.number().unmasked().charAt(correction.index());
    return KeyPad.areNeighbours(intended, typed.charAt(correction.index())) ? 1 : 2;
  }

  @ParameterizedTest
  @CsvSource({"O, 0", "o, 0", "I, 1", "l, 1", "Z, 2", "S, 5", "G, 6", "B, 8", "\u041e, 0"})
  void aLetterIsTheDigitItLooksLikeBeforeItIsAnother(String letter, String digit) {
    List<String> proposals = texts(CORRECTOR.corrections("410102123456789" + letter));

    assertThat(proposals).hasSize(10).startsWith("410102123456789" + digit);
  }

  @Test
  void aLetterWhereTheCheckDecidesIsOneDigit() {
    assertThat(texts(CORRECTOR.corrections("41010212345678S0"))).containsExactly(CARD);
  }

  @Test
  void isStrictWhateverTheSchemesAre() {
    for (Strictness strictness : Strictness.values()) {
      Corrector corrector =
          Corrector.of(NumberSchemes.standard().with(strictness), RegionDirectory.standard());
      List<Correction> corrections = corrector.corrections("4101021234567880");

      assertThat(texts(corrections)).contains(CARD);
      assertThat(corrections)
          .extracting(Correction::number)
          .filteredOn(CardNumber.class::isInstance)
          .allMatch(card -> ((CardNumber) card).checkOutcome() == CheckOutcome.PASSED);
    }
  }

  @Test
  void proposesCardsOfTheGivenSchemes() {
    Corrector luhn =
        Corrector.of(NumberSchemes.only(NumberScheme.LUHN_16), RegionDirectory.standard());

    assertThat(texts(luhn.corrections("4101021234567894"))).contains("4101021234567895");
    assertThat(luhn.corrections("4101021234567894"))
        .allMatch(it -> ((CardNumber) it.number()).scheme().equals(NumberScheme.LUHN_16));
  }

  @Test
  void aProposalIsShownMasked() {
    assertThat(CORRECTOR.corrections("410102123456789O").get(0).toString())
        .contains("************7890")
        .doesNotContain("67890");
  }

  @Test
  @Tag("null-pointer-tester")
  void nullIsRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> CORRECTOR.corrections(null))
        .withMessage("text");
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(RegionalIdentifier.class, CardNumber.parse(CARD))
            .setDefault(NumberSchemes.class, NumberSchemes.standard())
            .setDefault(RegionDirectory.class, RegionDirectory.standard());
    tester.testStaticMethods(Corrector.class, Visibility.PUBLIC);
    tester.testConstructors(Correction.class, Visibility.PUBLIC);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 12",
    "1, 0245",
    "2, 013456",
    "3, 256",
    "4, 12578",
    "5, 12346789",
    "6, 23589",
    "7, 458",
    "8, 45679",
    "9, 568",
    "X, ''",
    "A, ''"
  })
  void keysOfANumericPadTouchAtSidesAndCorners(char key, String neighbours) {
    for (char other : "0123456789XA".toCharArray()) {
      assertThat(KeyPad.areNeighbours(key, other)).isEqualTo(neighbours.indexOf(other) >= 0);
    }
  }

  @Test
  void namesTheRightCharactersAndNoMore() {
    Correction swap =
        Corrector.standard().corrections("4101021234567980").stream()
            .filter(one -> one.slip() == TypingError.ADJACENT_SWAP)
            .findFirst()
            .orElseThrow();

    assertThat(swap.index()).isEqualTo(13);
    assertThat(swap.intended()).isEqualTo("89");
    assertThat(swap.message(Locale.ENGLISH))
        .isEqualTo("from position " + (swap.index() + 1) + ", two swapped: should it be 89?");
    assertThat(swap.message(Locale.SIMPLIFIED_CHINESE))
        .isEqualTo("第" + (swap.index() + 1) + "位起两位颠倒：是否应为 89？");
  }
}
