package dev.yika.masking.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.pseudonym.Pseudonym;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditJournalTest {

  private static final MaskingKey KEY =
      MaskingKey.of("k1", "a made-up secret of 32 characters".getBytes(UTF_8));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-09-15T01:02:03Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("audit.tsv");
  }

  private static AuditRecord record(String reason) {
    Viewer viewer =
        Viewer.of("cashier").user("u-17").purpose(Purpose.BILLING).channel(Channel.SCREEN);
    return new AuditRecord(
        AuditOutcome.GRANTED,
        IdentifierKind.CARD_NUMBER,
        new Pseudonym("k1", "f".repeat(64)),
        viewer,
        reason);
  }

  private List<String> write(int records) throws IOException {
    try (AuditJournal journal = AuditJournal.open(file, KEY, CLOCK)) {
      for (int i = 1; i <= records; i++) {
        journal.write(record("核对 " + i));
      }
    }
    return Files.readAllLines(file, UTF_8);
  }

  private void delete() throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(folder.resolve("audit.tsv.lock"));
  }

  private static AuditCheck verify(List<String> lines) {
    String text = String.join("\n", lines) + "\n";
    return AuditVerifier.of(KEY).verify(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  @Test
  void writes_who_why_what_kind_and_which_number() throws IOException {
    List<String> lines = write(1);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(1).split("\t"))
        .hasSize(13)
        .startsWith(
            "2",
            "2026-09-15T01:02:03Z",
            "granted",
            "card-number",
            "k1:" + "f".repeat(64),
            "u-17",
            "cashier",
            "billing",
            "screen",
            "unknown",
            "none",
            "核对 1");
  }

  @Test
  void only_the_owner_may_read_a_new_journal() throws IOException {
    assumeTrue(
        file.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "only some systems have these permissions");
    write(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    write(1);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void an_untouched_journal_is_intact() throws IOException {
    List<String> lines = write(4);
    AuditCheck check = AuditVerifier.of(KEY).verify(file);

    assertThat(check.isIntact()).isTrue();
    assertThat(check.intact()).isEqualTo(5);
    assertThat(check.brokenLine()).isZero();
    assertThat(lines.get(4)).endsWith(check.seal());
    assertThat(verify(List.of(lines.get(0))).intact()).isEqualTo(1);
  }

  @Test
  void every_changed_character_shows_at_its_line() throws IOException {
    List<String> lines = write(2);
    String second = lines.get(1);
    for (int i = 0; i < second.length(); i++) {
      char other = second.charAt(i) == 'x' ? 'y' : 'x';
      List<String> changed = new ArrayList<>(lines);
      changed.set(1, second.substring(0, i) + other + second.substring(i + 1));

      assertThat(verify(changed).brokenLine()).isEqualTo(2);
    }
  }

  @Test
  void every_removed_moved_or_repeated_record_shows() throws IOException {
    List<String> lines = write(3);
    for (int i = 0; i < 3; i++) {
      List<String> removed = new ArrayList<>(lines);
      removed.remove(i);
      assertThat(verify(removed)).extracting(AuditCheck::brokenLine).isEqualTo(i + 1L);
      List<String> moved = new ArrayList<>(lines);
      Collections.swap(moved, i, i + 1);
      assertThat(verify(moved).brokenLine()).isEqualTo(i + 1L);
      List<String> repeated = new ArrayList<>(lines);
      repeated.add(i, lines.get(i));
      assertThat(verify(repeated).brokenLine()).isEqualTo(i + 2L);
    }
  }

  @Test
  void names_the_flaw_of_a_journal() throws IOException {
    List<String> lines = write(3);

    assertThat(verify(List.of(lines.get(1))).flaw()).contains(AuditFlaw.OUT_OF_ORDER);
    assertThat(verify(List.of(lines.get(0), "")).flaw()).contains(AuditFlaw.MALFORMED);
    assertThat(verify(List.of("x".repeat(5000))).flaw()).contains(AuditFlaw.MALFORMED);
    assertThat(verify(List.of(lines.get(0).replace("new", "old"))).flaw())
        .contains(AuditFlaw.BROKEN_SEAL);
    byte[] half = lines.get(0).getBytes(UTF_8);
    assertThat(AuditVerifier.of(KEY).verify(new ByteArrayInputStream(half)).flaw())
        .contains(AuditFlaw.INCOMPLETE);
    MaskingKey other = MaskingKey.of("k1", "another made-up secret of 35 bytes".getBytes(UTF_8));
    assertThat(AuditVerifier.of(other).verify(file).flaw()).contains(AuditFlaw.BROKEN_SEAL);
  }

  @Test
  void records_cut_off_at_the_end_show_by_a_seal_noted_elsewhere() throws IOException {
    List<String> lines = write(3);
    String noted = verify(lines.subList(0, 2)).seal();
    AuditVerifier verifier = AuditVerifier.of(KEY).endingWith(noted);

    assertThat(verifier.verify(file).isIntact()).isTrue();
    Files.write(file, List.of(lines.get(0)), UTF_8);
    assertThat(verifier.verify(file).flaw()).contains(AuditFlaw.CUT_OFF);
    assertThat(verifier.verify(file).brokenLine()).isEqualTo(2);
    assertThat(AuditVerifier.of(KEY).verify(file).isIntact()).isTrue();
  }

  @Test
  void goes_on_with_a_journal_that_is_there() throws IOException {
    write(2);
    write(2);

    assertThat(AuditVerifier.of(KEY).verify(file).intact()).isEqualTo(5);
    try (AuditJournal journal = AuditJournal.open(file, KEY, CLOCK)) {
      assertThat(journal.count()).isEqualTo(5);
      assertThat(journal).hasToString("AuditJournal[HmacPseudonymizer[k1], 5 records]");
      assertThat(journal.name()).isEqualTo(AuditVerifier.of(KEY).verify(file).journal());
      assertThat(journal.seal()).isEqualTo(AuditVerifier.of(KEY).verify(file).seal());
    }
  }

  @Test
  void refuses_to_go_on_with_a_broken_journal() throws IOException {
    List<String> lines = write(1);
    Files.write(file, List.of(lines.get(1)), UTF_8);

    assertThatExceptionOfType(AuditFailedException.class)
        .isThrownBy(() -> AuditJournal.open(file, KEY, CLOCK))
        .withMessage("the audit journal is broken at line 1: a record before this line is missing");
    assertThat(Files.readAllLines(file, UTF_8)).containsExactly(lines.get(1));
  }

  @Test
  void refuses_records_once_closed_or_when_open_twice_or_in_no_folder() {
    AuditJournal journal = AuditJournal.open(file, KEY, CLOCK);
    assertThatExceptionOfType(AuditFailedException.class)
        .isThrownBy(() -> AuditJournal.open(file, KEY, CLOCK));
    journal.write(record("first"));
    journal.close();

    assertThatExceptionOfType(AuditFailedException.class)
        .isThrownBy(() -> journal.write(record("late")));
    assertThatExceptionOfType(AuditFailedException.class)
        .isThrownBy(() -> AuditJournal.open(folder.resolve("no/audit"), KEY, CLOCK));
    journal.close();
    assertThat(AuditVerifier.of(KEY).verify(file).intact()).isEqualTo(2);
  }

  @Test
  void an_interrupt_neither_closes_the_journal_nor_is_lost() {
    Thread.currentThread().interrupt();
    try (AuditJournal journal = AuditJournal.open(file, KEY, CLOCK)) {
      journal.write(record("interrupted"));
      assertThat(Thread.interrupted()).isTrue();
      journal.write(record("later"));
      assertThat(journal.count()).isEqualTo(3);
    } finally {
      Thread.interrupted();
    }
    assertThat(AuditVerifier.of(KEY).verify(file).intact()).isEqualTo(3);
  }

  private void refusesAfter(Change change) throws IOException {
    delete();
    try (AuditJournal journal = AuditJournal.open(file, KEY, CLOCK)) {
      journal.write(record("first"));
      journal.write(record("second"));
      change.run();
      for (int i = 0; i < 2; i++) {
        assertThatExceptionOfType(AuditFailedException.class)
            .isThrownBy(() -> journal.write(record("third")));
      }
      assertThat(journal.count()).isEqualTo(3);
    }
  }

  private interface Change {
    void run() throws IOException;
  }

  @Test
  void refuses_records_once_the_file_is_removed_renamed_or_replaced() throws IOException {
    refusesAfter(() -> Files.delete(file));
    refusesAfter(() -> Files.move(file, folder.resolve("audit.old"), REPLACE_EXISTING));
    refusesAfter(
        () -> {
          Path copy = Files.copy(file, folder.resolve("copy"));
          Files.move(copy, file, REPLACE_EXISTING);
        });
  }

  @Test
  void refuses_records_once_the_file_is_cut_short_or_written_by_another() throws IOException {
    refusesAfter(() -> Files.write(file, new byte[0]));
    refusesAfter(() -> Files.write(file, List.of(Files.readAllLines(file, UTF_8).get(0)), UTF_8));
    refusesAfter(() -> Files.writeString(file, "more\n", UTF_8, StandardOpenOption.APPEND));
  }

  @Test
  void threads_write_one_after_the_other() throws IOException {
    try (AuditJournal journal = AuditJournal.open(file, KEY, CLOCK)) {
      IntStream.range(0, 60).parallel().forEach(i -> journal.write(record("同时")));
    }
    assertThat(AuditVerifier.of(KEY).verify(file).intact()).isEqualTo(61);
  }

  @Test
  void a_reason_cannot_break_a_line() throws IOException {
    assertThatIllegalArgumentException().isThrownBy(() -> record("a\tb"));
    assertThatIllegalArgumentException().isThrownBy(() -> record("a\nb"));
    try (AuditJournal journal = AuditJournal.open(file, KEY, CLOCK)) {
      assertThatExceptionOfType(AuditFailedException.class)
          .isThrownBy(() -> journal.write(record("长".repeat(2000))))
          .withMessage("the audit record is too long");
    }
  }

  /** What a power cut leaves: a line that was begun. */
  private byte[] tear(int records, int missing) throws IOException {
    write(records);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - missing));
    return Files.readAllBytes(file);
  }

  private Optional<Path> repair() {
    return AuditJournal.repair(file, KEY, CLOCK, "u-9");
  }

  @Test
  void reports_an_unfinished_last_line() throws IOException {
    byte[] torn = tear(3, 20);

    assertThatExceptionOfType(AuditFailedException.class)
        .isThrownBy(() -> AuditJournal.open(file, KEY, CLOCK))
        .withMessage("the audit journal is broken at line 4: the line has no end; see repair");
    assertThat(Files.readAllBytes(file)).isEqualTo(torn);
  }

  @Test
  void moves_an_unfinished_line_aside_and_says_so_in_a_record() throws IOException {
    for (int missing : new int[] {1, 2, 20, 150}) {
      delete();
      byte[] torn = tear(2, missing);
      String text = new String(torn, UTF_8);
      String tail = text.substring(text.lastIndexOf('\n') + 1);
      Path aside = repair().orElseThrow();

      assertThat(aside.getFileName()).hasToString("audit.tsv.torn-3");
      assertThat(Files.readString(aside)).isEqualTo(tail);
      List<String> lines = Files.readAllLines(file, UTF_8);
      assertThat(String.join("\n", lines.subList(0, 2)) + "\n" + tail).isEqualTo(text);
      assertThat(lines.get(2).split("\t", -1))
          .startsWith("3", "2026-09-15T01:02:03Z", "repaired", "-")
          .contains(
              "u-9",
              "an unfinished line of "
                  + tail.getBytes(UTF_8).length
                  + " bytes was"
                  + " moved to a file beside");
      assertThat(lines.get(2).split("\t", -1)[4]).startsWith("k1:").hasSize(67);
      assertThat(AuditVerifier.of(KEY).verify(file).intact()).isEqualTo(3);
      assertThat(write(1)).hasSize(4);
      assertThat(repair()).isEmpty();
      Files.delete(aside);
    }
  }

  @Test
  void only_the_owner_may_read_what_was_moved_aside() throws IOException {
    assumeTrue(
        file.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "only some systems have these permissions");
    tear(1, 9);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(repair().get())))
        .isEqualTo("rw-------");
  }

  @Test
  void repairs_a_file_that_holds_nothing_but_an_unfinished_line() throws IOException {
    byte[] torn = tear(0, 30);
    delete(); // the power went before the lock file kept the name
    Files.write(file, torn);
    assertThat(repair().orElseThrow()).hasBinaryContent(torn);
    assertThat(AuditVerifier.of(KEY).verify(file).intact()).isEqualTo(2);
    assertThat(write(1)).hasSize(3);
  }

  @Test
  void repairs_a_file_that_was_made_longer_but_not_written() throws IOException {
    write(1);
    Files.write(file, new byte[300], StandardOpenOption.APPEND);
    assertThat(repair().orElseThrow()).hasBinaryContent(new byte[300]);
    assertThat(AuditVerifier.of(KEY).verify(file).intact()).isEqualTo(3);
  }

  @Test
  void takes_no_other_file_for_a_journal() throws IOException {
    Files.writeString(file, "one line of something else");
    assertThatExceptionOfType(AuditFailedException.class)
        .isThrownBy(this::repair)
        .withMessage("this is not an audit journal");
    assertThat(file).hasContent("one line of something else");
  }

  @Test
  void leaves_an_intact_journal_as_it_is() throws IOException {
    List<String> lines = write(2);
    assertThat(repair()).isEmpty();
    assertThat(Files.readAllLines(file, UTF_8)).isEqualTo(lines);
  }

  /** Only a line that no record was lost with is repaired; all else needs a person. */
  @Test
  void refuses_to_repair_what_was_changed_or_is_not_there() throws IOException {
    assertThatExceptionOfType(AuditFailedException.class)
        .isThrownBy(this::repair)
        .withMessage("the audit journal cannot be opened");
    assertThat(file).doesNotExist();

    List<String> lines = write(3);
    Files.write(file, List.of(lines.get(0), lines.get(2)), UTF_8);
    byte[] changed = Files.readAllBytes(file);
    assertThatExceptionOfType(AuditFailedException.class)
        .isThrownBy(this::repair)
        .withMessage("the audit journal is broken at line 2: a record before this line is missing");
    assertThat(Files.readAllBytes(file)).isEqualTo(changed);

    delete();
    byte[] torn = tear(1, 9);
    Path taken = Files.writeString(folder.resolve("audit.tsv.torn-2"), "of another program");
    assertThatExceptionOfType(AuditFailedException.class)
        .isThrownBy(this::repair)
        .withMessage("the unfinished line cannot be moved to a file beside the audit journal");
    assertThat(Files.readAllBytes(file)).isEqualTo(torn);
    assertThat(taken).hasContent("of another program");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AuditJournal.repair(file, KEY, CLOCK, "two words"));
  }

  /** A seal noted before the power cut still holds after the repair. */
  @Test
  void a_seal_noted_before_is_found_after_the_repair() throws IOException {
    write(2);
    String noted = AuditVerifier.of(KEY).verify(file).seal();
    tear(1, 9);
    repair();
    assertThat(AuditVerifier.of(KEY).endingWith(noted).verify(file).isIntact()).isTrue();
  }

  @Test
  void refuses_what_is_no_seal() {
    for (String wrong : List.of("", "abc", "A".repeat(64), "q".repeat(64), "a".repeat(65))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AuditVerifier.of(KEY).endingWith(wrong))
          .withMessage("a seal is 64 letters from a to p");
    }
  }

  @ParameterizedTest
  @EnumSource(AuditFlaw.class)
  void flaws_have_words_in_both_languages(AuditFlaw flaw) {
    assertThat(flaw.label(Locale.ENGLISH)).isNotEqualTo(flaw.label(Locale.CHINESE));
  }
}
