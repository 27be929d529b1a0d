package dev.yika.core.region;

import static dev.yika.core.region.MadeUpRegions.code;
import static dev.yika.core.region.MadeUpRegions.region;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of look-ups, on a table of invented regions. */
class RegionDirectoryTest {

  private final RegionDirectory directory = MadeUpRegions.directory();

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "990000, CURRENT,   甲省",
    "990100, CURRENT,   甲省乙市",
    "990101, CURRENT,   甲省乙市市辖区",
    "990102, CURRENT,   甲省乙市丙区",
    "990103, WITHDRAWN, 甲省乙市丁区",
    "990104, CURRENT,   甲省乙市新戊区",
    "990105, CURRENT,   甲省乙市新名区",
    "990107, WITHDRAWN, 甲省乙市庚县",
    "990108, WITHDRAWN, 甲省乙市丙区",
    "990109, WITHDRAWN, 甲省乙市丁区",
    "990201, WITHDRAWN, 甲省辛地区壬县",
    "999000, CURRENT,   甲省省直辖县级行政区划",
    "999001, CURRENT,   甲省子市",
    "980800, CURRENT,   甲省子市",
    "970101, CURRENT,   辰市午区",
    "980000, INSURANCE_POOL, 寅兵团",
    "980100, INSURANCE_POOL, 寅兵团一师卯市",
    "994000, INSURANCE_POOL, 甲省丑开发区",
    "994041, INSURANCE_POOL, 甲省丑开发区丑一区",
    "999900, INSURANCE_POOL, 甲省本级",
    "999901, INSURANCE_POOL, 甲省本级分统筹区",
    "999999, INSURANCE_POOL, 甲省本级分统筹区",
    "990199, INSURANCE_POOL, 甲省乙市本级",
    "990299, INSURANCE_POOL, 甲省辛地区本级",
    "999099, INSURANCE_POOL, 甲省本级",
    "970199, INSURANCE_POOL, 辰市本级",
    "989900, INSURANCE_POOL, 寅兵团本级",
    "980199, INSURANCE_POOL, 寅兵团一师卯市本级",
    "990198, UNKNOWN,   甲省乙市未知区划",
    "990899, UNKNOWN,   甲省未知区划",
    "990801, UNKNOWN,   甲省未知区划",
    "990800, UNKNOWN,   甲省未知区划",
    "960000, UNKNOWN,   未知区划",
    "960101, UNKNOWN,   未知区划",
    "969900, UNKNOWN,   未知区划"
  })
  void returnsStandingAndFullNameOfToday(String digits, RegionStanding standing, String name) {
    Region region = region(directory, digits);

    assertThat(region.standing()).isEqualTo(standing);
    assertThat(region.fullName()).isEqualTo(name);
    assertThat(region).hasToString(name + " (" + standing + ")");
    assertThat(region.code()).hasToString(digits);
    assertThat(region.level()).isEqualTo(code(digits).level());
    assertThat(region.year()).isEmpty();
    assertThat(region.isAssumed()).isFalse();
  }

  @ParameterizedTest(name = "{0} in {1}: {2} {3}")
  @CsvSource({
    "990102, 2001, UNDATED,   甲省乙市丙区",
    "990102, 2002, CURRENT,   甲省乙市丙区",
    "990102, 9999, CURRENT,   甲省乙市丙区",
    "990103, 2009, CURRENT,   甲省乙市丁区",
    "990103, 2010, WITHDRAWN, 甲省乙市丁区",
    "990104, 2004, CURRENT,   甲省乙市戊区",
    "990104, 2005, WITHDRAWN, 甲省乙市戊区",
    "990104, 2011, WITHDRAWN, 甲省乙市戊区",
    "990104, 2012, CURRENT,   甲省乙市新戊区",
    "990105, 2008, CURRENT,   甲省乙市旧名区",
    "990105, 2009, CURRENT,   甲省乙市新名区",
    "990106, 2014, NOT_YET,   甲省乙市己区",
    "990106, 1990, NOT_YET,   甲省乙市己区",
    "990106, 2015, CURRENT,   甲省乙市己区",
    "990107, 2002, WITHDRAWN, 甲省乙市庚县",
    "990107, 2001, UNDATED,   甲省乙市庚县",
    "990108, 2001, UNDATED,   甲省乙市丙区",
    "990108, 2005, CURRENT,   甲省乙市丙区",
    "990108, 2006, WITHDRAWN, 甲省乙市丙区",
    "990109, 2009, CURRENT,   甲省乙市丁区",
    "990109, 2010, WITHDRAWN, 甲省乙市丁区",
    "990201, 2010, CURRENT,   甲省辛地区壬县",
    "990201, 2011, WITHDRAWN, 甲省辛地区壬县",
    "990301, 2010, NOT_YET,   甲省辛市壬区",
    "990301, 2011, CURRENT,   甲省辛市壬区",
    "990198, 2010, UNKNOWN,   甲省乙市未知区划",
    "990298, 2010, UNKNOWN,   甲省辛地区未知区划",
    "990198, 2001, UNKNOWN,   甲省乙市未知区划",
    "990299, 2010, INSURANCE_POOL, 甲省辛地区本级",
    "999900, 1995, INSURANCE_POOL, 甲省本级",
    "980100, 1995, INSURANCE_POOL, 寅兵团一师卯市",
    "994001, 2005, WITHDRAWN, 甲省古地区古县",
    "999001, 1995, UNDATED,   甲省子市"
  })
  void returnsStandingAndFullNameOfAYear(
      String digits, int year, RegionStanding standing, String name) {
    Region region = region(directory, digits, year);

    assertThat(region.standing()).isEqualTo(standing);
    assertThat(region.fullName()).isEqualTo(name);
    assertThat(region.year()).hasValue(year);
  }

  @ParameterizedTest(name = "{0}: {1} in {2}")
  @CsvSource({
    "990102, 丙区, 乙市",
    "990101, 市辖区, 乙市",
    "990100, 乙市, 甲省",
    "990108, 丙城区, 乙市",
    "999001, 子市, 甲省",
    "980800, 子市, 甲省",
    "970101, 午区, 辰市",
    "994041, 丑一区, 丑开发区",
    "994001, 古县, 古地区",
    "999900, 省本级, 甲省",
    "999901, 省本级分统筹区, 甲省",
    "990199, 市本级, 乙市",
    "990299, 地区本级, 辛地区",
    "994099, 区本级, 丑开发区",
    "989900, 兵团本级, 寅兵团"
  })
  void returnsTheOwnNameAndTheParent(String digits, String name, String parent) {
    Region region = region(directory, digits);

    assertThat(region.name()).contains(name);
    assertThat(region.parent().flatMap(Region::name)).contains(parent);
    assertThat(region.nearestKnown()).contains(region);
  }

  @Test
  void anUnknownCodeHasNoNameButItsNearestKnownParent() {
    assertThat(region(directory, "990198").name()).isEmpty();
    assertThat(region(directory, "990198").nearestKnown().orElseThrow().name()).contains("乙市");
    assertThat(region(directory, "990801").nearestKnown().orElseThrow().name()).contains("甲省");
    assertThat(region(directory, "999002").nearestKnown().orElseThrow().name()).contains("甲省");
    assertThat(region(directory, "960101").nearestKnown()).isEmpty();
    assertThat(region(directory, "960101").parent()).isEmpty();
  }

  @Test
  void provincesHaveNoParent() {
    assertThat(region(directory, "990000").parent()).isEmpty();
    assertThat(region(directory, "980000").parent()).isEmpty();
  }

  @Test
  void returnsTheYearsOfTheNameAskedFor() {
    assertYears(region(directory, "990102"), OptionalInt.empty(), OptionalInt.empty());
    assertYears(region(directory, "990103"), OptionalInt.empty(), OptionalInt.of(2010));
    assertYears(region(directory, "990104", 2004), OptionalInt.empty(), OptionalInt.of(2005));
    assertYears(region(directory, "990104"), OptionalInt.of(2012), OptionalInt.empty());
    assertYears(region(directory, "990199"), OptionalInt.empty(), OptionalInt.empty());
    assertYears(region(directory, "990198"), OptionalInt.empty(), OptionalInt.empty());
  }

  private static void assertYears(Region region, OptionalInt since, OptionalInt until) {
    assertThat(region.since()).isEqualTo(since);
    assertThat(region.until()).isEqualTo(until);
  }

  @Test
  void assumesThatNothingChangedAfterTheNewestYear() {
    assertThat(directory.newestYear()).isEqualTo(2015);
    assertThat(region(directory, "990102", 2015).isAssumed()).isFalse();
    assertThat(region(directory, "990102", 2016).isAssumed()).isTrue();
    assertThat(region(directory, "990104", 2015).isAssumed()).isFalse();
    assertThat(region(directory, "990104", 2016).isAssumed()).isTrue();
    assertThat(region(directory, "990103", 2016).isAssumed()).isFalse();
    assertThat(region(directory, "980000", 2016).isAssumed()).isFalse();
  }

  @Test
  void aPoolWithYearsFollowsThem() {
    RegionDirectory pools = MadeUpRegions.directory("990000 ---- ---- a 甲省\n997000 2010 2020 i 特区");

    assertThat(region(pools, "997000", 2009).standing()).isEqualTo(RegionStanding.NOT_YET);
    assertThat(region(pools, "997000", 2010).standing()).isEqualTo(RegionStanding.INSURANCE_POOL);
    assertThat(region(pools, "997000", 2020).standing()).isEqualTo(RegionStanding.WITHDRAWN);
    assertThat(region(pools, "997000").standing()).isEqualTo(RegionStanding.WITHDRAWN);
    assertThat(region(pools, "997000").fullName()).isEqualTo("甲省特区");
  }

  @Test
  void anOtherFormIsNamedAsItsCodeWasInTheYearAskedFor() {
    RegionDirectory gap =
        MadeUpRegions.directory(
            """
            990000 ---- ---- a 甲省
            990001 ---- 2005 a 旧县
            990001 2015 ---- a 新县
            990002 ---- ---- = 县 990001
            """);

    assertThat(region(gap, "990002", 2010).standing()).isEqualTo(RegionStanding.WITHDRAWN);
    assertThat(region(gap, "990002", 2010).fullName()).isEqualTo("甲省旧县");
    assertThat(region(gap, "990002").fullName()).isEqualTo("甲省新县");
  }

  @Test
  void namesTheCodeAnotherFormStandsFor() {
    assertThat(region(directory, "990108").aliasOf()).contains(code("990102"));
    assertThat(region(directory, "990102").aliasOf()).isEmpty();
    assertThat(region(directory, "990199").aliasOf()).isEmpty();
    assertThat(region(directory, "990198").aliasOf()).isEmpty();
  }

  @Test
  void returnsSuccessorsAndHowTheyAreKnown() {
    assertThat(region(directory, "990103").successors())
        .containsExactly(
            new RegionSuccessor(code("990102"), false), new RegionSuccessor(code("990104"), true))
        .isUnmodifiable();
    assertThat(region(directory, "990108").successors()).isEmpty();
    assertThat(region(directory, "990104").successors()).isEmpty();
    assertThat(region(directory, "990199").successors()).isEmpty();
    assertThat(region(directory, "990198").successors()).isEmpty();
  }

  @Test
  void listsChildrenAtEachLevel() {
    assertThat(codes(region(directory, "990000").children()))
        .containsExactly("990100", "990300", "999001");
    assertThat(codes(region(directory, "990100").children()))
        .containsExactly("990102", "990104", "990105", "990106");
    assertThat(codes(region(directory, "970000").children())).containsExactly("970101");
    assertThat(region(directory, "990102").children()).isEmpty();
    assertThat(region(directory, "960000").children()).isEmpty();
    assertThat(region(directory, "990100").children()).isUnmodifiable();
  }

  @Test
  void listsChildrenInAYear() {
    assertThat(codes(region(directory, "990000", 2010).children()))
        .containsExactly("990100", "990200", "999001");
    assertThat(codes(region(directory, "990100", 2009).children()))
        .containsExactly("990102", "990103", "990105");
    assertThat(region(directory, "990000", 2001).children()).isEmpty();
  }

  @Test
  void childrenAndParentsAreOfTheSameYear() {
    for (Region child : region(directory, "990100", 2008).children()) {
      assertThat(child.year()).hasValue(2008);
      assertThat(child.parent()).contains(region(directory, "990100", 2008));
    }
  }

  @Test
  void aWithdrawnRegionKeepsTheChildrenOfItsLastYear() {
    assertThat(codes(region(directory, "990200").children())).containsExactly("990201");
  }

  @Test
  void thePartsOfAPoolArePoolsOnly() {
    assertThat(codes(region(directory, "980000").children())).containsExactly("980100");
    assertThat(codes(region(directory, "994000").children())).containsExactly("994041");
  }

  @Test
  void listsTheProvincesInForce() {
    assertThat(codes(directory.provinces())).containsExactly("970000", "990000");
    assertThat(directory.provinces()).isUnmodifiable();
  }

  @Test
  void listsEachCodeOnce() {
    List<String> digits = directory.codes().map(RegionCode::toString).toList();

    assertThat(digits).isSorted().doesNotHaveDuplicates().hasSize(26);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "丙区, 990102",
    "甲省乙市丙区, 990102",
    "丙城区, 990108",
    "甲省子市, 980800 999001",
    "子市, 980800 999001",
    "乙市丙区, ''",
    "丙, ''",
    "'', ''",
    "甲省, 990000",
    "丑开发区, 994000"
  })
  void findsOwnAndFullNames(String name, String digits) {
    assertThat(String.join(" ", codes(directory.named(name)))).isEqualTo(digits);
  }

  @Test
  void findsFormerNamesAsOfTheirLastYear() {
    assertThat(directory.named("旧名区")).containsExactly(region(directory, "990105", 2008));
    assertThat(directory.named("甲省乙市戊区")).containsExactly(region(directory, "990104", 2004));
    assertThat(directory.named("丁区")).containsExactly(region(directory, "990103"));
    assertThat(directory.named("庚县")).containsExactly(region(directory, "990107"));
  }

  @ParameterizedTest
  @CsvSource({"古名市, 古名市, 甲省乙市丙区", "古地区, 古地区, 甲省古地区", "甲省古地区, 古地区, 甲省古地区"})
  void findsNamesFromBeforeTheListsOfCodesWithAnotherMeaningToday(
      String wanted, String own, String full) {
    Region found = directory.named(wanted).get(0);

    assertThat(found.standing()).isEqualTo(RegionStanding.WITHDRAWN);
    assertThat(found.name()).contains(own);
    assertThat(found.fullName()).isEqualTo(full);
    assertThat(found.until()).hasValue(2002);
  }

  @Test
  void findsNamesByTheirBeginning() {
    assertThat(codes(directory.namedStartingWith("丑"))).containsExactly("994000", "994041");
    assertThat(codes(directory.namedStartingWith("旧"))).containsExactly("990105");
    assertThat(codes(directory.namedStartingWith("寅兵团"))).containsExactly("980000", "980100");
    assertThat(codes(directory.namedStartingWith("甲省乙市丙")))
        .containsExactly("990102", "990108", "999001");
    assertThat(directory.namedStartingWith("乙市丙")).isEmpty();
    assertThat(directory.namedStartingWith("丑")).isUnmodifiable();
    assertThat(directory.namedStartingWith("甲省"))
        .hasSize(
            (int) MadeUpRegions.ROWS.lines().filter(row -> !row.matches("9[78].*")).count() + 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> directory.namedStartingWith(""))
        .withMessage("the prefix is empty");
  }

  @Test
  void everyRegionFoundByItsNameHasIt() {
    for (String prefix : List.of("甲", "丙", "古", "旧", "辛", "子", "寅")) {
      assertThat(directory.namedStartingWith(prefix))
          .isNotEmpty()
          .allMatch(
              found ->
                  found.name().orElse("").startsWith(prefix)
                      || found.fullName().startsWith(prefix));
    }
  }

  @Test
  void regionsAreEqualIfTheyAnswerTheSameQuestionOfTheSameDirectory() {
    new EqualsTester()
        .addEqualityGroup(region(directory, "990102"), region(directory, "990102"))
        .addEqualityGroup(region(directory, "990102", 2010), region(directory, "990102", 2010))
        .addEqualityGroup(region(directory, "990102", 2011))
        .addEqualityGroup(region(directory, "990103"))
        .addEqualityGroup(region(directory, "990198"), region(directory, "990198"))
        .addEqualityGroup(region(MadeUpRegions.directory(), "990102"))
        .testEquals();
  }

  @Test
  void noTextOfARegionShowsItsCode() {
    assertThat(directory.codes().map(directory::lookUp))
        .noneMatch(region -> region.toString().matches(".*[0-9].*"));
    assertThat(region(directory, "990198").toString()).doesNotContain("99");
  }

  @Test
  @Tag("null-pointer-tester")
  void refusesNull() {
    NullPointerTester tester = new NullPointerTester().setDefault(RegionCode.class, code("990000"));
    tester.testAllPublicInstanceMethods(directory);
    tester.testAllPublicInstanceMethods(region(directory, "990000"));
  }

  private static List<String> codes(List<Region> regions) {
    return regions.stream().map(Region::code).map(RegionCode::toString).toList();
  }

  @Test
  void aPlaceholderIsDistinguishedFromARegion() {
    assertThat(RegionDirectory.standard().lookUp(RegionCode.parse("410101")).isPlaceholder())
        .isTrue();
    assertThat(RegionDirectory.standard().lookUp(RegionCode.parse("410102")).isPlaceholder())
        .isFalse();
  }

  @Test
  void theFirstYearThatCanBeAskedForIsOne() {
    assertThat(region(directory, "990102", 1).standing()).isEqualTo(RegionStanding.UNDATED);
    assertThat(region(directory, "990106", 1).standing()).isEqualTo(RegionStanding.NOT_YET);
  }

  @Test
  void aYearOutsideFourDigitsIsRefused() {
    RegionCode code = RegionCode.parse("410102");
    for (int year : new int[] {0, -1, 10_000, Integer.MAX_VALUE}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RegionDirectory.standard().lookUp(code, year));
    }
  }
}
