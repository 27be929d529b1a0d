package dev.yika.masking.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.pseudonym.Pseudonym;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Made-up records, and a key and a clock for the journals of tests. */
final class AuditRecords {

  static final MaskingKey KEY =
      MaskingKey.of("k1", "a made-up secret of 32 characters".getBytes(UTF_8));
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-15T01:02:03Z"), ZoneOffset.UTC);

  private AuditRecords() {}

  static AuditRecord record(String reason) {
    Viewer viewer =
        Viewer.of("cashier").user("u-17").purpose(Purpose.BILLING).channel(Channel.SCREEN);
    return new AuditRecord(
        AuditOutcome.GRANTED,
        IdentifierKind.CARD_NUMBER,
        new Pseudonym("k1", "f".repeat(64)),
        viewer,
        reason);
  }

  /** Appends records with these reasons. */
  static void write(Path file, String... reasons) {
    try (AuditJournal journal = AuditJournal.open(file, KEY, CLOCK)) {
      for (String reason : reasons) {
        journal.write(record(reason));
      }
    }
  }

  static Path lockOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".lock");
  }

  /** Removes a journal as an operator does who begins a new one of the same name. */
  static void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(lockOf(file));
  }

  static AuditCheck verify(Path file) {
    return AuditVerifier.of(KEY).verify(file);
  }
}
