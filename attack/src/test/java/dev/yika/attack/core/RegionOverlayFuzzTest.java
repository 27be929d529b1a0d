package dev.yika.attack.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yika.attack.fuzz.Attack;
import dev.yika.attack.fuzz.Tables;
import dev.yika.core.region.Region;
import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Any bytes as an overlay of the region table. */
class RegionOverlayFuzzTest extends Attack {

  private static final Pattern CODE = Pattern.compile("[0-9]{6}");
  private static final int[] YEARS = {1, 1999, 2002, 2025, 2026, 9999};

  @FuzzTest
  void withstands(byte[] input) {
    attack(input);
  }

  @Override
  protected void attack(byte[] input) {
    Tables.read(input, RegionDirectory.standard()::withRows)
        .ifPresent(directory -> codes(input).forEach(code -> use(directory, code)));
  }

  private static Set<RegionCode> codes(byte[] input) {
    return CODE.matcher(new String(input, UTF_8))
        .results()
        .limit(20)
        .map(MatchResult::group)
        .map(RegionCode::parse)
        .collect(Collectors.toSet());
  }

  private static void use(RegionDirectory directory, RegionCode code) {
    directory.standing(code.toString(), 0);
    directory.knows(code.toString(), 0);
    use(directory.lookUp(code));
    for (int year : YEARS) {
      use(directory.lookUp(code, year));
    }
  }

  private static void use(Region region) {
    String shown = region + region.fullName() + region.parent() + region.nearestKnown();
    shown += region.successors().toString() + region.aliasOf() + region.since() + region.until();
    if (shown.isEmpty()) {
      throw new AssertionError("a region says nothing");
    }
  }
}
