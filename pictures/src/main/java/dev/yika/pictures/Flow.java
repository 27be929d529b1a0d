package dev.yika.pictures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Boxes in columns from left to right, and arrows from a box to one of the next column. A box that
 * an arrow names has to be there. Not thread-safe.
 */
public final class Flow {

  private static final int LETTER = 7;
  private static final int LINE = 18;
  private static final int PADDING = 8;
  private static final int GAP = 14;
  private static final int BETWEEN = 36;

  /** A box, placed or not yet. */
  private record Box(String id, List<String> lines, int width) {

    private int height() {
      return lines.size() * LINE + PADDING;
    }
  }

  private record Place(int left, int right, int middle) {}

  private record Arrow(String from, String to) {}

  private final List<List<Box>> columns = new ArrayList<>();
  private final List<Arrow> arrows = new ArrayList<>();

  /** Begins the next column. */
  public Flow column() {
    columns.add(new ArrayList<>());
    return this;
  }

  /**
   * Adds a box at the bottom of the column.
   *
   * @param id its name for arrows
   * @param lines its text, a line each; the first is its head
   * @param width its width, in letters of half width
   */
  public Flow box(String id, List<String> lines, int width) {
    columns.get(columns.size() - 1).add(new Box(id, List.copyOf(lines), width));
    return this;
  }

  /** Adds an arrow. */
  public Flow arrow(String from, String to) {
    arrows.add(new Arrow(from, to));
    return this;
  }

  /**
   * Draws the boxes, each column in the middle of the height.
   *
   * @param title what is shown
   * @param description the same in a sentence
   * @return an SVG document
   */
  public String svg(String title, String description) {
    int height = columns.stream().mapToInt(Flow::height).max().orElse(0) + 2 * GAP;
    Svg svg = new Svg();
    Map<String, Place> places = new LinkedHashMap<>();
    int left = GAP;
    for (List<Box> column : columns) {
      int width = column.stream().mapToInt(Box::width).max().orElse(0) * LETTER + 2 * PADDING;
      int top = (height - height(column)) / 2;
      for (Box box : column) {
        draw(svg, box, left, top, width);
        places.put(box.id(), new Place(left, left + width, top + box.height() / 2));
        top += box.height() + GAP;
      }
      left += width + BETWEEN;
    }
    for (Arrow arrow : arrows) {
      Place from = place(places, arrow.from());
      Place to = place(places, arrow.to());
      svg.arrow(from.right(), from.middle(), to.left(), to.middle());
    }
    return svg.picture(left - BETWEEN + GAP, height, title, description);
  }

  private static Place place(Map<String, Place> places, String id) {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalStateException("no box is called " + id);
    }
    return place;
  }

  private static int height(List<Box> column) {
    return column.stream().mapToInt(box -> box.height() + GAP).sum() - GAP;
  }

  private static void draw(Svg svg, Box box, int left, int top, int width) {
    svg.cell(left, top, width, box.height(), "#f4f7fb");
    for (int i = 0; i < box.lines().size(); i++) {
      svg.text(left + PADDING, top + LINE * (i + 1) - 2, "start", box.lines().get(i));
    }
  }
}
