package dev.yika.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.CardNumber;
import java.util.ServiceLoader;
import net.jqwik.api.SampleReportingFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShownNumbersTest {

  private static final CardNumber CARD = CardNumber.parse("4101021234567890");

  @AfterEach
  void hideAgain() {
    System.clearProperty(ShownNumbers.PROPERTY);
  }

  @Test
  void hidesNumbersUnlessAsked() {
    assertThat(new ShownNumbers().appliesTo(CARD)).isFalse();
  }

  @Test
  void showsNumbersAndNothingElseWhenAsked() {
    System.setProperty(ShownNumbers.PROPERTY, "true");
    ShownNumbers format = new ShownNumbers();

    assertThat(format.appliesTo(CARD)).isTrue();
    assertThat(format.report(CARD)).isEqualTo(CARD.unmasked());
    assertThat(format.appliesTo("4101021234567890")).isFalse();
  }

  @Test
  void isFoundByJqwik() {
    assertThat(ServiceLoader.load(SampleReportingFormat.class))
        .hasAtLeastOneElementOfType(ShownNumbers.class);
  }
}
