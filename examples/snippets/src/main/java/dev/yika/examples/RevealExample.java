package dev.yika.examples;

import dev.yika.core.number.CardNumber;
import dev.yika.masking.Masking;
import dev.yika.masking.RevealRefusedException;
import dev.yika.masking.Revealed;
import dev.yika.masking.audit.AuditCheck;
import dev.yika.masking.audit.AuditJournal;
import dev.yika.masking.audit.AuditVerifier;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.StepUp;
import dev.yika.masking.policy.Verification;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.MaskingKey;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Hands a whole number over once, with a record in a journal, and checks the journal. */
public final class RevealExample implements Example {

  private static final CardNumber CARD = CardNumber.parse("4101021234567890");

  /** Made up; yours comes from a source of random numbers. */
  private static final String SECRET =
      "6b1de0f2935c4a7788b3c9d410fe2657" + "1f90a3de84c657b20e73d8f5bc16294a";

  @Override
  public void run(PrintStream out) {
    try {
      Path folder = Files.createTempDirectory("journal");
      Path keyFile = Files.createTempFile(folder, "key", ".tsv"); // of its owner alone
      Files.writeString(keyFile, "name\tsecret\n2026a\t" + SECRET);
      Path journalFile = folder.resolve("audit.tsv");
      verify(out, keyFile, journalFile, reveal(out, keyFile, journalFile));
      Files.delete(keyFile);
      Files.delete(journalFile);
      Files.delete(folder.resolve("audit.tsv.lock"));
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String reveal(PrintStream out, Path keyFile, Path journalFile) {
    CardNumber card = CARD;
    // docs: reveal
    MaskingKey key = MaskingKey.fromFile(keyFile); // columns: name, secret (64 hexadecimal digits)
    try (AuditJournal journal = AuditJournal.open(journalFile, key, Clock.systemUTC())) {
      Masking masking = Masking.standard(journal);
      Viewer cashier =
          Viewer.of("cashier")
              .user("u2041") // of the log-in, never a number of a person
              .purpose(Purpose.BILLING)
              .channel(Channel.SCREEN)
              .device(DeviceTrust.MANAGED)
              .verified(Verification.by(StepUp.BIOMETRIC)); // of this query, good for one number
      try (Revealed revealed = masking.reveal(card, cashier, "card unreadable, typed by hand")) {
        out.println(revealed.value()); // → 4101021234567890
      }
      try {
        masking.reveal(card, cashier, "and once more").close();
      } catch (RevealRefusedException e) { // this, too, is in the journal
        out.println(e.outcome()); // → VERIFICATION_SPENT
      }
      return journal.seal(); // to be kept where the journal is not
    }
    // end
  }

  private static void verify(PrintStream out, Path keyFile, Path journalFile, String seal) {
    // docs: verify
    MaskingKey key = MaskingKey.fromFile(keyFile);
    AuditCheck check = AuditVerifier.of(key).endingWith(seal).verify(journalFile);
    out.println(check.intact() + " " + check.isIntact()); // → 3 true
    // end
  }
}
