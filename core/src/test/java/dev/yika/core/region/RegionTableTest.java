package dev.yika.core.region;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTableTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 63, 64})
  void findsItsCodesAmongAllOfTheirPrefectureAndNoOther(int step) {
    int[] codes = IntStream.range(990_100, 990_200).filter(code -> code % step == 0).toArray();
    RegionTable table = table("", codes);

    assertThat(table.codes()).containsExactly(IntStream.of(codes).boxed().toArray(Integer[]::new));
    for (int code = 990_000; code < 990_300; code++) {
      boolean listed = code / 100 == 9901 && code % step == 0;
      assertThat(table.contains(code)).isEqualTo(listed);
      if (listed) {
        assertThat(table.codeAt(table.firstRow(code))).isEqualTo(code);
        assertThat(table.name(table.firstRow(code))).isEqualTo("区" + code);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"#\n", "# a\n#\n", "# a comment that is longer than a row\n#\n"})
  void leavesOutCommentsOfAnyLength(String comments) {
    RegionTable table = table(comments, 110_000, 120_000);

    assertThat(table.codes()).containsExactly(110_000, 120_000);
    assertThat(table.line(table.firstRow())).isEqualTo("110000\t----\t----\ta\t区110000");
  }

  @Test
  void theBuiltInTableIsReadAsAnyOther() {
    RegionTable table = RegionTable.load("regions.tsv");

    assertThat(table.contains(410_102)).isTrue();
    assertThat(table.codes().count()).isEqualTo(RegionDirectory.standard().codes().count());
  }

  private static RegionTable table(String comments, int... codes) {
    String rows =
        IntStream.of(codes)
            .mapToObj(code -> code + "\t----\t----\ta\t区" + code + "\n")
            .collect(joining());
    return new RegionTable((comments + rows).getBytes(UTF_8));
  }
}
