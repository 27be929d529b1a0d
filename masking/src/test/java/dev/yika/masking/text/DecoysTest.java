package dev.yika.masking.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionDirectory;
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
        "1.4101021234567890",
        "0.110105194912310003",
        "12.110105194912310003",
        "4101021234567890.5e3",
        "4101.0212.3456.7890.1",
        "410102123456.7890",
        "abc14101021234567890",
        "4101021234567890abc1",
        "4101021234567890e1",
        "2026-07-14 10:22:33.123",
        "20260714102233123",
        "1784000000000",
        "6217000012345678903",
        "****4101021234567890",
        "41010212345678901",
        "41010212345678901234567890123456",
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
  void takes_one_order_number_of_sixteen_digits_in_780_for_a_card_number() {
    assertThat(found(random -> digits(random, 16))).isBetween(ROUNDS / 900L, ROUNDS / 680L);
    assertThat(found(random -> "SO" + digits(random, 16))).isBetween(ROUNDS / 900L, ROUNDS / 680L);
    assertThat(found(random -> digits(random, 16) + "_a")).isBetween(ROUNDS / 900L, ROUNDS / 680L);
  }

  /** A tenth passes the one check digit; the rest of the rate is how many regions there are. */
  @Test
  void takes_as_many_order_numbers_for_card_numbers_as_regions_are_known() {
    int known = 0;
    for (int code = 100_000; code < 1_000_000; code++) {
      known += RegionDirectory.standard().knows(Integer.toString(code), 0) ? 1 : 0;
    }
    assertThat(10 * 900_000 / known).isBetween(750, 800);
  }

  @Test
  void never_takes_words_of_letters_and_digits_for_numbers() {
    assertThat(found(random -> Long.toString(random.nextLong() >>> 1, 36))).isZero();
    assertThat(found(random -> hex(random, 16) + "-" + hex(random, 24))).isZero();
    assertThat(found(random -> digits(random, 36))).isZero();
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
