package dev.yika.examples;

import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Asks what the insurance pays on a day, after a month of arrears. */
public final class EntitlementExample implements Example {

  @Override
  public void run(PrintStream out) {
    // docs: day
    EnrollmentHistory history =
        EnrollmentHistory.of(
            List.of(
                EnrollmentEvent.of(
                    LocalDate.of(2020, 3, 2),
                    new EnrollmentChange.Enrolled(Insured.employee("410100"))),
                EnrollmentEvent.of(
                    LocalDate.of(2026, 7, 31), new EnrollmentChange.Missed(YearMonth.of(2026, 7))),
                EnrollmentEvent.of(LocalDate.of(2026, 9, 11), EnrollmentChange.MadeUp.of())));

    Entitlement answer = Entitlements.standard().on(LocalDate.of(2026, 9, 15), history);
    out.println(answer.pooledFund().verdict() + " since " + answer.suspendedFrom().orElseThrow());
    // → NO since 2026-08-01
    out.println(answer.explain(Locale.CHINESE));
    // → 7月未足额缴费，8月1日起暂停；9月11日到账，10月1日恢复。可先用个人账户余额。
    // end
  }
}
