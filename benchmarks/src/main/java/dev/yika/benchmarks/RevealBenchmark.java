package dev.yika.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.core.number.CardNumber;
import dev.yika.masking.Masking;
import dev.yika.masking.Revealed;
import dev.yika.masking.audit.AuditJournal;
import dev.yika.masking.audit.AuditSink;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.StepUp;
import dev.yika.masking.policy.Verification;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Revealing one number: the checks, the fingerprint and the record alone, and with a journal on the
 * disk, where the sync of the disk decides. One operation is one number.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RevealBenchmark {

  private static final MaskingKey KEY =
      MaskingKey.of("k1", "a made-up secret of 32 characters".getBytes(UTF_8));

  private final CardNumber card = CardNumber.parse("4101021234567890");
  private final Masking inMemory =
      Masking.standard(AuditSink.of(HmacPseudonymizer.of(KEY), record -> {}));
  private final Path folder = folder();
  private final AuditJournal journal =
      AuditJournal.open(folder.resolve("audit.tsv"), KEY, Clock.systemUTC());
  private final Masking journaled = Masking.standard(journal);

  private static Path folder() {
    try {
      return Files.createTempDirectory("reveal");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TearDown
  public void close() throws IOException {
    journal.close();
    Files.delete(folder.resolve("audit.tsv"));
    Files.delete(folder.resolve("audit.tsv.lock"));
    Files.delete(folder);
  }

  /** A sink that keeps nothing. */
  @Benchmark
  public String revealInMemory() {
    return reveal(inMemory);
  }

  /** A journal in the folder for temporary files. */
  @Benchmark
  public String revealToJournal() {
    return reveal(journaled);
  }

  private String reveal(Masking masking) {
    Viewer viewer =
        Viewer.of("cashier")
            .user("u-17")
            .purpose(Purpose.BILLING)
            .channel(Channel.SCREEN)
            .device(DeviceTrust.MANAGED)
            .verified(Verification.by(StepUp.BIOMETRIC));
    try (Revealed revealed = masking.reveal(card, viewer, "refund check 20240611-07")) {
      return revealed.value();
    }
  }
}
