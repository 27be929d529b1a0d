package dev.yika.till;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.yika.till.user.Users;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sends the application, on one core, 200 requests a second for {@code yika.load} seconds, on
 * loopback: of ten requests eight look a member up, one checks a number, one registers a visit. A
 * time counts from the instant at which the request was due, so that waiting is not left out.
 */
class LoadTest {

  private static final int SECONDS = Integer.getInteger("yika.load", 0);
  private static final int[] WARM_UP = {20, 60, 120, 160, 200};
  private static final int SECONDS_TO_WARM_UP = 10;
  private static final int RATE = 200;
  private static final String LOOKUP =
      """
      {"answer1101": {"infcode": 0, "output": {"insuinfo": [{"insutype": "310", "psn_type": "1101",
         "psn_insu_stas": "2", "paus_insu_date": "2026-08-01", "insuplc_admdvs": "330100"}]}},
       "answer90100": {"infcode": 0, "output": [
         {"insutype": "310", "poolarea_no": "330100", "clct_flag": "0",
          "accrym_begn": "202607", "accrym_end": "202607"},
         {"insutype": "310", "poolarea_no": "330100", "clct_flag": "1",
          "accrym_begn": "202601", "accrym_end": "202606", "clct_time": "2026-06-15"}]}}
      """;
  private static final String CHECK = "{\"text\":\"110105194912310021\"}";
  private static final String SALE =
      "{\"kind\":\"REGISTER\",\"number\":\"4101021234567890\",\"amount\":42.50,\"words\":\"x\"}";

  @TempDir Path folder;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<Long> lookups = Collections.synchronizedList(new ArrayList<>());
  private final List<Long> visits = Collections.synchronizedList(new ArrayList<>());
  private final List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
  private String token = "";

  @BeforeEach
  void logIn() {
    assumeTrue(SECONDS > 0, "no load is requested");
    try (TillDatabase till = TillDatabase.open(new Settings(folder, ""))) {
      Users users = new Users(till.pool(), Clock.systemUTC());
      users.join(users.invite(), "li", "a long password");
      token = users.begin("li");
    }
  }

  private HttpRequest request(int port, int i) {
    String path = i % 10 == 0 ? "visits" : i % 10 == 1 ? "checks" : "lookups";
    String body = i % 10 == 0 ? SALE : i % 10 == 1 ? CHECK : LOOKUP;
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + path))
        .timeout(Duration.ofSeconds(10))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
        .build();
  }

  private void ask(int port, int rate, int seconds) {
    List<CompletableFuture<?>> answers = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < rate * seconds; i++) {
      long due = start + i * TimeUnit.SECONDS.toNanos(1) / rate;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      List<Long> times = i % 10 == 0 ? visits : i % 10 == 1 ? new ArrayList<>() : lookups;
      answers.add(
          client
              .sendAsync(request(port, i), BodyHandlers.discarding())
              .thenApply(HttpResponse::statusCode)
              .thenAccept(
                  status -> {
                    times.add(System.nanoTime() - due);
                    statuses.add(status);
                  }));
    }
    CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
  }

  private static double millis(List<Long> times, double share) {
    List<Long> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
  }

  @Test
  void look_ups_of_two_hundred_requests_a_second_take_less_than_50_ms() throws Exception {
    try (TillProcess till = new TillProcess(List.of("taskset", "-c", "0"), folder)) {
      int port = till.port();
      for (int rate : WARM_UP) {
        ask(port, rate, SECONDS_TO_WARM_UP);
      }
      lookups.clear();
      visits.clear();
      ask(port, RATE, SECONDS);
    }
    String figures =
        String.format(
            Locale.ROOT,
            "%d requests a second for %d s on one core; look-ups: p50 %.1f ms, p99 %.1f ms;"
                + " visits: p50 %.1f ms, p99 %.1f ms",
            RATE,
            SECONDS,
            millis(lookups, 0.5),
            millis(lookups, 0.99),
            millis(visits, 0.5),
            millis(visits, 0.99));
    System.out.println(figures);
    assertThat(statuses).allMatch(status -> status == 200 || status == 201);
    assertThat(millis(lookups, 0.99)).isLessThan(50);
  }
}
