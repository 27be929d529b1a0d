package dev.yika.masking.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How often serials with a day of 2006 to 2035 in them are taken for numbers of persons. */
class DatedSerialTest {

  private static final int ROUNDS = 20_000;
  private static final List<String> REGIONS =
      IntStream.range(110_000, 830_000)
          .mapToObj(Integer::toString)
          .filter(code -> RegionDirectory.standard().knows(code, 0))
          .toList();

  private static LocalDate day(Random random) {
    return LocalDate.of(2006, 1, 1).plusDays(random.nextInt(30 * 365));
  }

  private static String region(Random random) {
    return REGIONS.get(random.nextInt(REGIONS.size()));
  }

  private static String longDay(Random random) {
    return day(random).toString().replace("-", "");
  }

  private static String digits(Random random, int length) {
    StringBuilder text = new StringBuilder();
    random.ints(length, 0, 10).forEach(text::append);
    return text.toString();
  }

  private static long found(String around, Function<Random, String> serial) {
    Random random = new Random(7);
    long found = 0;
    for (int i = 0; i < ROUNDS; i++) {
      String text = String.format(Locale.ROOT, around, serial.apply(random));
      found += Finder.standard().find(text).isEmpty() ? 0 : 1;
    }
    return found;
  }

  @Test
  void takes_few_order_numbers_with_their_time_for_card_numbers() {
    Function<Random, String> order =
        random ->
            longDay(random).substring(2)
                + String.format(
                    Locale.ROOT,
                    "%02d%02d%02d",
                    random.nextInt(24),
                    random.nextInt(60),
                    random.nextInt(60))
                + digits(random, 4);
    assertThat(found("took %s, ok", order)).isLessThan(ROUNDS / 95);
    assertThat(found("单号 %s", order)).isLessThan(ROUNDS / 95);
    assertThat(found("医保 %s", order)).isLessThan(ROUNDS / 95);
  }

  @Test
  void takes_hardly_any_serial_with_a_long_day_for_a_card_number() {
    Function<Random, String> serial = random -> "1" + longDay(random) + digits(random, 7);
    Function<Random, String> visit = random -> region(random) + longDay(random) + digits(random, 2);
    for (String around : List.of("took %s, ok", "医保 %s", "orderNo=%s")) {
      assertThat(found(around, serial)).isLessThan(ROUNDS / 500);
      assertThat(found(around, visit)).isLessThan(ROUNDS / 500);
    }
  }

  @Test
  void takes_no_visit_of_fifteen_digits_for_an_identity_number_without_a_word() {
    Function<Random, String> visit =
        random -> region(random) + longDay(random).substring(2) + digits(random, 3);
    assertThat(found("took %s, ok", visit)).isZero();
    assertThat(found("visit_no=%s", visit)).isZero();
  }

  @Test
  void believes_another_key_more_than_the_birth_of_a_newborn() {
    Random random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      String number = region(random) + "2026" + "0915" + digits(random, 4);
      assertThat(Finder.standard().find("单据号 " + number)).isEmpty();
    }
  }

  @Test
  void finds_all_numbers_of_fifteen_digits_of_births_from_1936_to_1999() {
    Random random = new Random(4);
    for (int year = 36; year <= 99; year++) {
      String number = region(random) + year + "0915" + digits(random, 3);
      assertThat(Finder.standard().find("took " + number)).as("born in %s", year).hasSize(1);
      assertThat(Finder.standard().find("visit " + number)).hasSize(1);
    }
  }
}
