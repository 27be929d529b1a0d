package dev.yika.till;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.till.backup.Backup;
import dev.yika.till.store.Stores;
import dev.yika.till.user.JoinRefusal;
import dev.yika.till.user.Users;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole till on a file of H2, by requests over HTTP as of programs and the page. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(FixedClock.class)
@ExtendWith(OutputCaptureExtension.class)
class TillTest {

  private static final String CARD = "4101021234567890";
  private static final String CITIZEN = "11010519491231002X";
  private static final String PERSON = "410100P20931077";
  private static final List<String> TRACED =
      List.of("org.springframework", "org.apache", "org.postgresql", "com.zaxxer", "dev.yika");
  private static final String ANSWER =
      """
      {"infcode": 0, "output": {
        "baseinfo": {"certno": "11010519491231002X", "psn_no": "410100P20931077"},
        "insuinfo": [{"insutype": "310", "psn_type": "1101", "psn_insu_stas": "2",
                      "paus_insu_date": "2026-08-01 00:00:00", "insuplc_admdvs": "330100"}]}}
      """;

  @TempDir static Path folder;

  @DynamicPropertySource
  static void place(DynamicPropertyRegistry registry) {
    registry.add("till.folder", () -> folder.resolve("data").toString());
    registry.add("server.tomcat.connection-timeout", () -> "3s");
    String server = System.getProperty("yika.database", "");
    if (!server.isEmpty()) {
      registry.add("till.database", () -> Stores.created(server));
    }
  }

  @LocalServerPort private int port;
  @Autowired private Users users;
  @Autowired private DataSource database;
  @Autowired private LoggingSystem logging;

  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();
  private String token = "";

  @BeforeEach
  void logIn() {
    String name =
        "u"
            + (char) ('a' + (int) (System.nanoTime() % 20))
            + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    assertThat(users.join(users.invite(), name, "a long password")).isEmpty();
    token = users.begin(name);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + path))
        .header("Authorization", "Bearer " + token)
        .header("Accept-Language", "en")
        .header("Content-Type", "application/json");
  }

  private JsonNode send(HttpRequest.Builder request, int status) throws Exception {
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString(UTF_8));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    if (status >= 400) {
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(answer.body()).doesNotContain(CARD, CITIZEN, PERSON);
    }
    return json.readTree(answer.body());
  }

  private JsonNode post(String path, String body, int status) throws Exception {
    return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)), status);
  }

  private JsonNode post(UUID key, String path, String body, int status) throws Exception {
    return send(
        request(path)
            .header("Idempotency-Key", key.toString())
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        status);
  }

  private static String sale(String number, String words) {
    return "{\"kind\":\"REGISTER\",\"number\":\"%s\",\"amount\":42.50,\"words\":\"%s\"}"
        .formatted(number, words);
  }

  private UUID registered() throws Exception {
    UUID key = UUID.randomUUID();
    post(key, "visits", sale(CARD, "感冒灵 2 盒"), 201);
    return key;
  }

  @Test
  void a_number_is_checked_with_place_and_corrections() throws Exception {
    JsonNode right = post("checks", "{\"text\":\"4101 0212 3456 7890\"}", 200);
    assertThat(right.get("valid").asBoolean()).isTrue();
    assertThat(right.get("region").asString()).isEqualTo("河南省郑州市中原区");

    JsonNode wrong = post("checks", "{\"text\":\"110105194912310021\"}", 200);
    assertThat(wrong.get("valid").asBoolean()).isFalse();
    assertThat(wrong.get("faults").get(0).get("index").asInt()).isEqualTo(17);
    assertThat(wrong.get("proposals").get(0).get("message").asString()).contains("should it be");
  }

  @Test
  void faults_and_corrections_count_in_the_text_as_it_was_sent() throws Exception {
    String typed = " 41O1 O212-3456 7890";
    JsonNode wrong = post("checks", "{\"text\":\"" + typed + "\"}", 200);
    assertThat(wrong.get("faults").get(0).get("index").asInt()).isEqualTo(3);
    JsonNode proposal = wrong.get("proposals").get(0);
    StringBuilder corrected = new StringBuilder(typed);
    for (int i = 0; i < proposal.get("places").size(); i++) {
      char intended = proposal.get("intended").asString().charAt(i);
      corrected.setCharAt(proposal.get("places").get(i).asInt(), intended);
    }
    assertThat(corrected).hasToString(" 4101 0212-3456 7890");
  }

  @Test
  void an_answer_of_the_platform_becomes_a_card_with_a_timeline() throws Exception {
    JsonNode card = post("lookups", "{\"answer1101\":" + ANSWER + ",\"answer90100\":null}", 200);
    assertThat(card.get("status").asString()).isEqualTo("paused, reason unknown");
    assertThat(card.get("pooledFund").get("granted").asBoolean()).isFalse();
    assertThat(card.get("timeline").asString()).startsWith("<svg").contains("2026-09-15");
  }

  @Test
  void a_visit_is_registered_due_entered_and_on_the_sheet() throws Exception {
    UUID visit = registered();
    assertThat(post(visit, "visits", sale(CARD, "感冒灵 2 盒"), 200).get("repeated").asBoolean())
        .isTrue();
    JsonNode due = send(request("visits/due").GET(), 200);
    assertThat(due.toString()).contains(visit.toString(), "2026-09-16T16:00:00Z", "*7890");

    String entry = "{\"kind\":\"ENTER\",\"words\":\"SJ20260916-0007\"}";
    post(UUID.randomUUID(), "visits/" + visit + "/endings", entry, 201);
    assertThat(send(request("visits/due").GET(), 200).toString()).doesNotContain(visit.toString());

    JsonNode sheet = send(request("sheets/2026-09-15").GET(), 200);
    assertThat(sheet.toString()).contains("4101********7890", "SJ20260916-0007");
    assertThat(send(request("sheets/today").GET(), 200)).isEqualTo(sheet);
    assertThat(send(request("sheets/yesterday").GET(), 400).get("en").asString())
        .contains("the day must be");
    HttpResponse<String> csv =
        client.send(request("sheets/today.csv").GET().build(), BodyHandlers.ofString(UTF_8));
    assertThat(csv.body()).contains("************7890").doesNotContain("4101****");
  }

  @Test
  void when_a_visit_happened_and_ended_is_read_back_and_on_the_sheet() throws Exception {
    UUID visit = UUID.randomUUID();
    String sale = sale(CARD, "止咳糖浆").replace("}", ",\"at\":\"2026-09-14T23:30:00Z\"}");
    post(visit, "visits", sale, 201);
    JsonNode open = send(request("visits/" + visit).GET(), 200);
    assertThat(open.get("at").asString()).isEqualTo("2026-09-14T23:30:00Z");
    assertThat(open.get("recordedAt").asString()).isEqualTo("2026-09-15T01:08:00Z");
    assertThat(open.has("endedAt")).isFalse();
    String entry = "{\"kind\":\"ENTER\",\"words\":\"SJ-0008\",\"at\":\"2026-09-15T00:59:00Z\"}";
    post(UUID.randomUUID(), "visits/" + visit + "/endings", entry, 201);
    assertThat(send(request("visits/" + visit).GET(), 200).get("endedAt").asString())
        .isEqualTo("2026-09-15T00:59:00Z");

    assertThat(sheet("fr, en-GB;q=0.5")).startsWith("\uFEFF\"happened");
    assertThat(sheet("en"))
        .startsWith("\uFEFF\"happened (China time, UTC+8)\",")
        .contains("\"2026-09-15 07:30:00\",\"2026-09-15 09:08:00\"", "\"2026-09-15 08:59:00\"");
    for (String language : List.of("zh-CN", "", "*", "fr", "no;language=", "fr, zh-TW;q=0.5")) {
      assertThat(sheet(language)).startsWith("\uFEFF\"发生时间（北京时间）\",").contains("已补录");
    }
  }

  /** The file of today's sheet in a language, or in none if it is empty. */
  private String sheet(String language) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + port + "/api/v1/sheets/today.csv");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
    if (!language.isEmpty()) {
      request.header("Accept-Language", language);
    }
    return client.send(request.build(), BodyHandlers.ofString(UTF_8)).body();
  }

  @Test
  void an_incomplete_file_is_admitted_for_72_hours() throws Exception {
    UUID key = UUID.randomUUID();
    post(
        key,
        "visits",
        "{\"kind\":\"ADMIT\",\"number\":\"%s\",\"amount\":0,\"words\":\"医保码未激活\"}"
            .formatted(CITIZEN),
        201);
    assertThat(send(request("visits/" + key).GET(), 200).get("deadline").asString())
        .isEqualTo("2026-09-18T01:08:00Z");
  }

  @Test
  void a_number_is_revealed_for_a_password_and_a_reason() throws Exception {
    String path = "visits/" + registered() + "/reveals";
    String wrong = "{\"reason\":\"enter by hand\",\"password\":\"another password\"}";
    post(UUID.randomUUID(), path, wrong, 403);
    String right = "{\"reason\":\"enter by hand\",\"password\":\"a long password\"}";
    assertThat(post(UUID.randomUUID(), path, right, 200).get("number").asString()).isEqualTo(CARD);
    assertThat(Files.readString(folder.resolve("data/audit.tsv"), UTF_8))
        .contains("granted", "enter by hand");
  }

  @Test
  void problems_have_both_languages_and_no_digit() throws Exception {
    JsonNode problem = post(UUID.randomUUID(), "visits", sale("410102123456789", "药"), 422);
    assertThat(problem.get("type").asString()).isEqualTo("urn:yika:till:not-a-number");
    assertThat(problem.get("en").asString()).isEqualTo("number is not a valid number");
    assertThat(problem.get("zh").asString()).isEqualTo("号码 number 不是有效号码");
    post(UUID.randomUUID(), "visits", sale(CARD, "卡 " + CARD), 422);
    post("checks", "{\"text\":\"" + CITIZEN, 400);
    post("checks", "{\"other\":\"" + CITIZEN + "\"}", 400);
    post(UUID.randomUUID(), "visits/" + UUID.randomUUID() + "/endings", "{}", 400);
    assertThat(post("visits", sale(CARD, "药"), 400).get("en").asString())
        .contains("Idempotency-Key is missing");
    for (String key : List.of("1-2-3-4-5", "{" + UUID.randomUUID() + "}", "no")) {
      HttpRequest.Builder visit =
          request("visits")
              .header("Idempotency-Key", key)
              .POST(HttpRequest.BodyPublishers.ofString(sale(CARD, "药")));
      assertThat(send(visit, 400).get("en").asString()).startsWith("Idempotency-Key must be");
    }
    assertThat(send(request("visits/notauuid").GET(), 400).get("zh").asString())
        .startsWith("visit 须为");
    send(request("nothing").GET(), 404);
    send(request("checks").GET(), 405);
    post("lookups", "{\"answer1101\":{\"a\":\"" + "x".repeat(300_000) + "\"}}", 413);
    token = "none";
    send(request("visits/due").GET(), 401);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "checks  | {\"text\":\"1\"          | the body is not JSON at line 1, column 12",
        "checks  |                           | the body must be a JSON object",
        "checks  | []                        | the body must be a JSON object",
        "checks  | {\"text\":\"\",\"4101021234567890\":1} | the body has an unknown field; known"
            + " are text",
        "checks  | {}                        | the field text is missing",
        "checks  | {\"text\":{}}             | the field text cannot be read",
        "lookups | {\"answer1101\":7}        | the field answer1101 cannot be read",
        "lookups | {\"answer90100\":{}}      | the field answer1101 is missing",
        "visits  | {\"kind\":\"SELL\"}       | the field kind cannot be read",
        "visits  | {\"amount\":\"4101021234567890x\"} | the field amount cannot be read",
        "visits  | {\"at\":\"yesterday\"}    | the field at cannot be read",
        "visits  | {\"kind\":\"ADMIT\"}      | the field number is missing",
        "visits  | {\"kind\":0}             | the field kind cannot be read",
        "visits  | {\"kind\":\" REGISTER\"}  | the field kind cannot be read",
        "visits  | {\"kind\":\"\"}          | the field kind cannot be read",
        "visits  | {\"number\":4101021}     | the field number cannot be read",
        "visits  | {\"words\":true}         | the field words cannot be read",
        "visits  | {\"amount\":\"\"}        | the field amount cannot be read",
        "visits  | {\"at\":\"\"}            | the field at cannot be read",
        "visits  | {\"at\":1789434480}      | the field at cannot be read",
        "visits  | {\"at\":1789434480.5}    | the field at cannot be read",
        "visits  | {\"at\":\"9999-12-31T00:00:00Z\"} | the field at cannot be read",
        "checks  | {\"text\":\"a\",\"text\":\"b\"} | the field text is there twice",
      })
  void a_body_that_cannot_be_read_is_refused_by_the_name_of_its_field(
      String path, String body, String words) throws Exception {
    JsonNode problem = post(UUID.randomUUID(), path, body == null ? "" : body, 400);
    assertThat(problem.get("en").asString()).isEqualTo(words);
    assertThat(problem.get("type").asString()).isEqualTo("urn:yika:till:malformed");
  }

  @Test
  void a_form_or_a_far_day_is_no_failure_of_the_till() throws Exception {
    HttpRequest.Builder form =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/checks"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "multipart/form-data")
            .POST(HttpRequest.BodyPublishers.ofString("x"));
    send(form, 415);
    for (String day : List.of("+999999999-12-31", "-0001-01-01", "1999-12-31", "3000-01-01")) {
      send(request("sheets/" + day).GET(), 400);
      send(request("sheets/" + day + ".csv").GET(), 400);
    }
    assertThat(send(request("sheets/2999-12-31").GET(), 200).get("visits")).isEmpty();
  }

  @Test
  void no_number_is_in_logs_database_backup_or_journal(CapturedOutput log) throws Exception {
    UUID visit = registered();
    post(UUID.randomUUID(), "visits", sale(CITIZEN, "代购 " + CARD), 201);
    post("lookups", "{\"answer1101\":" + ANSWER + ",\"answer90100\":null}", 200);
    post(
        UUID.randomUUID(),
        "visits/" + visit + "/reveals",
        "{\"reason\":\"enter by hand\",\"password\":\"a long password\"}",
        200);
    Path backup = folder.resolve("data/backup" + System.nanoTime());
    assertThat(Backup.write(database, backup)).isGreaterThanOrEqualTo(3);

    TRACED.forEach(name -> logging.setLogLevel(name, LogLevel.TRACE));
    try {
      post(UUID.randomUUID(), "visits", sale(CITIZEN, "代购 " + CARD), 201);
      post("checks", "{\"text\":\"" + CITIZEN + "\",", 400);
      post("checks", "{\"text\":\"\",\"" + CARD + "\":1}", 400);
      post(UUID.randomUUID(), "visits", "{\"amount\":\"" + CITIZEN + "\"}", 400);
      post("lookups", "{\"answer1101\":" + ANSWER + "}", 200);
      JdbcTemplate sql = new JdbcTemplate(database);
      sql.execute("ALTER TABLE till_open RENAME TO till_gone");
      post(UUID.randomUUID(), "visits", sale(CITIZEN, "代购 " + CARD), 503);
      sql.execute("ALTER TABLE till_gone RENAME TO till_open");
    } finally {
      TRACED.forEach(name -> logging.setLogLevel(name, LogLevel.INFO));
    }
    assertThat(log.getAll()).contains("TRACE", "SQLException", "\tat ");
    assertThat(log.getAll()).doesNotContain(CARD, CITIZEN, PERSON);
    List<Path> leaks = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).filter(TillTest::leaks).forEach(leaks::add);
    }
    assertThat(leaks).isEmpty();
    Path found = Files.writeString(folder.resolve("found"), "x" + CARD, UTF_8);
    assertThat(leaks(found)).isTrue();
    Files.delete(found);
  }

  private static boolean leaks(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      String plain = new String(bytes, ISO_8859_1);
      String wide = plain.replace("\0", "");
      return Stream.of(CARD, CITIZEN, PERSON)
          .anyMatch(number -> plain.contains(number) || wide.contains(number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void the_key_file_is_for_its_owner_alone() throws IOException {
    Path key = folder.resolve("data/till.key.tsv");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_one_time_link_works_once() {
    String link = users.invite();
    String password = "a long password";
    assertThat(users.join("another", "1", "short")).contains(JoinRefusal.LINK);
    for (String name : List.of("1st", "", "a".repeat(33), "ab123456", "a b")) {
      assertThat(users.join(link, name, password)).contains(JoinRefusal.NAME);
    }
    for (String wrong : List.of("short", "a".repeat(73), "很".repeat(25))) {
      assertThat(users.join(link, "first.user", wrong)).contains(JoinRefusal.PASSWORD);
    }
    assertThat(users.join(link, "first.user", "很".repeat(24))).isEmpty();
    assertThat(users.isPassword("first.user", "很".repeat(24))).isTrue();
    assertThat(users.isPassword("first.user", "很".repeat(25))).isFalse();
    assertThat(users.join(link, "second.user", password)).contains(JoinRefusal.LINK);
    assertThat(users.join(users.invite(), "first.user", password)).contains(JoinRefusal.NAME_TAKEN);
  }

  @Test
  void the_first_user_reads_what_is_refused() throws Exception {
    String join = "{\"link\":\"%s\",\"name\":\"%s\",\"password\":\"%s\"}";
    String wrong = join.formatted(users.invite(), "zhang.san", "short");
    JsonNode problem = post("users", wrong, 422);
    assertThat(problem.get("type").asString()).isEqualTo("urn:yika:till:join");
    assertThat(problem.get("zh").asString()).startsWith("密码至少10个字符");
    assertThat(problem.get("en").asString()).startsWith("the password must have at least 10");
  }

  /** The block of the documents, with the port and the password of this test. */
  @Test
  void the_requests_of_the_documents_are_answered() throws Exception {
    for (String page : List.of("../../docs/till.md", "../../docs/zh/till.md")) {
      String text = Files.readString(Path.of(page), UTF_8);
      if (page.contains("zh")) { // another name: the user of the first page is there
        text = text.replace("\"li\"", "\"wu\"");
      }
      for (String block : List.of("curl -s http://127.0.0.1:8080/api/v1/users", "TOKEN=$(curl")) {
        Thread.sleep(1100); // a password is tried once a second
        assertThat(answer(text.substring(text.indexOf(block))))
            .contains(block.startsWith("TOKEN") ? "\"repeated\":false" : "\"token\":");
      }
    }
  }

  private String answer(String block) throws IOException {
    String script =
        block
            .substring(0, block.indexOf("```"))
            .replace("127.0.0.1:8080", "127.0.0.1:" + port)
            .replace("\"link\":\"…\"", "\"link\":\"" + users.invite() + '"')
            .replace("\"…\"", "\"a long password\"");
    Process bash = new ProcessBuilder("bash", "-ec", script).redirectErrorStream(true).start();
    return new String(bash.getInputStream().readAllBytes(), UTF_8);
  }

  @Test
  void a_request_that_does_not_end_is_dropped() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(60_000);
      String head =
          "POST /api/v1/checks HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
              + token
              + "\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
      socket.getOutputStream().write(head.getBytes(UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      assertThat(answer).contains("urn:yika:till:timeout", "application/problem+json");
    }
  }

  @Test
  void another_name_of_this_machine_is_refused() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".getBytes(UTF_8));
      assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
          .startsWith("HTTP/1.1 403");
    }
  }
}
