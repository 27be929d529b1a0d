package dev.yika.masking.audit;

import static dev.yika.masking.audit.AuditRecords.CLOCK;
import static dev.yika.masking.audit.AuditRecords.KEY;
import static dev.yika.masking.audit.AuditRecords.write;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.primitives.Bytes;
import dev.yika.masking.pseudonym.MaskingKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every bit, every byte and every line of a journal counts, of whatever bytes it is made. */
class AuditTamperingTest {

  /** Bytes that are no UTF-8 and decode to the same replacement character. */
  private static final List<String> MALFORMED =
      List.of("\u00ff", "\u00fe", "\u00c3", "\u00ed\u00a0\u0080");

  @TempDir private Path folder;
  private Path file;
  private byte[] journal;

  @BeforeEach
  void writeRecords() throws IOException {
    file = folder.resolve("audit.tsv");
    write(file, "plain", "ends with \ufffd", "核对 \ufffd\ufffd 两次");
    journal = Files.readAllBytes(file);
    assertThat(check(journal).isIntact()).isTrue();
  }

  private static AuditCheck check(byte[] bytes) {
    return AuditVerifier.of(KEY).verify(new ByteArrayInputStream(bytes));
  }

  @Test
  void every_flipped_bit_shows_at_its_line() {
    int line = 1;
    for (int i = 0; i < journal.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] flipped = journal.clone();
        flipped[i] ^= (byte) (1 << bit);
        assertThat(check(flipped).brokenLine()).isEqualTo(line);
      }
      line += journal[i] == '\n' ? 1 : 0;
    }
  }

  @Test
  void every_truncation_within_a_line_shows() {
    for (int length = 1; length < journal.length; length++) {
      AuditCheck check = check(Arrays.copyOf(journal, length));
      assertThat(check.isIntact()).isEqualTo(journal[length - 1] == '\n');
    }
  }

  /** Takes out, doubles and exchanges every run of bytes of some lengths. */
  @Test
  void every_splice_shows() {
    int end = journal.length;
    for (int length : new int[] {1, 3, 64}) {
      for (int i = 0; i + 2 * length < end; i++) {
        byte[] head = Arrays.copyOf(journal, i);
        byte[] one = Arrays.copyOfRange(journal, i, i + length);
        byte[] two = Arrays.copyOfRange(journal, i + length, i + 2 * length);
        byte[] tail = Arrays.copyOfRange(journal, i + 2 * length, end);
        assertThat(check(Bytes.concat(head, two, tail)).isIntact()).isFalse();
        assertThat(check(Bytes.concat(head, one, one, two, tail)).isIntact()).isFalse();
        if (!Arrays.equals(one, two)) {
          assertThat(check(Bytes.concat(head, two, one, tail)).isIntact()).isFalse();
        }
      }
    }
  }

  @Test
  void lines_of_two_journals_of_one_key_do_not_mix() throws IOException {
    Path other = folder.resolve("other.tsv");
    write(other, "plain", "ends with \ufffd", "核对 \ufffd\ufffd 两次");
    List<String> lines = Files.readAllLines(file, UTF_8);
    List<String> others = Files.readAllLines(other, UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      List<String> mixed = new ArrayList<>(lines);
      mixed.set(i, others.get(i));
      byte[] bytes = (String.join("\n", mixed) + "\n").getBytes(UTF_8);
      assertThat(check(bytes).brokenLine()).isEqualTo(i == 0 ? 2 : i + 1L);
    }
  }

  /** Bytes that decode to the same text are not the same record. */
  @Test
  void replaced_malformed_bytes_show() {
    String text = new String(journal, ISO_8859_1);
    String replacement = new String("\ufffd".getBytes(UTF_8), ISO_8859_1);
    for (String malformed : MALFORMED) {
      byte[] changed = text.replaceFirst(replacement, malformed).getBytes(ISO_8859_1);
      assertThat(new String(changed, UTF_8)).contains("\ufffd");
      assertThat(check(changed).flaw()).contains(AuditFlaw.MALFORMED);
      assertThat(check(changed).brokenLine()).isEqualTo(3);
    }
  }

  /** Not even a holder of the key can have such a line taken for a record. */
  @Test
  void sealed_malformed_bytes_are_no_record() throws IOException {
    for (String malformed : MALFORMED) {
      byte[] line = sealed("plain " + malformed);
      byte[] longer = Bytes.concat(journal, line);
      assertThat(check(longer).flaw()).contains(AuditFlaw.MALFORMED);
      assertThat(check(longer).intact()).isEqualTo(4);
      Files.write(file, longer);
      assertThatExceptionOfType(AuditFailedException.class)
          .isThrownBy(() -> AuditJournal.open(file, KEY, CLOCK))
          .withMessage("the audit journal is broken at line 5: not an audit record");
      assertRepairRefusesOrKeeps(longer);
      for (int cut = 1; cut < line.length; cut++) {
        assertRepairRefusesOrKeeps(Arrays.copyOf(longer, longer.length - cut));
      }
    }
    assertThat(check(Bytes.concat(journal, sealed("plain"))).intact()).isEqualTo(5);
  }

  private byte[] sealed(String reason) {
    String last = check(journal).seal();
    byte[] text =
        ("5\t2026-09-15T01:02:03Z\tgranted\t-\t-\t-\t-\t-\t-\t-\t-\t" + reason)
            .getBytes(ISO_8859_1);
    String seal = KEY.hmac("yika audit 1", last.getBytes(UTF_8), text);
    return Bytes.concat(text, ("\t" + seal + "\n").getBytes(UTF_8));
  }

  /** Repair ends with a journal in which all records before are intact, or with its own refusal. */
  private void assertRepairRefusesOrKeeps(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    Path aside = folder.resolve("audit.tsv.torn-5");
    Files.deleteIfExists(aside);
    try {
      AuditJournal.repair(file, KEY, CLOCK, "u-9");
      assertThat(AuditRecords.verify(file).intact()).isEqualTo(5);
      byte[] moved = Arrays.copyOfRange(bytes, journal.length, bytes.length);
      assertThat(Files.readAllBytes(aside)).isEqualTo(moved);
    } catch (AuditFailedException e) {
      assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
  }

  @Test
  void repair_throws_nothing_but_its_refusal_whatever_the_file() throws IOException {
    for (byte[] bytes :
        List.of(new byte[0], new byte[] {-1}, new byte[] {'1', '\t', -1}, new byte[5000])) {
      AuditRecords.delete(file);
      Files.write(file, bytes);
      assertRepairIsSilentOrRefuses(KEY);
      assertRepairIsSilentOrRefuses(
          MaskingKey.of("k2", "another made-up secret of 35 bytes".getBytes(UTF_8)));
    }
    for (Path other : List.of(folder, folder.resolve("none"), Path.of("/dev/null"))) {
      assertThatExceptionOfType(AuditFailedException.class)
          .isThrownBy(() -> AuditJournal.repair(other, KEY, CLOCK, "u-9"));
    }
  }

  private void assertRepairIsSilentOrRefuses(MaskingKey key) {
    try {
      AuditJournal.repair(file, key, CLOCK, "u-9");
    } catch (AuditFailedException e) {
      assertThat(e).hasMessageNotContaining("null");
    }
  }
}
