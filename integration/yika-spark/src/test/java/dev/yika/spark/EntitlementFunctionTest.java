package dev.yika.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.binding.contract.SkippedTests;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SkippedTests.class)
class EntitlementFunctionTest {

  private static final String EVENTS =
      "array(named_struct('occurred_on', DATE'2025-01-01', 'kind', 'enrolled', 'months',"
          + " CAST(NULL AS ARRAY<STRING>), 'area', '410100', 'member', 'employed'),"
          + " named_struct('occurred_on', DATE'2026-08-01', 'kind', '%s', 'months',"
          + " array('2026-07'), 'area', CAST(NULL AS STRING), 'member', CAST(NULL AS STRING)))";

  @TempDir private static Path folder;

  private static Session session;

  @BeforeAll
  static void start() throws IOException {
    if (Runtime.version().feature() < 24) {
      session = Session.start(folder);
    }
  }

  @BeforeEach
  void requireJava() {
    Session.requireJava();
  }

  @AfterAll
  static void stop() {
    if (session != null) {
      session.close();
    }
  }

  private static List<Row> answers(String kind) {
    String days = "SELECT explode(sequence(DATE'2024-12-20', DATE'2026-12-20', INTERVAL 7 DAY)) d";
    return session.rows(
        "SELECT d, a.pooled_fund, a.account, a.status, a.confidence, a.problem FROM (SELECT d,"
            + " yika_entitlement(d, "
            + EVENTS.formatted(kind)
            + ") a FROM ("
            + days
            + "))");
  }

  @Test
  void answersEachDayAsTheLibraryDoes() {
    EnrollmentHistory history =
        EnrollmentHistory.of(
            List.of(
                EnrollmentEvent.of(
                    LocalDate.of(2025, 1, 1),
                    EnrollmentChange.enrolled(Insured.employee("410100"))),
                EnrollmentEvent.of(
                    LocalDate.of(2026, 8, 1), EnrollmentChange.missed(YearMonth.of(2026, 7)))));
    List<Row> rows = answers("missed");
    assertThat(rows).hasSizeGreaterThan(100);
    for (Row row : rows) {
      Entitlement answer = Entitlements.standard().on(row.getDate(0).toLocalDate(), history);
      assertThat(row.getString(1)).isEqualTo(answer.pooledFund().verdict().name());
      assertThat(row.getString(2)).isEqualTo(answer.account().verdict().name());
      assertThat(row.getString(3)).isEqualTo(answer.status().name());
      assertThat(row.getString(4)).isEqualTo(answer.confidence().name());
      assertThat(row.isNullAt(5)).isTrue();
    }
    assertThat(rows).extracting(row -> row.getString(1)).contains("YES", "NO");
  }

  @Test
  void anEventThatIsNoneGivesUnknownAndItsPlace() {
    assertThat(answers("lost"))
        .allSatisfy(
            row -> {
              assertThat(row.getString(1)).isEqualTo("UNKNOWN");
              assertThat(row.getString(5)).isEqualTo("event 2: kind");
            });
  }

  @Test
  void aNullGivesANull() {
    assertThat(session.value("SELECT yika_entitlement(NULL, " + EVENTS.formatted("paid") + ")"))
        .isNull();
  }
}
