package dev.yika.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.core.number.CardNumber;
import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.BadTableException;
import dev.yika.fastjson2.YikaModule;
import dev.yika.masking.Masking;
import dev.yika.masking.Revealed;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.text.Scrubber;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.recovery.RecoveryPolicies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionService;

class StarterTest {

  private static final String CARD = "4101021234567890";

  private static final String SECRET =
      "6f1c9a27d04be853a1907c3e5d28f64b0c9be1724d5f8a3670e2c4b8916df305";
  private static final String RECOVERY =
      """
      id\tarea\tmember\trecover\treplaces\tconfidence\tdocument
      our-agency\t4101\tEMPLOYED\tmonth+0\tall\tMEDIUM\t本院向经办机构核实
      """;

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
  void explains_what_is_wrong_with_a_number() throws IOException, InterruptedException {
    try (App app = App.start()) {
      assertThat(app.get("/cards?cardNo=12345", "Accept-Language", "zh-CN"))
          .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400))
          .satisfies(answer -> assertThat(answer.body()).contains("problems").contains("医保"));
      assertThat(app.get("/cards/" + CARD).body()).contains("************7890");
    }
  }

  @Test
  void reads_properties_as_numbers_and_names_no_digit_of_a_wrong_one() throws IOException {
    try (App app = App.start("--trial.card=4101 0212 3456 7890")) {
      assertThat(app.bean(Admission.Trial.class).card().unmasked()).isEqualTo(CARD);
    }
    assertThatThrownBy(() -> App.start("--trial.card=4101********7890").close())
        .rootCause()
        .hasMessage("card number: masked; send the whole number or leave it out");
  }

  /** The layout of Spring Boot puts the name of the application into each line. */
  @Test
  void masks_the_first_line_too() throws IOException {
    try (App app = App.start("--spring.application.name=card_no=" + CARD)) {
      assertThat(app.written().lines().filter(line -> line.contains(" INFO ")).limit(1))
          .singleElement()
          .asString()
          .contains("[card_no=****************]");
      assertThat(app.written()).contains("Starting ").doesNotContain(CARD);
    }
  }

  @Test
  void warns_of_a_pattern_that_cuts_numbers() throws IOException {
    String pattern = "%p %.-2000msg%n";
    String warning = "Parts of numbers may stay readable: the appender CONSOLE";
    try (App app = App.start("--logging.pattern.console=" + pattern)) {
      assertThat(app.written()).contains("WARN " + warning).contains("by " + pattern);
    } finally {
      System.clearProperty("CONSOLE_LOG_PATTERN"); // where Spring Boot keeps it
    }
    try (App app = App.start()) {
      assertThat(app.written()).contains("Starting ").doesNotContain(warning);
    }
  }

  @Test
  void uses_each_file_and_reads_it_again_on_time() throws IOException, InterruptedException {
    Path recovery = folder.resolve("recovery.tsv");
    Path policy = folder.resolve("policy.tsv");
    Path key = folder.resolve("key.tsv");
    Path journal = folder.resolve("journal");
    Files.writeString(recovery, RECOVERY);
    Files.writeString(
        policy,
        """
        group\teffect\troles\tpurposes\tchannels\tdevices\tstep-up\tkinds\tview\treason
        ours\tallow\tcashier\t*\t*\t*\t*\t*\tfull\ta trial
        """);
    Files.writeString(key, "name\tsecret\ntrial\t" + SECRET + "\n");
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    try (App app =
        App.start(
            "--yika.recovery.file=" + recovery,
            "--yika.masking.policy-file=" + policy,
            "--yika.masking.key-file=" + key,
            "--yika.masking.journal-file=" + journal,
            "--yika.reload.every=200ms",
            "--management.endpoint.health.show-details=always",
            "--management.endpoints.web.exposure.include=*")) {
      int builtIn = RecoveryPolicies.standard().all().size();
      assertThat(app.get("/actuator/info").body())
          .contains("\"recoveryPolicies\":" + (builtIn + 1))
          .contains("\"maskingRules\":1", "\"version\":");
      Viewer cashier = Viewer.of("cashier").purpose(Purpose.BILLING).channel(Channel.SCREEN);
      Revealed card =
          app.bean(Masking.class).reveal(CardNumber.parse(CARD), cashier.user("u1"), "a trial");
      assertThat(card.value()).isEqualTo(CARD);
      assertThat(Files.readString(journal)).contains("cashier").doesNotContain(CARD);
      Files.writeString(recovery, "no\ttable\n1\t2\n");
      assertThat(awaitHealth(app, "DOWN")).contains("recovery.tsv:1: the head line is missing");
      Files.writeString(recovery, RECOVERY);
      assertThat(awaitHealth(app, "UP")).doesNotContain("DOWN");
    }
  }

  private static String awaitHealth(App app, String status)
      throws IOException, InterruptedException {
    String health = "";
    for (int i = 0; i < 300 && !health.startsWith("{\"status\":\"" + status); i++) {
      Thread.sleep(100);
      health = app.get("/actuator/health").body();
    }
    return health;
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

  /** Every second file is a bad one, which leaves the tables as they were. */
  @Test
  void answers_while_files_are_read_anew() throws Exception {
    Path holidays = folder.resolve("holidays.tsv");
    LocalDate day = LocalDate.of(2031, 3, 4);
    Files.writeString(holidays, HolidayRows.OF_2031);
    ExecutorService clients = Executors.newFixedThreadPool(4);
    try (App app = App.start("--yika.holidays.file=" + holidays)) {
      YikaTables tables = app.bean(YikaTables.class);
      AtomicBoolean isReloading = new AtomicBoolean(true);
      Callable<Integer> client =
          () -> {
            int requests = 0;
            for (; isReloading.get() || requests == 0; requests++) {
              assertThat(tables.current().calendar().isWorkingDay(day)).isTrue();
              assertThat(app.get("/cards/" + CARD).body()).contains("************7890");
            }
            return requests;
          };
      List<Future<Integer>> running =
          Stream.generate(() -> clients.submit(client)).limit(4).toList();
      for (int i = 0; i < 100; i++) {
        boolean isGood = i % 2 == 1;
        Files.writeString(holidays, isGood ? HolidayRows.OF_2031 : "no\ttable\n1\t2\n");
        assertThat(tables.reload()).isEqualTo(isGood);
      }
      isReloading.set(false);
      for (Future<Integer> each : running) {
        assertThat(each.get()).isPositive();
      }
      assertThat(tables.problem()).isEmpty();
      assertThat(app.written()).doesNotContain(CARD);
    } finally {
      clients.shutdownNow();
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
  void warns_of_fastjson2_without_its_module() throws IOException {
    String warning = "YikaModule.masked().register() at the start";
    try (App app = App.start()) {
      assertThat(app.written()).contains(warning);
    }
    YikaModule.masked().register();
    try (App app = App.start()) {
      assertThat(app.written()).doesNotContain(warning);
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
