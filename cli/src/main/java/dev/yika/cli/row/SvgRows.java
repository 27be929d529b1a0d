package dev.yika.cli.row;

import dev.yika.core.result.Wording;
import dev.yika.pictures.Grid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows as a picture of a table, in which weights show as bars. The first rows, at most {@value
 * #MOST}, are drawn; the picture says how many follow.
 */
final class SvgRows implements RowWriter {

  private static final int MOST = 1000;

  /** The widest column, in letters of half width; longer texts wrap. */
  private static final int WIDEST = 36;

  private static final Wording TITLE = new Wording("Table of %d rows", "表格，共 %d 行");
  private static final Wording MORE =
      new Wording("%d more rows; --format csv shows them", "另有 %d 行未画出；--format csv 可见");
  private static final Wording COMMA = new Wording(", ", "、");

  private final WholeLines out;
  private final List<? extends Column<?>> columns;
  private final Locale locale;
  private final List<List<? extends Cell>> rows = new ArrayList<>();
  private long more;

  SvgRows(WholeLines out, List<? extends Column<?>> columns, Locale locale) {
    this.out = out;
    this.columns = columns;
    this.locale = locale;
  }

  @Override
  public void row(List<? extends Cell> cells) {
    if (rows.size() < MOST) {
      rows.add(cells);
    } else {
      more++;
    }
  }

  /** A picture is whole or none. */
  @Override
  public void flush() {}

  @Override
  public void close() {
    List<List<String>> heads =
        columns.stream().map(column -> wrapped(column.head().in(locale))).toList();
    List<Integer> widths =
        IntStream.range(0, columns.size()).mapToObj(i -> width(heads.get(i), i)).toList();
    double[] heaviest =
        IntStream.range(0, columns.size())
            .mapToDouble(i -> rows.stream().mapToDouble(row -> row.get(i).weight()).max().orElse(0))
            .toArray();
    Grid grid = new Grid(heads, widths);
    for (List<? extends Cell> row : rows) {
      grid.row(
          IntStream.range(0, columns.size())
              .mapToObj(i -> field(columns.get(i), row.get(i), heaviest[i]))
              .toList());
    }
    if (more > 0) {
      grid.note(MORE.in(locale, more));
    }
    String names =
        columns.stream()
            .map(column -> column.head().in(locale))
            .collect(Collectors.joining(COMMA.in(locale)));
    grid.svg(TITLE.in(locale, rows.size() + more), names).lines().forEach(out::line);
    out.flush();
  }

  private Grid.Field field(Column<?> column, Cell cell, double heaviest) {
    Grid.Shade shade =
        switch (Tone.of(column, cell)) {
          case PLAIN -> Grid.Shade.PLAIN;
          case NO -> Grid.Shade.NO;
          case UNKNOWN -> Grid.Shade.UNKNOWN;
        };
    return new Grid.Field(wrapped(cell.words(locale)), shade, cell.share(heaviest));
  }

  private int width(List<String> head, int column) {
    List<String> lines = new ArrayList<>(head);
    rows.forEach(row -> lines.addAll(wrapped(row.get(column).words(locale))));
    return Collections.max(lines.stream().map(DisplayWidth::of).toList());
  }

  private static List<String> wrapped(String text) {
    return Wrapping.lines(text, WIDEST);
  }
}
