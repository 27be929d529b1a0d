package dev.yika.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.core.number.CardNumber;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThatThrownBy(bad::orElseThrow).isInstanceOf(UnreadableColumnException.class);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void anEmptyCellHoldsNoNumber(@Nullable String cell) {
    assertThat(CARDS.read(cell)).hasToString("patient.card_no: no number is stored");
    assertThat(((Opened.Closed<CardNumber>) CARDS.read(cell)).message(Locale.CHINESE))
        .isEqualTo("patient.card_no：没有存号码");
  }

  @Test
  @SuppressWarnings("NullAway") // what a program without checks gives
  void anAbsentNumberIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> CARDS.write(null)).withMessage("number");
  }
}
