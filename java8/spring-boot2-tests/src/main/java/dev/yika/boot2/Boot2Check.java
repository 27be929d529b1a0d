package dev.yika.boot2;

import dev.yika.fastjson2.YikaModule;
import dev.yika.masking.Masking;
import dev.yika.spring.YikaTables;
import dev.yika.status.entitlement.Entitlements;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Runs the application and asks it seventy times with numbers everywhere, good and bad. Everything
 * that is written anywhere is searched. The argument is a folder for files; .ci/java8 starts it
 * under each Java.
 */
public final class Boot2Check {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final String TEXT = "text/plain";
  private static final String FILE = "application/octet-stream";
  private static final String CARD = "4101021234567890";
  private static final List<String> NUMBERS =
      Arrays.asList(
          CARD,
          "4101 0212 3456 7890",
          "4101021234567880",
          "4403082864154476",
          "41010212345678904101");
  private static final LocalDate DAY = LocalDate.of(2031, 3, 4);
  private static final String HOLIDAYS =
      "region\tyear\trevision\tnotices\tdated\toff\twork\n"
          + "-\t2031\t1\t-\t-\t0101,0122-0129,0405,0501-0502,0624,1001-1007\t-\n";

  private Boot2Check() {}

  /**
   * Runs everything.
   *
   * @param arguments a folder
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    YikaModule.masked().register(); // of Fastjson2
    Path folder = Paths.get(arguments[0]);
    Path holidays = folder.resolve("holidays.tsv");
    write(holidays, HOLIDAYS);
    writesNoNumber(folder.resolve("masked.log"), holidays);
    writesNumbersWhereLogsAreNotScrubbed(folder.resolve("plain.log"));
    refusesToStart(folder, "holidays.tsv", "--yika.holidays.file=" + broken(folder));
    refusesToStart(folder, "yika.masking.key-file", "--yika.masking.journal-file=x");
    System.out.println(
        "Spring Boot 2 on Java " + System.getProperty("java.version") + ": as expected");
  }

  private static void writesNoNumber(Path log, Path holidays) throws IOException {
    String[] options = {
      "--yika.holidays.file=" + holidays,
      "--logging.pattern.level=%5p [%X]",
      "--logging.level.org.springframework.jdbc.core=TRACE",
      "--management.endpoints.web.exposure.include=*",
      "--management.endpoint.health.show-details=always"
    };
    try (App app = new App(log, options)) {
      for (String number : NUMBERS) {
        ask(app, number);
      }
      check(app.get("/cards/" + CARD).contains("************7890"), "masked JSON");
      check(app.get("/cards?cardNo=12345", "Accept-Language", "zh-CN").contains("医保"), "a reason");
      check(app.get("/actuator/info").contains("\"holidaysUpTo\":2031"), "editions");
      check(app.bean(Masking.class) != null && app.bean(Entitlements.class) != null, "beans");
      masksInEachFramework(app);
      reloads(app, holidays);
      String all = app.everything();
      for (String number : NUMBERS) {
        check(!all.contains(number), "no number anywhere");
      }
      for (String part :
          new String[] {
            "looking for", "settlement failed", "insert into visit", "INFO [cardNo=****"
          }) {
        check(all.contains(part), part);
      }
    }
  }

  private static void ask(App app, String number) throws IOException {
    String inUrl = number.replace(" ", "%20");
    String json = "{\"cardNo\":\"" + number + "\"}";
    app.get("/cards/" + inUrl);
    app.get("/cards?cardNo=" + inUrl);
    app.get("/header", "X-Card-No", number);
    app.post("/visits", JSON, json);
    app.post("/visits", JSON, json);
    app.post("/visits", JSON, json.replace('"' + number + '"', number));
    app.post("/forms", FORM, "cardNo=" + inUrl);
    app.get("/fail?cardNo=" + inUrl);
    app.post("/checked", JSON, json);
    app.post("/fastjson", TEXT, json);
    app.post("/fastjson", TEXT, json.replace('"' + number + '"', number));
    app.get("/sheets?cardNo=" + inUrl);
    app.post("/sheets", FILE, Sheets.typed(number));
    app.post("/sheets", FILE, Sheets.typed(new BigDecimal(number.replace(" ", ""))));
  }

  private static void masksInEachFramework(App app) throws IOException {
    String json = "{\"cardNo\":\"" + CARD + "\"}";
    String masked = "\"************7890\"";
    check(app.post("/checked", JSON, json).contains(masked), "a text that is annotated");
    check(app.post("/checked", JSON, json.replace("90", "80")).startsWith("400"), "a constraint");
    check(app.post("/fastjson", TEXT, json).contains(masked), "JSON of Fastjson2");
    check(app.post("/sheets", FILE, Sheets.typed(CARD)).contains(masked), "a sheet that is read");
    check(app.get("/sheets?cardNo=" + CARD).startsWith("400"), "a masked sheet is refused");
  }

  private static void reloads(App app, Path holidays) throws IOException {
    YikaTables tables = app.bean(YikaTables.class);
    write(holidays, "no\ttable\n1\t2\n");
    check(!tables.reload() && tables.current().calendar().isWorkingDay(DAY), "the old table");
    String health = app.get("/actuator/health");
    check(health.contains("DOWN") && health.contains("holidays.tsv"), "health is DOWN");
    write(holidays, HOLIDAYS);
    check(tables.reload() && app.get("/actuator/health").contains("\"UP\""), "health is UP");
  }

  /** The check above could not fail otherwise. */
  private static void writesNumbersWhereLogsAreNotScrubbed(Path log) throws IOException {
    try (App app = new App(log, "--yika.logging.scrub=false")) {
      app.get("/cards/" + CARD);
      check(app.everything().contains(CARD), "a number where logs are not scrubbed");
    }
  }

  private static Path broken(Path folder) throws IOException {
    Path file = Files.createDirectories(folder.resolve("broken")).resolve("holidays.tsv");
    write(file, "no\ttable\n1\t2\n");
    return file;
  }

  private static void refusesToStart(Path folder, String reason, String option) throws IOException {
    try {
      new App(folder.resolve("refused.log"), option).close();
    } catch (RuntimeException e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      check(String.valueOf(cause.getMessage()).contains(reason), "the reason " + reason);
      return;
    }
    throw new AssertionError("missing: a refusal of " + option);
  }

  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("missing: " + what);
    }
  }
}
