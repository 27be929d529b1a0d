package dev.yika.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yika.core.number.CardNumber;
import dev.yika.status.service.DeferralEventKind;
import dev.yika.till.due.DueItem;
import dev.yika.till.due.DueList;
import dev.yika.till.due.DueWarning;
import dev.yika.till.store.Command;
import dev.yika.till.store.Database;
import dev.yika.till.store.Refusal;
import dev.yika.till.store.StoreRefusedException;
import dev.yika.till.store.Stores;
import dev.yika.till.store.TillStore;
import dev.yika.till.store.Visit;
import dev.yika.till.user.Users;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** How the till starts, starts again, and refuses to start. */
class StartTest {

  /** A Saturday on which the platform is under maintenance, as on each last weekend of a month. */
  private static final Instant SATURDAY = Instant.parse("2026-09-26T02:00:00Z");

  @TempDir Path folder;

  @TestConfiguration
  static class Maintenance {

    @Bean
    @Primary
    Clock fixed() {
      return Clock.fixed(SATURDAY, ZoneOffset.UTC);
    }
  }

  private static ConfigurableApplicationContext start(Path folder, String... more) {
    String[] arguments = new String[more.length + 2];
    System.arraycopy(more, 0, arguments, 2, more.length);
    arguments[0] = "--till.folder=" + folder;
    arguments[1] = "--server.port=0";
    return new SpringApplicationBuilder(Till.class, Maintenance.class).run(arguments);
  }

  private static Command.Begin sale(UUID key) {
    return new Command.Begin(
        key,
        "li",
        DeferralEventKind.REGISTER,
        SATURDAY,
        CardNumber.parse("4101021234567890"),
        4250,
        "感冒灵 2 盒");
  }

  private static List<DueItem> due(ConfigurableApplicationContext till) {
    return till.getBean(DueList.class).of(till.getBean(TillStore.class).open(), SATURDAY);
  }

  @Test
  void a_restart_amid_maintenance_changes_nothing() {
    List<DueItem> before;
    try (ConfigurableApplicationContext till = start(folder)) {
      till.getBean(TillStore.class).accept(sale(UUID.randomUUID()));
      before = due(till);
    }
    assertThat(before).extracting(DueItem::warning).containsExactly(DueWarning.WAIT_FOR_PLATFORM);
    try (ConfigurableApplicationContext till = start(folder)) {
      assertThat(due(till)).isEqualTo(before);
    }
  }

  @Test
  void another_address_needs_users() {
    Path data = folder.resolve("data");
    assertThatThrownBy(() -> start(data, "--server.address=0.0.0.0"))
        .satisfies(
            e ->
                assertThat(Sentence.of(e).orElseThrow()).contains("只能监听本机地址", "this machine only"));
    try (TillDatabase till = TillDatabase.open(new Settings(data, ""))) {
      Users users = new Users(till.pool(), Clock.systemUTC());
      assertThat(users.join(users.invite(), "li", "a long password")).isEmpty();
    }
    try (ConfigurableApplicationContext till = start(data, "--server.address=0.0.0.0")) {
      assertThat(till.isRunning()).isTrue();
    }
  }

  @Test
  void a_second_process_on_the_file_is_refused_with_a_sentence() throws Exception {
    try (TillDatabase first = TillDatabase.open(new Settings(folder, ""))) {
      assertThat(first.keys()).isNotNull();
      try (TillProcess second = new TillProcess(folder);
          TillProcess backup = new TillProcess(folder, "backup", "" + folder.resolve("b.tsv"))) {
        for (TillProcess each : List.of(second, backup)) {
          assertThat(each.said())
              .contains(Refusal.IN_USE.wording().chinese(), Refusal.IN_USE.wording().english())
              .hasLineCount(1);
          assertThat(each.exitCode()).isEqualTo(2);
        }
      }
    }
    assertThat(folder.resolve("b.tsv")).doesNotExist();
  }

  @Test
  void a_port_in_use_and_a_wrong_setting_are_refused_with_a_sentence() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      try (TillProcess first = new TillProcess(folder, "--server.port=" + port);
          TillProcess second = new TillProcess(folder, "--server.tomcat.threads.max=many")) {
        assertThat(first.said()).contains("port " + port + " is in use").hasLineCount(1);
        assertThat(second.said())
            .contains("the setting server.tomcat.threads.max is wrong")
            .hasLineCount(1);
      }
    }
  }

  /** On the server that yika.database names; else on a file, which one process may open twice. */
  @Test
  void two_tills_share_one_database_and_one_key_file() throws Exception {
    String server = System.getProperty("yika.database", "");
    String url =
        "--till.database="
            + (server.isEmpty()
                ? Database.ofFile(folder.resolve("shared").toString())
                : Stores.created(server));
    Path left = Files.createDirectories(folder.resolve("left"));
    Path right = Files.createDirectories(folder.resolve("right"));
    try (ConfigurableApplicationContext first = start(left, url)) {
      assertThatThrownBy(() -> start(right, url))
          .rootCause()
          .isInstanceOfSatisfying(
              StoreRefusedException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.NO_KEYS));
      Files.copy(left.resolve("till.key.tsv"), right.resolve("till.key.tsv"));
      try (ConfigurableApplicationContext second = start(right, url)) {
        UUID key = UUID.randomUUID();
        TillStore ours = first.getBean(TillStore.class);
        TillStore theirs = second.getBean(TillStore.class);
        assertThat(ours.accept(sale(key)).repeated()).isFalse();
        assertThat(theirs.accept(sale(key)).repeated()).isTrue();
        Visit visit = theirs.open().get(0);
        assertThat(theirs.open(visit)).isEqualTo(CardNumber.parse("4101021234567890"));
        theirs.accept(
            new Command.Close(
                UUID.randomUUID(), "wu", key, DeferralEventKind.WITHDRAW, SATURDAY, "重复"));
        assertThat(ours.open()).isEmpty();
      }
      Path other = folder.resolve("other");
      try (TillDatabase stranger = TillDatabase.open(new Settings(other, "").made())) {
        assertThat(stranger.keys()).isNotNull();
      }
      assertThatThrownBy(() -> start(other, url))
          .rootCause()
          .isInstanceOfSatisfying(
              StoreRefusedException.class,
              e -> assertThat(e.refusal()).isEqualTo(Refusal.OTHER_KEYS));
    }
  }
}
