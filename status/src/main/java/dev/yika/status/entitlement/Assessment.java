package dev.yika.status.entitlement;

import static dev.yika.status.entitlement.Verdict.NO;
import static dev.yika.status.entitlement.Verdict.UNKNOWN;
import static dev.yika.status.entitlement.Verdict.YES;
import static dev.yika.status.rule.Confidence.ASSUMED;
import static dev.yika.status.rule.Confidence.HIGH;
import static dev.yika.status.rule.Confidence.LOW;

import dev.yika.status.entitlement.Entitlement.Source;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.DayAnswer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;

/** The result of one source, the history or the platform. */
record Assessment(
    Source source,
    InsuranceStatus status,
    Benefit pooledFund,
    Optional<DateWindow> suspendedFrom,
    Optional<YearMonth> arrearsFrom,
    SortedSet<YearMonth> unpaidMonths,
    Optional<Recovery> recovery,
    Optional<Recovery> recoveryIfPaid,
    Optional<DayAnswer> firstWait) {

  /** Returns the benefits of a status by itself. */
  static Assessment of(Source source, InsuranceStatus status, Optional<LocalDate> since) {
    Benefit pooled = pooledFund(status);
    return new Assessment(
        source,
        status,
        since.map(pooled::from).orElse(pooled),
        Optional.empty(),
        Optional.empty(),
        Collections.emptySortedSet(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the same, confirmed by the platform: the verdict is as sure as the platform's word. */
  Assessment confirmed() {
    return new Assessment(
        Source.BOTH,
        status,
        pooledFund.with(Confidence.HIGH),
        suspendedFrom,
        arrearsFrom,
        unpaidMonths,
        recovery,
        recoveryIfPaid,
        firstWait);
  }

  /** Returns the same with the months and the recoveries that the history leads to. */
  Assessment detailedBy(Assessment history) {
    return new Assessment(
        source,
        status,
        pooledFund,
        suspendedFrom,
        history.arrearsFrom,
        history.unpaidMonths,
        history.recovery,
        history.recoveryIfPaid,
        history.firstWait);
  }

  /** Returns the same, at most as sure as the source of the history. */
  Assessment atMost(Confidence confidence) {
    return with(pooledFund.with(pooledFund.confidence().and(confidence)));
  }

  /** Returns the same with the months owed. */
  Assessment owing(SortedSet<YearMonth> months) {
    return new Assessment(
        source,
        status,
        pooledFund,
        suspendedFrom,
        arrearsFrom,
        months,
        recovery,
        recoveryIfPaid,
        firstWait);
  }

  /** Returns the same without a no because of a first wait: the enrollment may not be the first. */
  Assessment perhapsEnrolledBefore() {
    boolean isWaiting = pooledFund.reason() == BenefitReason.WAITING && firstWait.isPresent();
    return isWaiting ? with(pooledFund.perhapsNot(BenefitReason.MAY_BE_WAITING)) : this;
  }

  private Assessment with(Benefit other) {
    return new Assessment(
        source,
        status,
        other,
        suspendedFrom,
        arrearsFrom,
        unpaidMonths,
        recovery,
        recoveryIfPaid,
        firstWait);
  }

  /**
   * The four statuses and their benefits rest on articles for the public; an account frozen, an
   * enrollment ended or without effect speak for themselves.
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
