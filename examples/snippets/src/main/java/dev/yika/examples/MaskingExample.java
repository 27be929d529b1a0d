package dev.yika.examples;

import dev.yika.core.number.CardNumber;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.BadTableException;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.MaskingPolicy;
import dev.yika.masking.policy.PolicyFile;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.pseudonym.Pseudonym;
import dev.yika.masking.view.RemainingCandidates;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Shows numbers as far as a viewer may see them, names them, and counts what is left to guess. */
public final class MaskingExample implements Example {

  private static final CardNumber CARD = CardNumber.parse("4101021234567890");

  @Override
  public void run(PrintStream out) {
    view(out);
    reasons(out);
    window(out);
    policyOfAFile(out);
    pseudonym(out);
    candidates(out);
  }

  private static void view(PrintStream out) {
    CardNumber card = CARD;
    // docs: view
    Masking masking = Masking.standard();
    Viewer cashier = Viewer.of("cashier").purpose(Purpose.BILLING);
    out.println(masking.mask(card, cashier.channel(Channel.PRINT))); // → 4101********7890
    out.println(masking.mask(card, cashier.channel(Channel.RECEIPT))); // → ************7890
    out.println(masking.mask(card, cashier)); // → ****************
    // end
  }

  private static void reasons(PrintStream out) {
    // docs: reasons
    Viewer cashier = Viewer.of("cashier").purpose(Purpose.BILLING).channel(Channel.RECEIPT);
    Masking.standard()
        .explain(IdentifierKind.CARD_NUMBER, cashier)
        .explain(Locale.ENGLISH)
        .forEach(out::println);
    // → view: tail
    // → decided by printed-settlement: allow tail, a slip is thrown away unread
    // → decided by printed-settlement: cap tail, strangers read slips and displays
    // → shows more with channel print: ends
    // end
  }

  private static void window(PrintStream out) {
    // docs: window
    ViewTable views = ViewTable.standard().withWindow(IdentifierKind.CARD_NUMBER, "sequence");
    out.println(views.mask(IdentifierKind.CARD_NUMBER, "4101021234567890", View.ENDS));
    // → 410102********90
    // end
  }

  private static void policyOfAFile(PrintStream out) {
    try {
      Path file = Files.createTempFile("policy", ".tsv");
      String head =
          "group\teffect\troles\tpurposes\tchannels\tdevices\tstep-up\tkinds\tview\treason";
      String row = "desk\tallow\tcashier\tbilling\tscreen\t*\t*\t*\ttail\ta reason of your own";
      String rows = head + "\n" + row + "\n";
      Files.writeString(file, rows);
      policy(out, file, rows);
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void policy(PrintStream out, Path file, String rows) throws IOException {
    // docs: policy
    PolicyFile policy = PolicyFile.open(file, MaskingPolicy.empty()); // the file is all of it
    Masking masking = Masking.standard().withPolicy(policy); // asks for each number
    Viewer cashier = Viewer.of("cashier").purpose(Purpose.BILLING).channel(Channel.SCREEN);
    out.println(masking.mask(CARD, cashier)); // → ************7890
    Files.writeString(file, rows.replace("screen", "screens")); // a mistake
    try {
      policy.reload(); // when you notice that the file has changed
    } catch (BadTableException e) { // the policy before is still in force
      out.println(e.line() + " " + e.column()); // → 2 channels
    }
    // end
  }

  private static void pseudonym(PrintStream out) {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    // docs: pseudonym
    HmacPseudonymizer names = HmacPseudonymizer.of(MaskingKey.of("study-7", secret));
    Pseudonym name = Masking.pseudonym(CitizenId.parse("11010519491231002X"), names);
    Pseudonym old = Masking.pseudonym(CitizenId.parse("110105491231002"), names);
    out.println(name.equals(old)); // → true
    // end
  }

  private static void candidates(PrintStream out) {
    // docs: candidates
    RemainingCandidates left = RemainingCandidates.on(LocalDate.of(2026, 9, 15));
    for (String masked : List.of("110105********002X", "1101051949****002X")) {
      out.println(left.count(IdentifierKind.CITIZEN_ID, masked).orElseThrow());
    }
    // → 3320
    // → 34
    // end
  }
}
