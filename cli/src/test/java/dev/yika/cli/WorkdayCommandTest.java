package dev.yika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdayCommandTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "2026-11-20,WORKDAY,true",
    "2026-11-21,WEEKEND,false",
    "2026-10-01,HOLIDAY,false",
    "2026-02-14,MAKE_UP_WORKDAY,true",
    "2013-04-07,MAKE_UP_WORKDAY,true"
  })
  void shows_the_type_of_a_day(String date, String type, boolean working) {
    Run run = Run.yika("workday", "--format", "csv", date);
    assertThat(run.out())
        .isEqualTo("date,type,working\n" + date + "," + type + "," + working + "\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-30,1,2025-05-06,false",
    "2024-09-27,3,2024-10-08,false",
    "2024-04-29,15,2024-05-22,false",
    "2026-12-28,1,2026-12-29,true",
    "2025-05-06,-1,2025-04-30,false",
    "2026-10-03,0,2026-10-03,false"
  })
  void counts_working_days_from_a_date(String date, int days, String due, boolean provisional) {
    Run run = Run.yika("workday", "--format", "csv", date, "--plus", String.valueOf(days));
    assertThat(run.rows()).containsExactly(date + "," + days + "," + due + "," + provisional);
    assertThat(run.code()).isZero();
  }

  @Test
  void refuses_years_that_are_not_published_until_weekdays_are_assumed() {
    Run refused = Run.yika("workday", "--format", "csv", "--lang", "en", "2027-03-01");
    assertThat(refused.rows()).containsExactly("2027-03-01,UNKNOWN,");
    assertThat(refused.err()).contains("argument 1").contains("2027");
    assertThat(refused.code()).isEqualTo(1);

    Run assumed = Run.yika("workday", "--format", "csv", "--assume-weekdays", "2027-03-01");
    assertThat(assumed.rows()).containsExactly("2027-03-01,WORKDAY,true");
    assertThat(assumed.code()).isZero();
  }

  @Test
  void marks_malformed_dates_and_goes_on() {
    String lines = "date\n2026-02-30\n\n4101021234567890\n2026-10-01\n";
    Run run = Run.withInput(lines, "workday", "--format", "csv", "--lang", "en", "--file", "-");
    assertThat(run.rows())
        .containsExactly(
            "**********,INVALID,", "****************,INVALID,", "2026-10-01,HOLIDAY,false");
    assertThat(run.err()).contains("line 2").contains("line 4").doesNotContain("41010");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void reads_newer_years_from_a_file_and_refuses_a_bad_one() throws IOException {
    Path good = folder.resolve("2027.tsv");
    Files.writeString(
        good,
        "region\tyear\trevision\tnotices\tdated\toff\twork\n-\t2027\t1\t-\t-\t0101-0103,0205-0211,0405,0501-0505,1001-1007\t-\n");
    Run newer =
        Run.yika("workday", "--format", "csv", "--holiday-file", good.toString(), "2027-01-01");
    assertThat(newer.rows()).containsExactly("2027-01-01,HOLIDAY,false");

    Path bad = folder.resolve("bad.tsv");
    Files.writeString(
        bad, "region\tyear\trevision\tnotices\tdated\toff\twork\n-\t2027\t1\t-\t-\t0230\t-\n");
    Run refused = Run.yika("workday", "--holiday-file", bad.toString(), "2027-01-01");
    assertThat(refused.err()).contains("bad.tsv:2: off: ");
    assertThat(refused.code()).isEqualTo(2);
  }
}
