package dev.yika.core.recognize;

import dev.yika.core.check.TypingError;
import dev.yika.core.input.InputText;
import dev.yika.core.input.LookAlikes;
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
 * <p>A proposal is a valid number of a known region that a single slip turns into the text: a wrong
 * character, a swap of neighbours, or a letter typed throughout for the digit it looks like. The
 * likeliest come first:
 *
 * <ol>
 *   <li>The region as it was typed, also a withdrawn one, before another region. Assumed: slips
 *       fall on any place alike, but a clerk who types the same regions all day notices a slip
 *       there.
 *   <li>Of other regions, withdrawn ones last. Assumed.
 *   <li>For a letter, the digit it looks like before any other. Assumed.
 *   <li>A swap before a wrong digit. J. Verhoeff (1969), as commonly quoted, counted 79 % wrong
 *       digits and 10.2 % swaps of neighbours: in 16 digits 0.55 % for each of 16 times 9 wrong
 *       digits, 0.68 % for each of 15 swaps. Confidence medium: counted on other numbers.
 *   <li>A wrong digit whose key touches the right one on a numeric pad before any other. Assumed,
 *       and so ranked below the counted rates.
 *   <li>What is left, by place, from the left.
 * </ol>
 *
 * <p>The first is taken to be likelier than each of the others, not than all of them together.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Corrector {

  // how rare a slip is; only the order counts
  private static final int LOOK_ALIKE = 0;
  private static final int SWAP = 1;
  private static final int NEIGHBOURING_KEY = 2;
  private static final int ANY_KEY = 3;

  private static final int REGION_LENGTH = 6;
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
    addLookAlikes(plain, found);
    for (int i = 0; i < plain.length(); i++) {
      addSubstitutions(plain, i, found);
      addSwap(plain, i, found);
    }
    return found.stream()
        .sorted(
            Comparator.comparing(Ranked::isOtherRegion)
                .thenComparing(Ranked::isWithdrawn)
                .thenComparingInt(Ranked::rarity))
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
            List.of(),
            rarity(intended, typed),
            found);
      }
    }
  }

  /** A device or person that confuses a character with a digit does so everywhere: one slip. */
  private void addLookAlikes(String plain, List<Ranked> found) {
    for (int first = 0; first < plain.length(); first++) {
      char typed = plain.charAt(first);
      boolean seen = plain.indexOf(typed) < first || plain.lastIndexOf(typed) == first;
      if (!seen && LookAlikes.meant(typed) >= 0) {
        List<Integer> further = new ArrayList<>();
        for (int i = first + 1; i < plain.length(); i++) {
          if (plain.charAt(i) == typed) {
            further.add(i);
          }
        }
        String variant = plain.replace(typed, (char) LookAlikes.meant(typed));
        add(variant, TypingError.SUBSTITUTION, first, further, LOOK_ALIKE, found);
      }
    }
  }

  private static int rarity(char intended, char typed) {
    if (LookAlikes.meant(typed) == intended) {
      return LOOK_ALIKE;
    }
    return KeyPad.areNeighbours(intended, typed) ? NEIGHBOURING_KEY : ANY_KEY;
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
          List.of(),
          SWAP,
          found);
    }
  }

  private void add(
      String variant,
      TypingError slip,
      int index,
      List<Integer> further,
      int rarity,
      List<Ranked> found) {
    if (regions.knows(variant, 0)) {
      boolean otherRegion = index < REGION_LENGTH;
      boolean withdrawn = regions.standing(variant, 0) == RegionStanding.WITHDRAWN;
      numbers(variant)
          .map(number -> new Correction(number, slip, index, further))
          .forEach(it -> found.add(new Ranked(it, otherRegion, withdrawn, rarity)));
    }
  }

  private Stream<RegionalIdentifier> numbers(String plain) {
    return Stream.concat(
        CardNumber.tryParse(plain, schemes).toOptional().stream(),
        CitizenId.tryParse(plain).toOptional().stream());
  }

  private record Ranked(
      Correction correction, boolean isOtherRegion, boolean isWithdrawn, int rarity) {}
}
