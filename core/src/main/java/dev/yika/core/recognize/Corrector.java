package dev.yika.core.recognize;

import dev.yika.core.check.TypingError;
import dev.yika.core.input.InputText;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.RegionalIdentifier;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.region.RegionStanding;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.core.scheme.Strictness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Proposes corrections for card and citizen numbers that were copied by hand (更正器), for example
 * into the register of a till without a network.
 *
 * <p>Proposed are the valid numbers that one wrong character or one swap of neighbours would have
 * turned into the text, and only those whose region is known. The likeliest come first: regions in
 * force before withdrawn ones, then by how often people make the slip. The order rests on counts of
 * typing errors (J. Verhoeff, 1969: 79 % one wrong digit, 10 % a swap of neighbours) and on the
 * assumption that a finger hits a neighbouring key of a numeric pad twice as often as another. A
 * letter stands for the digit it looks like before it stands for any other.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Corrector {

  private static final double SUBSTITUTION_SHARE = 0.790;
  private static final double SWAP_SHARE = 0.102;
  private static final int OTHER_DIGITS = 9;
  private static final String CHARACTERS = "0123456789X";

  private final NumberSchemes schemes;
  private final RegionDirectory regions;

  private Corrector(NumberSchemes schemes, RegionDirectory regions) {
    this.schemes = schemes;
    this.regions = regions;
  }

  /**
   * Returns the corrector of the standard schemes and regions.
   *
   * @return the corrector
   */
  public static Corrector standard() {
    return of(NumberSchemes.standard(), RegionDirectory.standard());
  }

  /**
   * Returns a corrector. It is strict, whatever the strictness of the schemes: only a number whose
   * checks hold is worth proposing, and only one whose checks fail needs a proposal.
   *
   * @param schemes which card numbers to propose
   * @param regions which regions to know
   * @return the corrector
   */
  public static Corrector of(NumberSchemes schemes, RegionDirectory regions) {
    Objects.requireNonNull(schemes, "schemes");
    Objects.requireNonNull(regions, "regions");
    return new Corrector(schemes.with(Strictness.STRICT), regions);
  }

  /**
   * Lists the valid numbers one slip away from a text.
   *
   * @param text what was given
   * @return an unmodifiable list, the likeliest first; empty if the text is valid as it is, or if
   *     there are none
   */
  public List<Correction> corrections(CharSequence text) {
    if (InputText.isTooLong(text)) {
      return List.of();
    }
    String plain = InputText.read(text).plain();
    if (numbers(plain).findAny().isPresent()) {
      return List.of();
    }
    List<Ranked> found = new ArrayList<>();
    for (int i = 0; i < plain.length(); i++) {
      addSubstitutions(plain, i, found);
      addSwap(plain, i, found);
    }
    return found.stream()
        .sorted(Comparator.comparing(Ranked::isInForce).thenComparing(Ranked::share).reversed())
        .map(Ranked::correction)
        .toList();
  }

  private void addSubstitutions(String plain, int index, List<Ranked> found) {
    for (int i = 0; i < CHARACTERS.length(); i++) {
      char intended = CHARACTERS.charAt(i);
      char typed = plain.charAt(index);
      if (intended != typed) {
        add(
            plain.substring(0, index) + intended + plain.substring(index + 1),
            TypingError.SUBSTITUTION,
            index,
            SUBSTITUTION_SHARE / plain.length() * shareOf(intended, typed),
            found);
      }
    }
  }

  /** Returns how many of the wrong characters in place of an intended one are this one. */
  private static double shareOf(char intended, char typed) {
    if (LookAlikes.resembles(typed, intended)) {
      return 1;
    }
    return (KeyPad.areNeighbours(intended, typed) ? 2.0 : 1.0) / OTHER_DIGITS;
  }

  private void addSwap(String plain, int index, List<Ranked> found) {
    if (index + 1 < plain.length() && plain.charAt(index) != plain.charAt(index + 1)) {
      add(
          plain.substring(0, index)
              + plain.charAt(index + 1)
              + plain.charAt(index)
              + plain.substring(index + 2),
          TypingError.ADJACENT_SWAP,
          index,
          SWAP_SHARE / (plain.length() - 1),
          found);
    }
  }

  private void add(String variant, TypingError slip, int index, double share, List<Ranked> found) {
    if (regions.knows(variant, 0)) {
      boolean inForce = regions.standing(variant, 0) != RegionStanding.WITHDRAWN;
      numbers(variant)
          .forEach(
              number -> found.add(new Ranked(new Correction(number, slip, index), inForce, share)));
    }
  }

  private Stream<RegionalIdentifier> numbers(String plain) {
    return Stream.concat(
        CardNumber.tryParse(plain, schemes).toOptional().stream(),
        CitizenId.tryParse(plain).toOptional().stream());
  }

  private record Ranked(Correction correction, boolean isInForce, double share) {}
}
