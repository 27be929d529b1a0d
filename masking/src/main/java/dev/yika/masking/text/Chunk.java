package dev.yika.masking.text;

import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.evidence.Detector;
import dev.yika.masking.text.evidence.TableState;
import java.util.Arrays;

/**
 * Whole lines of a text that are scrubbed on their own, with the lines before them, which decisions
 * look back at. The result is that of a single pass if the state at the end of the chunk before
 * equals the one that this chunk began with.
 */
final class Chunk {

  /** The length of the text before a chunk that is read again. */
  static final int BEFORE = Detector.LOOK_BACK + (1 << 12);

  private final byte[] bytes;
  private final byte[] given;
  private final int from;
  private final int to;
  private final boolean isGb18030;
  private TableState before;
  private TableState after;
  private ScrubReport report = ScrubReport.empty();

  /**
   * Creates a chunk of a text.
   *
   * @param bytes the text before, the lines and what follows them
   * @param from where the lines begin
   * @param to where they end
   * @param guess the assumed state of the table at the beginning
   */
  Chunk(byte[] bytes, int from, int to, boolean isGb18030, TableState guess) {
    this.bytes = bytes;
    this.given = Arrays.copyOfRange(bytes, from, bytes.length);
    this.from = from;
    this.to = to;
    this.isGb18030 = isGb18030;
    this.before = guess;
    this.after = guess;
  }

  /** Scrubs the text before and then the lines, from a guess on. */
  void scrub(ScanBuffers buffers, MaskWriter writer) {
    ScanText text = buffers.bytes(bytes, 0, bytes.length, isGb18030);
    buffers.resume(before, 0);
    buffers.scrub(text, 0, from, writer);
    before = buffers.tableState();
    buffers.report();
    scrubLines(text, buffers, writer);
  }

  private void scrubLines(ScanText text, ScanBuffers buffers, MaskWriter writer) {
    buffers.scrub(text, from, to, writer);
    report = buffers.report();
    after = buffers.tableState();
  }

  /** Returns whether this chunk began where the one before ended. */
  boolean follows(Chunk previous) {
    int length = Math.min(from, previous.to);
    return before.equals(previous.after)
        && Arrays.equals(
            bytes, from - length, from, previous.bytes, previous.to - length, previous.to);
  }

  /** Scrubs the lines again, from the state at the end of the chunk before. */
  void scrubBehind(Chunk previous, ScanBuffers buffers, MaskWriter writer) {
    int length = Math.min(from, previous.to);
    System.arraycopy(previous.bytes, previous.to - length, bytes, from - length, length);
    System.arraycopy(given, 0, bytes, from, given.length);
    buffers.resume(previous.after, from);
    scrubLines(buffers.bytes(bytes, 0, bytes.length, isGb18030), buffers, writer);
  }

  byte[] bytes() {
    return bytes;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  TableState after() {
    return after;
  }

  ScrubReport report() {
    return report;
  }

  /** Wipes the text. */
  void wipe() {
    Arrays.fill(bytes, (byte) 0);
    Arrays.fill(given, (byte) 0);
  }
}
