package dev.yika.attack.status;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yika.attack.fuzz.Attack;
import dev.yika.attack.fuzz.Shown;
import dev.yika.status.contribution.ContributionReading;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.member.Insured;
import dev.yika.status.platform.ContributionAnswer;
import dev.yika.status.platform.CoverageEvidence;
import dev.yika.status.platform.CoverageSnapshot;
import dev.yika.status.platform.InsuranceRow;
import dev.yika.status.platform.RowException;
import dev.yika.status.platform.TreatmentCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Any texts as the fields of an answer to 1101, 2001 or 90100, one {@code name=text} a line. */
class PlatformRowFuzzTest extends Attack {

  private static final Instant ANSWERED = Instant.parse("2026-09-15T02:00:00Z");

  @FuzzTest
  void withstands(byte[] input) {
    attack(input);
  }

  @Override
  protected void attack(byte[] input) {
    String text = new String(input, UTF_8);
    Map<String, String> fields = new HashMap<>();
    for (String line : text.split("\n", -1)) {
      int end = Math.max(0, line.indexOf('='));
      fields.put(line.substring(0, end), line.substring(Math.min(end + 1, line.length())));
    }
    use(text, InsuranceRow.from(fields), fields);
    useContributions(text, fields);
    try {
      Shown.hides(text, TreatmentCheck.from(fields));
    } catch (RowException e) {
      check(text, e);
    }
  }

  private static void use(String text, InsuranceRow row, Map<String, String> fields) {
    Shown.hides(text, row);
    CoverageEvidence evidence =
        CoverageEvidence.none()
            .withContribution(fields.getOrDefault("psn_clct_stas", ""))
            .withPaid(fields.getOrDefault("clct_flag", ""))
            .withChange(fields.getOrDefault("psn_chg_type", ""))
            .withTransfer(fields.getOrDefault("transfer", ""));
    use(text, CoverageSnapshot.of(ANSWERED, List.of(row)));
    use(text, CoverageSnapshot.of(ANSWERED, List.of(row.with(evidence))));
    use(text, CoverageSnapshot.from(ANSWERED, Map.of("output", Map.of("insuinfo", fields))));
    use(text, CoverageSnapshot.from(ANSWERED, fields));
  }

  private static void use(String text, CoverageSnapshot snapshot) {
    Shown.hides(text, snapshot);
    Shown.hides(text, snapshot.problems());
    for (InsuranceRow row : snapshot.rows()) {
      Shown.hides(text, row.problems());
      Shown.hides(text, snapshot.reading(row));
      Shown.hides(text, snapshot.reading(row).explain(Locale.CHINESE));
    }
    Shown.hides(text, snapshot.basic());
    for (LocalDate date : List.of(LocalDate.of(2026, 9, 15), LocalDate.of(9999, 12, 31))) {
      var entitlement = Entitlements.standard().on(date, snapshot);
      Shown.hides(text, entitlement);
      Shown.hides(text, entitlement.explain(Locale.ENGLISH));
    }
  }

  private static void useContributions(String text, Map<String, String> fields) {
    ContributionAnswer answer = ContributionAnswer.from(ANSWERED, Map.of("output", fields));
    ContributionReading reading = ContributionReading.of(answer, Insured.employee("330100"));
    Shown.hides(text, answer);
    Shown.hides(text, answer.rows());
    Shown.hides(text, reading);
    for (LocalDate date : List.of(LocalDate.of(2026, 9, 15), LocalDate.MAX)) {
      assertThat(reading.openMonths(date)).hasSizeLessThanOrEqualTo(1200);
      Entitlements.standard().on(date, reading).explain(Locale.CHINESE);
    }
  }

  private static void check(String text, RowException e) {
    assertThat(e.problems()).isNotEmpty();
    Shown.hides(text, e);
  }
}
