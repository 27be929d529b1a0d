package dev.yika.till.desk;

import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.number.RegionalIdentifier;
import dev.yika.core.recognize.Candidate;
import dev.yika.core.recognize.Correction;
import dev.yika.core.recognize.Corrector;
import dev.yika.core.recognize.Mismatch;
import dev.yika.core.recognize.Recognizer;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks what was typed or scanned (号码核对): its kind and region, or its fault with place and
 * corrections. The answer repeats no digit but those that a correction proposes.
 */
public final class NumberCheck {

  private static final int MOST_CORRECTIONS = 3;

  private final RegionDirectory regions;

  /**
   * Creates a check.
   *
   * @param regions the regions
   */
  public NumberCheck(RegionDirectory regions) {
    this.regions = regions;
  }

  /**
   * A fault.
   *
   * @param message what is wrong
   * @param index where in the text as it was given, 0-based
   */
  public record Fault(String message, int index) {}

  /**
   * A correction.
   *
   * @param message the question to the clerk
   * @param places what changes, indices in the text as it was given, 0-based
   * @param intended a character for each of the places
   */
  public record Proposal(String message, List<Integer> places, String intended) {}

  /**
   * The result of a check.
   *
   * @param valid whether it is a number
   * @param kind its kind, or the nearest; empty if none is near
   * @param label the name of the kind
   * @param region the full name of the region; empty if there is none
   * @param faults what is wrong, in the order of the places
   * @param proposals corrections, the likeliest first
   */
  public record Finding(
      boolean valid,
      String kind,
      String label,
      String region,
      List<Fault> faults,
      List<Proposal> proposals) {}

  /**
   * Reads a number.
   *
   * @param text the text
   * @return the likeliest number; empty if it is none
   */
  public Optional<Identifier> read(String text) {
    return Recognizer.standard().with(regions).recognize(text).stream()
        .findFirst()
        .map(Candidate::identifier);
  }

  /**
   * Checks a text.
   *
   * @param text the text
   * @param locale the language of the answer
   * @return what was found
   */
  public Finding check(String text, Locale locale) {
    return read(text).map(number -> valid(number, locale)).orElseGet(() -> invalid(text, locale));
  }

  private Finding valid(Identifier number, Locale locale) {
    String region =
        number instanceof RegionalIdentifier regional
            ? regions.lookUp(regional.regionCode()).fullName()
            : "";
    IdentifierKind kind = number.kind();
    return new Finding(true, kind.id(), kind.label(locale), region, List.of(), List.of());
  }

  private Finding invalid(String text, Locale locale) {
    Optional<Mismatch> nearest =
        Recognizer.standard().with(regions).diagnose(text).stream().findFirst();
    List<Proposal> proposals =
        Corrector.standard().corrections(text).stream()
            .limit(MOST_CORRECTIONS)
            .map(each -> proposal(text, each, locale))
            .toList();
    return new Finding(
        false,
        nearest.map(Mismatch::kind).map(IdentifierKind::id).orElse(""),
        nearest.map(Mismatch::kind).map(kind -> kind.label(locale)).orElse(""),
        "",
        nearest.map(Mismatch::problems).orElse(List.of()).stream()
            .map(problem -> fault(problem, locale))
            .toList(),
        proposals);
  }

  private static Fault fault(Problem problem, Locale locale) {
    return new Fault(problem.message(locale), problem.index());
  }

  private static Proposal proposal(String text, Correction correction, Locale locale) {
    List<Integer> places = correction.placesIn(text);
    String shown = correction.intended(); // once for all characters with the same cause
    return new Proposal(
        correction.message(locale), places, shown.repeat(places.size() / shown.length()));
  }
}
