package dev.yika.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.yika.core.number.CardNumber;
import dev.yika.core.result.Problem;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerTreeTest {

  private static final List<EnrollmentEvent> OWED =
      List.of(
          EnrollmentEvent.of(
              LocalDate.of(2020, 3, 2), EnrollmentChange.enrolled(Insured.employee("330100"))),
          EnrollmentEvent.of(
              LocalDate.of(2026, 7, 31), EnrollmentChange.missed(YearMonth.of(2026, 7))));

  @SuppressWarnings("unchecked")
  private static Map<String, Object> tree(Object answer) {
    return (Map<String, Object>) AnswerTree.of(answer);
  }

  @Test
  void anEntitlementSaysWhatACashierAsks() {
    Entitlement answer =
        Entitlements.standard().on(LocalDate.of(2026, 9, 15), EnrollmentHistory.of(OWED));
    Map<String, Object> tree = tree(answer);
    assertThat(tree)
        .contains(
            entry("date", "2026-09-15"),
            entry("status", "ARREARS"),
            entry("label", Map.of("zh", "欠费", "en", "arrears")),
            entry("source", "HISTORY"),
            entry("arrearsFrom", "2026-07"),
            entry("insured", Map.of("area", "330100", "member", "EMPLOYED", "scheme", "EMPLOYEE")))
        .doesNotContainKey("recovery");
    assertThat(tree.get("unpaidMonths").toString()).contains("2026-07");
    assertThat(tree.get("explanation"))
        .isEqualTo(
            Map.of("zh", answer.explain(Locale.CHINESE), "en", answer.explain(Locale.ENGLISH)));
    assertThat(tree(answer.pooledFund()))
        .contains(entry("granted", false), entry("verdict", "NO"), entry("since", "2026-08-01"))
        .doesNotContainKeys("until", "share");
    Map<String, Object> recovery = tree(answer.recoveryIfPaid().orElseThrow());
    assertThat(recovery)
        .contains(
            entry(
                "window",
                Map.of("earliest", "2026-10-01", "latest", "2026-10-01", "provisional", false)),
            entry("rule", "LOCAL"),
            entry("policy", "zhejiang-employed/1"),
            entry("supposed", true));
  }

  @Test
  void aProblemSaysWhereAndWhy() {
    Problem problem = CardNumber.tryParse("4101021234567980").problems().get(0);
    Map<String, String> message =
        Map.of("zh", problem.message(Locale.CHINESE), "en", problem.message(Locale.ENGLISH));
    assertThat(tree(CardNumber.tryParse("4101021234567980")))
        .containsExactly(
            entry("valid", false),
            entry("subject", "card number"),
            entry("problems", List.of(AnswerTree.of(problem))));
    assertThat(tree(problem))
        .containsExactly(
            entry("kind", "CHECK"),
            entry("index", 14),
            entry("expected", "ISO 7064 MOD 11,10"),
            entry("message", message));
    assertThat(tree(CardNumber.tryParse("4101021234567890")))
        .containsEntry("value", CardNumber.parse("4101021234567890"));
  }
}
