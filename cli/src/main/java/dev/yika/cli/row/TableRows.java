package dev.yika.cli.row;

import dev.yika.core.result.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Rows as a table for people. The first rows, at most {@value #MEASURED}, settle how wide the
 * columns are; a longer cell further down pushes its row to the right.
 *
 * <p>On a terminal, columns without a cell are left out and a table that is too wide wraps, the
 * last column first, and then leaves minor columns out; if the terminal has less than {@value
 * #TABLE} columns, each row becomes a block of lines instead.
 */
final class TableRows implements RowWriter {

  private static final int MEASURED = 100;
  private static final int TABLE = 100;
  private static final int LEAST_LAST = 24;
  private static final int LEAST = 8;
  private static final Wording COMMA = new Wording(", ", "、");
  private static final Wording LEFT_OUT =
      new Wording(
          "not shown: %s; a wider terminal or --format csv shows them",
          "未显示：%s；更宽的终端或 --format csv 可见");
  private static final String GAP = "  ";

  private final WholeLines out;
  private final List<? extends Column<?>> columns;
  private final Locale locale;
  private final Screen screen;
  private final List<String> heads;
  private final int[] widths;
  private final int[] least;
  private final List<String> leftOut = new ArrayList<>();
  private final List<List<? extends Cell>> waiting = new ArrayList<>();
  private boolean measuring = true;
  private boolean inBlocks;
  private boolean wraps;
  private boolean isFirstBlock = true;

  TableRows(WholeLines out, List<? extends Column<?>> columns, Locale locale, Screen screen) {
    this.out = out;
    this.columns = columns;
    this.locale = locale;
    this.screen = screen;
    this.heads = columns.stream().map(column -> column.head().in(locale)).toList();
    this.widths = columns.stream().mapToInt(column -> onTerminal() ? 0 : column.width()).toArray();
    this.least = new int[widths.length];
    if (!onTerminal()) {
      measure(heads);
    }
  }

  private boolean onTerminal() {
    return screen.width() > 0;
  }

  @Override
  public void row(List<? extends Cell> cells) {
    if (!measuring) {
      print(cells);
      return;
    }
    waiting.add(cells);
    measure(words(cells));
    if (waiting.size() == MEASURED) {
      printWaiting();
    }
  }

  private List<String> words(List<? extends Cell> cells) {
    return cells.stream().map(cell -> cell.words(locale)).toList();
  }

  private void measure(List<String> texts) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], DisplayWidth.of(texts.get(i)));
      least[i] = Math.max(least[i], Wrapping.longestPart(texts.get(i)));
    }
  }

  private void printWaiting() {
    if (measuring) {
      measuring = false;
      if (onTerminal()) {
        fit();
      }
      if (!inBlocks) {
        printHeads();
      }
    }
    waiting.forEach(this::print);
    waiting.clear();
  }

  private void printHeads() {
    List<Tone> tones = heads.stream().map(head -> Tone.PLAIN).toList();
    List<String> shown =
        IntStream.range(0, widths.length)
            .mapToObj(i -> onTerminal() && widths[i] == 0 ? "" : heads.get(i))
            .toList();
    printLine(shown, tones);
  }

  /** Settles how a table goes into the terminal. */
  private void fit() {
    boolean isEmpty = waiting.isEmpty();
    for (int i = 0; i < widths.length; i++) {
      if (isEmpty || widths[i] > 0) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(heads.get(i)));
      }
    }
    if (total() > screen.width()) {
      int last = last();
      int wanted = widths[last];
      wraps = screen.width() >= TABLE && (shrink() || shrinkWithoutMinor());
      inBlocks = !wraps;
      widths[last] = Math.min(wanted, widths[last] + Math.max(0, screen.width() - total()));
    }
  }

  private int last() {
    return IntStream.range(0, widths.length).filter(i -> widths[i] > 0).max().orElse(0);
  }

  private boolean shrinkWithoutMinor() {
    for (int i = widths.length - 1; i >= 0; i--) {
      if (columns.get(i).isMinor() && widths[i] > 0) {
        leftOut.add(0, heads.get(i));
        widths[i] = 0;
        if (shrink()) {
          return true;
        }
      }
    }
    return false;
  }

  private int total() {
    int shown = (int) Arrays.stream(widths).filter(width -> width > 0).count();
    return Arrays.stream(widths).sum() + GAP.length() * Math.max(0, shown - 1);
  }

  /** Narrows the last column, then the widest; returns whether that was enough. */
  private boolean shrink() {
    int last = last();
    while (total() > screen.width()) {
      OptionalInt widest =
          widths[last] > LEAST_LAST
              ? OptionalInt.of(last)
              : IntStream.range(0, last)
                  .filter(i -> widths[i] > Math.max(LEAST, least[i]))
                  .reduce((one, other) -> widths[other] > widths[one] ? other : one);
      if (widest.isEmpty()) {
        return false;
      }
      widths[widest.getAsInt()]--;
    }
    return true;
  }

  private void print(List<? extends Cell> cells) {
    List<Tone> tones =
        IntStream.range(0, cells.size())
            .mapToObj(i -> screen.hasColour() ? Tone.of(columns.get(i), cells.get(i)) : Tone.PLAIN)
            .toList();
    List<String> words = words(cells);
    if (inBlocks) {
      printBlock(words, tones);
    } else {
      printLine(words, tones);
    }
  }

  private void printBlock(List<String> texts, List<Tone> tones) {
    int head = heads.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    int width = Math.max(LEAST, screen.width() - head - GAP.length());
    if (!isFirstBlock) {
      out.line("");
    }
    isFirstBlock = false;
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        String label = heads.get(i);
        for (String line : Wrapping.lines(texts.get(i), width)) {
          out.line(padded(label, head) + GAP + tones.get(i).on(line));
          label = "";
        }
      }
    }
  }

  private void printLine(List<String> texts, List<Tone> tones) {
    if (!wraps) {
      printOne(texts, tones);
    } else {
      List<List<String>> wrapped = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        wrapped.add(widths[i] == 0 ? List.of("") : Wrapping.lines(texts.get(i), widths[i]));
      }
      int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
      for (int row = 0; row < height; row++) {
        int at = row;
        printOne(
            wrapped.stream().map(lines -> at < lines.size() ? lines.get(at) : "").toList(), tones);
      }
    }
    if (onTerminal()) {
      printLeftOut(texts);
    }
  }

  /** A cell of a column that was left out, since no row had one before. */
  private void printLeftOut(List<String> texts) {
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] == 0 && !texts.get(i).isEmpty() && !leftOut.contains(heads.get(i))) {
        out.line(GAP + heads.get(i) + GAP + texts.get(i));
      }
    }
  }

  private void printOne(List<String> texts, List<Tone> tones) {
    StringBuilder line = new StringBuilder();
    int end = 0;
    int used = 0;
    boolean isFirst = true;
    for (int i = 0; i < widths.length; i++) {
      if (onTerminal() && widths[i] == 0) {
        continue;
      }
      String text = texts.get(i);
      if (!isFirst) {
        line.append(" ".repeat(Math.max(0, end - used))).append(GAP);
        used = Math.max(used, end) + GAP.length();
        end += GAP.length();
      }
      isFirst = false;
      line.append(tones.get(i).on(text));
      used += DisplayWidth.of(text);
      end += widths[i];
    }
    out.line(line.toString().stripTrailing());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
  }

  @Override
  public void flush() {
    if (!waiting.isEmpty()) { // the head alone can wait for its first row
      printWaiting();
    }
    out.flush();
  }

  @Override
  public void close() {
    printWaiting();
    if (!leftOut.isEmpty()) {
      String words = LEFT_OUT.in(locale, String.join(COMMA.in(locale), leftOut));
      Wrapping.lines(words, screen.width()).forEach(out::line);
    }
    out.flush();
  }
}
