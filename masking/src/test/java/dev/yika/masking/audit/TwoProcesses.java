package dev.yika.masking.audit;

import static dev.yika.masking.audit.AuditRecords.CLOCK;
import static dev.yika.masking.audit.AuditRecords.KEY;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.core.number.CardNumber;
import dev.yika.masking.Masking;
import dev.yika.masking.Revealed;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.StepUp;
import dev.yika.masking.policy.Verification;
import dev.yika.masking.policy.Viewer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of its own that reveals numbers, and does to its journal what a lock must survive. */
final class TwoProcesses {

  /** The build's share; {@code .ci/journal} runs more. */
  static final int ROUNDS = Integer.getInteger("yika.rounds", 15);

  private static final CardNumber CARD = CardNumber.parse("4101021234567890");

  private final Process process;
  private final BufferedReader answers;
  private final PrintStream orders;

  TwoProcesses(Path journal) throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                TwoProcesses.class.getName(),
                journal.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    answers = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    orders = new PrintStream(process.getOutputStream(), true, UTF_8);
    answer();
  }

  /** Has the program do something, which it answers with a line. */
  void order(String order) {
    orders.println(order);
  }

  String answer() {
    try {
      return String.valueOf(answers.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the program at once, as {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.toHandle().destroyForcibly(); // the process itself would close its streams, too
    process.waitFor();
  }

  /** Lets the program end by itself. */
  void end() throws InterruptedException {
    orders.close();
    if (!process.waitFor(20, TimeUnit.SECONDS)) {
      kill();
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    System.out.println("ready");
    BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      String[] words = order.split(" ", 2);
      if (words[0].equals("round")) {
        System.out.println(round(file, words[1]));
      } else {
        many(file, Integer.parseInt(words[1]));
      }
    }
  }

  /** Opens the journal, does all that used to release its lock, and reveals twice. */
  private static String round(Path file, String reason) {
    int granted = 0;
    try (AuditJournal journal = AuditJournal.open(file, KEY, CLOCK)) {
      Masking masking = Masking.standard(journal);
      for (int i = 1; i <= 2; i++) {
        trigger(file);
        reveal(masking, reason + " time " + i);
        granted++;
      }
    } catch (RuntimeException e) {
      return granted + " " + e.getMessage();
    }
    return granted + " and closed";
  }

  private static void trigger(Path file) {
    AuditRecords.verify(file);
    try (InputStream in = Files.newInputStream(file)) {
      in.readAllBytes(); // a backup
      AuditJournal.open(file, KEY, CLOCK).close();
      throw new AssertionError("a second open");
    } catch (AuditFailedException e) {
      // refused, as it must be
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reveals as often as its argument says, and reports each time. */
  private static void many(Path file, int times) {
    try (AuditJournal journal = AuditJournal.open(file, KEY, CLOCK)) {
      Masking masking = Masking.standard(journal);
      for (int i = 1; i <= times; i++) {
        reveal(masking, "case " + i);
        System.out.println("revealed");
      }
    }
    System.out.println("closed");
  }

  private static void reveal(Masking masking, String reason) {
    Viewer viewer =
        Viewer.of("cashier")
            .user("u-17")
            .purpose(Purpose.BILLING)
            .channel(Channel.SCREEN)
            .device(DeviceTrust.MANAGED)
            .verified(Verification.by(StepUp.BIOMETRIC));
    try (Revealed revealed = masking.reveal(CARD, viewer, reason)) {
      if (!revealed.value().equals(CARD.unmasked())) {
        throw new AssertionError("another number");
      }
    }
  }

  /** Starts two of them on one journal. */
  static List<TwoProcesses> onOneJournal(Path journal) throws IOException {
    return List.of(new TwoProcesses(journal), new TwoProcesses(journal));
  }
}
