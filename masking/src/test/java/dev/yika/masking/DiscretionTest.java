package dev.yika.masking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.sample.MadeUpNumber;
import dev.yika.core.sample.SampleNumbers;
import dev.yika.masking.audit.AuditJournal;
import dev.yika.masking.audit.AuditRecord;
import dev.yika.masking.audit.AuditSink;
import dev.yika.masking.audit.AuditVerifier;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.MaskingPolicy;
import dev.yika.masking.policy.PolicyFile;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.StepUp;
import dev.yika.masking.policy.Verification;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.view.RemainingCandidates;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import dev.yika.masking.view.Window;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Drives the entries with numbers, and looks for five characters of one in all that is written. */
class DiscretionTest {

  private static final int RUN = 5;
  private static final MaskingKey KEY = MaskingKey.of("k", "s".repeat(32).getBytes(UTF_8));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-09-15T00:00:00Z"), ZoneOffset.UTC);
  private static final String ALL = "g\tallow\t*\t*\t*\t*\t*\t*\tfull\tfor this test\n";

  @TempDir private Path folder;

  private final List<String> written = new ArrayList<>();

  private void write(Supplier<?> entry) {
    try {
      written.add(String.valueOf(entry.get()));
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        written.add(cause.toString());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(IdentifierKind.class)
  void nothing_written_holds_a_part_of_a_number(IdentifierKind kind) throws IOException {
    for (MadeUpNumber number : SampleNumbers.valid(kind, 3).limit(20).toList()) {
      written.clear();
      drive(kind.tryParse(number.unmasked()).orElseThrow(), number.unmasked());
      assertHidden(number.unmasked());
    }
  }

  private void drive(Identifier number, String text) throws IOException {
    Viewer viewer =
        Viewer.of("cashier")
            .user("u-17")
            .purpose(Purpose.BILLING)
            .channel(Channel.SCREEN)
            .device(DeviceTrust.MANAGED)
            .verified(Verification.by(StepUp.BIOMETRIC));
    MaskingPolicy policy = MaskingPolicy.empty().withRows(new StringReader(ALL), "t");
    Path file = Files.createTempFile(folder, "audit", ".tsv");
    try (AuditJournal journal = AuditJournal.open(file, KEY, CLOCK)) {
      Masking masking = Masking.standard(journal).with(policy);
      write(() -> masking.view(number.kind(), viewer));
      write(() -> masking.mask(number, Viewer.of("cashier")));
      write(() -> masking.reveal(number, viewer, "why"));
      write(() -> masking.reveal(number, viewer, "again"));
      write(() -> masking.reveal(number, viewer, text));
      write(() -> masking.reveal(number, viewer.user(text), "why"));
      write(() -> masking.reveal(number, Viewer.of(text), "why"));
      write(() -> masking.with(MaskingPolicy.empty()).reveal(number, viewer, "why"));
      write(() -> Masking.standard().reveal(number, viewer, text));
      write(() -> masking.with(sinkThatRepeats()).reveal(number, viewer, "why"));
      write(() -> Masking.pseudonym(number, HmacPseudonymizer.of(KEY)));
      write(journal::seal);
    }
    written.addAll(Files.readAllLines(file, UTF_8));
    write(() -> AuditVerifier.of(KEY).verify(file));
    write(() -> AuditVerifier.of(KEY).endingWith(text).verify(file));
    driveTables(number.kind(), text);
  }

  private static AuditSink sinkThatRepeats() {
    return AuditSink.of(
        HmacPseudonymizer.of(KEY),
        (AuditRecord record) -> {
          throw new IllegalStateException(record.toString());
        });
  }

  private void driveTables(IdentifierKind kind, String text) {
    write(() -> ViewTable.standard().mask(kind, text, View.NOTHING));
    write(() -> ViewTable.standard().mask(kind, text.repeat(5), View.FULL));
    write(() -> ViewTable.standard().withRows(new StringReader(text), "t"));
    write(() -> ViewTable.standard().withRows(new StringReader("card-number\t" + text), "t"));
    write(() -> ViewTable.standard().withWindow(kind, text));
    write(() -> Window.of("w", kind, 16, text, text));
    write(() -> MaskingPolicy.standard().withRows(new StringReader(text), "t"));
    write(() -> MaskingPolicy.standard().withRows(new StringReader("g\t" + text), "t"));
    write(() -> PolicyFile.open(folder.resolve("none"), MaskingPolicy.empty()));
    write(() -> RemainingCandidates.on(LocalDate.EPOCH).count(kind, text.repeat(5)));
    write(() -> HmacPseudonymizer.of(KEY).pseudonym(kind, text.repeat(5)));
    write(() -> MaskingKey.of(text + ":", new byte[32]));
    write(() -> Viewer.of(text, " "));
    write(() -> View.find(text));
  }

  private void assertHidden(String text) {
    Stream.iterate(0, i -> i + RUN <= text.length(), i -> i + 1)
        .map(i -> text.substring(i, i + RUN))
        .forEach(run -> assertThat(written).noneMatch(line -> line.contains(run)));
  }
}
