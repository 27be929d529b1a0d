package dev.yika.status.entitlement;

import static dev.yika.status.entitlement.Verdict.NO;
import static dev.yika.status.entitlement.Verdict.UNKNOWN;
import static dev.yika.status.entitlement.Verdict.YES;
import static dev.yika.status.rule.Confidence.ASSUMED;
import static dev.yika.status.rule.Confidence.HIGH;
import static dev.yika.status.rule.Confidence.LOW;

import dev.yika.status.entitlement.Entitlement.Source;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.rule.Confidence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedSet;

/**
 * The result of one source, the history or the platform.
 *
 * @param source the source
 * @param status the status
 * @param pooledFund the verdict about the pooled fund
 * @param ofDays the confidence of the days between which the verdict holds
 * @param details the days and months behind it
 */
record Assessment(
    Source source, InsuranceStatus status, Benefit pooledFund, Confidence ofDays, Details details) {

  /** Returns the benefits of a status by itself, which rests on no rule about days. */
  static Assessment of(Source source, InsuranceStatus status, Optional<LocalDate> since) {
    Benefit pooled = pooledFund(status);
    return new Assessment(
        source, status, since.map(pooled::from).orElse(pooled), HIGH, Details.NONE);
  }

  /** Returns the same, confirmed by the platform: the verdict is as sure as the platform's word. */
  Assessment confirmed() {
    return new Assessment(Source.BOTH, status, pooledFund.with(HIGH), ofDays, details);
  }

  /** Returns the same with the months and the recoveries that the history leads to. */
  Assessment detailedBy(Assessment history) {
    return new Assessment(
        source, status, pooledFund, ofDays, history.details.suspended(details.suspendedFrom()));
  }

  /** Returns the same, at most as sure as the source of the history. */
  Assessment atMost(Confidence confidence) {
    return new Assessment(
        source,
        status,
        pooledFund.with(pooledFund.confidence().and(confidence)),
        ofDays.and(confidence),
        details);
  }

  /** Returns an unknown in place of a yes: no rule is known of an area that does not exist. */
  Assessment inNoArea() {
    return pooledFund.verdict() == YES
        ? new Assessment(
            source,
            InsuranceStatus.UNKNOWN,
            Benefit.of(UNKNOWN, BenefitReason.AREA_NOT_KNOWN, ASSUMED),
            ofDays,
            Details.NONE.owing(details.unpaidMonths()))
        : this;
  }

  /** Returns the same with the months owed. */
  Assessment owing(SortedSet<YearMonth> months) {
    return new Assessment(source, status, pooledFund, ofDays, details.owing(months));
  }

  /** Returns the same without a no because of a first wait: the enrollment may not be the first. */
  Assessment perhapsEnrolledBefore() {
    boolean isWaiting =
        pooledFund.reason() == BenefitReason.WAITING && details.firstWait().isPresent();
    return isWaiting ? with(pooledFund.perhapsNot(BenefitReason.MAY_BE_WAITING)) : this;
  }

  private Assessment with(Benefit other) {
    return new Assessment(source, status, other, ofDays, details);
  }

  boolean isUnsure(Confidence least) {
    return pooledFund.isUnsure(least);
  }

  /**
   * Returns the same with every verdict and day below the required confidence replaced by an
   * unknown. The months owed are facts, and stay.
   */
  Assessment atLeast(Confidence least) {
    if (least == ASSUMED) {
      return this;
    }
    if (isUnsure(least)) {
      boolean isOwed = !details.unpaidMonths().isEmpty();
      return new Assessment(
          source,
          isOwed ? status : InsuranceStatus.UNKNOWN,
          pooledFund.withheld(),
          ofDays,
          details.withheld());
    }
    boolean areDaysSure = !ofDays.isWeakerThan(least);
    return new Assessment(
        source,
        status,
        areDaysSure ? pooledFund : pooledFund.withoutDays(),
        ofDays,
        details.atLeast(least));
  }

  /**
   * The four statuses and their benefits rest on articles for the public; a freeze, an end or an
   * invalid enrollment needs no such source.
   */
  private static Benefit pooledFund(InsuranceStatus status) {
    return switch (status) {
      case NORMAL -> Benefit.of(YES, BenefitReason.PAYING, HIGH);
      case ARREARS -> Benefit.of(NO, BenefitReason.SUSPENDED, LOW);
      case SEALED -> Benefit.of(NO, BenefitReason.SEALED, LOW);
      case TRANSFERRED -> Benefit.of(NO, BenefitReason.TRANSFERRED, LOW);
      case PAUSED -> Benefit.of(NO, BenefitReason.PAUSED, HIGH);
      case NOT_ENROLLED -> Benefit.of(NO, BenefitReason.NOT_ENROLLED, HIGH);
      case TERMINATED -> Benefit.of(NO, BenefitReason.TERMINATED, HIGH);
      case INVALID -> Benefit.of(NO, BenefitReason.INVALID, HIGH);
      case FROZEN -> Benefit.of(NO, BenefitReason.FROZEN, HIGH);
      case UNKNOWN -> Benefit.of(UNKNOWN, BenefitReason.NOT_KNOWN, ASSUMED);
    };
  }

  Benefit account() {
    return switch (status) {
      case NORMAL -> Benefit.of(YES, BenefitReason.PAYING, pooledFund.confidence());
      case ARREARS, SEALED -> Benefit.of(YES, BenefitReason.BALANCE_KEPT, LOW);
      case TRANSFERRED, TERMINATED -> Benefit.of(UNKNOWN, BenefitReason.LOCAL_POLICY, LOW);
      case PAUSED -> Benefit.of(UNKNOWN, BenefitReason.PAUSED, LOW);
      case NOT_ENROLLED, INVALID, FROZEN, UNKNOWN -> pooledFund(status);
    };
  }

  Benefit newCredit() {
    return switch (status) {
      case NORMAL -> Benefit.of(YES, BenefitReason.PAYING, pooledFund.confidence());
      case ARREARS -> Benefit.of(NO, BenefitReason.IN_ARREARS, LOW);
      default -> pooledFund(status);
    };
  }
}
