package dev.yika.pictures;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as a picture: the share of a cell fills it as a bar does, and its shade stands for no and
 * unknown. Every cell has its text, so that black and white lose nothing. Not thread-safe.
 */
public final class Grid {

  private static final int LETTER = 8;
  private static final int LINE = 18;
  private static final int PADDING = 6;
  private static final String HEAD = "#e6e6e6";
  private static final String BAR = "#cfe0f5";

  /** What the colour of a cell stands for. */
  public enum Shade {
    /** Nothing. */
    PLAIN("#fff"),
    /** No. */
    NO(Svg.RED),
    /** Not known. */
    UNKNOWN("#fdf0c0");

    private final String fill;

    Shade(String fill) {
      this.fill = fill;
    }
  }

  /**
   * A cell.
   *
   * @param lines its text, a line each
   * @param shade what its colour stands for
   * @param share how much of its width is filled, from 0 to 1
   */
  public record Field(List<String> lines, Shade shade, double share) {

    /** Copies the lines. */
    public Field {
      lines = List.copyOf(lines);
      checkArgument(share >= 0 && share <= 1, "a share is from 0 to 1");
    }
  }

  private final int[] lefts;
  private final Svg svg = new Svg();
  private int bottom = PADDING;

  /**
   * Begins a table.
   *
   * @param heads the heads, a list of lines each
   * @param widths the width of each column, in letters of half width
   */
  public Grid(List<? extends List<String>> heads, List<Integer> widths) {
    lefts = new int[widths.size() + 1];
    lefts[0] = PADDING;
    for (int i = 0; i < widths.size(); i++) {
      lefts[i + 1] = lefts[i] + widths.get(i) * LETTER + 2 * PADDING;
    }
    List<Field> fields = new ArrayList<>();
    heads.forEach(lines -> fields.add(new Field(lines, Shade.PLAIN, 0)));
    row(fields, HEAD);
  }

  /** Adds a row, a cell for each column. */
  public void row(List<Field> fields) {
    row(fields, "");
  }

  private void row(List<Field> fields, String fill) {
    int lines = fields.stream().mapToInt(field -> field.lines().size()).max().orElse(1);
    int height = lines * LINE + PADDING;
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      int left = lefts[i];
      int width = lefts[i + 1] - left;
      svg.cell(left, bottom, width, height, fill.isEmpty() ? field.shade().fill : fill);
      int filled = (int) Math.round(field.share() * (width - 2));
      if (filled > 0) {
        svg.fill(left + 1, bottom + 1, filled, height - 2, BAR);
      }
      for (int line = 0; line < field.lines().size(); line++) {
        svg.text(left + PADDING, bottom + LINE * (line + 1) - 3, "start", field.lines().get(line));
      }
    }
    bottom += height;
  }

  /** Adds a line of text below the table so far. */
  public void note(String text) {
    bottom += LINE;
    svg.text(PADDING, bottom, "start", text);
    bottom += PADDING;
  }

  /**
   * Draws what was added.
   *
   * @param title what the table is about
   * @param description what it holds
   * @return an SVG document
   */
  public String svg(String title, String description) {
    return svg.picture(lefts[lefts.length - 1] + PADDING, bottom + PADDING, title, description);
  }
}
