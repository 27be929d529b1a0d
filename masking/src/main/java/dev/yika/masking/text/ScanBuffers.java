package dev.yika.masking.text;

import dev.yika.masking.text.encoding.CharText;
import dev.yika.masking.text.encoding.Gb18030Text;
import dev.yika.masking.text.encoding.KeyEnds;
import dev.yika.masking.text.encoding.LoneDay;
import dev.yika.masking.text.encoding.ScanText;
import dev.yika.masking.text.encoding.Utf8Text;
import dev.yika.masking.text.evidence.Detector;
import dev.yika.masking.text.evidence.Match;
import dev.yika.masking.text.evidence.TableState;
import dev.yika.masking.text.hit.Hit;
import java.util.ArrayList;
import java.util.List;

/** The buffers of one pass over a text, used again for the next. Not thread-safe. */
final class ScanBuffers {

  private final Detector detector;
  private final LoneDay days;
  private final Utf8Text utf8;
  private final Gb18030Text gb18030;
  private final CharText chars;
  private final ScrubReport.Counter counter = new ScrubReport.Counter();
  private boolean isUsed;

  /**
   * Creates buffers.
   *
   * @param detector decides what is a number
   * @param ends how names end
   * @param mayBeEight whether eight digits may be a number without a name
   */
  ScanBuffers(Detector detector, KeyEnds ends, boolean mayBeEight) {
    this.detector = detector;
    this.days = new LoneDay(ends, mayBeEight);
    this.utf8 = new Utf8Text(ends);
    this.gb18030 = new Gb18030Text(ends);
    this.chars = new CharText(ends);
  }

  /** Returns whether a text may hold a number. */
  boolean mayHold(ScanText text) {
    return text.mayHold(days);
  }

  /** Begins a text at an index. */
  void begin(int start) {
    detector.begin(start);
  }

  /** Goes on where another piece of the text ended. */
  void resume(TableState state, int start) {
    detector.resume(state, start);
  }

  TableState tableState() {
    return detector.tableState();
  }

  /** Follows a text that was moved towards its start. */
  void shift(int by) {
    detector.shift(by);
  }

  ScanText bytes(byte[] text, int from, int to, boolean isGb18030) {
    if (isGb18030) {
      gb18030.read(text, from, to);
      return gb18030;
    }
    utf8.read(text, from, to);
    return utf8;
  }

  CharText chars() {
    return chars;
  }

  /**
   * Masks everything whose place lies in a range.
   *
   * @return where the text is settled: {@code to}, or the end of a number that reaches beyond it
   */
  int scrub(ScanText text, int from, int to, MaskWriter writer) {
    isUsed = true;
    int at = from;
    while (true) {
      int place = detector.nextPlace(text, at, to);
      if (place >= to) {
        return Math.max(at, to);
      }
      Match match = detector.look(text, place);
      at = detector.next();
      if (match != null) {
        counter.count(match.kind(), match.rule());
        write(text, match, writer);
      } else if (detector.isNearMiss()) {
        counter.countNearMiss();
      }
    }
  }

  /** Masks what it finds, too: a number that adjoins another is only read right behind stars. */
  List<Hit> find(ScanText text, MaskWriter writer) {
    isUsed = true;
    List<Hit> hits = new ArrayList<>();
    int at = text.start();
    begin(at);
    while (at < text.end()) {
      int place = detector.nextPlace(text, at, text.end());
      if (place >= text.end()) {
        break;
      }
      Match match = detector.look(text, place);
      at = detector.next();
      if (match != null) {
        hits.add(new Hit(match.kind(), match.rule(), detector.start(), detector.end()));
        write(text, match, writer);
      }
    }
    return List.copyOf(hits);
  }

  private void write(ScanText text, Match match, MaskWriter writer) {
    if (detector.isWhole()) {
      writer.hideWhole(text, detector.start(), detector.end());
    } else {
      writer.write(text, match.kind(), detector.candidate());
    }
  }

  ScrubReport report() {
    return counter.report();
  }

  /** Forgets the text and what was counted in it. */
  void clear() {
    if (isUsed) {
      counter.report();
      detector.wipe();
      isUsed = false;
    }
    utf8.clear();
    gb18030.clear();
    chars.clear();
  }
}
