package dev.yika.masking.audit;

import static dev.yika.masking.audit.AuditRecords.CLOCK;
import static dev.yika.masking.audit.AuditRecords.KEY;
import static dev.yika.masking.audit.AuditRecords.delete;
import static dev.yika.masking.audit.AuditRecords.lockOf;
import static dev.yika.masking.audit.AuditRecords.record;
import static dev.yika.masking.audit.AuditRecords.verify;
import static dev.yika.masking.audit.AuditRecords.write;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file is the journal, and who alone may write to it. */
class JournalLockTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("audit.tsv");
    assumeTrue(
        file.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "only some systems have these permissions and links");
  }

  private AuditJournal open() {
    return AuditJournal.open(file, KEY, CLOCK);
  }

  private static void assertRefused(ThrowingCallable opening, String message) {
    assertThatExceptionOfType(AuditFailedException.class)
        .isThrownBy(opening)
        .withMessage(message)
        .satisfies(
            e -> assertThat(e.message(Locale.CHINESE)).isNotEqualTo(e.message(Locale.ENGLISH)));
  }

  @Test
  void keeps_a_lock_file_that_only_its_owner_may_read() throws IOException {
    write(file, "one");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(lockOf(file))))
        .isEqualTo("rw-------");
    assertThat(lockOf(file)).hasContent(verify(file).journal());
    assertThat(verify(file).journal()).matches("[a-p]{32}");
  }

  @Test
  void refuses_a_second_open_of_the_same_file_under_any_name() throws IOException {
    write(file, "one");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    Path twin = Files.createLink(folder.resolve("twin"), file);
    Path around = folder.resolve("../" + folder.getFileName() + "/audit.tsv");
    try (AuditJournal journal = open()) {
      for (Path name : List.of(file, link, twin, around)) {
        assertRefused(
            () -> AuditJournal.open(name, KEY, CLOCK), "the audit journal is open already");
        assertRefused(
            () -> AuditJournal.repair(name, KEY, CLOCK, "u-9"),
            "the audit journal is open already");
        assertThat(verify(name).intact()).isEqualTo(2);
      }
      assertThat(Files.exists(folder.resolve("twin.lock"))).isFalse();
      journal.write(record("two"));
    }
    assertThat(verify(file).intact()).isEqualTo(3);
  }

  @Test
  void is_open_again_once_it_was_closed_or_refused() throws IOException {
    write(file, "one");
    Files.writeString(file, "3\tno end", StandardOpenOption.APPEND);
    for (int i = 0; i < 2; i++) {
      assertRefused(
          this::open, "the audit journal is broken at line 3: the line has no end; see repair");
    }
    assertThat(AuditJournal.repair(file, KEY, CLOCK, "u-9")).isPresent();
    assertThat(AuditJournal.repair(file, KEY, CLOCK, "u-9")).isEmpty();
    write(file, "two");
    assertThat(verify(file).intact()).isEqualTo(4);
  }

  /** As another class loader of the same process would hold it. */
  @Test
  void never_closes_a_lock_file_that_this_process_has_locked_elsewhere() throws IOException {
    write(file, "one");
    try (FileChannel channel = FileChannel.open(lockOf(file), StandardOpenOption.WRITE)) {
      channel.lock();
      for (int i = 0; i < 3; i++) {
        assertRefused(this::open, "the audit journal is open already");
      }
    }
    write(file, "two");
    assertThat(verify(file).intact()).isEqualTo(3);
  }

  @Test
  void verifies_the_records_there_are_while_more_are_written() {
    try (AuditJournal journal = open()) {
      IntStream.rangeClosed(1, 40)
          .parallel()
          .forEach(
              i -> {
                journal.write(record("record " + i));
                assertThat(verify(file)).matches(AuditCheck::isIntact);
              });
      assertThat(verify(file).intact()).isEqualTo(41);
    }
  }

  @Test
  void follows_a_link_to_a_journal_and_none_to_nowhere() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    assertRefused(
        () -> AuditJournal.open(link, KEY, CLOCK), "the audit journal is a link to a missing file");
    assertThat(file).doesNotExist();
    assertThat(folder.resolve("link.lock")).doesNotExist();
    write(file, "one");
    write(link, "two");
    assertThat(verify(file).intact()).isEqualTo(3);
    assertThat(folder.resolve("link.lock")).doesNotExist();
  }

  @Test
  void takes_no_link_for_a_lock_file() throws IOException {
    write(file, "one");
    Files.move(lockOf(file), folder.resolve("lock"));
    Files.createSymbolicLink(lockOf(file), folder.resolve("lock"));
    assertRefused(
        this::open, "the lock file of the audit journal is not a file of its owner alone");
  }

  @Test
  void refuses_a_journal_that_others_may_write_to() throws IOException {
    write(file, "one");
    for (String rights : List.of("rw--w----", "rw-----w-", "rw-rw-rw-")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
      assertRefused(this::open, "the group or other users may write to the audit journal");
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    write(file, "two");
  }

  @Test
  void refuses_what_is_no_file() throws IOException {
    Files.createDirectory(file);
    assertRefused(this::open, "the audit journal is not a regular file");
    assertRefused(
        () -> AuditJournal.open(folder.getRoot(), KEY, CLOCK),
        "the audit journal is not a regular file");
    assertThat(Path.of("null.lock")).doesNotExist();
  }

  @Test
  void notices_that_another_journal_of_the_same_key_is_in_its_place() throws IOException {
    write(file, "one");
    Path other = folder.resolve("other.tsv");
    write(other, "one");
    assertThat(verify(other).seal()).isNotEqualTo(verify(file).seal());
    AuditVerifier verifier = AuditVerifier.of(KEY).ofJournal(verify(file).journal());
    assertThat(verifier.verify(file).isIntact()).isTrue();
    assertThat(verifier.verify(other).flaw()).contains(AuditFlaw.OTHER_JOURNAL);
    assertThat(verifier.verify(other).brokenLine()).isEqualTo(1);

    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertRefused(
        this::open, "another audit journal is in the place of the one that the lock file names");
    assertThat(verify(file).intact()).isEqualTo(2);
  }

  @Test
  void notices_that_the_journal_is_gone_or_was_emptied() throws IOException {
    write(file, "one");
    Files.write(file, new byte[0]);
    assertRefused(this::open, "the audit journal is missing, but its lock file is there");
    Files.delete(file);
    assertRefused(this::open, "the audit journal is missing, but its lock file is there");
    assertThat(file).doesNotExist();
    delete(file);
    write(file, "a new one");
    assertThat(verify(file).intact()).isEqualTo(2);
  }

  @Test
  void begins_in_an_empty_file_and_keeps_the_name_of_a_journal_that_came_alone()
      throws IOException {
    Files.createFile(file);
    write(file, "one");
    String name = verify(file).journal();
    Files.delete(lockOf(file));
    write(file, "two");
    assertThat(lockOf(file)).hasContent(name);
    assertThat(verify(file).journal()).isEqualTo(name);
  }

  @Test
  void refuses_records_once_its_lock_file_is_removed_or_replaced() throws IOException {
    for (boolean replaced : new boolean[] {false, true}) {
      delete(file);
      try (AuditJournal journal = open()) {
        journal.write(record("one"));
        Files.delete(lockOf(file));
        if (replaced) {
          Files.writeString(lockOf(file), journal.name());
        }
        assertThatExceptionOfType(AuditFailedException.class)
            .isThrownBy(() -> journal.write(record("two")));
      }
      assertThat(verify(file).intact()).isEqualTo(2);
    }
  }

  @Test
  void refuses_what_is_no_name_of_a_journal() {
    for (String wrong : List.of("", "abc", "A".repeat(32), "q".repeat(32), "a".repeat(33))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AuditVerifier.of(KEY).ofJournal(wrong))
          .withMessage("the name of a journal is 32 letters from a to p");
    }
  }

  @Test
  void a_journal_that_became_shorter_is_refused() throws IOException {
    write(file, "one");
    try (JournalLock lock = JournalLock.open(folder.resolve("1.lock"))) {
      JournalFile journal = new JournalFile(file, lock);
      long end = journal.length();
      Files.write(file, new byte[0]);
      assertThatExceptionOfType(AuditFailedException.class)
          .isThrownBy(() -> journal.read(end))
          .withMessageContaining("changed by another program");
      journal.closeAll();
    }
  }

  /**
   * Without any lock, of two writers at one moment at least one is refused, and none is lost: both
   * have found the file untouched before either writes.
   */
  @Test
  void of_two_writers_at_one_moment_one_is_refused() throws IOException {
    for (int round = 0; round < TwoProcesses.ROUNDS; round++) {
      boolean atOnce = round > 0; // first one after the other, which is the worst for the second
      delete(file);
      write(file, "one");
      byte[] before = Files.readAllBytes(file);
      try (JournalLock one = JournalLock.open(folder.resolve("1.lock"));
          JournalLock other = JournalLock.open(folder.resolve("2.lock"))) {
        List<JournalFile> writers =
            List.of(new JournalFile(file, one), new JournalFile(file, other));
        List<byte[]> lines =
            List.of("first\n".getBytes(UTF_8), "the second line\n".getBytes(UTF_8));
        Stream<Integer> both = atOnce ? Stream.of(0, 1).parallel() : Stream.of(0, 1);
        List<Integer> accepted = both.filter(i -> accepts(writers.get(i), lines.get(i))).toList();
        assertThat(accepted).hasSizeLessThan(2);
        for (int i : accepted) {
          String after = new String(Files.readAllBytes(file), UTF_8);
          assertThat(after).startsWith(new String(before, UTF_8) + new String(lines.get(i), UTF_8));
        }
        writers.get(0).closeAll();
        writers.get(1).closeAll();
      }
    }
  }

  private static boolean accepts(JournalFile writer, byte[] line) {
    try {
      writer.appendAndCompare(line);
      return true;
    } catch (IOException | AuditFailedException e) {
      return false;
    }
  }
}
