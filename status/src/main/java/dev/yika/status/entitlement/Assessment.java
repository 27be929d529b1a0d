package dev.yika.status.entitlement;

import static dev.yika.status.entitlement.Verdict.NO;
import static dev.yika.status.entitlement.Verdict.UNKNOWN;
import static dev.yika.status.entitlement.Verdict.YES;

import dev.yika.status.entitlement.Entitlement.Source;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.recovery.Recovery;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;

/** What one source, the history or the platform, leads to. */
record Assessment(
    Source source,
    InsuranceStatus status,
    Benefit pooledFund,
    Optional<LocalDate> suspendedFrom,
    Optional<YearMonth> arrearsFrom,
    SortedSet<YearMonth> unpaidMonths,
    Optional<Recovery> recovery,
    Optional<Recovery> recoveryIfPaid) {

  /** What a status says by itself. */
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
        Optional.empty());
  }

  /** The same, which another source says as well. */
  Assessment confirmed() {
    return new Assessment(
        Source.BOTH,
        status,
        pooledFund,
        suspendedFrom,
        arrearsFrom,
        unpaidMonths,
        recovery,
        recoveryIfPaid);
  }

  /** The same, knowing what is owed. */
  Assessment owing(SortedSet<YearMonth> months) {
    return new Assessment(
        source, status, pooledFund, suspendedFrom, arrearsFrom, months, recovery, recoveryIfPaid);
  }

  private static Benefit pooledFund(InsuranceStatus status) {
    return switch (status) {
      case NORMAL -> Benefit.of(YES, BenefitReason.PAYING);
      case ARREARS -> Benefit.of(NO, BenefitReason.SUSPENDED);
      case SEALED -> Benefit.of(NO, BenefitReason.SEALED);
      case TRANSFERRED -> Benefit.of(NO, BenefitReason.TRANSFERRED);
      case PAUSED -> Benefit.of(NO, BenefitReason.PAUSED);
      case NOT_ENROLLED -> Benefit.of(NO, BenefitReason.NOT_ENROLLED);
      case TERMINATED -> Benefit.of(NO, BenefitReason.TERMINATED);
      case INVALID -> Benefit.of(NO, BenefitReason.INVALID);
      case FROZEN -> Benefit.of(NO, BenefitReason.FROZEN);
      case UNKNOWN -> Benefit.of(UNKNOWN, BenefitReason.NOT_KNOWN);
    };
  }

  Benefit account() {
    return switch (status) {
      case NORMAL -> Benefit.of(YES, BenefitReason.PAYING);
      case ARREARS, SEALED -> Benefit.of(YES, BenefitReason.BALANCE_KEPT);
      case TRANSFERRED, TERMINATED -> Benefit.of(UNKNOWN, BenefitReason.LOCAL_POLICY);
      case PAUSED -> Benefit.of(UNKNOWN, BenefitReason.PAUSED);
      case NOT_ENROLLED -> Benefit.of(NO, BenefitReason.NOT_ENROLLED);
      case INVALID -> Benefit.of(NO, BenefitReason.INVALID);
      case FROZEN -> Benefit.of(NO, BenefitReason.FROZEN);
      case UNKNOWN -> Benefit.of(UNKNOWN, BenefitReason.NOT_KNOWN);
    };
  }

  Benefit newCredit() {
    return switch (status) {
      case NORMAL -> Benefit.of(YES, BenefitReason.PAYING);
      case ARREARS -> Benefit.of(NO, BenefitReason.IN_ARREARS);
      default -> pooledFund(status);
    };
  }
}
