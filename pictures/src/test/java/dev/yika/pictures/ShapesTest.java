package dev.yika.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables and boxes, whatever they are about. */
class ShapesTest {

  private static Grid.Field field(String text, double share) {
    return new Grid.Field(List.of(text), Grid.Shade.PLAIN, share);
  }

  @Test
  void a_grid_fills_cells_by_their_share() {
    Grid grid = new Grid(List.of(List.of("a"), List.of("b")), List.of(10, 10));
    grid.row(List.of(field("none", 0), field("half", 0.5)));
    String svg = grid.svg("title", "description");
    assertThat(svg).contains("<title>title</title>", ">half</text>").containsOnlyOnce("#cfe0f5");
    assertThat(svg).contains("width=\"45\""); // half of a column of 10 letters, without its frame
  }

  @Test
  void a_share_beyond_the_cell_is_refused() {
    assertThatThrownBy(() -> field("too much", 1.1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> field("less", -0.1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> field("none", Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void texts_are_escaped() {
    Flow flow = new Flow().column().box("one", List.of("<a> & \"b\""), 12);
    assertThat(flow.svg("x < y", "z")).contains("&lt;a&gt; &amp; &quot;b&quot;", "x &lt; y");
  }

  @Test
  void a_flow_has_an_arrow_for_each_pair() {
    Flow flow =
        new Flow()
            .column()
            .box("in", List.of("in"), 4)
            .column()
            .box("left", List.of("left"), 4)
            .box("right", List.of("right", "and more"), 8)
            .arrow("in", "left")
            .arrow("in", "right");
    assertThat(flow.svg("", "").split("marker-end", -1)).hasSize(3);
  }

  @Test
  void an_arrow_to_nowhere_is_refused() {
    Flow flow = new Flow().column().box("in", List.of("in"), 4).arrow("in", "out");
    assertThatThrownBy(() -> flow.svg("", "")).hasMessageContaining("out");
  }
}
