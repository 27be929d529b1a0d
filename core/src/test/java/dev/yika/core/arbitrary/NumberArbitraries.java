package dev.yika.core.arbitrary;

import dev.yika.core.number.CardNumber;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of made-up numbers (虚构号码).
 *
 * <p>What is generated and shrunk is the seed of a {@link SampleNumbers} stream, so shrinking never
 * leaves the kind: a valid number stays valid and an invalid one invalid.
 */
public final class NumberArbitraries {

  private NumberArbitraries() {}

  /**
   * Returns valid numbers of a kind, parsed.
   *
   * @param kind the kind
   * @return an arbitrary that shrinks to other numbers of the same sort
   */
  public static Arbitrary<Identifier> identifiers(IdentifierKind kind) {
    return valid(kind).map(number -> kind.tryParse(number.unmasked()).orElseThrow());
  }

  /**
   * Returns valid card numbers of a scheme, parsed strictly.
   *
   * @param scheme the scheme
   * @return an arbitrary that shrinks to other numbers of the same sort
   */
  public static Arbitrary<CardNumber> cards(NumberScheme scheme) {
    NumberSchemes schemes = NumberSchemes.only(scheme);
    return firstOf(seed -> SampleNumbers.validCards(scheme, seed))
        .map(number -> CardNumber.parse(number.unmasked(), schemes));
  }

  /**
   * Returns valid numbers of a kind as text.
   *
   * @param kind the kind
   * @return an arbitrary that shrinks to other numbers of the same sort
   */
  public static Arbitrary<MadeUpNumber> valid(IdentifierKind kind) {
    return firstOf(seed -> SampleNumbers.valid(kind, seed));
  }

  /**
   * Returns texts one typing slip away from valid, of any kind but the opaque ones.
   *
   * @param kind a kind that is not opaque
   * @return an arbitrary that shrinks to other numbers of the same sort
   */
  public static Arbitrary<MadeUpNumber> nearMisses(IdentifierKind kind) {
    return firstOf(seed -> SampleNumbers.nearMisses(kind, seed));
  }

  /**
   * Returns texts that are no number of a kind.
   *
   * @param kind the kind
   * @return an arbitrary that shrinks to other numbers of the same sort
   */
  public static Arbitrary<MadeUpNumber> invalid(IdentifierKind kind) {
    return firstOf(seed -> SampleNumbers.invalid(kind, seed));
  }

  private static Arbitrary<MadeUpNumber> firstOf(LongFunction<Stream<MadeUpNumber>> streams) {
    return Arbitraries.longs()
        .map(seed -> streams.apply(seed).findFirst().orElseThrow(AssertionError::new));
  }
}
