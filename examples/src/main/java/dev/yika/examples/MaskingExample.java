package dev.yika.examples;

import dev.yika.core.number.CardNumber;
import dev.yika.masking.Masking;
import dev.yika.masking.RevealRefusedException;
import dev.yika.masking.Revealed;
import dev.yika.masking.audit.AuditRecord;
import dev.yika.masking.audit.AuditSink;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.StepUp;
import dev.yika.masking.policy.Verification;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/** Shows a number as far as a viewer may see it, and hands it over once, with a record. */
public final class MaskingExample implements Example {

  private static final CardNumber CARD = CardNumber.parse("4101021234567890");

  @Override
  public void run(PrintStream out) {
    view(out);
    reveal(out);
  }

  private static void view(PrintStream out) {
    CardNumber card = CARD;
    // docs: view
    Masking masking = Masking.standard();
    Viewer cashier = Viewer.of("cashier").purpose(Purpose.BILLING).channel(Channel.PRINT);
    out.println(masking.mask(card, cashier)); // → 4101********7890
    out.println(masking.mask(card, Viewer.of("cashier"))); // → ****************
    // end
  }

  private static void reveal(PrintStream out) {
    CardNumber card = CARD;
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    // docs: reveal
    List<AuditRecord> journal = new ArrayList<>(); // stands for the AuditJournal of the institution
    MaskingKey key = MaskingKey.of("key-2026", secret);
    Masking masking = Masking.standard(AuditSink.of(HmacPseudonymizer.of(key), journal::add));

    Viewer cashier =
        Viewer.of("cashier")
            .user("u-17")
            .purpose(Purpose.BILLING)
            .channel(Channel.SCREEN)
            .device(DeviceTrust.MANAGED)
            .verified(Verification.by(StepUp.BIOMETRIC)); // good for one number
    try (Revealed revealed = masking.reveal(card, cashier, "refund check, receipt lost")) {
      out.println(revealed.value()); // → 4101021234567890
    }
    try {
      masking.reveal(card, cashier, "and once more").close();
    } catch (RevealRefusedException e) {
      out.println(e.outcome()); // → VERIFICATION_SPENT
    }
    journal.forEach(entry -> out.println(entry.outcome() + ": " + entry.reason()));
    // → GRANTED: refund check, receipt lost
    // → VERIFICATION_SPENT: and once more
    // end
  }
}
