package dev.yika.attack.race;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.CitizenId;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.Masking;
import dev.yika.masking.Revealed;
import dev.yika.masking.audit.AuditJournal;
import dev.yika.masking.audit.AuditOutcome;
import dev.yika.masking.audit.AuditRecord;
import dev.yika.masking.audit.AuditSink;
import dev.yika.masking.audit.AuditVerifier;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.StepUp;
import dev.yika.masking.policy.Verification;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.pseudonym.Pseudonym;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A verification serves once, a number is there whole or not at all, and no record is lost. */
class RevealRaceTest {

  private static final MaskingKey KEY =
      MaskingKey.of("k1", "0123456789abcdefghijklmnopqrstuv".getBytes(UTF_8));
  private static final CitizenId NUMBER = CitizenId.parse("11010519491231002X");
  private static final int RUNNERS = 4;
  private static final int ITEMS = 100_000;
  private static final int RECORDS = 25;

  @TempDir private Path folder;

  @Test
  void aVerificationServesOneOfBoth() throws Exception {
    List<Verification> items = items(() -> Verification.by(StepUp.BIOMETRIC));
    boolean[] ones = new boolean[ITEMS];
    boolean[] others = new boolean[ITEMS];

    int fought =
        Duel.fight(
            ITEMS,
            item -> ones[item] = items.get(item).spend(),
            item -> others[item] = items.get(item).spend());

    for (int item = 0; item < fought; item++) {
      assertThat(ones[item] ^ others[item]).isTrue();
    }
  }

  @Test
  void aNumberIsReadWholeOrNotAtAll() throws Exception {
    Masking masking = Masking.standard(AuditSink.of(HmacPseudonymizer.of(KEY), record -> {}));
    List<Revealed> items = items(() -> masking.reveal(NUMBER, viewer(), "check"));
    String[] read = new String[ITEMS];

    int fought =
        Duel.fight(
            ITEMS, item -> items.get(item).close(), item -> read[item] = read(items.get(item)));

    assertThat(Arrays.copyOf(read, fought)).isSubsetOf("", NUMBER.unmasked());
  }

  private static <T> List<T> items(Supplier<T> maker) {
    return Stream.generate(maker).limit(ITEMS).toList();
  }

  private static String read(Revealed revealed) {
    try {
      return revealed.value();
    } catch (IllegalStateException e) {
      return "";
    }
  }

  private static Viewer viewer() {
    return Viewer.of("cashier")
        .user("u-17")
        .purpose(Purpose.BILLING)
        .channel(Channel.SCREEN)
        .device(DeviceTrust.MANAGED)
        .verified(Verification.by(StepUp.BIOMETRIC));
  }

  @Test
  void everyRecordIsInTheChainOnce() throws Exception {
    Path file = folder.resolve("audit.tsv");
    Clock clock = Clock.fixed(Instant.parse("2026-09-15T01:02:03Z"), ZoneOffset.UTC);
    try (Race race = new Race(RUNNERS);
        AuditJournal journal = AuditJournal.open(file, KEY, clock)) {
      race.run(runner -> () -> write(journal, runner));
      assertThat(journal.count()).isEqualTo(1 + RUNNERS * RECORDS);
    }
    assertThat(AuditVerifier.of(KEY).verify(file).isIntact()).isTrue();
    List<String> lines = Files.readAllLines(file, UTF_8);
    assertThat(lines).hasSize(1 + RUNNERS * RECORDS);
    assertThat(lines.stream().map(line -> line.split("\t", -1)[11])).doesNotHaveDuplicates();
  }

  private static int write(AuditJournal journal, int runner) {
    for (int i = 0; i < RECORDS; i++) {
      Pseudonym fingerprint = new Pseudonym("k1", "f".repeat(64));
      String reason = "runner " + runner + " record " + i;
      journal.write(
          new AuditRecord(
              AuditOutcome.GRANTED,
              IdentifierKind.CITIZEN_ID,
              fingerprint,
              Viewer.of("cashier").user("u-17"),
              reason));
    }
    return runner;
  }
}
