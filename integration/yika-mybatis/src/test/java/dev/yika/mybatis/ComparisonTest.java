package dev.yika.mybatis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void readsTheConditionsAndTheirPlaceholders() {
    List<Comparison> all =
        Comparison.all(
            "UPDATE patient SET name = ? WHERE p.card_no = ? AND `State` IN (?, ?) OR note LIKE"
                + " CONCAT('%and?', ?, '%') -- where x = ?\n ORDER BY ?");
    assertThat(all).extracting(Comparison::column).containsExactly("card_no", "state", "note");
    assertThat(all.get(0).placeholders()).containsExactly(2);
    assertThat(all.get(1).placeholders()).containsExactly(3, 4);
    assertThat(all.get(2).placeholders()).containsExactly(5);
    assertThat(all).extracting(Comparison::isPattern).containsExactly(false, false, true);
    assertThat(all).extracting(Comparison::isEquality).containsExactly(true, true, false);
  }

  @Test
  void readsSubqueriesJoinsAndCases() {
    List<Comparison> all =
        Comparison.all(
            "SELECT CASE WHEN a.kind = ? THEN ? ELSE ? END FROM patient a JOIN visit b ON a.card = b"
                + ".card WHERE a.id IN (SELECT id FROM visit WHERE day > ?) AND a.\"Card\" ~* ?");
    assertThat(all)
        .extracting(Comparison::column)
        .containsExactly("kind", "card", "id", "day", "card");
    assertThat(all.get(3).placeholders()).containsExactly(4);
    assertThat(all.get(4).isPattern()).isTrue();
    assertThat(all.get(4).placeholders()).containsExactly(5);
  }

  @Test
  void whatIsWrittenIsNoCondition() {
    assertThat(Comparison.all("INSERT INTO patient (a, b) VALUES (?, ?)")).isEmpty();
    assertThat(Comparison.all("SELECT 'where a = ?', b FROM c")).isEmpty();
    assertThat(Comparison.all("")).isEmpty();
  }
}
