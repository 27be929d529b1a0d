package dev.yika.status.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionCode;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeptRulesTest {

  private static final String[] AREAS = {
    "370100", "330100", "440105", "410100", "620100", "310100"
  };

  @Test
  void rulesAreThoseOfAFreshTableWhateverWasAskedForBefore() {
    Random random = new Random(20_261_129);
    RecoveryPolicies asked = fresh();
    List<MemberKind> kinds = List.of(MemberKind.values());
    for (int i = 0; i < 2_000; i++) {
      Insured insured =
          new Insured(
              RegionCode.parse(AREAS[random.nextInt(AREAS.length)]),
              kinds.get(random.nextInt(kinds.size())));
      LocalDate date = LocalDate.of(1998, 1, 1).plusDays(random.nextInt(12_000));
      RecoveryRules kept = asked.rulesFor(insured, date);
      RecoveryRules found = i % 100 == 0 ? fresh().rulesFor(insured, date) : kept;

      assertThat(kept.applyOn(date)).isTrue();
      assertThat(kept.policy().isValidOn(date)).isTrue();
      assertThat(kept).hasToString(found.toString());
      assertThat(asked.rulesFor(insured, date)).hasToString(kept.toString());
    }
  }

  /** More periods and members than are kept. */
  @Test
  void rulesBeyondThoseKeptAreFoundAsWell() {
    StringBuilder rows =
        new StringBuilder("id\trevision\tarea\tfrom\tuntil\trecover\tconfidence\tdocument\n");
    for (int year = 1990; year < 2_020; year++) {
      String row = "\t1501\t" + year + "-01-01\t" + (year + 1) + "-01-01\tmonth+1\tLOW\tx\n";
      rows.append("made-up\t").append(year - 1_989).append(row);
    }
    RecoveryPolicies asked =
        RecoveryPolicies.standard().withRows(new StringReader(rows.toString()), "ours.tsv");
    Insured insured = Insured.employee("150100");
    for (int round = 0; round < 2; round++) {
      for (int year = 1990; year < 2_020; year++) {
        RecoveryPolicy policy = asked.policyFor(insured, LocalDate.of(year, 6, 1));
        assertThat(policy.id()).isEqualTo("made-up");
        assertThat(policy.revision()).isEqualTo(year - 1_989);
      }
    }
  }

  private static RecoveryPolicies fresh() {
    return RecoveryPolicies.standard()
        .withRows(
            new StringReader("id\tarea\trecover\tconfidence\tdocument\nmade-up\t1501\t-\tLOW\tx\n"),
            "ours.tsv");
  }
}
