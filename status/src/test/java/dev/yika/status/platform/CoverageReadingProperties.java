package dev.yika.status.platform;

import static dev.yika.status.member.InsuranceStatus.ARREARS;
import static dev.yika.status.member.InsuranceStatus.FROZEN;
import static dev.yika.status.member.InsuranceStatus.INVALID;
import static dev.yika.status.member.InsuranceStatus.NORMAL;
import static dev.yika.status.member.InsuranceStatus.NOT_ENROLLED;
import static dev.yika.status.member.InsuranceStatus.PAUSED;
import static dev.yika.status.member.InsuranceStatus.SEALED;
import static dev.yika.status.member.InsuranceStatus.TERMINATED;
import static dev.yika.status.member.InsuranceStatus.TRANSFERRED;
import static dev.yika.status.member.InsuranceStatus.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.platform.code.CodeTable;
import dev.yika.status.platform.code.CodeTables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CoverageReadingProperties {

  private static final Instant ANSWERED = Instant.parse("2026-09-15T02:00:00Z");

  /** Which states each status may come from, by the pairing. */
  private static final Map<InsuranceStatus, Set<String>> STATES =
      Map.of(
          NORMAL, Set.of("1"),
          ARREARS, Set.of("1", "2"),
          SEALED, Set.of("2"),
          TRANSFERRED, Set.of("2", "4"),
          PAUSED, Set.of("2"),
          NOT_ENROLLED, Set.of("0"),
          TERMINATED, Set.of("4"),
          INVALID, Set.of("3"),
          FROZEN, Set.of("1", "2"),
          UNKNOWN, Set.of("1", "9", ""));

  /** Every combination of known, unknown and missing codes: 20,580 of them. */
  @Property(tries = 21_000)
  void everyCombinationOfCodesIsRead(
      @ForAll("states") String state,
      @ForAll("contributions") String contribution,
      @ForAll("flags") String paid,
      @ForAll("changes") String change,
      @ForAll("transfers") String transfer) {
    CoverageEvidence evidence =
        CoverageEvidence.none()
            .withContribution(contribution)
            .withPaid(paid)
            .withChange(change)
            .withTransfer(transfer);
    String paused = state.equals("1") ? "" : "2026-08-01";
    CoverageReading reading = read(row(state, "2020-07-01", paused), evidence);

    assertThat(STATES.get(reading.status())).contains(state);
    assertThat(reading.evidence()).hasSize(1 + evidence.codes().size());
    assertThat(reading.explain(Locale.ENGLISH)).startsWith(reading.status().label(Locale.ENGLISH));
    if (reading.isContradictory() || reading.hasUnknownCode()) {
      assertThat(reading.status()).isNotIn(NORMAL, ARREARS, SEALED, TRANSFERRED);
    }
    if (reading.status() == NORMAL) {
      assertThat(contribution).matches(change.equals("25") ? "|1|2|3" : "|1");
      assertThat(paid).isNotEqualTo("0");
    }
    assertThat(reading.status() == FROZEN)
        .isEqualTo(change.equals("31") && (state.equals("1") || state.equals("2")));
  }

  @Property
  void datesNeverSayMoreThanTheDayOfTheAnswer(
      @ForAll("states") String state,
      @ForAll("days") LocalDate enrolledOn,
      @ForAll("days") LocalDate pausedOn) {
    CoverageReading reading =
        read(row(state, enrolledOn.toString(), pausedOn.toString()), CoverageEvidence.none());

    assertThat(reading.since().filter(LocalDate.of(2026, 9, 15)::isBefore)).isEmpty();
    if (reading.status() == NORMAL) {
      assertThat(reading.since()).contains(enrolledOn);
    }
  }

  @Property
  void normalWithAPauseThatHasComeIsNeverNormal(
      @ForAll("days") LocalDate enrolledOn,
      @ForAll("days") LocalDate pausedOn,
      @ForAll("changes") String change,
      @ForAll("flags") String paid) {
    CoverageEvidence evidence = CoverageEvidence.none().withChange(change).withPaid(paid);
    InsuranceRow row = row("1", enrolledOn.toString(), pausedOn.toString()).with(evidence);
    CoverageSnapshot snapshot = CoverageSnapshot.of(ANSWERED, List.of(row));

    if (!pausedOn.isAfter(LocalDate.of(2026, 9, 15))) {
      assertThat(snapshot.reading(row).status()).isIn(UNKNOWN, FROZEN);
      assertThat(row.isActiveOn(LocalDate.of(2026, 9, 15))).isFalse();
    }
  }

  @Property
  void aDateIsTheSameInEveryShape(@ForAll("days") LocalDate day, @ForAll("tails") String tail) {
    assertThat(row("2", day + tail, day.toString()).enrolledOn()).contains(day);
  }

  private static CoverageReading read(InsuranceRow row, CoverageEvidence evidence) {
    InsuranceRow evident = row.with(evidence);
    return CoverageSnapshot.of(ANSWERED, List.of(evident)).reading(evident);
  }

  private static InsuranceRow row(String state, String enrolledOn, String pausedOn) {
    return InsuranceRow.from(
        Map.of(
            "insutype", "310",
            "psn_insu_stas", state,
            "psn_insu_date", enrolledOn,
            "paus_insu_date", pausedOn));
  }

  @Provide
  Arbitrary<String> states() {
    return codes(CodeTables.standard().insuranceStates());
  }

  @Provide
  Arbitrary<String> contributions() {
    return codes(CodeTables.standard().contributionStates());
  }

  @Provide
  Arbitrary<String> flags() {
    return codes(CodeTables.standard().paidFlags());
  }

  @Provide
  Arbitrary<String> changes() {
    return codes(CodeTables.standard().changeTypes());
  }

  @Provide
  Arbitrary<String> transfers() {
    return codes(CodeTables.standard().transferStates());
  }

  private static Arbitrary<String> codes(CodeTable<?> table) {
    List<String> codes = new ArrayList<>(table.codes());
    codes.addAll(List.of("9", ""));
    return Arbitraries.of(codes);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2024, 1, 1).toEpochDay(), LocalDate.of(2027, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<String> tails() {
    return Arbitraries.of(
        "", " 00:00:00", "T00:00:00", " 23:59:59.999", "T07:59:59+08:00", "T00:00:00Z");
  }
}
