package dev.yika.core.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.arbitrary.NumberArbitraries;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.Region;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.region.RegionStanding;
import dev.yika.core.sample.MadeUpNumber;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CorrectorProperties {

  private static final Corrector CORRECTOR = Corrector.standard();

  @Property(tries = 300)
  void findsWhatANaiveSearchFinds(@ForAll("nearMisses") MadeUpNumber miss) {
    String text = miss.unmasked();

    assertThat(CORRECTOR.corrections(text).stream().map(it -> it.number().unmasked()))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(isValid(text) ? Set.of() : naive(text));
  }

  private static Set<String> naive(String text) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < text.length(); i++) {
      for (char c : "0123456789X".toCharArray()) {
        found.add(text.substring(0, i) + c + text.substring(i + 1));
      }
      for (int j = i + 1; j < Math.min(i + 2, text.length()); j++) {
        char[] swapped = text.toCharArray();
        swapped[i] = text.charAt(j);
        swapped[j] = text.charAt(i);
        found.add(new String(swapped));
      }
    }
    found.removeIf(other -> !isValid(other) || !RegionDirectory.standard().knows(other, 0));
    return found;
  }

  private static boolean isValid(String text) {
    return CardNumber.isValid(text) || CitizenId.isValid(text);
  }

  @Property(tries = 300)
  void putsTheRegionAsTypedFirstThenThoseInForce(@ForAll("nearMisses") MadeUpNumber miss) {
    String text = miss.unmasked();
    List<Integer> ranks =
        CORRECTOR.corrections(text).stream()
            .map(it -> it.number().region())
            .map(region -> regionRank(region, text))
            .toList();

    assertThat(ranks).isSorted();
  }

  private static int regionRank(Region region, String text) {
    if (text.startsWith(region.code().toString())) {
      return 0;
    }
    return region.standing() == RegionStanding.WITHDRAWN ? 2 : 1;
  }

  @Property(tries = 300)
  void saysWhereTheSlipWas(@ForAll("nearMisses") MadeUpNumber miss) {
    String text = miss.unmasked();
    for (Correction correction : CORRECTOR.corrections(text)) {
      String number = correction.number().unmasked();
      assertThat(number).startsWith(text.substring(0, correction.index()));
      assertThat(number.charAt(correction.index())).isNotEqualTo(text.charAt(correction.index()));
    }
  }

  @Property(tries = 300)
  void proposesNothingForAValidNumber(@ForAll CardNumber card, @ForAll CitizenId citizen) {
    assertThat(CORRECTOR.corrections(card.unmasked())).isEmpty();
    assertThat(CORRECTOR.corrections(citizen.unmasked())).isEmpty();
  }

  @Property
  void answersForAnyTextWithoutThrowing(@ForAll String text) {
    assertThat(CORRECTOR.corrections(text)).isUnmodifiable();
    assertThat(Recognizer.standard().recognize(text)).isUnmodifiable();
  }

  @Provide
  Arbitrary<MadeUpNumber> nearMisses() {
    return Arbitraries.of(IdentifierKind.CARD_NUMBER, IdentifierKind.CITIZEN_ID)
        .flatMap(NumberArbitraries::nearMisses);
  }
}
