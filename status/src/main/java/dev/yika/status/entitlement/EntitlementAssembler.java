package dev.yika.status.entitlement;

import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.Wording;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.contribution.ContributionDoubt;
import dev.yika.status.contribution.ContributionReading;
import dev.yika.status.entitlement.Entitlement.Source;
import dev.yika.status.history.EnrollmentReading;
import dev.yika.status.history.RejectedEvent;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.member.Insured;
import dev.yika.status.platform.CoverageSnapshot;
import dev.yika.status.recovery.RecoveryPolicies;
import dev.yika.status.recovery.RecoveryPolicy;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts an answer together: first the history, then the platform, then the doubts. */
final class EntitlementAssembler {

  private static final Wording WORDS = new Wording("%s, pooled fund %s", "%s，统筹基金%s");

  /** Statuses that explain what the platform calls paused without a reason. */
  private static final Set<InsuranceStatus> REASONS_TO_PAUSE =
      Set.of(InsuranceStatus.ARREARS, InsuranceStatus.SEALED, InsuranceStatus.TRANSFERRED);

  private static final Wording LEADS_TO =
      new Wording("the platform says %s; the history leads to %s", "平台返回：%s；按记录推算：%s");
  private static final Wording LEADS_ELSEWHERE =
      new Wording(
          "the platform says %s; the history leads elsewhere, but its confidence is too low",
          "平台返回：%s；按记录推算结论不同，但可信度不足");

  private final LocalDate date;
  private final RecoveryPolicies policies;
  private final @Nullable RecoveryPolicy fixed;
  private final WorkdayCalendar calendar;
  private final Confidence least;
  private final boolean isInsuredAsked;
  private final List<Doubt> doubts = new ArrayList<>();
  private Optional<Insured> insured;
  private Optional<Assessment> computed = Optional.empty();
  private Optional<Assessment> heard = Optional.empty();
  private @Nullable HistoryAssessor history;
  private boolean isPlatformAsked;
  private boolean isPlatformUnclear;
  private @Nullable ContributionReading contributions;

  EntitlementAssembler(
      LocalDate date,
      Optional<Insured> asked,
      RecoveryPolicies policies,
      @Nullable RecoveryPolicy fixed,
      WorkdayCalendar calendar,
      Confidence least) {
    this.date = date;
    this.insured = asked;
    this.isInsuredAsked = asked.isPresent();
    this.policies = policies;
    this.fixed = fixed;
    this.calendar = calendar;
    this.least = least;
  }

  void read(EnrollmentReading reading) {
    Optional<Insured> known = reading.state().insured();
    if (isInsuredAsked && known.isPresent() && !known.equals(insured)) {
      doubts.add(
          Doubt.of(
              Doubt.Kind.INSURED_OTHERWISE,
              "the history names another pooling area or kind of member",
              "参保记录中的参保地或人员类别与所给不一致"));
    }
    insured = insured.isPresent() ? insured : known;
    for (RejectedEvent rejected : reading.rejected()) {
      doubts.add(
          Doubt.of(
              Doubt.Kind.EVENT_REJECTED,
              rejected.message(Locale.ENGLISH),
              rejected.message(Locale.CHINESE)));
    }
    if (reading.orderAssumed()) {
      doubts.add(
          Doubt.of(
              Doubt.Kind.ORDER_ASSUMED,
              "two events of one day undo each other, and which was first is assumed",
              "同日两项业务互相抵消，先后不明，按推定处理"));
    }
    if (!reading.isEmpty()) {
      RuledArrears.Rules rules =
          new RuledArrears.Rules(
              policies, fixed, calendar, then -> asKnown(known.orElse(then), then));
      history = new HistoryAssessor(date, reading, rules);
      computed = Optional.of(history.assess());
    }
  }

  /** A yes that rests on open months is withheld; no confidence exceeds that of the rows. */
  void read(ContributionReading reported) {
    contributions = reported;
    read(reported.history().asOf(date));
    boolean isOpen = !reported.openMonths(date).isEmpty();
    computed =
        computed
            .map(known -> isOpen && known.pooledFund().isGranted() ? unknown(known) : known)
            .map(Assessment::perhapsEnrolledBefore)
            .map(known -> known.atMost(Confidence.LOW));
  }

  private static Assessment unknown(Assessment assessment) {
    return Assessment.of(Source.HISTORY, InsuranceStatus.UNKNOWN, Optional.empty())
        .owing(assessment.details().unpaidMonths());
  }

  /** The caller names the person's present area and kind, not former ones. */
  private Insured asKnown(Insured now, Insured then) {
    return then.equals(now) ? insured.orElse(now) : then;
  }

  void listenTo(CoverageSnapshot platform) {
    PlatformAssessor assessor = new PlatformAssessor(date, platform, insured);
    isPlatformAsked = true;
    heard = assessor.assess();
    isPlatformUnclear = assessor.isOfTheDay() && heard.isEmpty();
    doubts.addAll(assessor.doubts());
    boolean elsewhere =
        assessor.insured().isPresent()
            && insured.isPresent()
            && !assessor.insured().map(Insured::pool).equals(insured.map(Insured::pool));
    if (elsewhere) {
      doubts.add(
          Doubt.of(
              Doubt.Kind.INSURED_OTHERWISE,
              "the platform names another pooling area",
              "平台返回的参保地与所知不一致"));
    }
    insured = insured.or(assessor::insured);
  }

  Entitlement answer() {
    Assessment settled = settle();
    if (history != null) {
      doubt(history, settled);
    }
    if (contributions != null) {
      doubt(contributions, settled);
    }
    boolean isNowhere = insured.isPresent() && !exists(insured.get());
    if (isNowhere) {
      doubts.add(new Doubt(Doubt.Kind.AREA_NOT_KNOWN, BenefitReason.AREA_NOT_KNOWN.wording()));
    }
    boolean isGuessed = settled.source() == Source.HISTORY;
    Assessment shown = isNowhere && isGuessed ? settled.inNoArea() : settled;
    return new Entitlement(date, shown, insured, doubts, least);
  }

  /** An area newer than the directory has to be checked by a person, too. */
  private static boolean exists(Insured insured) {
    return RegionDirectory.standard().knows(insured.area().toString(), 0);
  }

  /**
   * The platform takes precedence; where both agree, the history has the details. A yes that the
   * platform was asked for and did not confirm is withheld.
   */
  private Assessment settle() {
    if (isPlatformUnclear
        && computed.filter(it -> it.pooledFund().verdict() == Verdict.YES).isPresent()) {
      return Assessment.of(Source.PLATFORM, InsuranceStatus.UNKNOWN, Optional.empty());
    }
    if (heard.isEmpty() && computed.isEmpty()) {
      return Assessment.of(
          isPlatformAsked ? Source.PLATFORM : Source.HISTORY,
          InsuranceStatus.UNKNOWN,
          Optional.empty());
    }
    if (heard.isEmpty() || computed.isEmpty()) {
      return heard.isPresent() ? heard.get() : computed.get();
    }
    if (agree(heard.get(), computed.get())) {
      return computed.get().confirmed();
    }
    if (computed.get().pooledFund().verdict() == Verdict.UNKNOWN) {
      return heard.get().detailedBy(computed.get());
    }
    disagree(heard.get(), computed.get());
    return heard.get();
  }

  private static boolean agree(Assessment platform, Assessment history) {
    if (platform.pooledFund().verdict() != history.pooledFund().verdict()) {
      return false;
    }
    if (platform.status() == InsuranceStatus.PAUSED) {
      return REASONS_TO_PAUSE.contains(history.status());
    }
    Optional<LocalDate> day = platform.details().suspendedFrom().map(DateWindow::latest);
    return platform.status() == history.status()
        && (day.isEmpty()
            || history
                .details()
                .suspendedFrom()
                .filter(days -> days.contains(day.get()))
                .isPresent());
  }

  /**
   * The days of a policy are not named where a verdict is withheld, or the policy is too weak. Past
   * arrears are in no doubt where the platform alone says that the insurance is in order.
   */
  private void doubt(HistoryAssessor assessor, Assessment settled) {
    boolean isWithheld = settled.isUnsure(least);
    Predicate<RecoveryPolicy> isShown =
        policy -> !isWithheld && !policy.confidence().isWeakerThan(least);
    Details details = settled.details();
    boolean isMoot =
        settled.source() == Source.PLATFORM && settled.status() == InsuranceStatus.NORMAL;
    if (isMoot) {
      return;
    }
    if (details.recovery().isPresent() || details.recoveryIfPaid().isPresent()) {
      doubts.addAll(assessor.doubts(isShown));
    }
    if (settled.source() == Source.HISTORY && settled.pooledFund().verdict() == Verdict.YES) {
      doubts.addAll(assessor.doubtsOfWait(isShown));
    }
  }

  /**
   * What contributions leave open does not matter where the platform says yes, nor from the month
   * on in which it says that the enrollment rests.
   */
  private void doubt(ContributionReading reported, Assessment settled) {
    boolean isConfirmed = heard.isPresent() && settled.pooledFund().isGranted();
    LocalDate end = heard.flatMap(word -> word.pooledFund().since()).orElse(date);
    List<ContributionDoubt> all =
        isConfirmed ? reported.doubts() : reported.doubts(end.isBefore(date) ? end : date);
    for (ContributionDoubt doubt : all) {
      doubts.add(
          Doubt.of(
              Doubt.Kind.CONTRIBUTIONS_UNCLEAR,
              doubt.message(Locale.ENGLISH),
              doubt.message(Locale.CHINESE)));
    }
  }

  /** A verdict of the history below the required confidence is not named. */
  private void disagree(Assessment platform, Assessment history) {
    Wording doubt = history.isUnsure(least) ? LEADS_ELSEWHERE : LEADS_TO;
    doubts.add(
        Doubt.of(
            Doubt.Kind.PLATFORM_DISAGREES,
            doubt.in(
                Locale.ENGLISH, words(platform, Locale.ENGLISH), words(history, Locale.ENGLISH)),
            doubt.in(
                Locale.CHINESE, words(platform, Locale.CHINESE), words(history, Locale.CHINESE))));
  }

  private static String words(Assessment assessment, Locale locale) {
    return WORDS.in(
        locale, assessment.status().label(locale), assessment.pooledFund().label(locale));
  }
}
