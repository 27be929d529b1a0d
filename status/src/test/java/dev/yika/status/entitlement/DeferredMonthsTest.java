package dev.yika.status.entitlement;

import static dev.yika.status.history.Events.missed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.EnrollmentPhase;
import dev.yika.status.enrollment.EnrollmentState;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.history.Events;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.member.Insured;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A month that is deferred by approval (缓缴) is not missed. */
class DeferredMonthsTest {

  private static final YearMonth JUNE = YearMonth.of(2026, 6);
  private static final YearMonth JULY = YearMonth.of(2026, 7);

  @Test
  void aMonthDeferredBeforeItIsReportedUnpaidIsNotOwed() {
    EnrollmentHistory history =
        history(deferred("2026-07-10", JULY), Events.on("2026-07-31", missed("2026-07")));
    Entitlement answer = on("2026-08-20", history);

    assertThat(answer.status()).isEqualTo(InsuranceStatus.NORMAL);
    assertThat(answer.pooledFund().isGranted()).isTrue();
    assertThat(answer.unpaidMonths()).isEmpty();
    assertThat(answer.doubts()).isEmpty();
    assertThat(state(history).deferredMonths()).containsExactly(JULY);
  }

  @Test
  void aMonthDeferredAfterwardsIsOwedUntilThenOnly() {
    EnrollmentHistory history =
        history(Events.on("2026-07-31", missed("2026-07")), deferred("2026-08-15", JULY));

    assertThat(on("2026-08-14", history).pooledFund().verdict()).isEqualTo(Verdict.NO);
    assertThat(on("2026-08-15", history).pooledFund().isGranted()).isTrue();
    assertThat(state(history).interruption()).isEmpty();
  }

  @Test
  void onTheSameDayTheApprovalCountsFirst() {
    EnrollmentHistory history =
        history(Events.on("2026-07-31", missed("2026-07")), deferred("2026-07-31", JULY));

    assertThat(on("2026-08-14", history).status()).isEqualTo(InsuranceStatus.NORMAL);
  }

  @Test
  void whatIsNotDeferredStaysOwed() {
    EnrollmentHistory history =
        history(
            Events.on("2026-06-30", missed("2026-06")),
            Events.on("2026-07-31", missed("2026-07")),
            deferred("2026-08-15", JUNE));

    assertThat(on("2026-08-20", history).unpaidMonths()).containsExactly(JULY);
    assertThat(on("2026-08-20", history).arrearsFrom()).contains(JULY);
    assertThat(on("2026-08-20", history).pooledFund().verdict()).isEqualTo(Verdict.NO);
  }

  @Test
  void aMonthThatWasMissedAndPaidStaysAnInterruption() {
    EnrollmentHistory history =
        history(
            Events.on("2026-06-30", missed("2026-06")),
            Events.on("2026-07-31", missed("2026-07")),
            Events.on("2026-08-10", EnrollmentChange.madeUp(JUNE)),
            deferred("2026-08-15", JULY));

    assertThat(state(history).phase()).isEqualTo(EnrollmentPhase.INSURED);
    assertThat(state(history).interruption().orElseThrow().firstUnpaid()).isEqualTo(JUNE);
    assertThat(state(history).interruption().orElseThrow().missed()).hasValue(1);
  }

  @Test
  void thePaymentOfADeferredMonthIsAsDue() {
    EnrollmentHistory history =
        history(
            deferred("2026-07-10", JULY), Events.on("2026-10-09", EnrollmentChange.madeUp(JULY)));

    assertThat(on("2026-10-10", history).doubts()).isEmpty();
    assertThat(on("2026-10-10", history).pooledFund().isGranted()).isTrue();
  }

  @Test
  void aMonthBeforeTheEnrollmentCannotBeDeferredAndADeferralNamesAMonth() {
    EnrollmentHistory history = history(deferred("2026-07-10", YearMonth.of(2019, 1)));

    assertThat(on("2026-08-20", history).doubts())
        .extracting(Doubt::kind)
        .containsExactly(Doubt.Kind.EVENT_REJECTED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EnrollmentChange.deferred(List.of()))
        .withMessage("a deferral names the months");
  }

  private static EnrollmentEvent deferred(String day, YearMonth month) {
    return Events.on(day, EnrollmentChange.deferred(month));
  }

  private static EnrollmentHistory history(EnrollmentEvent... events) {
    EnrollmentEvent enrolled =
        Events.on("2020-03-02", EnrollmentChange.enrolled(Insured.employee("330100")));
    return EnrollmentHistory.of(Stream.concat(Stream.of(enrolled), Stream.of(events)).toList());
  }

  private static EnrollmentState state(EnrollmentHistory history) {
    return history.asOf(LocalDate.of(2026, 12, 31)).state();
  }

  private static Entitlement on(String day, EnrollmentHistory history) {
    return Entitlements.standard().on(LocalDate.parse(day), history);
  }
}
