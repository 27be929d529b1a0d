package dev.yika.masking.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.primitives.Bytes;
import dev.yika.masking.file.FileRights;
import dev.yika.masking.pseudonym.MaskingKey;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The last line of a journal, written in part only. */
final class TornLine {

  private static final String USE = "yika audit repair 1";

  private final JournalFile journal;
  private final long start;
  private final byte[] bytes;

  private TornLine(JournalFile journal, long start, byte[] bytes) {
    this.journal = journal;
    this.start = start;
    this.bytes = bytes;
  }

  /** Reads the bytes after the lines of a chain. */
  static TornLine after(AuditChain chain, JournalFile journal) throws IOException {
    return new TornLine(journal, chain.length(), journal.read(chain.length()));
  }

  /**
   * Returns whether the bytes are the beginning of a record, or room made for one, and not of
   * another file.
   */
  boolean isBegun(long number) {
    String text = new String(bytes, ISO_8859_1);
    String beginning = number + "\t";
    return text.startsWith(beginning)
        || beginning.startsWith(text)
        || text.chars().allMatch(c -> c == 0);
  }

  /** Keeps the bytes in a new file. */
  void copyTo(Path aside) {
    try {
      Files.createFile(aside, FileRights.ownerOnly(aside));
      try (FileOutputStream out = new FileOutputStream(aside.toFile())) {
        out.write(bytes);
        out.getFD().sync();
      }
      journal.syncFolder();
    } catch (IOException e) {
      throw AuditFailedException.because(
          "the unfinished line cannot be moved to a file beside the audit journal",
          "未写完的行无法移到日志旁的文件",
          e);
    }
  }

  /**
   * Replaces the line by a record, after the record that names the journal if the line was the
   * beginning of that one. The journal is never intact without the new record, so that a second
   * power cut hides nothing.
   */
  void replace(AuditChain chain, MaskingKey key, Instant time, String user) throws IOException {
    byte[] lines = new byte[0];
    if (chain.count() == 0) {
      lines = AuditJournal.beginning(chain, time);
    }
    String hash = key.hmac(USE, bytes);
    String reason = "an unfinished line of " + bytes.length + " bytes was moved to a file beside";
    List<String> record = AuditChain.cells("repaired", key.id() + ":" + hash, user, reason);
    journal.replaceAfter(start, Bytes.concat(lines, chain.nextLine(time, record)));
  }
}
