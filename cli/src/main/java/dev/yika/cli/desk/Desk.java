package dev.yika.cli.desk;

import static java.util.stream.Collectors.joining;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.number.CheckedText;
import dev.yika.cli.number.Checker;
import dev.yika.cli.visit.Visit;
import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.RegionalIdentifier;
import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.Viewer;
import dev.yika.status.contribution.ContributionReading;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.platform.ContributionAnswer;
import dev.yika.status.platform.CoverageSnapshot;
import dev.yika.status.platform.InsuranceRow;
import dev.yika.status.rule.ChinaTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Answers visits: the person, what the insurance pays, and the message for the member. */
final class Desk {

  private final Checker checker;
  private final Supplier<RegionDirectory> regions;
  private final Entitlements entitlements;
  private final Masking masking;
  private final Viewer viewer;
  private final Locale locale;

  Desk(
      Checker checker,
      Supplier<RegionDirectory> regions,
      Entitlements entitlements,
      Masking masking,
      Viewer viewer,
      Locale locale) {
    this.checker = checker;
    this.regions = regions;
    this.entitlements = entitlements;
    this.masking = masking;
    this.viewer = viewer;
    this.locale = locale;
  }

  /**
   * Answers a visit.
   *
   * @throws BadCellException if an event cannot be read
   */
  DeskAnswer answer(Visit visit, long line) {
    CheckedText checked = checker.check(visit.number());
    String id = Discreet.name(visit.id());
    if (!checked.isValid()) {
      String problem =
          Stream.concat(
                  Stream.of(checked.problems().get(0).message(locale)), warnings(checked).stream())
              .collect(joining("; "));
      return DeskAnswer.refused(line, id, Discreet.stars(visit.number().length()), problem);
    }
    Identifier number = checked.identifier().orElseThrow();
    Entitlement answer = entitlement(visit, number);
    return new DeskAnswer(
        line,
        id,
        masking.mask(number, viewer),
        region(number).map(this::name).orElse(""),
        Optional.of(answer),
        Stream.concat(
                warnings(checked).stream(),
                answer.doubts().stream().map(doubt -> doubt.message(locale)))
            .toList(),
        Optional.empty(),
        answer.explain(locale));
  }

  private List<String> warnings(CheckedText checked) {
    return checked.warnings().stream().map(warning -> warning.label(locale)).toList();
  }

  /** Notes that a spreadsheet may have rounded every number of the file. */
  void reportRounding(Console console) {
    checker.reportRounding(console);
  }

  private Entitlement entitlement(Visit visit, Identifier number) {
    LocalDate day = ChinaTime.dateOf(visit.at());
    EnrollmentHistory history = history(visit, number);
    Optional<CoverageSnapshot> platform = platform(visit);
    if (platform.isEmpty()) {
      return entitlements.on(day, history);
    }
    return contributions(visit, platform.get())
        .map(paid -> entitlements.on(day, paid, platform.get()))
        .orElseGet(() -> entitlements.on(day, history, platform.get()));
  }

  /** What was known when the person came; an identity number also holds the day of birth. */
  private static EnrollmentHistory history(Visit visit, Identifier number) {
    EnrollmentHistory history =
        EnrollmentHistory.of(visit.events(poolingArea(number))).knownAt(visit.at());
    return number instanceof CitizenId citizen
        ? citizen.hints().birthDate().map(history::bornOn).orElse(history)
        : history;
  }

  private static Optional<CoverageSnapshot> platform(Visit visit) {
    if (visit.answer().isPresent()) {
      return visit.answer().map(answer -> CoverageSnapshot.from(visit.at(), answer));
    }
    return visit.platform().isEmpty()
        ? Optional.empty()
        : Optional.of(
            CoverageSnapshot.of(visit.at(), List.of(InsuranceRow.from(visit.platform()))));
  }

  /** Events in the file take precedence over those that contributions lead to. */
  private static Optional<ContributionReading> contributions(
      Visit visit, CoverageSnapshot platform) {
    return visit.events().isBlank()
        ? visit
            .contributions()
            .map(answer -> ContributionAnswer.from(visit.at(), answer))
            .map(answer -> ContributionReading.of(answer, platform))
        : Optional.empty();
  }

  private static Optional<RegionCode> region(Identifier number) {
    return number instanceof RegionalIdentifier regional
        ? Optional.of(regional.regionCode())
        : Optional.empty();
  }

  /**
   * Returns the area that stands for one that no event names. Only a card has it: an identity
   * number keeps the region where its owner was first registered.
   */
  private static Optional<RegionCode> poolingArea(Identifier number) {
    return number instanceof CardNumber card ? Optional.of(card.regionCode()) : Optional.empty();
  }

  private String name(RegionCode code) {
    return regions.get().lookUp(code).fullName();
  }
}
