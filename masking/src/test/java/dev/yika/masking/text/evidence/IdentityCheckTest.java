package dev.yika.masking.text.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.CitizenId;
import dev.yika.core.number.ForeignerId;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityCheckTest {

  private static final List<String> DAYS =
      List.of(
          "0000", "0001", "0100", "0101", "0131", "0132", "0228", "0229", "0230", "0430", "0431",
          "1130", "1131", "1201", "1231", "1232", "1301");

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
  void knows_the_days_of_every_year_like_core() {
    for (int year = 1795; year <= 2205; year++) {
      for (String day : DAYS) {
        String body = "110105" + year + day + "002";
        boolean holds = false;
        boolean isValid = false;
        for (char check : "0123456789X".toCharArray()) {
          holds |= IdentityCheck.holds((body + check).getBytes(US_ASCII), 0);
          isValid |= CitizenId.isValid(body + check);
        }
        assertThat(holds).as("%s of %s", day, year).isEqualTo(isValid);
      }
    }
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
