package dev.yika.core.region;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.CharBuffer;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the directory with a plain reading of its table, for every code there can be. */
class RegionModelTest {

  private static final NaiveRegions MODEL = new NaiveRegions();
  private static final RegionDirectory DIRECTORY = RegionDirectory.standard();

  @Test
  void agreesOnStandingAndNameOfEveryCodeInEveryYear() {
    for (String digits : MODEL.byCode.keySet()) {
      RegionCode code = RegionCode.parse(digits);
      for (int year = 1995; year <= 2030; year++) {
        assertAgrees(digits, year, DIRECTORY.lookUp(code, year));
      }
      assertAgrees(digits, NaiveRegions.OPEN - 1, DIRECTORY.lookUp(code));
    }
  }

  /** Compares before asserting: a quarter of a million descriptions would take their time. */
  private static void assertAgrees(String digits, int year, Region region) {
    RegionStanding standing = MODEL.standingOf(digits, year);
    String name = standing == RegionStanding.UNKNOWN ? "" : MODEL.rowOf(digits, year).name();
    if (region.standing() != standing || !region.name().orElse("").equals(name)) {
      assertThat(region.standing()).as("%s in %s", digits, year).isEqualTo(standing);
      assertThat(region.name().orElse("")).as("%s in %s", digits, year).isEqualTo(name);
    }
  }

  @Test
  void agreesOnEveryCodeThatIsInTheTable() {
    assertThat(DIRECTORY.codes().map(RegionCode::toString))
        .containsExactlyElementsOf(MODEL.byCode.keySet());
  }

  @Test
  void agreesOnEveryCodeInsideANumber() {
    Set<String> listed = MODEL.byCode.keySet();
    StringBuilder text = new StringBuilder("P9");
    assertThat(
            wrong(
                number -> {
                  RegionCode code = RegionCode.of(number);
                  text.replace(2, text.length(), code.toString());
                  RegionStanding standing = DIRECTORY.lookUp(code).standing();
                  boolean known = listed.contains(code.toString()) || isPool(number, listed);
                  RegionStanding first = DIRECTORY.standing(text, 2);
                  RegionStanding remembered = DIRECTORY.standing(text, 2);
                  return first == standing
                      && remembered == standing
                      && DIRECTORY.knows(text, 2) == known
                      && (standing != RegionStanding.UNKNOWN) == known;
                }))
        .isEmpty();
  }

  private static boolean isPool(int number, Set<String> listed) {
    String digits = String.valueOf(1_000_000 + number).substring(1);
    return digits.startsWith("99", 2)
        ? listed.contains(digits.substring(0, 2) + "0000")
        : digits.endsWith("99") && listed.contains(digits.substring(0, 4) + "00");
  }

  private static int[] wrong(IntPredicate isRight) {
    return IntStream.range(0, 1_000_000).filter(isRight.negate()).toArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "41010",
        "41010X",
        "x41010",
        "4101 02",
        "41010/",
        "41010:",
        "-41010",
        "41010\u0662",
        "\uff14\uff11\uff10\uff11\uff10\uff12",
        "41010\ud835\udfda"
      })
  void knowsNothingOfATextWithoutSixDigits(String text) {
    assertThat(DIRECTORY.knows(text, 0)).isFalse();
    assertThat(DIRECTORY.standing(text, 0)).isEqualTo(RegionStanding.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {Integer.MIN_VALUE, -6, -1, 1, 5, 6, 7, Integer.MAX_VALUE - 5, Integer.MAX_VALUE})
  void knowsNothingOfAnIndexWithoutSixDigitsBehindIt(int index) {
    assertThat(DIRECTORY.knows("410102", index)).isFalse();
    assertThat(DIRECTORY.standing("410102", index)).isEqualTo(RegionStanding.UNKNOWN);
  }

  @Test
  void readsAnyCharSequence() {
    CharBuffer text = CharBuffer.wrap("HP410102".toCharArray());

    assertThat(DIRECTORY.knows(text, 2)).isTrue();
    assertThat(DIRECTORY.standing(text, 2)).isEqualTo(RegionStanding.CURRENT);
  }

  @Test
  void allocatesNothingForACodeInsideANumber() {
    String[] texts = {
      "410102", "110103", "830000", "410199", "410171", "990000", "41010X", "41010"
    };
    askOften(texts);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    threads.getCurrentThreadAllocatedBytes();

    long before = threads.getCurrentThreadAllocatedBytes();
    int known = askOften(texts);
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;

    assertThat(known).isEqualTo(40_000);
    assertThat(allocated).as("bytes for 80,000 texts").isLessThan(4096);
  }

  private static int askOften(String[] texts) {
    int known = 0;
    for (int i = 0; i < 10_000; i++) {
      for (String text : texts) {
        boolean agrees =
            DIRECTORY.knows(text, 0) == (DIRECTORY.standing(text, 0) != RegionStanding.UNKNOWN);
        known += agrees && DIRECTORY.knows(text, 0) ? 1 : 0;
      }
    }
    return known;
  }
}
