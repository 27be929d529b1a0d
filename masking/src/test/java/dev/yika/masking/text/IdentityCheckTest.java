package dev.yika.masking.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.CitizenId;
import dev.yika.core.number.ForeignerId;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityCheckTest {

  @ParameterizedTest
  @EnumSource(
      value = IdentifierKind.class,
      names = {"CITIZEN_ID", "FOREIGNER_ID"})
  void says_what_core_says(IdentifierKind kind) {
    Stream<MadeUpNumber> numbers =
        Stream.of(
                SampleNumbers.valid(kind, 1).limit(20_000),
                SampleNumbers.nearMisses(kind, 2).limit(50_000),
                SampleNumbers.invalid(kind, 3).limit(50_000))
            .flatMap(some -> some);
    numbers
        .map(MadeUpNumber::unmasked)
        .filter(text -> text.matches("[0-9]{17}[0-9X]"))
        .forEach(
            text ->
                assertThat(IdentityCheck.holds(text.getBytes(US_ASCII), 0))
                    .isEqualTo(CitizenId.isValid(text) || ForeignerId.isValid(text)));
  }

  @Test
  void refuses_letters_among_the_digits() {
    byte[] plain = "11010519491231002X".getBytes(US_ASCII);
    assertThat(IdentityCheck.holds(plain, 0)).isTrue();
    for (int i = 0; i < plain.length - 1; i++) {
      for (int c = 0; c < 128; c++) {
        byte[] changed = plain.clone();
        changed[i] = (byte) c;
        assertThat(IdentityCheck.holds(changed, 0)).isEqualTo(c == plain[i]);
      }
    }
  }
}
