package dev.yika.masking.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.masking.pseudonym.MaskingKey;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The last line of a journal, of which only a part was written. */
final class TornLine {

  private static final String USE = "yika audit repair 1";

  private final RandomAccessFile journal;
  private final long start;
  private final byte[] bytes;

  private TornLine(RandomAccessFile journal, long start, byte[] bytes) {
    this.journal = journal;
    this.start = start;
    this.bytes = bytes;
  }

  /** Reads what follows the lines of a chain. */
  static TornLine after(AuditChain chain, RandomAccessFile journal) throws IOException {
    byte[] bytes = new byte[(int) (journal.length() - chain.length())];
    journal.seek(chain.length());
    journal.readFully(bytes);
    return new TornLine(journal, chain.length(), bytes);
  }

  /** Tells whether this is how a record begins, or room for one: else it is another file. */
  boolean isBegun(long number) {
    String text = new String(bytes, ISO_8859_1);
    String beginning = number + "\t";
    return text.startsWith(beginning)
        || beginning.startsWith(text)
        || text.chars().allMatch(c -> c == 0);
  }

  /** Keeps the bytes in a new file. */
  void copyTo(Path aside, FileAttribute<?>... attributes) {
    Set<StandardOpenOption> options =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(aside, options, attributes)) {
      channel.write(ByteBuffer.wrap(bytes));
      channel.force(true);
    } catch (IOException e) {
      throw AuditFailedException.because(
          "the unfinished line cannot be moved to a file beside the audit journal",
          "未写完的行无法移到日志旁的文件",
          e);
    }
  }

  /** Returns the record that takes the place of the line. */
  String record(AuditChain chain, MaskingKey key, Instant time, String user) {
    String hash = key.hmac(USE, new String(bytes, ISO_8859_1));
    String nobody = AuditRecord.NOBODY;
    String reason = "an unfinished line of " + bytes.length + " bytes was moved to a file beside";
    return chain.nextLine(
        time,
        List.of(
            "repaired",
            nobody,
            key.id() + ":" + hash,
            user,
            nobody,
            nobody,
            nobody,
            nobody,
            nobody,
            reason));
  }

  /** At no time is the journal intact without the record: a second power cut hides nothing. */
  void replaceBy(String record) throws IOException {
    byte[] line = (record + "\n").getBytes(UTF_8);
    journal.seek(start);
    journal.write(line);
    journal.getFD().sync();
    journal.setLength(start + line.length);
    journal.getFD().sync();
  }
}
