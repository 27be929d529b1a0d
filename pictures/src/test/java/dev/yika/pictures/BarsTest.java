package dev.yika.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.yika.pictures.Bars.Bar;
import dev.yika.pictures.Bars.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BarsTest {

  private static final Pattern BAR =
      Pattern.compile("width=\"([0-9]+)\" height=\"14\" fill=\"(#[0-9a-f]+)\"");

  private static String drawn(double... values) {
    Bars bars = new Bars(10);
    for (double value : values) {
      bars.group("a < b", List.of(new Bar("ours", Role.SUBJECT, value, value + " ns")));
    }
    return bars.svg("Times", "How long it takes");
  }

  private static List<Integer> lengths(String svg) {
    return BAR.matcher(svg).results().map(bar -> Integer.valueOf(bar.group(1))).toList();
  }

  @Test
  void eachDecadeIsAsLongAsTheOneBefore() {
    List<Integer> lengths = lengths(drawn(1, 10, 100, 1000));
    assertThat(lengths.get(1) - lengths.get(0)).isEqualTo(lengths.get(2) - lengths.get(1));
    assertThat(lengths.get(3) - lengths.get(2)).isEqualTo(lengths.get(1) - lengths.get(0));
    assertThat(lengths.get(0)).isPositive();
  }

  @Test
  void everyBarHasItsNameItsValueAndTheColourOfItsRole() {
    String svg = drawn(3);
    Matcher bar = BAR.matcher(svg);
    assertThat(bar.find()).isTrue();
    assertThat(bar.group(2)).isEqualTo("#3a6ea5");
    assertThat(svg).contains(">ours<", ">3.0 ns<", ">a &lt; b<", "<title>Times</title>");
  }

  @Test
  void nothingHasNoLogarithm() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Bar("ours", Role.PEER, 0, "0"));
  }
}
