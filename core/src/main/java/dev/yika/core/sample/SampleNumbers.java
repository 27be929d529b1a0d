package dev.yika.core.sample;

import dev.yika.core.number.CardNumber;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.ParseResult;
import dev.yika.core.sample.MadeUpNumber.Validity;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes up numbers of every kind (虚构号码生成器): endless streams, the same for the same seed and the
 * same version of this library.
 *
 * <p>Regions are counties in force, birth dates lie between 1940 and 2024, everything else is
 * random. A made-up number can belong to a real person by chance: never send one to a real system.
 *
 * <p>The methods are thread-safe; each stream belongs to one thread.
 *
 * @since 0.1.0
 */
public final class SampleNumbers {

  private SampleNumbers() {}

  /**
   * Makes valid numbers.
   *
   * @param kind the kind
   * @param seed any number
   * @return an endless sequential stream
   */
  public static Stream<MadeUpNumber> valid(IdentifierKind kind, long seed) {
    NumberMaker maker = new NumberMaker(seed);
    return stream(kind, Validity.VALID, () -> maker.valid(kind));
  }

  /**
   * Makes valid card numbers of a scheme.
   *
   * @param scheme the scheme
   * @param seed any number
   * @return an endless sequential stream
   */
  public static Stream<MadeUpNumber> validCards(NumberScheme scheme, long seed) {
    NumberSchemes schemes = NumberSchemes.only(scheme);
    NumberMaker maker = new NumberMaker(seed);
    return stream(IdentifierKind.CARD_NUMBER, Validity.VALID, () -> maker.card(scheme))
        .filter(number -> CardNumber.tryParse(number.unmasked(), schemes).isValid());
  }

  /**
   * Makes numbers that one typing slip, a wrong character or a swap of neighbours, has made
   * invalid.
   *
   * @param kind any kind but the opaque ones
   * @param seed any number
   * @return an endless sequential stream
   * @throws IllegalArgumentException for an opaque kind, which no single slip makes invalid
   */
  public static Stream<MadeUpNumber> nearMisses(IdentifierKind kind, long seed) {
    if (kind.isOpaque()) {
      throw new IllegalArgumentException("a " + kind.label() + " has no near misses");
    }
    NumberMaker maker = new NumberMaker(seed);
    return stream(kind, Validity.NEAR_MISS, () -> maker.slip(maker.valid(kind)))
        .filter(isInvalid(kind));
  }

  /**
   * Makes invalid texts: wrong lengths, wrong characters, random digits, nothing at all, and texts
   * above {@value ParseResult#MAX_LENGTH} characters.
   *
   * @param kind the kind they are not
   * @param seed any number
   * @return an endless sequential stream
   */
  public static Stream<MadeUpNumber> invalid(IdentifierKind kind, long seed) {
    NumberMaker maker = new NumberMaker(seed);
    return stream(kind, Validity.INVALID, () -> maker.spoilt(maker.valid(kind)))
        .filter(isInvalid(kind));
  }

  private static Stream<MadeUpNumber> stream(
      IdentifierKind kind, Validity validity, Supplier<String> texts) {
    Objects.requireNonNull(kind, "kind");
    return Stream.generate(() -> new MadeUpNumber(kind, validity, texts.get()));
  }

  private static Predicate<MadeUpNumber> isInvalid(IdentifierKind kind) {
    return number -> !kind.isValid(number.unmasked());
  }
}
