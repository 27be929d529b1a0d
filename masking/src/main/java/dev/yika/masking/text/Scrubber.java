package dev.yika.masking.text;

import dev.yika.masking.text.encoding.CharText;
import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.evidence.Detector;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * Masks the numbers in free text, logs, CSV and JSON (文本脱敏), so that nothing of them leaves but
 * what a view shows.
 *
 * <pre>{@code
 * Scrubber scrubber = Scrubber.standard().with(View.ENDS);
 * scrubber.scrub("医保卡号4101021234567890已结算");     // 医保卡号4101********7890已结算
 * scrubber.scrub("{\"card\":4101021234567890}");   // {"card":"4101******7890"}
 * }</pre>
 *
 * <p>{@link Finder} defines what counts as a number. Rules of the masking:
 *
 * <ol>
 *   <li>The length stays the same, in bytes and in characters; separators stay.
 *   <li>A hidden character becomes {@code *}, a full-width one {@code ＊} (U+FF0A).
 *   <li>A number that stands in JSON without quotation marks, behind {@code "name":} or in an
 *       array, becomes a string of the same length: the quotation marks take the place of two
 *       stars.
 *   <li>Scrubbing a scrubbed text changes nothing.
 *   <li>Streams give what the whole text would give, however they are cut into pieces; at most
 *       {@value Detector#LOOK_AHEAD} bytes are held back.
 * </ol>
 *
 * <p>This class is immutable and thread-safe; {@code with…} returns a changed copy. Text without
 * anything that resembles a number is read at a fraction of the speed of memory and costs no
 * allocation.
 *
 * @since 0.1.0
 */
public final class Scrubber {

  private static final Scrubber STANDARD =
      new Scrubber(Finder.standard(), ViewTable.standard(), View.NOTHING);

  private final Finder finder;
  private final ViewTable table;
  private final View view;
  private final MaskWriter writer;

  private Scrubber(Finder finder, ViewTable table, View view) {
    this.finder = finder;
    this.table = table;
    this.view = view;
    this.writer = new MaskWriter(table, view);
  }

  /**
   * Returns the scrubber that shows nothing of any number.
   *
   * @return the same scrubber on each call
   */
  public static Scrubber standard() {
    return STANDARD;
  }

  /**
   * Returns a scrubber that finds numbers in another way.
   *
   * @param finder the finder, which also has the encoding of bytes
   * @return a changed copy
   */
  public Scrubber with(Finder finder) {
    return new Scrubber(Objects.requireNonNull(finder, "finder"), table, view);
  }

  /**
   * Returns a scrubber whose views show other positions.
   *
   * @param table the positions
   * @return a changed copy
   */
  public Scrubber with(ViewTable table) {
    return new Scrubber(finder, Objects.requireNonNull(table, "table"), view);
  }

  /**
   * Returns a scrubber that leaves something of each number.
   *
   * @param view what is left; FULL leaves what ENDS leaves
   * @return a changed copy
   */
  public Scrubber with(View view) {
    return new Scrubber(finder, table, Objects.requireNonNull(view, "view"));
  }

  /**
   * Returns the finder in use.
   *
   * @return the finder
   */
  public Finder finder() {
    return finder;
  }

  /**
   * Returns the view: what is left of each number.
   *
   * @return the view
   */
  public View view() {
    return view;
  }

  /**
   * Masks the numbers in a text.
   *
   * @param text any text
   * @return a masked copy of the same length; the text itself if nothing was found
   */
  public CharSequence scrub(CharSequence text) {
    ScanBuffers buffers = finder.take();
    try {
      CharText source = buffers.chars();
      source.read(text);
      if (!finder.mayHold(buffers, source)) {
        return text;
      }
      buffers.begin(0);
      buffers.scrub(source, 0, source.end(), writer);
      return source.result(text);
    } finally {
      finder.release(buffers);
    }
  }

  /**
   * Masks the numbers in bytes, in place.
   *
   * @param bytes a text in the encoding of the {@linkplain #finder() finder}
   * @return what was masked
   */
  public ScrubReport scrub(byte[] bytes) {
    return scrub(bytes, 0, bytes.length);
  }

  /**
   * Masks the numbers in a range of bytes, in place. Nothing outside of the range is looked at.
   *
   * @param bytes a text in the encoding of the {@linkplain #finder() finder}
   * @param from index of its first byte
   * @param to index after its last byte, exclusive
   * @return what was masked
   * @throws IndexOutOfBoundsException if the range leaves the array
   */
  public ScrubReport scrub(byte[] bytes, int from, int to) {
    Objects.checkFromToIndex(from, to, bytes.length);
    ScanBuffers buffers = finder.take();
    try {
      ScanText text = buffers.bytes(bytes, from, to, finder.isGb18030());
      if (!finder.mayHold(buffers, text)) {
        return ScrubReport.empty();
      }
      buffers.begin(from);
      buffers.scrub(text, from, to, writer);
      return buffers.report();
    } finally {
      finder.release(buffers);
    }
  }

  /**
   * Masks the numbers in a stream of bytes. Neither stream is closed; what was written is flushed.
   *
   * @param in a text in the encoding of the {@linkplain #finder() finder}; read to its end
   * @param out where the masked text goes
   * @return what was masked
   * @throws WideEncodingException if the stream begins like UTF-16 or UTF-32; so do the other
   *     methods that read bytes from a stream or a file
   * @throws IOException if reading or writing fails; what was written until then is masked
   */
  public ScrubReport scrub(InputStream in, OutputStream out) throws IOException {
    ScanBuffers buffers = finder.take();
    try {
      StreamScrub.run(new BytePieces(in, out, finder.isGb18030()), buffers, writer);
      return buffers.report();
    } finally {
      finder.release(buffers);
    }
  }

  /**
   * Masks the numbers in a stream of characters. Neither stream is closed; what was written is
   * flushed.
   *
   * @param in the text; read to its end
   * @param out where the masked text goes
   * @return what was masked
   * @throws IOException if reading or writing fails; what was written until then is masked
   */
  public ScrubReport scrub(Reader in, Writer out) throws IOException {
    ScanBuffers buffers = finder.take();
    try {
      StreamScrub.run(new CharPieces(in, out), buffers, writer);
      return buffers.report();
    } finally {
      finder.release(buffers);
    }
  }

  /**
   * Masks the numbers in a file. The result appears under its name only when it is complete: it is
   * written beside it, forced to the disk and moved. If anything fails, or the thread is
   * interrupted, the old file is left as it was and nothing else remains.
   *
   * @param in a text in the encoding of the {@linkplain #finder() finder}
   * @param out where the masked text goes; may be the same file. A file of that name is replaced
   *     and gives the new one its permissions; without one, only the owner may read the result
   * @return what was masked
   * @throws IOException if reading or writing fails
   */
  public ScrubReport scrub(Path in, Path out) throws IOException {
    try (InputStream stream = Files.newInputStream(in)) {
      return scrub(stream, out);
    }
  }

  /**
   * Masks the numbers in a stream of bytes and writes a file, like {@link #scrub(Path, Path)}.
   *
   * @param in a text in the encoding of the {@linkplain #finder() finder}; read to its end, not
   *     closed
   * @param out where the masked text goes; may be the file that the stream reads
   * @return what was masked
   * @throws IOException if reading or writing fails
   */
  public ScrubReport scrub(InputStream in, Path out) throws IOException {
    Objects.requireNonNull(in, "in");
    return Replacement.write(out, stream -> scrub(in, stream));
  }

  /**
   * Masks the numbers in a stream of bytes on several threads. What comes out is the same as on one
   * thread, and in the same order; a dozen MiB are held at most, but for longer lines. Neither
   * stream is closed; what was written is flushed.
   *
   * @param in a text in the encoding of the {@linkplain #finder() finder}; read to its end by the
   *     calling thread
   * @param out where the masked text goes; written by the calling thread
   * @param executor runs the scrubbing of pieces; may run them in the calling thread
   * @return what was masked
   * @throws IOException if reading or writing fails; what was written until then is masked
   */
  public ScrubReport scrub(InputStream in, OutputStream out, Executor executor) throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(executor, "executor");
    return ParallelScrub.run(finder, writer, executor, in, out);
  }

  /**
   * Masks the numbers in a file on several threads; otherwise like {@link #scrub(Path, Path)}.
   *
   * @param in a text in the encoding of the {@linkplain #finder() finder}
   * @param out where the masked text goes; may be the same file
   * @param executor runs the scrubbing of pieces
   * @return what was masked
   * @throws IOException if reading or writing fails
   */
  public ScrubReport scrub(Path in, Path out, Executor executor) throws IOException {
    Objects.requireNonNull(executor, "executor");
    try (InputStream stream = Files.newInputStream(in)) {
      return scrub(stream, out, executor);
    }
  }

  /**
   * Masks the numbers in a stream of bytes on several threads and writes a file, like {@link
   * #scrub(Path, Path)}.
   *
   * @param in a text in the encoding of the {@linkplain #finder() finder}; read to its end, not
   *     closed
   * @param out where the masked text goes; may be the file that the stream reads
   * @param executor runs the scrubbing of pieces
   * @return what was masked
   * @throws IOException if reading or writing fails
   */
  public ScrubReport scrub(InputStream in, Path out, Executor executor) throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(executor, "executor");
    return Replacement.write(out, stream -> scrub(in, stream, executor));
  }

  /**
   * Masks the numbers in the files below a folder, and writes a folder that mirrors it. Small files
   * are scrubbed several at a time, a large one on several threads; a dozen MiB are held at most.
   * Nothing is overwritten and no link is followed: nothing is written if a file of the same name
   * is there, or if the folder holds anything but files and folders. If a file fails, those already
   * written stay, each of them whole.
   *
   * @param in a folder of texts in the encoding of the {@linkplain #finder() finder}
   * @param out the folder to write, created if it is missing; not within the other one
   * @param executor runs the scrubbing; may run it in the calling thread
   * @return what was masked in each file, by its name below the folder; unmodifiable
   * @throws java.nio.file.FileAlreadyExistsException if a file to be written is there
   * @throws WideEncodingException if a file begins like UTF-16 or UTF-32
   * @throws IOException if reading or writing fails
   */
  public Map<Path, ScrubReport> scrubFolder(Path in, Path out, Executor executor)
      throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(executor, "executor");
    return FolderScrub.run(this, in, out, executor);
  }

  /**
   * Removes the unfinished files that killed processes left in a folder; scrubbing into a file does
   * so as well. A file is left alone while the process that made it lives.
   *
   * @param folder a folder that files were scrubbed into
   * @return how many files were removed
   * @throws IOException if the folder cannot be read
   */
  public static int removeUnfinished(Path folder) throws IOException {
    return Replacement.removeUnfinished(Objects.requireNonNull(folder, "folder"));
  }

  /** Returns the view; a scrubber holds no text. */
  @Override
  public String toString() {
    return "Scrubber[" + view.id() + "]";
  }
}
