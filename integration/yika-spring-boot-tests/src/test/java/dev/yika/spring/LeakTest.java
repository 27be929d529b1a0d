package dev.yika.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Forty requests with numbers everywhere; everything that is written anywhere is searched. */
class LeakTest {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final String FILE = "application/octet-stream";

  /** Valid ones, which have evidence of their own wherever they stand. */
  private static final List<String> VALID = List.of("4101021234567890", "4101 0212 3456 7890");

  /** Not even numbers of cards, but what was typed for one. */
  private static final List<String> WRONG =
      List.of("4101021234567880", "4403082864154476", "41010212345678904101");

  private final StringBuilder answers = new StringBuilder();

  private void note(HttpResponse<String> answer) {
    answers.append(answer.statusCode()).append(' ').append(answer.body()).append('\n');
    answers.append(answer.headers().map());
  }

  private void ask(App app, String number) throws IOException, InterruptedException {
    String inUrl = number.replace(" ", "%20");
    String json = "{\"cardNo\":\"" + number + "\",\"name\":\"Zhang\"}";
    note(app.get("/cards/" + inUrl));
    note(app.get("/cards?cardNo=" + inUrl));
    note(app.get("/header", "X-Card-No", number));
    note(app.post("/visits", JSON, json));
    note(app.post("/visits", JSON, json));
    note(app.post("/visits", JSON, json.replace('"' + number + '"', number)));
    note(app.post("/checked", JSON, json));
    note(app.post("/forms", FORM, "cardNo=" + inUrl + "&name=Zhang"));
    note(app.get("/fail?cardNo=" + inUrl));
    note(app.get("/sheets?cardNo=" + inUrl));
    note(app.post("/sheets", FILE, Sheets.typed(number)));
    note(app.post("/sheets", FILE, Sheets.typed(new BigDecimal(number.replace(" ", "")))));
  }

  private String run(List<String> numbers, String... arguments)
      throws IOException, InterruptedException {
    try (App app = App.start(arguments)) {
      for (String number : numbers) {
        ask(app, number);
      }
      note(app.get("/actuator/health"));
      note(app.get("/actuator/info"));
      note(app.get("/actuator/metrics/http.server.requests"));
      note(app.get("/actuator/mappings"));
      return app.written();
    }
  }

  private void check(String written, List<String> numbers) {
    for (String number : numbers) {
      assertThat(written).doesNotContain(number);
      assertThat(answers).doesNotContain(number);
    }
  }

  @Test
  void no_number_is_written_anywhere() throws IOException, InterruptedException {
    List<String> numbers = Stream.concat(VALID.stream(), WRONG.stream()).toList();
    String written =
        run(
            numbers,
            "--logging.pattern.level=%5p [%X]",
            "--logging.level.org.springframework.jdbc.core=TRACE",
            "--logging.level.org.hibernate.orm.jdbc.bind=TRACE",
            "--logging.level.dev.yika.spring.Records=TRACE",
            "--management.endpoints.web.exposure.include=*",
            "--management.endpoint.health.show-details=always");
    assertThat(written)
        .contains("looking for", "settlement failed", "insert into visit")
        .contains("binding parameter", "==> Parameters:", "<==        Row:", "rejected value")
        .contains("INFO [cardNo=****");
    assertThat(answers).contains("200 ", "400 ", "500 ", "************7890");
    check(written, numbers);
  }

  @Test
  void no_number_is_in_a_spreadsheet() throws IOException, InterruptedException {
    try (App app = App.start()) {
      String sheet = Sheets.text(app.download("/sheets?cardNo=" + VALID.get(0)));
      assertThat(sheet).contains("************7890");
      check(sheet, VALID);
      note(app.post("/sheets", FILE, Sheets.typed(VALID.get(0))));
      assertThat(answers).contains("[{\"card\":\"************7890\"}]");
    }
  }

  @Test
  void no_valid_number_is_written_where_spring_logs_each_request()
      throws IOException, InterruptedException {
    String written =
        run(
            VALID,
            "--logging.level.org.springframework.web=DEBUG",
            "--spring.mvc.log-request-details=true");
    assertThat(written).contains("GET \"/cards/");
    check(written, VALID);
  }

  /** The tests above could not fail otherwise. */
  @Test
  void numbers_are_written_where_logs_are_not_scrubbed() throws IOException, InterruptedException {
    assertThat(run(VALID, "--yika.logging.scrub=false")).contains(VALID.get(0));
  }
}
