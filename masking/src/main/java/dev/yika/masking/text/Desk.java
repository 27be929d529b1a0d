package dev.yika.masking.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything that one pass over a text works with. Not thread-safe; used again and again. */
final class Desk {

  private static final byte[] NOTHING = {};

  private final Detector detector;
  private final Utf8Source utf8 = new Utf8Source();
  private final Gb18030Source gb18030 = new Gb18030Source();
  private final CharSource chars = new CharSource();
  private final ScrubReport.Counter counter = new ScrubReport.Counter();

  Desk(Detector detector) {
    this.detector = detector;
  }

  Source bytes(byte[] text, int from, int to, boolean isGb18030) {
    if (isGb18030) {
      gb18030.read(text, from, to);
      return gb18030;
    }
    utf8.read(text, from, to);
    return utf8;
  }

  CharSource chars() {
    return chars;
  }

  /**
   * Masks everything whose place lies in a range.
   *
   * @return where the text is settled: {@code to}, or the end of a number that reaches beyond it
   */
  int scrub(Source source, int from, int to, Stars stars) {
    int at = from;
    while (true) {
      int place = source.nextPlace(at, to);
      if (place >= to) {
        return Math.max(at, to);
      }
      at = detector.look(source, place);
      if (detector.hasFound()) {
        counter.count(detector.kind(), detector.rule());
        stars.write(source, detector.kind(), detector.chain());
      }
    }
  }

  /** Masks what it finds, too: a number that adjoins another is only read right behind stars. */
  List<Hit> find(Source source, Stars stars) {
    List<Hit> hits = new ArrayList<>();
    int at = source.start;
    while (at < source.end) {
      int place = source.nextPlace(at, source.end);
      if (place >= source.end) {
        break;
      }
      at = detector.look(source, place);
      if (detector.hasFound()) {
        int start = detector.chain().place(0);
        hits.add(new Hit(detector.kind(), detector.rule(), start, detector.chain().end()));
        stars.write(source, detector.kind(), detector.chain());
      }
    }
    return List.copyOf(hits);
  }

  ScrubReport report() {
    return counter.report();
  }

  /** Forgets the text and what was counted in it. */
  void clear() {
    counter.report();
    detector.wipe();
    utf8.read(NOTHING, 0, 0);
    gb18030.read(NOTHING, 0, 0);
    chars.read("");
  }

  /** Keeps a desk for the next text, so that a text without numbers costs no memory. */
  static final class Spare {

    private final AtomicReference<@Nullable Desk> desk = new AtomicReference<>();
    private final Supplier<Desk> maker;

    Spare(Supplier<Desk> maker) {
      this.maker = maker;
    }

    Desk take() {
      Desk taken = desk.getAndSet(null);
      return taken == null ? maker.get() : taken;
    }

    void giveBack(Desk used) {
      used.clear();
      desk.set(used);
    }
  }
}
