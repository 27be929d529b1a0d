package dev.yika.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.Identifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberComparisonTest {

  private static final Visit VISIT = new Visit("1", List.of(CardNumber.parse("4101021234567890")));
  private static final Visit OTHER = new Visit("1", List.of(CitizenId.parse("11010519491231002x")));

  @Test
  void findsEqualNumbersEqual() {
    assertThat(VISIT)
        .usingRecursiveComparison(NumberComparison.byEquals())
        .isEqualTo(new Visit("1", List.of(CardNumber.parse("4101 0212 3456 7890"))));
  }

  @Test
  void distinguishesNumbersAndPrintsStars() {
    Throwable failure =
        catchThrowable(
            () ->
                assertThat(VISIT)
                    .usingRecursiveComparison(NumberComparison.byEquals())
                    .isEqualTo(OTHER));

    assertThat(failure)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("************7890")
        .hasMessageNotContaining("4101021234567890")
        .hasMessageNotContaining("11010519491231002X");
  }

  private record Visit(String id, List<Identifier> numbers) {}
}
