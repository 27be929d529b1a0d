package dev.yika.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.core.number.CardNumber;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlainColumnTest {

  private static final PlainColumn<CardNumber> CARDS =
      PlainColumn.of("patient", "card_no", CardNumber.class);

  @Test
  void readsByParsing() {
    assertThat(CARDS.read("4101 0212 3456 7890").number()).contains(Keys.CARD);
    assertThat(CARDS.write(Keys.CARD)).isEqualTo("4101021234567890");
  }

  @Test
  void aBadRowNamesColumnAndProblem() {
    Opened<CardNumber> bad = CARDS.read("410102123456789O");
    assertThat(bad.toString())
        .startsWith("patient.card_no: holds no number of this kind: ")
        .contains("at character 16")
        .doesNotContain("410102", "56789");
    assertThat(((Opened.Closed<CardNumber>) bad).message(Locale.CHINESE))
        .startsWith("patient.card_no：内容不是该种号码：");
    assertThatThrownBy(bad::orThrow).isInstanceOf(UnreadableColumnException.class);
  }
}
