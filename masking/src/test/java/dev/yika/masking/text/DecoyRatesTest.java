package dev.yika.masking.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionDirectory;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How often random text that resembles a number is taken for one. */
class DecoyRatesTest {

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
