package dev.yika.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yika.core.number.IdentifierKind;
import dev.yika.core.sample.SampleNumbers;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectedNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4101021234567890",
        "*4101021234567890",
        "****67890",
        "4101********7890",
        "****7890*",
        "**** 7890",
        "****７８９０",
        "7890",
        ""
      })
  void refusesATailThatShowsMoreAndDoesNotShowIt(String tail) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ProtectedNumber("sealed", "fingerprint", tail))
        .withMessage("a tail shows more than its last characters");
  }

  @Test
  void leavesTheSpacesOfAFixedColumnOut() {
    assertThat(new ProtectedNumber("sealed", "fingerprint", "************7890   "))
        .hasToString("************7890");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CREDENTIAL_TOKEN")
  void takesTheTailOfEveryKind(IdentifierKind kind) {
    assertThat(SampleNumbers.valid(kind, 18).limit(20))
        .extracting(made -> ViewTable.standard().mask(kind, made.unmasked(), View.TAIL))
        .allMatch(ProtectedNumber::isTail);
  }
}
