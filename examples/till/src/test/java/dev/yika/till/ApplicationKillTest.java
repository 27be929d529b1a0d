package dev.yika.till;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.till.store.Stores;
import dev.yika.till.user.Users;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the whole application under requests of two tills, {@code yika.application-kills} times.
 * What was answered is there after the next start; the rest is sent again by its key.
 */
class ApplicationKillTest {

  private static final int KILLS = Integer.getInteger("yika.application-kills", 2);
  private static final int ANSWERS = 60;
  private static final String SALE =
      "{\"kind\":\"REGISTER\",\"number\":\"4101021234567890\",\"amount\":1,\"words\":\"x\"}";

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<UUID, Integer> statuses = new ConcurrentHashMap<>();
  private String token = "";
  private String[] database = {};

  @BeforeEach
  void logIn() {
    String server = System.getProperty("yika.database", "");
    String url = server.isEmpty() ? "" : Stores.created(server);
    database = server.isEmpty() ? database : new String[] {"--till.database=" + url};
    try (TillDatabase till = TillDatabase.open(new Settings(folder, url).made())) {
      Users users = new Users(till.pool(), Clock.systemUTC());
      users.join(users.invite(), "li", "a long password");
      token = users.begin("li");
    }
  }

  private int register(int port, UUID key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/visits"))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key.toString())
            .POST(HttpRequest.BodyPublishers.ofString(SALE, UTF_8))
            .build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }

  /** Registers until the application is gone. */
  private void register(int port, AtomicBoolean isEnough) {
    while (!isEnough.get()) {
      UUID key = UUID.randomUUID();
      statuses.put(key, 0);
      try {
        statuses.put(key, register(port, key));
      } catch (IOException | InterruptedException e) {
        return; // killed before it answered
      }
    }
  }

  @Test
  void what_the_application_answered_outlives_it() throws Exception {
    Random random = new Random(7);
    for (int kill = 1; kill <= KILLS; kill++) {
      try (TillProcess till = new TillProcess(folder, database)) {
        int port = till.port();
        askAgain(port);
        AtomicBoolean isEnough = new AtomicBoolean();
        Thread[] tills = {
          new Thread(() -> register(port, isEnough)), new Thread(() -> register(port, isEnough))
        };
        for (Thread each : tills) {
          each.start();
        }
        long wanted = answered() + 1 + random.nextInt(ANSWERS);
        while (answered() < wanted) {
          Thread.sleep(1);
        }
        till.kill();
        isEnough.set(true);
        for (Thread each : tills) {
          each.join();
        }
      }
    }
    try (TillProcess till = new TillProcess(folder, database)) {
      askAgain(till.port());
    }
    assertThat(statuses).hasSizeGreaterThan(KILLS).doesNotContainValue(0);
  }

  private long answered() {
    return statuses.values().stream().filter(status -> status != 0).count();
  }

  /** An answered key is known: 200. One without an answer is known or new: 200 or 201. */
  private void askAgain(int port) throws Exception {
    for (Map.Entry<UUID, Integer> each : statuses.entrySet()) {
      int status = register(port, each.getKey());
      assertThat(status).isIn(each.getValue() == 0 ? new Object[] {200, 201} : new Object[] {200});
      each.setValue(status);
    }
  }
}
