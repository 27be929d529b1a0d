package dev.yika.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.CardNumber;
import dev.yika.core.number.Identifier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Written as a user would, with nothing but this artifact on the class path. */
class ArbitrariesProperties {

  @Property(tries = 50)
  void providesCardNumbers(@ForAll CardNumber card) {
    assertThat(CardNumber.isValid(card.unmasked())).isTrue();
  }

  @Property(tries = 50)
  void providesNumbersOfAnyKind(@ForAll Identifier number) {
    assertThat(number.kind().isValid(number.unmasked())).isTrue();
  }
}
