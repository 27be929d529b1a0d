package dev.yika.masking.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.CitizenId;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import dev.yika.core.scheme.NumberScheme;
import java.io.StringReader;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RemainingCandidatesTest {

  private static final LocalDate ON = LocalDate.of(2026, 9, 15);

  private final RemainingCandidates candidates = RemainingCandidates.on(ON);

  @ParameterizedTest
  @CsvSource({
    "CITIZEN_ID, 110105********002X, 3320, 2, true",
    "CITIZEN_ID, 1101051949****002X, 33, 5, true",
    "CARD_NUMBER, 4101********7890, 2300000, 1, false",
    "CARD_NUMBER, 4101 **** **** 7890, 2300000, 1, false",
    "CARD_NUMBER, 410102********90, 10000000, 1, false",
    "SOCIAL_CARD_NUMBER, ******019, 90909, 1, false",
    "SOCIAL_CARD_NUMBER, X00***019, 91, 3, true",
    "SOCIAL_CARD_NUMBER, X00000019, 1, 0, true",
    "SOCIAL_CARD_NUMBER, X00000018, 0, 0, true",
    "SOCIAL_CARD_NUMBER, X0000001*, 1, 0, true",
    "CARD_NUMBER, 4101021234567890, 1, 0, true",
    "CARD_NUMBER, 4101021234567880, 0, 0, true",
    "INSTITUTION_CODE, H410102*****, 100000, 0, true",
    "PRACTITIONER_CODE, D410102******, 1000000, 0, true",
    "PRACTITIONER_CODE, H*410102000001, 2, 0, true"
  })
  void counts_the_numbers_a_masked_text_can_stand_for(
      IdentifierKind kind, String masked, long about, double percent, boolean exact) {
    CandidateCount count = candidates.count(kind, masked).orElseThrow();

    assertThat(count.count().longValueExact()).isCloseTo(about, Percentage.withPercentage(percent));
    assertThat(count.isExact()).isEqualTo(exact);
  }

  /** However a mask is written, it stands for the same numbers. */
  @ParameterizedTest
  @EnumSource(IdentifierKind.class)
  void counts_the_same_for_full_width_and_separated_texts(IdentifierKind kind) {
    for (View view : View.values()) {
      String masked = ViewTable.standard().mask(kind, sample(kind), view);
      Optional<CandidateCount> count = candidates.count(kind, masked);
      String wide =
          masked
              .chars()
              .mapToObj(c -> Character.toString(c + 0xfee0))
              .collect(Collectors.joining());
      for (String text :
          List.of(
              wide,
              masked.replace('*', '\uff0a'),
              masked.replaceAll("(.{4})(?=.)", "$1 "),
              wide.replaceAll("(.{4})(?=.)", "$1\uff0d"),
              "\ufeff" + masked + "\r\n")) {
        assertThat(candidates.count(kind, text)).isEqualTo(count);
        assertThat(ViewTable.isMasked(text)).isEqualTo(ViewTable.isMasked(masked));
      }
    }
  }

  @Test
  void counts_dates_as_trying_them_one_by_one_does() {
    long tried =
        ON.minusYears(100)
            .plusDays(1)
            .datesUntil(ON.plusDays(1))
            .map(date -> "110105" + date.toString().replace("-", "") + "002X")
            .filter(CitizenId::isValid)
            .count();

    assertThat(candidates.count(IdentifierKind.CITIZEN_ID, "110105********002X"))
        .contains(new CandidateCount(BigInteger.valueOf(tried), true));
  }

  @Test
  void the_usual_three_and_three_of_a_social_card_leave_about_ninety() {
    assertThat(candidates.count(IdentifierKind.SOCIAL_CARD_NUMBER, "123***456").orElseThrow())
        .extracting(count -> count.count().intValueExact())
        .satisfies(count -> assertThat(count).isBetween(80, 100));
  }

  @Test
  void follows_the_scheme_of_card_numbers() {
    RemainingCandidates luhn = candidates.with(NumberScheme.LUHN_16);

    assertThat(luhn.count(IdentifierKind.CARD_NUMBER, "410102********90").orElseThrow())
        .hasToString("~1000000");
    assertThat(candidates.with(NumberScheme.SAMPLE_20).count(IdentifierKind.CARD_NUMBER, "1"))
        .isEmpty();
  }

  @Test
  void an_old_citizen_id_has_a_day_of_the_twentieth_century() {
    long days = LocalDate.of(1926, 9, 16).datesUntil(LocalDate.of(2000, 1, 1)).count();

    assertThat(candidates.count(IdentifierKind.CITIZEN_ID, "110105******002"))
        .contains(new CandidateCount(BigInteger.valueOf(days), true));
    assertThat(candidates.count(IdentifierKind.CITIZEN_ID, "110105491231002"))
        .contains(new CandidateCount(BigInteger.ONE, true));
  }

  @Test
  void knows_the_regions_it_is_given() {
    RegionDirectory regions =
        RegionDirectory.standard()
            .withRows(
                new StringReader("code\tsince\tuntil\tkind\tname\n990000\t----\t----\ta\t甲省"), "r");

    assertThat(candidates.count(IdentifierKind.INSTITUTION_CODE, "H990000*****").orElseThrow())
        .hasToString("0");
    assertThat(
            candidates
                .with(regions)
                .count(IdentifierKind.INSTITUTION_CODE, "H990000*****")
                .orElseThrow())
        .hasToString("100000");
  }

  @Test
  void only_a_check_over_something_hidden_leaves_fewer_candidates() {
    long regions = RegionDirectory.standard().codes().count();

    assertThat(candidates.count(IdentifierKind.SOCIAL_CREDIT_CODE, "********MB0000000W"))
        .contains(new CandidateCount(BigInteger.valueOf((100 * regions + 15) / 31), false));
  }

  @Test
  void is_described_by_its_day_and_scheme() {
    assertThat(candidates.with(NumberScheme.LUHN_16))
        .hasToString("RemainingCandidates[2026-09-15, luhn-16]");
  }

  @Test
  void the_digits_that_a_scheme_fixes_are_known_though_hidden() {
    RemainingCandidates fixed =
        candidates.with(NumberScheme.assumed("with-digits", "RRRRRR90SSSSSSSI"));

    assertThat(fixed.count(IdentifierKind.CARD_NUMBER, "410102**1234567*").orElseThrow())
        .hasToString("10");
    assertThat(fixed.count(IdentifierKind.CARD_NUMBER, "4101028*12345670").orElseThrow())
        .hasToString("0");
  }

  @Test
  void knows_nothing_of_opaque_kinds_and_odd_lengths() {
    assertThat(candidates.count(IdentifierKind.CREDENTIAL_TOKEN, "****")).isEmpty();
    assertThat(candidates.count(IdentifierKind.PERSON_NUMBER, "****")).isEmpty();
    assertThat(candidates.count(IdentifierKind.FOREIGNER_ID, "*".repeat(15))).isEmpty();
    assertThat(candidates.count(IdentifierKind.CARD_NUMBER, "*".repeat(100))).isEmpty();
  }

  /** The number itself is among its candidates, and a greater view never leaves more. */
  @ParameterizedTest
  @EnumSource(IdentifierKind.class)
  void a_greater_view_leaves_no_more_candidates(IdentifierKind kind) {
    String number = sample(kind);
    Optional<CandidateCount> before = Optional.empty();
    for (View view : View.values()) {
      String masked = ViewTable.standard().mask(kind, number, view);
      Optional<CandidateCount> now = candidates.count(kind, masked);
      assertThat(now.isEmpty()).isEqualTo(kind.isOpaque());
      if (before.isPresent()) {
        assertThat(now.orElseThrow().count()).isLessThanOrEqualTo(before.get().count());
      }
      now.ifPresent(count -> assertThat(count.count()).isPositive());
      before = now;
    }
  }

  /** Returns a made-up number of the longest form of a kind. */
  private static String sample(IdentifierKind kind) {
    return SampleNumbers.valid(kind, 7)
        .limit(20)
        .map(MadeUpNumber::unmasked)
        .max(Comparator.comparing(String::length))
        .orElseThrow();
  }
}
