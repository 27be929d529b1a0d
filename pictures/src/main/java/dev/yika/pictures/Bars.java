package dev.yika.pictures;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars on a logarithmic scale, in groups with a head: how long something takes, beside others. The
 * end of each bar has its value as a text, so that no grid has to be read. Not thread-safe.
 */
public final class Bars {

  private static final int LETTER = 7;
  private static final int LINE = 20;
  private static final int PADDING = 8;
  private static final int DECADE = 74;
  private static final int VALUE = 110;

  /** What the colour of a bar stands for. */
  public enum Role {
    /** What is compared. */
    SUBJECT("#3a6ea5"),
    /** Another one. */
    PEER("#c9a227"),
    /** The least possible. */
    LIMIT("#9a9a9a");

    private final String fill;

    Role(String fill) {
      this.fill = fill;
    }
  }

  /**
   * A bar.
   *
   * @param name its text on the left
   * @param role its colour
   * @param value its length, above 0
   * @param text its value in words
   */
  public record Bar(String name, Role role, double value, String text) {

    /** Refuses what a logarithm does not have. */
    public Bar {
      checkArgument(value > 0, "a bar on a logarithmic scale is longer than 0");
    }
  }

  private record Group(String head, List<Bar> bars) {}

  private final int names;
  private final List<Group> groups = new ArrayList<>();

  /**
   * Begins a picture.
   *
   * @param names the width of the texts on the left, in letters of half width
   */
  public Bars(int names) {
    this.names = names;
  }

  /** Adds bars below a head. */
  public void group(String head, List<Bar> bars) {
    groups.add(new Group(head, List.copyOf(bars)));
  }

  /**
   * Draws what was added, all bars on one scale that begins at a power of ten.
   *
   * @param title what the bars are about
   * @param description the same in a sentence
   * @return an SVG document
   */
  public String svg(String title, String description) {
    List<Bar> all = groups.stream().flatMap(group -> group.bars().stream()).toList();
    double least = all.stream().mapToDouble(Bar::value).min().orElse(1);
    double most = all.stream().mapToDouble(Bar::value).max().orElse(1);
    double origin = Math.floor(Math.log10(least)) - 0.5;
    int left = names * LETTER + 2 * PADDING;
    Svg svg = new Svg();
    int y = PADDING;
    for (Group group : groups) {
      y += LINE;
      svg.text(PADDING, y - 5, "start", group.head());
      for (Bar bar : group.bars()) {
        int length = (int) Math.round((Math.log10(bar.value()) - origin) * DECADE);
        svg.text(left - PADDING, y + LINE - 6, "end", bar.name());
        svg.fill(left, y + 3, length, LINE - 6, bar.role().fill);
        svg.text(left + length + PADDING, y + LINE - 6, "start", bar.text());
        y += LINE;
      }
      y += PADDING;
    }
    int width = left + (int) Math.ceil((Math.log10(most) - origin) * DECADE) + VALUE;
    return svg.picture(width, y + PADDING, title, description);
  }
}
