package dev.yika.cli.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rows as a table for people. The first rows, at most {@value #MEASURED}, settle how wide the
 * columns are; a longer cell further down pushes its row to the right.
 */
final class TableRows implements RowWriter {

  private static final int MEASURED = 100;
  private static final String GAP = "  ";

  private final WholeLines out;
  private final Locale locale;
  private final int[] widths;
  private final List<List<String>> waiting = new ArrayList<>();
  private boolean measuring = true;

  TableRows(WholeLines out, List<? extends Column<?>> columns, Locale locale) {
    this.out = out;
    this.locale = locale;
    this.widths = columns.stream().mapToInt(Column::width).toArray();
    add(columns.stream().map(column -> column.head().in(locale)).toList());
  }

  @Override
  public void row(List<? extends Cell> cells) {
    add(cells.stream().map(cell -> cell.words(locale)).toList());
  }

  private void add(List<String> texts) {
    if (!measuring) {
      print(texts);
      return;
    }
    waiting.add(texts);
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], DisplayWidth.of(texts.get(i)));
    }
    if (waiting.size() > MEASURED) {
      printWaiting();
    }
  }

  private void printWaiting() {
    measuring = false;
    waiting.forEach(this::print);
    waiting.clear();
  }

  private void print(List<String> texts) {
    StringBuilder line = new StringBuilder();
    int end = 0;
    int used = 0;
    for (int i = 0; i < widths.length; i++) {
      String text = texts.get(i);
      if (i > 0) {
        line.append(" ".repeat(Math.max(0, end - used))).append(GAP);
        used = Math.max(used, end) + GAP.length();
        end += GAP.length();
      }
      line.append(text);
      used += DisplayWidth.of(text);
      end += widths[i];
    }
    out.line(line.toString().stripTrailing());
  }

  @Override
  public void flush() {
    if (waiting.size() > 1) { // the title alone can wait for its first row
      printWaiting();
    }
    out.flush();
  }

  @Override
  public void close() {
    printWaiting();
    out.flush();
  }
}
