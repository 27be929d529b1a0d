package dev.yika.status.platform;

import static dev.yika.status.member.InsuranceStatus.ARREARS;
import static dev.yika.status.member.InsuranceStatus.FROZEN;
import static dev.yika.status.member.InsuranceStatus.NORMAL;
import static dev.yika.status.member.InsuranceStatus.PAUSED;
import static dev.yika.status.member.InsuranceStatus.SEALED;
import static dev.yika.status.member.InsuranceStatus.TERMINATED;
import static dev.yika.status.member.InsuranceStatus.TRANSFERRED;
import static dev.yika.status.member.InsuranceStatus.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.platform.code.CodeTables;
import dev.yika.status.platform.code.PlatformCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageSnapshotTest {

  /** 2026-09-15 in China, the day before in Greenwich. */
  private static final Instant ANSWERED = Instant.parse("2026-09-14T16:30:00Z");

  private static final LocalDate ENROLLED = LocalDate.of(2020, 7, 1);
  private static final LocalDate PAUSED_ON = LocalDate.of(2026, 8, 1);
  private static final CoverageEvidence NONE = CoverageEvidence.none();

  @Test
  void normalIsStateOneWithContributionOne() {
    CoverageReading reading = read("1", NONE.withContribution("1"));

    assertThat(reading.status()).isEqualTo(NORMAL);
    assertThat(reading.since()).contains(ENROLLED);
    assertThat(reading.isContradictory()).isFalse();
  }

  @Test
  void normalIsAlsoStateOneWithNothingElse() {
    assertThat(read("1", NONE).status()).isEqualTo(NORMAL);
    assertThat(read("1", NONE.withPaid("1")).status()).isEqualTo(NORMAL);
  }

  @Test
  void aRetiredMemberIsNormalWithoutPaying() {
    assertThat(read("1", NONE.withContribution("3").withChange("25")).status()).isEqualTo(NORMAL);
    assertThat(read("1", NONE.withContribution("2").withChange("25")).status()).isEqualTo(NORMAL);
  }

  @Test
  void arrearsAreStateOneWithAnUnpaidFlag() {
    CoverageReading reading = read("1", NONE.withPaid("0"));

    assertThat(reading.status()).isEqualTo(ARREARS);
    assertThat(reading.since()).isEmpty();
    assertThat(read("1", NONE.withPaid("0").withContribution("1")).status()).isEqualTo(ARREARS);
    assertThat(read("1", NONE.withPaid("0").withChange("22")).status()).isEqualTo(ARREARS);
  }

  @Test
  void arrearsAreStateTwoWithAnInterruptionAndItsDate() {
    CoverageReading reading = read("2", NONE.withChange("22"));

    assertThat(reading.status()).isEqualTo(ARREARS);
    assertThat(reading.since()).contains(PAUSED_ON);
  }

  @Test
  void anInterruptionWithoutItsDateIsNotTakenForArrears() {
    CoverageReading reading = read(row("310", "2", ENROLLED, null), NONE.withChange("22"));

    assertThat(reading.status()).isEqualTo(PAUSED);
    assertThat(reading.since()).isEmpty();
  }

  @Test
  void stateTwoAloneIsPausedForAnUnknownReason() {
    CoverageReading reading = read("2", NONE);

    assertThat(reading.status()).isEqualTo(PAUSED);
    assertThat(reading.since()).contains(PAUSED_ON);
    assertThat(read("2", NONE.withContribution("2")).status()).isEqualTo(PAUSED);
    assertThat(read("2", NONE.withPaid("0")).status()).isEqualTo(PAUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"21", "25"})
  void sealedIsStateTwoAndContributionTwoAfterAnEndOrRetirement(String change) {
    CoverageReading reading = read("2", NONE.withContribution("2").withChange(change));

    assertThat(reading.status()).isEqualTo(SEALED);
    assertThat(reading.since()).contains(PAUSED_ON);
    assertThat(read("2", NONE.withChange(change)).status()).isEqualTo(PAUSED);
  }

  @ParameterizedTest
  @CsvSource({"2, 23", "2, 24", "4, 23", "4, 24"})
  void transferredIsStateTwoOrFourAfterAMoveOut(String state, String change) {
    CoverageReading reading = read(state, NONE.withChange(change));

    assertThat(reading.status()).isEqualTo(TRANSFERRED);
    assertThat(reading.since()).contains(PAUSED_ON);
    assertThat(reading.isTransferInProgress()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, true", "2, false", "4, false"})
  void aTransferIsInProgressWhileItIsOpenOrBeingHandled(String transfer, boolean inProgress) {
    CoverageReading reading = read("4", NONE.withChange("23").withTransfer(transfer));

    assertThat(reading.status()).isEqualTo(TRANSFERRED);
    assertThat(reading.isTransferInProgress()).isEqualTo(inProgress);
  }

  @Test
  void aTransferAloneDoesNotShowWhetherItGoesOutOrIn() {
    assertThat(read("2", NONE.withTransfer("1")).status()).isEqualTo(PAUSED);
    assertThat(read("4", NONE.withTransfer("0")).status()).isEqualTo(TERMINATED);
    assertThat(read("2", NONE.withTransfer("1")).isTransferInProgress()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, NOT_ENROLLED", "3, INVALID", "4, TERMINATED"})
  void otherStatesHaveTheirOwnValues(String state, InsuranceStatus status) {
    assertThat(read(state, NONE).status()).isEqualTo(status);
  }

  @Test
  void endedSinceThePauseAndNotEnrolledSinceNever() {
    assertThat(read("4", NONE).since()).contains(PAUSED_ON);
    assertThat(read("0", NONE).since()).isEmpty();
    assertThat(read("3", NONE).since()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void frozenIsAValueOfItsOwn(String state) {
    assertThat(read(state, NONE.withChange("31")).status()).isEqualTo(FROZEN);
    assertThat(read(state, NONE.withChange("31").withPaid("7")).status()).isEqualTo(FROZEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "", "01", "１", "正常"})
  void anUnknownStateIsUnknownAndKept(String state) {
    CoverageReading reading = read(state, NONE.withContribution("1"));

    assertThat(reading.status()).isEqualTo(UNKNOWN);
    assertThat(reading.since()).isEmpty();
    assertThat(reading.hasUnknownCode()).isTrue();
    assertThat(reading.evidence().get(0).code()).isEqualTo(state);
  }

  @Test
  void anUnknownCodeBesideTheStateTakesTheFavourableReadingAway() {
    CoverageReading normal = read("1", NONE.withContribution("8"));

    assertThat(normal.status()).isEqualTo(UNKNOWN);
    assertThat(normal.hasUnknownCode()).isTrue();
    assertThat(normal.evidence()).extracting(PlatformCode::code).containsExactly("1", "8");
    assertThat(read("2", NONE.withContribution("2").withChange("29")).status()).isEqualTo(PAUSED);
    assertThat(read("2", NONE.withChange("23").withTransfer("9")).status()).isEqualTo(PAUSED);
    assertThat(read("4", NONE.withChange("99")).status()).isEqualTo(TERMINATED);
  }

  @Test
  void aBlankCodeIsNoEvidence() {
    CoverageReading reading =
        read("1", NONE.withContribution("").withPaid(" ").withChange("").withTransfer(""));

    assertThat(reading).isEqualTo(read("1", NONE));
    assertThat(reading.evidence()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, '', '', '', UNKNOWN, STATE_AND_CONTRIBUTION",
    "1, 3, '', '', '', UNKNOWN, STATE_AND_CONTRIBUTION",
    "1, 3, 0, '', '', UNKNOWN, STATE_AND_CONTRIBUTION",
    "0, 1, '', '', '', NOT_ENROLLED, STATE_AND_CONTRIBUTION",
    "2, 1, '', '', '', PAUSED, STATE_AND_CONTRIBUTION",
    "2, 1, '', 23, '', PAUSED, STATE_AND_CONTRIBUTION",
    "3, 1, '', '', '', INVALID, STATE_AND_CONTRIBUTION",
    "4, 1, '', '', '', TERMINATED, STATE_AND_CONTRIBUTION",
    "1, 1, '', 21, '', UNKNOWN, STATE_AND_CHANGE",
    "1, 1, '', 22, '', UNKNOWN, STATE_AND_CHANGE",
    "1, '', '', 23, '', UNKNOWN, STATE_AND_CHANGE",
    "1, '', '', 24, 0, UNKNOWN, STATE_AND_CHANGE",
    "2, '', '', 12, '', PAUSED, STATE_AND_CHANGE",
    "4, '', '', 11, '', TERMINATED, STATE_AND_CHANGE",
    "2, '', 1, 22, '', PAUSED, PAID_AND_INTERRUPTED",
    "2, 2, 0, 21, '', PAUSED, SEALED_AND_UNPAID",
    "2, '', '', 23, 3, PAUSED, MOVED_AND_REVOKED",
    "4, '', '', 24, 3, TERMINATED, MOVED_AND_REVOKED"
  })
  void aContradictionIsReportedAndNothingIsConcludedFromIt(
      String state,
      String contribution,
      String paid,
      String change,
      String transfer,
      InsuranceStatus status,
      Contradiction contradiction) {
    CoverageReading reading =
        read(
            state,
            NONE.withContribution(contribution)
                .withPaid(paid)
                .withChange(change)
                .withTransfer(transfer));

    assertThat(reading.contradictions()).containsExactly(contradiction);
    assertThat(reading.isContradictory()).isTrue();
    assertThat(reading.status()).isEqualTo(status);
  }

  @Test
  void severalContradictionsAreAllReported() {
    assertThat(read("1", NONE.withContribution("3").withChange("23").withTransfer("3")))
        .extracting(CoverageReading::contradictions)
        .isEqualTo(
            List.of(
                Contradiction.STATE_AND_CONTRIBUTION,
                Contradiction.STATE_AND_CHANGE,
                Contradiction.MOVED_AND_REVOKED));
  }

  @Test
  void anEnrollmentFromNextYearIsNotNormalYet() {
    CoverageReading reading = read(row("390", "1", LocalDate.of(2027, 1, 1), null), NONE);

    assertThat(reading.status()).isEqualTo(UNKNOWN);
    assertThat(reading.since()).isEmpty();
    assertThat(reading.contradictions()).containsExactly(Contradiction.DATE_AFTER_ANSWER);
  }

  @Test
  void theDayOfTheAnswerIsThatOfChina() {
    InsuranceRow sameDay = row("310", "1", LocalDate.of(2026, 9, 15), null);
    InsuranceRow nextDay = row("310", "1", LocalDate.of(2026, 9, 16), null);

    assertThat(read(sameDay, NONE).status()).isEqualTo(NORMAL);
    assertThat(read(nextDay, NONE).status()).isEqualTo(UNKNOWN);
  }

  @Test
  void aPauseStillToComeIsNotTheFirstDayOfTheStatus() {
    CoverageReading reading = read(row("310", "2", ENROLLED, LocalDate.of(9999, 12, 31)), NONE);

    assertThat(reading.status()).isEqualTo(PAUSED);
    assertThat(reading.since()).isEmpty();
    assertThat(reading.contradictions()).containsExactly(Contradiction.DATE_AFTER_ANSWER);
  }

  @Test
  void aPauseBeforeTheEnrollmentIsAContradiction() {
    CoverageReading reading =
        read(row("310", "2", PAUSED_ON, PAUSED_ON.minusDays(1)), NONE.withChange("22"));

    assertThat(reading.status()).isEqualTo(PAUSED);
    assertThat(reading.since()).isEmpty();
    assertThat(reading.contradictions()).containsExactly(Contradiction.PAUSED_BEFORE_ENROLLED);
    assertThat(read(row("310", "2", PAUSED_ON, PAUSED_ON), NONE).contradictions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-06-01", "2026-08-01", "2026-09-15"})
  void normalWithAPauseThatHasComeIsUnknown(LocalDate paused) {
    CoverageReading reading = read(row("310", "1", LocalDate.of(2026, 1, 1), paused), NONE);

    assertThat(reading.status()).isEqualTo(UNKNOWN);
    assertThat(reading.contradictions()).containsExactly(Contradiction.NORMAL_AND_PAUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-09-16", "2099-12-31", "9999-12-31", "0001-01-01", "1900-01-01"})
  void normalWithAPauseStillToComeIsNormal(LocalDate paused) {
    CoverageReading reading = read(row("310", "1", ENROLLED, paused), NONE);

    assertThat(reading.status()).isEqualTo(NORMAL);
    assertThat(reading.contradictions()).isEmpty();
  }

  @Test
  void normalWithAPauseThatCannotBeReadIsUnknown() {
    InsuranceRow row =
        InsuranceRow.from(
            Map.of("insutype", "310", "psn_insu_stas", "1", "paus_insu_date", "01.08.2026"));

    assertThat(read(row, NONE).status()).isEqualTo(UNKNOWN);
    assertThat(row.isActiveOn(LocalDate.of(2026, 9, 15))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"34", "35", "36", "37", "38"})
  void aNeutralChangeChangesNothing(String change) {
    assertThat(read("1", NONE.withChange(change)).status()).isEqualTo(NORMAL);
    assertThat(read("2", NONE.withChange(change)).status()).isEqualTo(PAUSED);
    assertThat(read("4", NONE.withChange(change)).status()).isEqualTo(TERMINATED);
    assertThat(read("2", NONE.withChange(change)).isContradictory()).isFalse();
    assertThat(read("1", NONE.withChange(change)).uncertainCodes()).isEmpty();
  }

  @Test
  void flagFourCountsAsPaidAndIsUncertain() {
    CoverageReading reading = read("1", NONE.withPaid("4"));

    assertThat(reading.status()).isEqualTo(NORMAL);
    assertThat(reading.uncertainCodes()).hasSize(1);
    assertThat(read("1", NONE.withPaid("1")).uncertainCodes()).isEmpty();
    assertThat(read("2", NONE.withPaid("4").withChange("22")).contradictions())
        .containsExactly(Contradiction.PAID_AND_INTERRUPTED);
  }

  @Test
  void aReadingExplainsItselfInBothLanguages() {
    CoverageReading reading = read("1", NONE.withContribution("3").withPaid("4101021234567890"));

    assertThat(reading.explain(Locale.CHINESE))
        .isEqualTo("未知：psn_insu_stas 正常参保；psn_clct_stas 终止缴费；clct_flag 未知代码；参保状态与缴费状态不一致");
    assertThat(reading.explain(Locale.ENGLISH))
        .isEqualTo(
            "unknown [psn_insu_stas enrolled, normal; psn_clct_stas payment ended; clct_flag unknown"
                + " code; the enrollment and the contribution have different states]");
    assertThat(reading.toString()).doesNotContain("4101");
  }

  @Test
  void everyRowIsReadByItself() {
    InsuranceRow basic = row("310", "1", ENROLLED, null).with(NONE.withPaid("0"));
    InsuranceRow maternity = row("510", "2", ENROLLED, PAUSED_ON);
    CoverageSnapshot snapshot = CoverageSnapshot.of(ANSWERED, List.of(maternity, basic));

    assertThat(snapshot.rows()).containsExactly(maternity, basic);
    assertThat(snapshot.answeredAt()).isEqualTo(ANSWERED);
    assertThat(snapshot.reading(basic).status()).isEqualTo(ARREARS);
    assertThat(snapshot.reading(maternity).status()).isEqualTo(PAUSED);
    assertThat(snapshot.basic()).isEqualTo(new BasicCoverage.One(basic, List.of(basic)));
  }

  @Test
  void aRowOfAnotherSnapshotIsRefused() {
    CoverageSnapshot snapshot = CoverageSnapshot.of(ANSWERED, List.of());
    InsuranceRow stranger = row("310", "1", ENROLLED, null);

    assertThatIllegalArgumentException().isThrownBy(() -> snapshot.reading(stranger));
    assertThat(snapshot.rows()).isEmpty();
  }

  @Test
  void thereMayBeNoBasicRow() {
    assertThat(CoverageSnapshot.of(ANSWERED, List.of()).basic())
        .isEqualTo(new BasicCoverage.None());
    assertThat(basicOf(row("330", "1", ENROLLED, null), row("A1", "1", ENROLLED, null)))
        .isEqualTo(new BasicCoverage.None());
    assertThat(new BasicCoverage.None().rows()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "2", "3", "4", "9"})
  void theOnlyBasicRowCountsWhateverItsState(String state) {
    InsuranceRow only = row("390", state, null, null);

    assertThat(basicOf(row("510", "1", ENROLLED, null), only))
        .isEqualTo(new BasicCoverage.One(only, List.of(only)));
  }

  @Test
  void twoActiveRowsAreAnEnrollmentTwice() {
    InsuranceRow employee = row("310", "1", ENROLLED, null);
    InsuranceRow resident = row("390", "1", ENROLLED, null);

    assertThat(basicOf(employee, resident))
        .isInstanceOfSatisfying(
            BasicCoverage.Several.class,
            several -> {
              assertThat(several.rows()).containsExactly(employee, resident);
              assertThat(several.active()).containsExactly(employee, resident);
              assertThat(several.isDuplicate()).isTrue();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "2", "3", "4", "9", ""})
  void aRowThatIsNotActiveDoesNotCompeteAndStaysInSight(String state) {
    InsuranceRow resident = row("390", state, ENROLLED, PAUSED_ON);
    InsuranceRow employee = row("310", "1", PAUSED_ON, null);

    assertThat(basicOf(resident, employee))
        .isEqualTo(new BasicCoverage.One(employee, List.of(resident, employee)));
  }

  @Test
  void aRowThatIsNormalAndPausedOrNotYetBegunDoesNotCompete() {
    InsuranceRow paused = row("390", "1", ENROLLED, PAUSED_ON);
    InsuranceRow nextYear = row("390", "1", LocalDate.of(2027, 1, 1), null);
    InsuranceRow employee = row("310", "1", ENROLLED, null);

    assertThat(basicOf(paused, employee, nextYear))
        .isEqualTo(new BasicCoverage.One(employee, List.of(paused, employee, nextYear)));
  }

  @Test
  void ofPausedRowsTheOnePausedLastCounts() {
    InsuranceRow resident = row("390", "2", ENROLLED, LocalDate.of(2024, 10, 23));
    InsuranceRow employee = row("310", "2", LocalDate.of(2024, 10, 19), PAUSED_ON);
    InsuranceRow ended = row("390", "4", ENROLLED, LocalDate.of(2026, 9, 1));
    InsuranceRow sameDay = row("390", "2", ENROLLED, PAUSED_ON);

    assertThat(basicOf(resident, employee, ended))
        .isEqualTo(new BasicCoverage.One(employee, List.of(resident, employee, ended)));
    assertThat(basicOf(sameDay, employee)).isInstanceOf(BasicCoverage.Several.class);
    assertThat(basicOf(row("390", "2", ENROLLED, null), employee))
        .isInstanceOf(BasicCoverage.Several.class);
    assertThat(basicOf(row("390", "9", ENROLLED, ENROLLED), employee))
        .isInstanceOf(BasicCoverage.Several.class);
  }

  @Test
  void severalRowsThatAreAllOverAreNoDuplicate() {
    assertThat(basicOf(row("310", "4", null, null), row("390", "0", null, null)))
        .isInstanceOfSatisfying(
            BasicCoverage.Several.class,
            several -> {
              assertThat(several.active()).isEmpty();
              assertThat(several.isDuplicate()).isFalse();
            });
  }

  @Test
  void aRowThatIsRepeatedCountsOnce() {
    InsuranceRow row = row("310", "1", ENROLLED, null);

    assertThat(basicOf(row, row)).isEqualTo(new BasicCoverage.One(row, List.of(row)));
  }

  @Test
  void answersWithoutAMeaningAreRefused() {
    InsuranceRow row = row("310", "1", ENROLLED, null);

    assertThatIllegalArgumentException().isThrownBy(() -> new BasicCoverage.One(row, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BasicCoverage.Several(List.of(row), List.of()));
    InsuranceRow other = row("390", "1", ENROLLED, null);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BasicCoverage.Several(List.of(row, other), List.of(row)));
    InsuranceRow stranger = row("390", "2", ENROLLED, PAUSED_ON);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BasicCoverage.Several(List.of(row, other), List.of(row, stranger)));
  }

  @ParameterizedTest
  @EnumSource
  void everyContradictionHasWords(Contradiction contradiction) {
    assertThat(contradiction.label(Locale.ENGLISH)).isNotBlank();
    assertThat(contradiction.label(Locale.TRADITIONAL_CHINESE))
        .isNotEqualTo(contradiction.label(Locale.ENGLISH));
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusHasWords(InsuranceStatus status) {
    assertThat(status.label(Locale.ENGLISH)).isNotBlank();
    assertThat(status.label(Locale.CHINESE)).isNotEqualTo(status.label(Locale.ENGLISH));
  }

  @Test
  void snapshotsAreEqualByInstantRowsAndEvidence() {
    InsuranceRow one = row("310", "1", ENROLLED, null);
    InsuranceRow two = row("510", "1", ENROLLED, null);
    CoverageSnapshot snapshot = CoverageSnapshot.of(ANSWERED, List.of(one, two));

    new EqualsTester()
        .addEqualityGroup(
            snapshot, CoverageSnapshot.of(ANSWERED, List.of(one.with(NONE), two, one)))
        .addEqualityGroup(CoverageSnapshot.of(ANSWERED, List.of(two, one)))
        .addEqualityGroup(CoverageSnapshot.of(ANSWERED.plusSeconds(1), List.of(one, two)))
        .addEqualityGroup(CoverageSnapshot.of(ANSWERED, List.of(one.with(NONE.withPaid("1")), two)))
        .testEquals();
    new EqualsTester()
        .addEqualityGroup(NONE, NONE.withPaid(""))
        .addEqualityGroup(NONE.withPaid("1"))
        .addEqualityGroup(NONE.withPaid("0"))
        .testEquals();
  }

  @Test
  @Tag("null-pointer-tester")
  void refuseNull() {
    InsuranceRow row = row("310", "1", ENROLLED, null);
    CoverageSnapshot snapshot = CoverageSnapshot.of(ANSWERED, List.of(row));
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(Instant.class, ANSWERED)
            .setDefault(List.class, List.of(row))
            .setDefault(InsuranceRow.class, row)
            .setDefault(InsuranceStatus.class, NORMAL)
            .setDefault(Map.class, Map.of())
            .setDefault(CodeTables.class, CodeTables.standard())
            .setDefault(CoverageEvidence.class, NONE);
    tester.testStaticMethods(CoverageSnapshot.class, Visibility.PUBLIC);
    tester.testInstanceMethods(snapshot, Visibility.PUBLIC);
    tester.testInstanceMethods(snapshot.reading(row), Visibility.PUBLIC);
    tester.testInstanceMethods(NONE, Visibility.PUBLIC);
    tester.testConstructors(CoverageEvidence.class, Visibility.PUBLIC);
    tester.testConstructors(CoverageReading.class, Visibility.PUBLIC);
    tester.testConstructors(BasicCoverage.One.class, Visibility.PUBLIC);
    tester.testInstanceMethods(Contradiction.STATE_AND_CHANGE, Visibility.PUBLIC);
    tester.testInstanceMethods(NORMAL, Visibility.PUBLIC);
  }

  @Test
  void showsNoBalanceAndNoDateOfThePerson() {
    assertThat(CoverageSnapshot.of(ANSWERED, List.of(row("310", "1", ENROLLED, PAUSED_ON))))
        .hasToString(
            "CoverageSnapshot[2026-09-14T16:30:00Z, [InsuranceRow[insutype: basic insurance of"
                + " employees, psn_insu_stas: enrolled, normal]]]");
  }

  @Test
  void anAnswerThatIsNullLacksItsFields() {
    CoverageSnapshot snapshot = CoverageSnapshot.from(ANSWERED, null);
    assertThat(snapshot.rows()).isEmpty();
    assertThat(snapshot.problems()).isEqualTo(CoverageSnapshot.from(ANSWERED, Map.of()).problems());
    assertThat(snapshot.problems()).hasSize(1);

    ContributionAnswer contributions = ContributionAnswer.from(ANSWERED, null);
    assertThat(contributions.rows()).isEmpty();
    assertThat(contributions.problems()).hasSize(1);
  }

  private static BasicCoverage basicOf(InsuranceRow... rows) {
    return CoverageSnapshot.of(ANSWERED, List.of(rows)).basic();
  }

  private static CoverageReading read(String state, CoverageEvidence evidence) {
    return read(row("310", state, ENROLLED, state.equals("1") ? null : PAUSED_ON), evidence);
  }

  private static CoverageReading read(InsuranceRow row, CoverageEvidence evidence) {
    InsuranceRow evident = row.with(evidence);
    return CoverageSnapshot.of(ANSWERED, List.of(evident)).reading(evident);
  }

  private static InsuranceRow row(
      String insurance, String state, LocalDate enrolledOn, LocalDate pausedOn) {
    Map<String, String> fields = new HashMap<>();
    fields.put("insutype", insurance);
    fields.put("psn_insu_stas", state);
    fields.put("psn_insu_date", enrolledOn == null ? "" : enrolledOn.toString());
    fields.put("paus_insu_date", pausedOn == null ? null : pausedOn + " 00:00:00");
    return InsuranceRow.from(fields);
  }
}
