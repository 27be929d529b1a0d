package dev.yika.masking.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a number in logs and is none. The rates are those of 200,000 random texts. */
class DecoysTest {

  private static final int ROUNDS = 200_000;

  private static long found(Function<Random, String> decoy) {
    Random random = new Random(20_260_714);
    long found = 0;
    for (int i = 0; i < ROUNDS; i++) {
      found += Finder.standard().find("took " + decoy.apply(random) + ", ok").size();
    }
    return found;
  }

  private static String digits(Random random, int length) {
    StringBuilder text = new StringBuilder().append((char) ('1' + random.nextInt(9)));
    while (text.length() < length) {
      text.append((char) ('0' + random.nextInt(10)));
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345678-1234-1234-1234-123456789012",
        "41010212-3456-7890-1234-123456789012",
        "0.4101021234567890",
        "3.14159265358979",
        "4101021234567890.5",
        "abc4101021234567890",
        "4101021234567890abc",
        "trace_4101021234567890",
        "4101021234567890_1",
        "2026-07-14 10:22:33.123",
        "20260714102233123",
        "1784000000000",
        "6217000012345678903",
        "**4101021234567890",
        "41010212345678901",
      })
  void leaves_it_alone(String decoy) {
    assertThat(Finder.standard().find("took " + decoy + ", ok")).isEmpty();
  }

  @Test
  void never_takes_a_uuid_for_a_number() {
    assertThat(found(random -> new UUID(random.nextLong(), random.nextLong()).toString())).isZero();
  }

  @Test
  void never_takes_a_uuid_of_digits_for_a_number() {
    assertThat(
            found(
                random ->
                    digits(random, 8)
                        + "-"
                        + digits(random, 4)
                        + "-"
                        + digits(random, 4)
                        + "-"
                        + digits(random, 4)
                        + "-"
                        + digits(random, 12)))
        .isZero();
  }

  @Test
  void never_takes_times_for_numbers() {
    assertThat(found(random -> Long.toString(1_500_000_000_000L + random.nextInt()))).isZero();
    assertThat(found(random -> "20" + digits(random, 12))).isZero();
    assertThat(found(random -> Long.toString(1_700_000_000_000_000L + random.nextInt()))).isZero();
    assertThat(found(random -> "2026071410" + digits(random, 7))).isZero();
  }

  @Test
  void never_takes_a_fraction_for_a_number() {
    assertThat(found(random -> "0." + digits(random, 15))).isZero();
    assertThat(found(random -> "-12." + digits(random, 16))).isZero();
    assertThat(found(random -> Double.toString(random.nextDouble()))).isZero();
  }

  @Test
  void never_takes_a_hash_for_a_number() {
    assertThat(found(random -> hex(random, 32))).isZero();
    assertThat(found(random -> hex(random, 40))).isZero();
    assertThat(found(random -> hex(random, 64))).isZero();
  }

  private static String hex(Random random, int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(String.format(Locale.ROOT, "%08x", random.nextInt()));
    }
    return text.substring(0, length);
  }

  @Test
  void never_takes_a_bank_card_of_nineteen_digits_for_a_number() {
    assertThat(found(random -> "62" + digits(random, 17))).isZero();
  }

  @Test
  void takes_few_order_numbers_of_sixteen_digits_for_card_numbers() {
    assertThat(found(random -> digits(random, 16))).isBetween(1L, (long) ROUNDS / 700);
  }

  @Test
  void takes_few_order_numbers_of_fifteen_digits_for_identity_numbers() {
    assertThat(found(random -> digits(random, 15))).isLessThan(ROUNDS / 1500);
  }

  @Test
  void takes_hardly_any_order_number_of_eighteen_digits_for_an_identity_number() {
    assertThat(found(random -> digits(random, 18))).isLessThan(10);
  }
}
