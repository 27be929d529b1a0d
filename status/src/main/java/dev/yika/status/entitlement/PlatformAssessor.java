package dev.yika.status.entitlement;

import dev.yika.status.entitlement.Entitlement.Source;
import dev.yika.status.member.InsuranceScheme;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.platform.BasicCoverage;
import dev.yika.status.platform.Contradiction;
import dev.yika.status.platform.CoverageReading;
import dev.yika.status.platform.CoverageSnapshot;
import dev.yika.status.platform.InsuranceRow;
import dev.yika.status.platform.code.InsuranceKind;
import dev.yika.status.platform.code.InsuranceState;
import dev.yika.status.rule.ChinaTime;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Works out what an answer of the platform leads to on one day, and whether it counts. */
final class PlatformAssessor {

  private final LocalDate date;
  private final CoverageSnapshot snapshot;
  private final Optional<Insured> asked;
  private final List<Doubt> doubts = new ArrayList<>();

  PlatformAssessor(LocalDate date, CoverageSnapshot snapshot, Optional<Insured> asked) {
    this.date = date;
    this.snapshot = snapshot;
    this.asked = asked;
  }

  /** Returns what the platform says, or nothing if it says nothing that counts. */
  Optional<Assessment> assess() {
    if (!isOfTheDay()) {
      doubts.add(
          Doubt.of(
              Doubt.Kind.PLATFORM_OF_ANOTHER_DAY,
              "the platform answered on another day; its answer is not used",
              "平台答复并非当日，未采用"));
      return Optional.empty();
    }
    Optional<InsuranceRow> row = row();
    if (isTwice()) {
      doubts.add(
          Doubt.of(
              Doubt.Kind.ENROLLED_TWICE,
              "the platform names two basic insurances that have not ended",
              "平台返回两份未终止的基本医疗保险"));
    } else if (row.isEmpty()) {
      doubts.add(
          Doubt.of(
              Doubt.Kind.NO_BASIC_INSURANCE,
              "the platform names no basic insurance that fits",
              "平台未返回相符的基本医疗保险"));
    }
    return row.flatMap(this::assess);
  }

  boolean isOfTheDay() {
    return ChinaTime.dateOf(snapshot.answeredAt()).equals(date);
  }

  List<Doubt> doubts() {
    return doubts;
  }

  /** Returns where and as what the person is insured by the row that counts. */
  Optional<Insured> insured() {
    return row()
        .flatMap(
            row ->
                row.area()
                    .flatMap(area -> scheme(row).map(scheme -> new Insured(area, member(scheme)))));
  }

  /** The platform's rows do not tell flexible from employed; the employer's rules are general. */
  private static MemberKind member(InsuranceScheme scheme) {
    return scheme == InsuranceScheme.EMPLOYEE ? MemberKind.EMPLOYED : MemberKind.RESIDENT;
  }

  private static Optional<InsuranceScheme> scheme(InsuranceRow row) {
    return row.insurance().meaning().flatMap(InsuranceKind::basicScheme);
  }

  private Optional<InsuranceRow> row() {
    BasicCoverage basic = snapshot.basic();
    if (basic instanceof BasicCoverage.One one && fits(one.row())) {
      return Optional.of(one.row());
    }
    List<InsuranceRow> fitting = basic.rows().stream().filter(this::fits).toList();
    return fitting.size() == 1 && asked.isPresent()
        ? Optional.of(fitting.get(0))
        : Optional.empty();
  }

  private boolean fits(InsuranceRow row) {
    return asked.isEmpty() || scheme(row).equals(asked.map(Insured::scheme));
  }

  private Optional<Assessment> assess(InsuranceRow row) {
    CoverageReading reading = snapshot.reading(row);
    for (Contradiction contradiction : reading.contradictions()) {
      doubts.add(
          Doubt.of(
              Doubt.Kind.PLATFORM_CONTRADICTS_ITSELF,
              contradiction.label(Locale.ENGLISH),
              contradiction.label(Locale.CHINESE)));
    }
    if (reading.hasUnknownCode()) {
      doubts.add(
          Doubt.of(
              Doubt.Kind.PLATFORM_NOT_UNDERSTOOD,
              "the platform sent a code that is not known",
              "平台返回了未知代码"));
    }
    return reading.status() == InsuranceStatus.UNKNOWN
        ? Optional.empty()
        : Optional.of(assess(row, reading));
  }

  private Assessment assess(InsuranceRow row, CoverageReading reading) {
    boolean stillPays = row.state().is(InsuranceState.NORMAL);
    if (reading.status() != InsuranceStatus.ARREARS) {
      return Assessment.of(Source.PLATFORM, reading.status(), reading.since());
    }
    Benefit pooled =
        stillPays
            ? Benefit.of(Verdict.YES, BenefitReason.BEFORE_SUSPENSION, Confidence.HIGH)
            : Benefit.of(Verdict.NO, BenefitReason.SUSPENDED, Confidence.HIGH);
    return new Assessment(
        Source.PLATFORM,
        InsuranceStatus.ARREARS,
        stillPays ? pooled : reading.since().map(pooled::from).orElse(pooled),
        stillPays ? Optional.empty() : reading.since().map(DateWindow::of),
        Optional.empty(),
        Collections.emptySortedSet(),
        Optional.empty(),
        Optional.empty());
  }

  private boolean isTwice() {
    return snapshot.basic() instanceof BasicCoverage.Several several && several.isDuplicate();
  }
}
