package dev.yika.attack.race;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.MaskingPolicy;
import dev.yika.masking.policy.PolicyFile;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.view.View;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy that is reloaded is seen whole, the old one or the new one, and soon. */
class PolicyFileRaceTest {

  private static final int ROLES = 20;
  private static final int RELOADS = 200;
  private static final int WARM_UP = 300_000_000;
  private static final int SECONDS = 5;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeFirst() throws IOException {
    file = folder.resolve("policy.tsv");
    write(View.TAIL);
  }

  private void write(View view) throws IOException {
    StringBuilder rows =
        new StringBuilder(
            "group\teffect\troles\tpurposes\tchannels\tdevices\tstep-up\tkinds\tview\treason\n");
    for (int role = 0; role < ROLES; role++) {
      rows.append(
          String.format(
              Locale.ROOT,
              "g\tallow\tr%d\tbilling\tscreen\t*\t*\t*\t%s\treason\n",
              role,
              view.id()));
    }
    Files.write(file, rows.toString().getBytes(UTF_8));
  }

  @Test
  void everyReaderSeesAWholePolicy() throws Exception {
    PolicyFile policies = PolicyFile.open(file, MaskingPolicy.empty());
    AtomicBoolean over = new AtomicBoolean();
    try (Race race = new Race(2)) {
      race.run(
          runner ->
              () -> {
                if (runner > 0) {
                  return look(policies, over);
                }
                for (int i = 0; i < RELOADS; i++) {
                  write(i % 2 == 0 ? View.ENDS : View.TAIL);
                  policies.reload();
                }
                over.set(true);
                return 0;
              });
    }
  }

  /** Asks as fast as it can, and looks closely at each policy it has not seen. */
  @SuppressWarnings("ReferenceEquality") // another policy is another object
  private static int look(PolicyFile policies, AtomicBoolean over) {
    int seen = 0;
    MaskingPolicy last = MaskingPolicy.standard();
    while (!over.get()) {
      MaskingPolicy policy = policies.get();
      if (policy != last) {
        check(policy);
        last = policy;
        seen++;
      }
    }
    return seen;
  }

  private static void check(MaskingPolicy policy) {
    assertThat(policy.rules()).hasSize(ROLES);
    View view = view(policy, 0);
    for (int role = 1; role < ROLES; role++) {
      assertThat(view(policy, role)).isEqualTo(view).isNotEqualTo(View.NOTHING);
    }
  }

  private static View view(MaskingPolicy policy, int role) {
    Viewer viewer = Viewer.of("r" + role).purpose(Purpose.BILLING).channel(Channel.SCREEN);
    return policy.view(IdentifierKind.CARD_NUMBER, viewer);
  }

  @Test
  void aReaderThatOnlyAsksSeesTheNewPolicy() throws Exception {
    PolicyFile policies = PolicyFile.open(file, MaskingPolicy.empty());
    MaskingPolicy old = policies.get();
    Thread reader = new Thread(() -> waitForAnother(policies, old));
    reader.setDaemon(true);
    reader.start();
    while (ManagementFactory.getThreadMXBean().getThreadCpuTime(reader.getId()) < WARM_UP) {
      Thread.sleep(10); // until the loop is compiled
    }
    policies.reload();
    reader.join(SECONDS * 1000L);
    assertThat(reader.isAlive()).isFalse();
  }

  @SuppressWarnings("ReferenceEquality") // another policy is another object
  private static void waitForAnother(PolicyFile policies, MaskingPolicy old) {
    while (policies.get() == old) {
      // nothing here that would make the reader look anew
    }
  }
}
