package dev.yika.masking.view;

import static java.util.Objects.requireNonNull;

import dev.yika.core.check.CheckSystems;
import dev.yika.core.input.InputText;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.scheme.CheckRule;
import dev.yika.core.scheme.Field;
import dev.yika.core.scheme.NumberScheme;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures a mask by the number of numbers that a masked text can stand for (脱敏效果度量).
 *
 * <p>Counts the numbers that are well-formed and have the right check characters, a region of the
 * table and a birth date of the last hundred years. Positions that may hold letters are counted as
 * digits, which they nearly always are: the figure is never above the truth. Numbers that were
 * never issued, and other knowledge of the person, make the true count smaller still: a mask is not
 * anonymity.
 *
 * <table>
 * <caption>Examples, all made up, with the standard regions</caption>
 * <tr><th>masked text</th><th>candidates</th></tr>
 * <tr><td>{@code 110105********002X}</td><td>about 3,320: all birth dates, one check in 11</td></tr>
 * <tr><td>{@code 1101051949****002X}</td><td>about 33: the birth year is known</td></tr>
 * <tr><td>{@code 4101********7890}</td><td>about 2,300,000: the regions of the table that begin so</td></tr>
 * <tr><td>{@code 410102********90}</td><td>10 million</td></tr>
 * <tr><td>{@code ******019}, social card</td><td>about 90,000</td></tr>
 * </table>
 *
 * <p>This class is immutable and thread-safe. In the spirit of GB/T 37964 and GB/T 42460, which ask
 * to measure the effect of de-identification.
 *
 * @since 0.1.0
 */
public final class RemainingCandidates {

  private static final int YEARS = 100;
  private static final int REGION_LENGTH = 6;
  private static final int DATE_LENGTH = 8;

  /** The number of codes that ISO 3166-1 has assigned. */
  private static final int COUNTRIES = 249;

  private final LocalDate on;
  private final RegionDirectory regions;
  private final NumberScheme scheme;

  private RemainingCandidates(LocalDate on, RegionDirectory regions, NumberScheme scheme) {
    this.on = requireNonNull(on, "on");
    this.regions = requireNonNull(regions, "regions");
    this.scheme = requireNonNull(scheme, "scheme");
  }

  /**
   * Returns a measure with the standard regions and the default scheme of card numbers.
   *
   * @param on the last possible birth date
   * @return the measure
   */
  public static RemainingCandidates on(LocalDate on) {
    return new RemainingCandidates(on, RegionDirectory.standard(), NumberScheme.DEFAULT_16);
  }

  /**
   * Returns a measure with other regions.
   *
   * @param regions the regions
   * @return a changed copy
   */
  public RemainingCandidates with(RegionDirectory regions) {
    return new RemainingCandidates(on, regions, scheme);
  }

  /**
   * Returns a measure for card numbers of another scheme.
   *
   * @param scheme the scheme
   * @return a changed copy
   */
  public RemainingCandidates with(NumberScheme scheme) {
    return new RemainingCandidates(on, regions, scheme);
  }

  /**
   * Counts the numbers that a masked text can stand for.
   *
   * @param kind the kind of number
   * @param masked a masked number, or any other pattern with a star for each unknown character,
   *     ASCII or full-width; with separators or without
   * @return the count; empty if the structure of numbers of the kind and length is unknown
   */
  public Optional<CandidateCount> count(IdentifierKind kind, CharSequence masked) {
    requireNonNull(kind, "kind");
    if (InputText.isTooLong(masked)) {
      return Optional.empty();
    }
    String plain = InputText.read(masked).plain().replace(PlainText.WIDE_STAR, PlainText.STAR);
    return model(kind, plain.length()).map(model -> model.count(plain));
  }

  private Optional<NumberModel> model(IdentifierKind kind, int length) {
    if (kind == IdentifierKind.CARD_NUMBER) {
      return only(length == scheme.length(), this::card);
    }
    return switch (length) {
      case 9 -> only(kind == IdentifierKind.SOCIAL_CARD_NUMBER, RemainingCandidates::socialCard);
      case 12 -> only(kind == IdentifierKind.INSTITUTION_CODE, () -> lettered(length, "H", "P"));
      case 13 -> only(kind == IdentifierKind.PRACTITIONER_CODE, () -> lettered(length, "D", "N"));
      case 14 -> only(kind == IdentifierKind.PRACTITIONER_CODE, () -> lettered(length, "HY", "HJ"));
      case 15 -> only(kind == IdentifierKind.CITIZEN_ID, this::oldCitizen);
      case 18 -> ofEighteen(kind);
      case 32 -> only(kind == IdentifierKind.CARD_IDENTIFICATION_CODE, this::cardCode);
      default -> Optional.empty();
    };
  }

  private Optional<NumberModel> ofEighteen(IdentifierKind kind) {
    if (kind == IdentifierKind.CITIZEN_ID) {
      return Optional.of(citizen());
    }
    return kind == IdentifierKind.FOREIGNER_ID
        ? Optional.of(foreigner())
        : only(kind == IdentifierKind.SOCIAL_CREDIT_CODE, this::creditCode);
  }

  private static Optional<NumberModel> only(boolean fits, Supplier<NumberModel> model) {
    return fits ? Optional.of(model.get()) : Optional.empty();
  }

  private NumberModel card() {
    NumberModel model = new NumberModel().with(region(0));
    String layout = scheme.layout();
    for (int i = REGION_LENGTH; i < layout.length(); i++) {
      int at = i;
      char letter = layout.charAt(i);
      if (letter >= '0' && letter <= '9') {
        model.with(NumberPart.of(at, 1, () -> Stream.of(String.valueOf(letter))));
      } else if (scheme.checks().stream().noneMatch(check -> check.field().letter() == letter)) {
        model.with(NumberPart.digits(at, 1));
      }
    }
    for (CheckRule check : scheme.checks()) {
      Field field = check.field();
      model.withCheck(
          check.system(), check.first() - 1, check.last(), layout.indexOf(field.letter()));
    }
    return model;
  }

  private NumberModel citizen() {
    return new NumberModel()
        .with(region(0))
        .with(NumberPart.of(6, DATE_LENGTH, this::dates))
        .with(NumberPart.digits(14, 3))
        .withCheck(CheckSystems.ISO_7064_MOD_11_2, 0, 17, 17);
  }

  private NumberModel oldCitizen() {
    return new NumberModel()
        .with(region(0))
        .with(NumberPart.of(6, DATE_LENGTH - 2, this::oldDates))
        .with(NumberPart.digits(12, 3));
  }

  private NumberModel foreigner() {
    return new NumberModel()
        .with(NumberPart.of(0, 1, () -> Stream.of("9")))
        .with(NumberPart.of(1, 2, () -> regionCodes().map(code -> code.substring(0, 2))))
        .with(NumberPart.of(3, 3, RemainingCandidates::countryCodes).atMost(COUNTRIES))
        .with(NumberPart.of(6, DATE_LENGTH, this::dates))
        .with(NumberPart.digits(14, 3))
        .withCheck(CheckSystems.ISO_7064_MOD_11_2, 0, 17, 17);
  }

  private static Stream<String> countryCodes() {
    return IntStream.range(1000, 2000).mapToObj(i -> Integer.toString(i).substring(1));
  }

  private static NumberModel socialCard() {
    return new NumberModel()
        .with(NumberPart.digits(0, 8))
        .withCheck(CheckSystems.GB_11714, 0, 8, 8);
  }

  private NumberModel creditCode() {
    return new NumberModel()
        .with(NumberPart.digits(0, 2))
        .with(region(2))
        .with(NumberPart.digits(8, 8))
        .withCheck(CheckSystems.GB_11714, 8, 16, 16)
        .withCheck(CheckSystems.GB_32100, 0, 17, 17);
  }

  private NumberModel cardCode() {
    return new NumberModel()
        .with(region(0))
        .with(NumberPart.of(REGION_LENGTH, 10, () -> Stream.of("D156000005")))
        .with(NumberPart.hexadecimal(16, 16));
  }

  private NumberModel lettered(int length, String... letters) {
    int start = letters[0].length();
    return new NumberModel()
        .with(NumberPart.of(0, start, () -> Stream.of(letters)))
        .with(region(start))
        .with(NumberPart.digits(start + REGION_LENGTH, length - start - REGION_LENGTH));
  }

  private NumberPart region(int start) {
    return NumberPart.of(start, REGION_LENGTH, this::regionCodes);
  }

  private Stream<String> regionCodes() {
    return regions.codes().map(RegionCode::toString);
  }

  private Stream<String> dates() {
    return on.minusYears(YEARS)
        .plusDays(1)
        .datesUntil(on.plusDays(1))
        .map(RemainingCandidates::digits);
  }

  private Stream<String> oldDates() {
    return dates().filter(date -> date.startsWith("19")).map(date -> date.substring(2));
  }

  private static String digits(LocalDate date) {
    int number = date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    return Integer.toString(number);
  }

  /** Returns the last birth date and the scheme. */
  @Override
  public String toString() {
    return "RemainingCandidates[" + on + ", " + scheme.name() + "]";
  }
}
