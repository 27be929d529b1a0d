package dev.yika.benchmarks.fresh;

import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.member.Insured;
import dev.yika.status.rule.ChinaTime;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Asks what the insurance pays on one day, with policies and calendar read for it. */
final class FirstEntitlement {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

  private FirstEntitlement() {}

  public static void main(String[] arguments) {
    EnrollmentEvent enrolled =
        new EnrollmentEvent(
            "1",
            DAY,
            ChinaTime.at(DAY, LocalTime.NOON),
            EnrollmentChange.enrolled(Insured.employee("410100")));
    EnrollmentHistory history = EnrollmentHistory.of(List.of(enrolled));
    Exit.unless(Entitlements.standard().on(DAY, history).status() == InsuranceStatus.NORMAL);
  }
}
