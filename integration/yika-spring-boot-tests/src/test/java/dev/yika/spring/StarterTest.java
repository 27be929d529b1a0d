package dev.yika.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.core.number.CardNumber;
import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.BadTableException;
import dev.yika.masking.Masking;
import dev.yika.masking.text.Scrubber;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.entitlement.Entitlements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionService;

class StarterTest {

  private static final String CARD = "4101021234567890";

  @TempDir private Path folder;

  @Test
  void gives_beans_and_converters() throws IOException {
    try (App app = App.start()) {
      assertThat(app.bean(Masking.class)).isNotNull();
      assertThat(app.bean(Entitlements.class)).isNotNull();
      assertThat(app.bean(RegionDirectory.class)).isNotNull();
      assertThat(app.bean(WorkdayCalendar.class).publishedYears()).isNotEmpty();
      assertThat(app.bean(Scrubber.class).scrub(CARD)).hasToString("*".repeat(16));
      ConversionService conversion =
          app.context().getBean("mvcConversionService", ConversionService.class);
      assertThat(conversion.convert(CARD, CardNumber.class).unmasked()).isEqualTo(CARD);
      assertThat(conversion.convert("410102", RegionCode.class))
          .isEqualTo(RegionCode.parse("410102"));
    }
  }

  @Test
  void tells_what_is_wrong_with_a_number() throws IOException, InterruptedException {
    try (App app = App.start()) {
      assertThat(app.get("/cards?cardNo=12345", "Accept-Language", "zh-CN"))
          .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400))
          .satisfies(answer -> assertThat(answer.body()).contains("problems").contains("医保"));
      assertThat(app.get("/cards/" + CARD).body()).contains("************7890");
    }
  }

  @Test
  void shows_the_editions_of_tables() throws IOException, InterruptedException {
    try (App app = App.start("--management.endpoints.web.exposure.include=*")) {
      assertThat(app.get("/actuator/info").body())
          .contains("\"regionsUpTo\":20", "\"holidaysUpTo\":20", "\"logsScrubbed\":true");
      assertThat(app.get("/actuator/health").body()).contains("UP");
    }
  }

  @Test
  void keeps_the_old_tables_while_a_file_is_bad() throws IOException, InterruptedException {
    Path holidays = folder.resolve("holidays.tsv");
    LocalDate day = LocalDate.of(2031, 3, 4);
    Files.writeString(holidays, HolidayRows.OF_2031);
    try (App app =
        App.start(
            "--yika.holidays.file=" + holidays,
            "--management.endpoint.health.show-details=always")) {
      YikaTables tables = app.bean(YikaTables.class);
      assertThat(tables.current().calendar().isWorkingDay(day)).isTrue();
      Files.writeString(holidays, "no\ttable\n1\t2\n");
      assertThat(tables.reload()).isFalse();
      assertThat(tables.current().calendar().isWorkingDay(day)).isTrue();
      assertThat(app.get("/actuator/health").body()).contains("DOWN").contains("holidays.tsv");
      Files.writeString(holidays, HolidayRows.OF_2031);
      assertThat(tables.reload()).isTrue();
      assertThat(app.get("/actuator/health").body()).contains("UP").doesNotContain("DOWN");
    }
  }

  @Test
  void answers_while_files_are_read_anew() throws IOException, InterruptedException {
    Path holidays = folder.resolve("holidays.tsv");
    LocalDate day = LocalDate.of(2031, 3, 4);
    Files.writeString(holidays, HolidayRows.OF_2031);
    try (App app = App.start("--yika.holidays.file=" + holidays)) {
      YikaTables tables = app.bean(YikaTables.class);
      Thread writer =
          new Thread(
              () -> {
                for (int i = 0; i < 100; i++) {
                  tables.reload();
                }
              });
      writer.start();
      while (writer.isAlive()) {
        assertThat(tables.current().calendar().isWorkingDay(day)).isTrue();
        assertThat(app.get("/cards/" + CARD).statusCode()).isEqualTo(200);
      }
      writer.join();
      assertThat(tables.problem()).isEmpty();
    }
  }

  /** A card number without a word beside it counts by its region. */
  @Test
  void masks_logs_by_the_regions_of_the_file() throws IOException {
    String card =
        IntStream.range(0, 10)
            .mapToObj(check -> "41019812345678" + check + "0")
            .filter(CardNumber::isValid)
            .findFirst()
            .orElseThrow();
    assertThat(Scrubber.standard().scrub(card)).hasToString(card);
    Path regions = folder.resolve("regions.tsv");
    Files.writeString(regions, "code\tsince\tuntil\tkind\tname\n410198\t2025\t----\ta\t新区\n");
    try (App app = App.start("--yika.regions.file=" + regions)) {
      LoggerFactory.getLogger(StarterTest.class).info("settled {}", card);
      assertThat(app.written()).contains("settled " + "*".repeat(16)).doesNotContain(card);
    }
  }

  @Test
  void refuses_to_start_with_a_bad_file() throws IOException {
    Path regions = folder.resolve("regions.tsv");
    Files.writeString(regions, "no\ttable\n1\t2\n");
    assertThatThrownBy(() -> App.start("--yika.regions.file=" + regions).close())
        .hasRootCauseInstanceOf(BadTableException.class)
        .rootCause()
        .hasMessageContaining("regions.tsv");
  }

  @Test
  void refuses_to_start_with_a_journal_without_a_key() {
    assertThatThrownBy(() -> App.start("--yika.masking.journal-file=x").close())
        .rootCause()
        .hasMessageContaining("yika.masking.key-file");
  }
}
