package dev.yika.masking.text;

import dev.yika.masking.text.evidence.Detector;
import dev.yika.masking.text.evidence.TableState;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Scrubs a stream of bytes in chunks of whole lines, several at a time, and writes them in order. A
 * bounded number of chunks is held. A chunk that was begun from a wrong guess is scrubbed again.
 */
final class ParallelScrub {

  private static final int SIZE = 1 << 20;
  private static final int IN_FLIGHT = 8;

  private final Finder finder;
  private final MaskWriter writer;
  private final Executor executor;
  private final InputStream in;
  private final WideText wide = new WideText();
  private final Deque<Pending> pending = new ArrayDeque<>();

  /** The text before the next chunk, and what was read for it so far. */
  private byte[] rest = {};

  private int restFrom;
  private boolean isAtEnd;
  private TableState guess;

  private ParallelScrub(Finder finder, MaskWriter writer, Executor executor, InputStream in) {
    this.finder = finder;
    this.writer = writer;
    this.executor = executor;
    this.in = in;
    this.guess = finder.tableAtStart();
  }

  /** A chunk, and when it is done. */
  private record Pending(Chunk chunk, CompletableFuture<Void> done) {}

  static ScrubReport run(
      Finder finder, MaskWriter writer, Executor executor, InputStream in, OutputStream out)
      throws IOException {
    return new ParallelScrub(finder, writer, executor, in).run(out);
  }

  private ScrubReport run(OutputStream out) throws IOException {
    ScrubReport sum = ScrubReport.empty();
    Chunk previous = null;
    try {
      fill();
      while (!pending.isEmpty()) {
        Pending first = pending.remove();
        await(first.done());
        Chunk chunk = first.chunk();
        if (previous != null && !chunk.follows(previous)) {
          scrubBehind(chunk, previous);
        }
        out.write(chunk.bytes(), chunk.from(), chunk.to() - chunk.from());
        sum = sum.plus(chunk.report());
        guess = chunk.after();
        if (previous != null) {
          previous.wipe();
        }
        previous = chunk;
        fill();
      }
      out.flush();
      return sum;
    } finally {
      pending.forEach(ParallelScrub::abandon);
      Arrays.fill(rest, (byte) 0);
      if (previous != null) {
        previous.wipe();
      }
    }
  }

  /** Wipes a chunk whose result is no longer needed, when its thread is done with it. */
  @SuppressWarnings("FutureReturnValueIgnored") // nothing is left to do after it
  private static void abandon(Pending one) {
    one.done().whenComplete((ok, failed) -> one.chunk().wipe());
  }

  private void scrubBehind(Chunk chunk, Chunk previous) {
    ScanBuffers buffers = finder.take();
    try {
      chunk.scrubBehind(previous, buffers, writer);
    } finally {
      finder.release(buffers);
    }
  }

  /** The first chunk is awaited alone: it determines the head of the others. */
  private void fill() throws IOException {
    boolean isFirst = rest.length == 0;
    while (!isAtEnd && pending.size() < (isFirst ? 1 : IN_FLIGHT)) {
      Chunk chunk = nextChunk();
      if (chunk != null) {
        pending.add(new Pending(chunk, CompletableFuture.runAsync(() -> scrub(chunk), executor)));
      }
    }
  }

  private void scrub(Chunk chunk) {
    ScanBuffers buffers = finder.take();
    try {
      chunk.scrub(buffers, writer);
    } finally {
      finder.release(buffers);
    }
  }

  /** Reads on until whole lines can be cut off; null at the end. */
  private @Nullable Chunk nextChunk() throws IOException {
    byte[] text = rest;
    int cut = -1;
    while (cut < 0 && !isAtEnd) {
      int wanted = Math.max(SIZE, text.length); // so that a long line is copied only a few times
      byte[] more = in.readNBytes(wanted);
      isAtEnd = more.length < wanted;
      wide.require(more, 0, more.length, isAtEnd);
      byte[] longer = Arrays.copyOf(text, text.length + more.length);
      System.arraycopy(more, 0, longer, text.length, more.length);
      Arrays.fill(more, (byte) 0);
      text = longer;
      cut = isAtEnd ? text.length : lastLineStart(text);
    }
    if (cut <= restFrom) {
      return null;
    }
    Chunk chunk = new Chunk(text, restFrom, cut, finder.isGb18030(), guess);
    int kept = lineStartFrom(text, Math.max(0, cut - Chunk.BEFORE), cut);
    rest = Arrays.copyOfRange(text, kept, text.length);
    restFrom = cut - kept;
    return chunk;
  }

  /** Returns where the last line begins that has enough behind it; -1 if there is none. */
  private int lastLineStart(byte[] text) {
    for (int at = text.length - Detector.LOOK_AHEAD; at > restFrom; at--) {
      if (LineStart.isAt(i -> text[i], at)) {
        return at;
      }
    }
    return -1;
  }

  private static int lineStartFrom(byte[] text, int from, int to) {
    for (int at = Math.max(1, from); at < Math.min(to, from + (1 << 12)); at++) {
      if (text[at - 1] == '\n') {
        return at;
      }
    }
    return from;
  }

  private static void await(CompletableFuture<Void> done) throws IOException {
    try {
      done.join();
    } catch (CompletionException | CancellationException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IOException("a part of the text could not be scrubbed", e);
    }
  }
}
