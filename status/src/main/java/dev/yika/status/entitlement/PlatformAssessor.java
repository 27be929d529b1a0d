package dev.yika.status.entitlement;

import dev.yika.core.result.Wording;
import dev.yika.status.entitlement.Entitlement.Source;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.member.Insured;
import dev.yika.status.platform.BasicCoverage;
import dev.yika.status.platform.Contradiction;
import dev.yika.status.platform.CoverageReading;
import dev.yika.status.platform.CoverageSnapshot;
import dev.yika.status.platform.FieldProblem;
import dev.yika.status.platform.InsuranceRow;
import dev.yika.status.platform.code.InsuranceState;
import dev.yika.status.platform.code.PlatformCode;
import dev.yika.status.rule.ChinaTime;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Works out what an answer of the platform leads to on one day, and whether it counts. */
final class PlatformAssessor {

  private static final Wording UNKNOWN_CODE =
      new Wording("%s: the platform sent an unknown code", "%s：平台返回了未知代码");
  private static final Wording UNCERTAIN_CODE =
      new Wording("%s: the meaning of the code is uncertain", "%s：代码含义不确定");

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
              "平台返回的不是当日数据，未采用"));
      return Optional.empty();
    }
    Optional<InsuranceRow> row = row();
    snapshot.problems().forEach(this::doubtField);
    if (isTwice()) {
      doubts.add(
          Doubt.of(
              Doubt.Kind.ENROLLED_TWICE,
              "the platform names two active basic insurances",
              "平台返回两条正常参保的基本医保参保记录"));
    } else if (row.isEmpty()) {
      doubts.add(
          Doubt.of(
              Doubt.Kind.NO_BASIC_INSURANCE,
              "the platform names no basic insurance that fits",
              "平台未返回相符的基本医保参保记录"));
    }
    for (InsuranceRow basic : snapshot.basic().rows()) {
      if (!row.equals(Optional.of(basic))) {
        doubtUnclear(basic);
      }
    }
    return row.flatMap(this::assess);
  }

  private void doubtField(FieldProblem problem) {
    doubts.add(
        Doubt.of(
            Doubt.Kind.FIELD_NOT_READ,
            problem.message(Locale.ENGLISH),
            problem.message(Locale.CHINESE)));
  }

  /** Adds a doubt about a skipped row that might say otherwise. */
  private void doubtUnclear(InsuranceRow row) {
    CoverageReading reading = snapshot.reading(row);
    if (reading.status() == InsuranceStatus.UNKNOWN) {
      doubt(row, reading);
    }
  }

  boolean isOfTheDay() {
    return ChinaTime.dateOf(snapshot.answeredAt()).equals(date);
  }

  List<Doubt> doubts() {
    return doubts;
  }

  /** Returns the person's pooling area and kind by the row that counts. */
  Optional<Insured> insured() {
    return row().flatMap(InsuranceRow::insured);
  }

  private Optional<InsuranceRow> row() {
    BasicCoverage basic = snapshot.basic();
    if (basic instanceof BasicCoverage.One one && fits(one.row())) {
      return Optional.of(one.row());
    }
    List<InsuranceRow> fitting = basic.rows().stream().filter(this::fits).toList();
    return asked.flatMap(insured -> only(fitting).or(() -> only(in(insured, fitting))));
  }

  private static Optional<InsuranceRow> only(List<InsuranceRow> rows) {
    return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
  }

  private static List<InsuranceRow> in(Insured insured, List<InsuranceRow> rows) {
    return rows.stream()
        .filter(row -> row.area().map(Insured::poolOf).equals(Optional.of(insured.pool())))
        .toList();
  }

  private boolean fits(InsuranceRow row) {
    return asked.isEmpty() || row.scheme().equals(asked.map(Insured::scheme));
  }

  private Optional<Assessment> assess(InsuranceRow row) {
    CoverageReading reading = snapshot.reading(row);
    doubt(row, reading);
    return reading.status() == InsuranceStatus.UNKNOWN
        ? Optional.empty()
        : Optional.of(assess(row, reading));
  }

  private void doubt(InsuranceRow row, CoverageReading reading) {
    row.problems().forEach(this::doubtField);
    for (Contradiction contradiction : reading.contradictions()) {
      doubts.add(
          Doubt.of(
              Doubt.Kind.PLATFORM_CONTRADICTS_ITSELF,
              contradiction.label(Locale.ENGLISH),
              contradiction.label(Locale.CHINESE)));
    }
    if (row.state().isBlank()) {
      doubts.add(
          Doubt.of(
              Doubt.Kind.PLATFORM_NOT_UNDERSTOOD,
              row.state().table().field() + ": the platform sent no status",
              row.state().table().field() + "：平台未返回参保状态"));
    }
    for (PlatformCode<?> code : reading.evidence()) {
      if (!code.isKnown() && !code.isBlank()) {
        doubtCode(code, UNKNOWN_CODE);
      }
    }
    reading.uncertainCodes().forEach(code -> doubtCode(code, UNCERTAIN_CODE));
  }

  private void doubtCode(PlatformCode<?> code, Wording why) {
    String field = code.table().field();
    doubts.add(
        Doubt.of(
            Doubt.Kind.PLATFORM_NOT_UNDERSTOOD,
            why.in(Locale.ENGLISH, field),
            why.in(Locale.CHINESE, field)));
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
    Optional<LocalDate> since = stillPays ? Optional.empty() : reading.since();
    return new Assessment(
        Source.PLATFORM,
        InsuranceStatus.ARREARS,
        since.map(pooled::from).orElse(pooled),
        Confidence.HIGH,
        Details.NONE.suspended(since.map(DateWindow::of)));
  }

  private boolean isTwice() {
    return snapshot.basic() instanceof BasicCoverage.Several several && several.isDuplicate();
  }
}
