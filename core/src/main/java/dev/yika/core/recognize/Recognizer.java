package dev.yika.core.recognize;

import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.ForeignerId;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.number.RegionalIdentifier;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.ParseResult;
import dev.yika.core.scheme.CheckOutcome;
import dev.yika.core.scheme.NumberSchemes;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Tells which kinds of number a text can be (识别器), for fields that take any of them.
 *
 * <p>A text can be several kinds at once: a 16-digit card number is a well-formed person number,
 * too. The opaque kinds come last, since any short word is one. This class is immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class Recognizer {

  private static final Recognizer STANDARD =
      new Recognizer(NumberSchemes.standard(), RegionDirectory::standard);

  private final NumberSchemes schemes;
  private final Supplier<RegionDirectory> regions;

  private Recognizer(NumberSchemes schemes, Supplier<RegionDirectory> regions) {
    this.schemes = schemes;
    this.regions = regions;
  }

  /**
   * Returns the recognizer of the standard schemes and regions.
   *
   * @return the recognizer
   */
  public static Recognizer standard() {
    return STANDARD;
  }

  /**
   * Returns a recognizer of other schemes.
   *
   * @param schemes which card numbers to know
   * @return a changed copy
   */
  public Recognizer with(NumberSchemes schemes) {
    return new Recognizer(Objects.requireNonNull(schemes, "schemes"), regions);
  }

  /**
   * Returns a recognizer of other regions.
   *
   * @param regions which regions to know
   * @return a changed copy
   */
  public Recognizer with(RegionDirectory regions) {
    Objects.requireNonNull(regions, "regions");
    return new Recognizer(schemes, () -> regions);
  }

  /**
   * Lists the kinds a text can be, the likeliest first.
   *
   * @param text what was given
   * @return an unmodifiable list, empty if the text is no kind at all
   */
  public List<Candidate> recognize(CharSequence text) {
    return results(text)
        .flatMap(result -> result.toOptional().stream())
        .map(identifier -> new Candidate(identifier, evidence(identifier)))
        .sorted(Comparator.comparingInt(Candidate::weight).reversed())
        .toList();
  }

  private Stream<ParseResult<? extends Identifier>> results(CharSequence text) {
    return Stream.of(IdentifierKind.values()).map(kind -> kind.tryParse(text, schemes));
  }

  private Set<Evidence> evidence(Identifier identifier) {
    Set<Evidence> evidence = ownEvidence(identifier);
    if (identifier instanceof RegionalIdentifier regional
        && regions.get().knows(regional.regionCode().toString(), 0)) {
      evidence.add(Evidence.REGION_KNOWN);
    }
    return evidence;
  }

  private static Set<Evidence> ownEvidence(Identifier identifier) {
    return switch (identifier.kind()) {
      case CARD_NUMBER -> EnumSet.of(cardEvidence((CardNumber) identifier));
      case CITIZEN_ID ->
          ((CitizenId) identifier).isShort()
              ? EnumSet.of(Evidence.DATE_EXISTS)
              : EnumSet.of(Evidence.DATE_EXISTS, Evidence.CHECK_PASSES);
      case FOREIGNER_ID ->
          ((ForeignerId) identifier).isForm2023()
              ? EnumSet.of(Evidence.FIXED_CHARACTERS, Evidence.DATE_EXISTS, Evidence.CHECK_PASSES)
              : EnumSet.of(Evidence.SHAPE_ONLY);
      case SOCIAL_CARD_NUMBER, SOCIAL_CREDIT_CODE -> EnumSet.of(Evidence.CHECK_PASSES);
      case CARD_IDENTIFICATION_CODE, INSTITUTION_CODE, PRACTITIONER_CODE ->
          EnumSet.of(Evidence.FIXED_CHARACTERS);
      case PERSON_NUMBER, CREDENTIAL_TOKEN -> EnumSet.of(Evidence.SHAPE_ONLY);
    };
  }

  private static Evidence cardEvidence(CardNumber card) {
    if (card.checkOutcome() != CheckOutcome.PASSED) {
      return Evidence.SHAPE_ONLY;
    }
    return card.scheme().isAssumed() ? Evidence.ASSUMED_CHECK_PASSES : Evidence.CHECK_PASSES;
  }
}
