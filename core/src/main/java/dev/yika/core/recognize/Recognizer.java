package dev.yika.core.recognize;

import dev.yika.core.input.InputText;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.ForeignerId;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.number.RegionalIdentifier;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.ParseResult;
import dev.yika.core.result.ProblemKind;
import dev.yika.core.scheme.CheckOutcome;
import dev.yika.core.scheme.NumberSchemes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the kinds of number that a text can be (识别器), for fields that take any of them.
 *
 * <p>A text can be several kinds at once. The opaque kinds, which any short word fits, are listed
 * only by {@link #withOpaqueKinds()}, and last. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Recognizer {

  private static final Recognizer STANDARD =
      new Recognizer(NumberSchemes.standard(), RegionDirectory::standard, false);

  private static final String MONTH_AND_DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])";

  /** A character that a diagnosis reports by itself must not hide the date behind it. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

  /** A birth date where identity numbers have it; the old form with a character lost or added. */
  private static final Pattern DATED =
      Pattern.compile(
          ".{6}(?:(?:19|20)[0-9]{2}MD.*|[0-9]{2}MD(?:.{2}|.{4}))".replace("MD", MONTH_AND_DAY));

  private static final int BIAS = 3;

  private final NumberSchemes schemes;
  private final Supplier<RegionDirectory> regions;
  private final boolean opaqueKinds;

  private Recognizer(
      NumberSchemes schemes, Supplier<RegionDirectory> regions, boolean opaqueKinds) {
    this.schemes = schemes;
    this.regions = regions;
    this.opaqueKinds = opaqueKinds;
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
    return new Recognizer(Objects.requireNonNull(schemes, "schemes"), regions, opaqueKinds);
  }

  /**
   * Returns a recognizer of other regions.
   *
   * @param regions which regions to know
   * @return a changed copy
   */
  public Recognizer with(RegionDirectory regions) {
    Objects.requireNonNull(regions, "regions");
    return new Recognizer(schemes, () -> regions, opaqueKinds);
  }

  /**
   * Returns a recognizer that lists person numbers and credential tokens, too.
   *
   * @return a changed copy
   */
  public Recognizer withOpaqueKinds() {
    return new Recognizer(schemes, regions, true);
  }

  /**
   * Lists the kinds a text can be, the likeliest first.
   *
   * @param text what was given
   * @return an unmodifiable list, empty if the text is no kind at all
   */
  public List<Candidate> recognize(CharSequence text) {
    Set<NumberWarning> warnings = NumberWarning.of(text);
    return Stream.of(IdentifierKind.values())
        .filter(kind -> opaqueKinds || !kind.isOpaque())
        .flatMap(kind -> kind.tryParse(text, schemes).toOptional().stream())
        .map(identifier -> new Candidate(identifier, evidence(identifier), warnings))
        .sorted(Comparator.comparingInt(Candidate::weight).reversed())
        .toList();
  }

  /**
   * Lists the kinds that a wrong number comes close to, the nearest first: with the characters
   * lost, added or mistyped, and their places.
   *
   * @param text what was given
   * @return an unmodifiable list without the opaque kinds; empty if the text is a valid number of
   *     any other kind, or close to none
   */
  public List<Mismatch> diagnose(CharSequence text) {
    List<Mismatch> found = new ArrayList<>();
    for (IdentifierKind kind : IdentifierKind.values()) {
      ParseResult<? extends Identifier> result = kind.tryParse(text, schemes);
      if (!kind.isOpaque() && result.isValid()) {
        return List.of();
      }
      if (!kind.isOpaque()) {
        found.add(new Mismatch(kind, result.problems()));
      }
    }
    boolean holdsDate = holdsDate(text);
    found.removeIf(mismatch -> isFar(mismatch, holdsDate));
    found.sort(Comparator.comparingInt(mismatch -> rank(mismatch, holdsDate)));
    return List.copyOf(found);
  }

  /** An identity number of another length is recognized by its birth date only. */
  private static boolean isFar(Mismatch mismatch, boolean holdsDate) {
    boolean undated =
        !holdsDate
            && mismatch.kind() == IdentifierKind.CITIZEN_ID
            && mismatch.problems().stream().anyMatch(it -> it.kind() == ProblemKind.LENGTH);
    return undated || mismatch.distance() >= Mismatch.FAR;
  }

  /**
   * Orders kinds at a like distance: an identity number if the text holds a birth date, a card
   * number, any other. Assumed.
   */
  private static int rank(Mismatch mismatch, boolean holdsDate) {
    int bias =
        switch (mismatch.kind()) {
          case CITIZEN_ID, FOREIGNER_ID -> holdsDate ? -BIAS : BIAS;
          case CARD_NUMBER -> 0;
          default -> BIAS;
        };
    return 2 * mismatch.distance() + bias;
  }

  private static boolean holdsDate(CharSequence text) {
    if (InputText.isTooLong(text)) {
      return false;
    }
    String visible = INVISIBLE.matcher(InputText.read(text).plain()).replaceAll("");
    return DATED.matcher(visible).matches();
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
