package dev.yika.examples;

import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.Doubt;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import dev.yika.status.recovery.Recovery;
import dev.yika.status.recovery.RecoveryPolicies;
import dev.yika.status.rule.DayAnswer;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks what the insurance pays on a day, after a month of arrears. */
public final class EntitlementExample implements Example {

  /** The rule for employers in Zhengzhou that a hospital has asked the agency about. */
  private static final String LOCAL =
      """
      id	area	member	stop	recover	late-fee	replaces	confidence	document
      our-agency	4101	EMPLOYED	month+0	month+0	no	all	MEDIUM	本院向经办机构核实
      """;

  @Override
  public void run(PrintStream out) {
    Entitlement answer = day(out);
    recovery(out, answer);
    late(out);
    policy(out);
  }

  private static Entitlement day(PrintStream out) {
    // docs: day
    EnrollmentHistory history =
        EnrollmentHistory.of(
            List.of(
                EnrollmentEvent.of(
                    LocalDate.of(2020, 3, 2),
                    EnrollmentChange.enrolled(Insured.employee("330100"))),
                EnrollmentEvent.of(
                    LocalDate.of(2026, 7, 31), EnrollmentChange.missed(YearMonth.of(2026, 7))),
                EnrollmentEvent.of(LocalDate.of(2026, 9, 11), EnrollmentChange.madeUp())));

    Entitlement answer = Entitlements.standard().on(LocalDate.of(2026, 9, 15), history);
    out.println(answer.status() + " " + answer.pooledFund().label(Locale.CHINESE));
    // → ARREARS 不可，自2026-08-01起（已补缴，尚未恢复）
    out.println(answer.account().label(Locale.CHINESE)); // → 可（余额可继续使用）
    out.println(answer.explain(Locale.CHINESE));
    // → 7月未足额缴费，8月1日起暂停；9月11日到账，一般10月1日恢复，以经办机构为准。限期内补缴的，中断期间的费用可补报。可先用个人账户余额。
    for (Doubt doubt : answer.doubts()) {
      out.println(doubt.kind() + "：" + doubt.message(Locale.CHINESE));
    }
    // → LATE_FEE_NOT_STATED：当地规定未提及滞纳金，亦未见缴清记录
    // end
    return answer;
  }

  private static void recovery(PrintStream out, Entitlement answer) {
    // docs: recovery
    Optional<Recovery> recovery = answer.recovery().or(answer::recoveryIfPaid);
    if (recovery.isPresent()) {
      DayAnswer days = recovery.get().answer(); // known days, or the reason why they are unknown
      days.window().ifPresent(window -> out.println(window + " " + recovery.get().policy()));
      days.reason().ifPresent(out::println);
      out.println(days.rule().id() + " " + days.confidence());
    }
    // → 2026-10-01 zhejiang-employed/1
    // → LOCAL LOW
    // end
  }

  private static void late(PrintStream out) {
    // docs: late
    EnrollmentEvent enrolled =
        EnrollmentEvent.of(
            LocalDate.of(2020, 3, 2), EnrollmentChange.enrolled(Insured.employee("410100")));
    EnrollmentEvent missed =
        new EnrollmentEvent(
            "booking-20260803-1", // the id of your source: the same twice is one event
            LocalDate.of(2026, 7, 31), // took effect
            Instant.parse("2026-08-03T00:00:00Z"), // became known
            EnrollmentChange.missed(YearMonth.of(2026, 7)));
    EnrollmentHistory history = EnrollmentHistory.of(List.of(missed, enrolled)); // any order

    LocalDate day = LocalDate.of(2026, 8, 2);
    Instant till = Instant.parse("2026-08-02T01:00:00Z");
    out.println(Entitlements.standard().on(day, history.knownAt(till)).status()); // → NORMAL
    out.println(Entitlements.standard().on(day, history).status()); // → ARREARS
    // end
  }

  private static void policy(PrintStream out) {
    EnrollmentHistory history =
        EnrollmentHistory.of(
            List.of(
                EnrollmentEvent.of(
                    LocalDate.of(2020, 3, 2),
                    EnrollmentChange.enrolled(Insured.employee("410100"))),
                EnrollmentEvent.of(
                    LocalDate.of(2026, 7, 31), EnrollmentChange.missed(YearMonth.of(2026, 7)))));
    Reader rows = new StringReader(LOCAL);
    // docs: policy
    RecoveryPolicies policies =
        RecoveryPolicies.standard().withRows(rows, "policies.tsv"); // or withFile(path)
    Entitlements local = Entitlements.standard().with(policies);
    Entitlement answer = local.on(LocalDate.of(2026, 9, 15), history);
    out.println(answer.recoveryIfPaid().orElseThrow().policy() + " " + answer.confidence());
    // → our-agency/1 MEDIUM
    // end
  }
}
