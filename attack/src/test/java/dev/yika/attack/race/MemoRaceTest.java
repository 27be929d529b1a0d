package dev.yika.attack.race;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.region.RegionStanding;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the directory remembers of a code is never half an answer. */
class MemoRaceTest {

  private final List<String> codes =
      RegionDirectory.standard().codes().map(RegionCode::toString).toList();

  @Test
  void bothReadTheRememberedStandingWhole() throws Exception {
    RegionDirectory fresh = fresh();
    RegionStanding[] ones = new RegionStanding[codes.size()];
    RegionStanding[] others = new RegionStanding[codes.size()];

    int fought =
        Duel.fight(
            codes.size(),
            item -> ones[item] = fresh.standing(codes.get(item), 0),
            item -> others[item] = fresh.standing(codes.get(item), 0));

    for (int item = 0; item < fought; item++) {
      RegionStanding expected = fresh.lookUp(RegionCode.parse(codes.get(item))).standing();
      assertThat(ones[item]).isEqualTo(expected);
      assertThat(others[item]).isEqualTo(expected);
    }
  }

  private static RegionDirectory fresh() {
    return RegionDirectory.standard()
        .withRows(new StringReader("code\tsince\tuntil\tkind\tname\n"), "nothing");
  }
}
