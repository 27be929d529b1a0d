package dev.yika.core.region;

import static dev.yika.core.region.MadeUpRegions.code;
import static dev.yika.core.region.MadeUpRegions.region;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.yika.core.region.NaiveRegions.Row;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Guards the built-in table: its form, its counts, and facts that are easy to look up. */
class RegionStandardTableTest {

  private static final Path PROVENANCE =
      Path.of("src/main/resources/dev/yika/core/region/PROVENANCE.md");

  private static final NaiveRegions TABLE = new NaiveRegions();
  private static final RegionDirectory DIRECTORY = RegionDirectory.standard();

  static IntStream listedYears() {
    return IntStream.rangeClosed(2002, 2024);
  }

  @Test
  void isWellFormedText() {
    String text = NaiveRegions.text();

    assertThat(text).endsWith("\n").doesNotContain("\r", "\ufeff", "\ufffd", "\u3000");
    assertThat(TABLE.lines.stream().filter(line -> !line.startsWith("#")))
        .allMatch(
            line ->
                line.matches(
                    "[0-9]{6}\t([0-9]{4}|----)\t([0-9]{4}|----)\t"
                        + "([ip]\t\\p{IsHan}+|[an]\t[\\p{IsHan}、]+(\t[0-9]{6}~|\t[0-9]{6}(,[0-9]{6})*)?"
                        + "|=\t\\p{IsHan}+\t[0-9]{6})"));
  }

  @Test
  void isSortedByCodeAndYearWithoutDoubles() {
    List<String> keys = TABLE.rows.stream().map(row -> row.code() + " " + since(row)).toList();

    assertThat(keys).isSorted();
    assertThat(TABLE.rows.stream().map(row -> row.code() + since(row) + row.kind()))
        .doesNotHaveDuplicates();
  }

  private static String since(Row row) {
    return row.since() == NaiveRegions.UNKNOWN ? "----" : Integer.toString(row.since());
  }

  @Test
  void endsAfterItBeganAndPointsToCodesOfTheTable() {
    assertThat(TABLE.rows).allMatch(row -> row.since() < row.until());
    assertThat(TABLE.rows)
        .allMatch(row -> row.since() == NaiveRegions.UNKNOWN || row.since() > 2002)
        .allMatch(row -> row.kind().equals("n") || row.since() <= 2024)
        .allMatch(row -> row.until() == NaiveRegions.OPEN || row.until() >= 2002)
        .allMatch(
            row ->
                row.kind().equals("n") || row.until() == NaiveRegions.OPEN || row.until() <= 2024);
    assertThat(TABLE.rows.stream().flatMap(row -> row.successors().stream()))
        .allMatch(successor -> TABLE.byCode.containsKey(successor.substring(0, 6)));
  }

  @Test
  void itsHeaderAndItsProvenanceCountItsRows() throws IOException {
    Map<String, Long> kinds = TABLE.rows.stream().collect(groupingBy(Row::kind, counting()));

    assertThat(NaiveRegions.text())
        .contains(
            "# Codes %d, rows %d: a %d, = %d, i %d, p %d, n %d. Newest list: end of 2024."
                .formatted(
                    TABLE.byCode.size(),
                    TABLE.rows.size(),
                    kinds.get("a"),
                    kinds.get("="),
                    kinds.get("i"),
                    kinds.get("p"),
                    kinds.get("n")));
    assertThat(Files.readString(PROVENANCE, UTF_8))
        .contains(
            "%d codes in %d rows: %d administrative, %d announced, %d placeholders, %d aliases, %d"
                .formatted(
                    TABLE.byCode.size(),
                    TABLE.rows.size(),
                    kinds.get("a"),
                    kinds.get("n"),
                    kinds.get("p"),
                    kinds.get("="),
                    kinds.get("i")));
  }

  @Test
  void countsWhatWasInForceAtTheEndOf2024() {
    Map<RegionLevel, Long> levels =
        TABLE.inForce(2024).stream()
            .collect(groupingBy(row -> code(row.code()).level(), counting()));

    assertThat(levels)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                RegionLevel.PROVINCE, 34L,
                RegionLevel.PREFECTURE, 333L,
                RegionLevel.COUNTY, 2846L));
    assertThat(DIRECTORY.provinces()).hasSize(34);
    assertThat(DIRECTORY.newestYear()).isEqualTo(2024);
  }

  @Test
  void theTreeOfChildrenReachesEveryRegionOfTheNewestList() {
    Set<String> reached = new TreeSet<>();
    DIRECTORY
        .provinces()
        .forEach(province -> reach(DIRECTORY.lookUp(province.code(), 2024), reached));

    assertThat(TABLE.inForce(2024).stream().map(Row::code)).isSubsetOf(reached);
    assertThat(reached).allMatch(digits -> !TABLE.rowOf(digits, 2024).kind().matches("[=i]"));
  }

  private static void reach(Region region, Set<String> reached) {
    assertThat(reached.add(region.code().toString())).isTrue();
    region.children().forEach(child -> reach(child, reached));
  }

  @ParameterizedTest
  @MethodSource("listedYears")
  void everyRegionInForceHasAPrintableFullName(int year) {
    for (Row row : TABLE.inForce(year)) {
      Region region = region(DIRECTORY, row.code(), year);

      assertThat(region.fullName())
          .isEqualTo(TABLE.fullNameOf(row, year))
          .startsWith(region(DIRECTORY, row.code().substring(0, 2) + "0000").fullName())
          .endsWith(row.name())
          .doesNotContain("市辖区", "直辖", "未知");
      assertThat(region.level() == RegionLevel.PROVINCE).isEqualTo(region.parent().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("listedYears")
  void oneFullNameBelongsToOneRegionInForce(int year) {
    assertThat(TABLE.inForce(year).stream().map(row -> TABLE.fullNameOf(row, year)))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyFormerRegionHasAFullNameOfItsProvince() {
    for (Row row : TABLE.rows) {
      if (row.isRegion() && row.until() != NaiveRegions.OPEN) {
        Region region = region(DIRECTORY, row.code(), Math.max(row.until() - 1, 2002));
        assertThat(region.fullName())
            .startsWith(region(DIRECTORY, row.code().substring(0, 2) + "0000").fullName())
            .doesNotContain("未知", "直辖");
      }
    }
  }

  @ParameterizedTest(name = "{0} in {1}: {2} {3}")
  @CsvSource({
    "110103, 2009, CURRENT,   北京市崇文区",
    "110103, 2010, WITHDRAWN, 北京市崇文区",
    "110228, 2014, CURRENT,   北京市密云县",
    "110118, 2014, NOT_YET,   北京市密云区",
    "110118, 2015, CURRENT,   北京市密云区",
    "310119, 2008, CURRENT,   上海市南汇区",
    "310119, 2009, WITHDRAWN, 上海市南汇区",
    "330100, 2021, CURRENT,   浙江省杭州市",
    "330103, 2020, CURRENT,   浙江省杭州市下城区",
    "330103, 2021, WITHDRAWN, 浙江省杭州市下城区",
    "330113, 2020, NOT_YET,   浙江省杭州市临平区",
    "330113, 2021, CURRENT,   浙江省杭州市临平区",
    "341400, 2010, CURRENT,   安徽省巢湖市",
    "341400, 2011, WITHDRAWN, 安徽省巢湖市",
    "341402, 2010, CURRENT,   安徽省巢湖市居巢区",
    "340181, 2011, CURRENT,   安徽省合肥市巢湖市",
    "371200, 2017, CURRENT,   山东省莱芜市",
    "371202, 2017, CURRENT,   山东省莱芜市莱城区",
    "371202, 2018, WITHDRAWN, 山东省莱芜市莱城区",
    "370116, 2018, CURRENT,   山东省济南市莱芜区",
    "410102, 2024, CURRENT,   河南省郑州市中原区",
    "419001, 2024, CURRENT,   河南省济源市",
    "410881, 2007, CURRENT,   河南省济源市",
    "410881, 2008, WITHDRAWN, 河南省济源市",
    "420600, 2009, CURRENT,   湖北省襄樊市",
    "420600, 2010, CURRENT,   湖北省襄阳市",
    "420607, 2009, CURRENT,   湖北省襄樊市襄阳区",
    "420607, 2010, CURRENT,   湖北省襄阳市襄州区",
    "421303, 2010, CURRENT,   湖北省随州市曾都区",
    "429004, 2024, CURRENT,   湖北省仙桃市",
    "440203, 2024, CURRENT,   广东省韶关市武江区",
    "440204, 2024, CURRENT,   广东省韶关市浈江区",
    "460300, 2011, NOT_YET,   海南省三沙市",
    "460300, 2012, CURRENT,   海南省三沙市",
    "460302, 2020, CURRENT,   海南省三沙市西沙区",
    "460303, 2019, NOT_YET,   海南省三沙市南沙区",
    "469003, 2014, CURRENT,   海南省儋州市",
    "460400, 2015, CURRENT,   海南省儋州市",
    "469025, 2006, CURRENT,   海南省定安县",
    "469025, 2007, CURRENT,   海南省白沙黎族自治县",
    "469028, 2024, CURRENT,   海南省陵水黎族自治县",
    "500110, 2010, CURRENT,   重庆市万盛区",
    "500110, 2011, CURRENT,   重庆市綦江区",
    "500111, 2010, CURRENT,   重庆市双桥区",
    "500111, 2011, CURRENT,   重庆市大足区",
    "500222, 2010, CURRENT,   重庆市綦江县",
    "511402, 2002, CURRENT,   四川省眉山市东坡区",
    "530800, 2006, CURRENT,   云南省思茅市",
    "530800, 2007, CURRENT,   云南省普洱市",
    "530802, 2007, CURRENT,   云南省普洱市思茅区",
    "630200, 2012, NOT_YET,   青海省海东市",
    "630200, 2013, CURRENT,   青海省海东市",
    "632100, 2012, CURRENT,   青海省海东地区",
    "652201, 2015, CURRENT,   新疆维吾尔自治区哈密地区哈密市",
    "650502, 2016, CURRENT,   新疆维吾尔自治区哈密市伊州区",
    "659001, 2002, CURRENT,   新疆维吾尔自治区石河子市",
    "659005, 2010, NOT_YET,   新疆维吾尔自治区北屯市",
    "659005, 2011, CURRENT,   新疆维吾尔自治区北屯市",
    "659006, 2012, CURRENT,   新疆维吾尔自治区铁门关市",
    "659007, 2014, CURRENT,   新疆维吾尔自治区双河市",
    "659008, 2015, CURRENT,   新疆维吾尔自治区可克达拉市",
    "659009, 2016, CURRENT,   新疆维吾尔自治区昆玉市",
    "659010, 2019, CURRENT,   新疆维吾尔自治区胡杨河市",
    "659011, 2021, CURRENT,   新疆维吾尔自治区新星市",
    "659012, 2022, NOT_YET,   新疆维吾尔自治区白杨市",
    "659012, 2023, CURRENT,   新疆维吾尔自治区白杨市",
    "139001, 2016, CURRENT,   河北省保定市定州市",
    "139001, 2017, WITHDRAWN, 河北省保定市定州市",
    "130682, 2024, CURRENT,   河北省保定市定州市",
    "139002, 2016, CURRENT,   河北省石家庄市辛集市",
    "710000, 2024, CURRENT,   台湾省",
    "810000, 2024, CURRENT,   香港特别行政区",
    "820000, 2024, CURRENT,   澳门特别行政区",
    "830000, 2024, CURRENT,   台湾省",
    "410102, 2001, UNDATED,   河南省郑州市中原区",
    "231022, 1988, UNDATED,   黑龙江省牡丹江市海林县",
    "231022, 2010, WITHDRAWN, 黑龙江省牡丹江市海林县",
    "440120, 1981, UNDATED,   广东省广州市市区",
    "440120, 2024, WITHDRAWN, 广东省广州市市区",
    "330120, 2024, WITHDRAWN, 浙江省杭州市市区"
  })
  void knowsTheNamesOfEachYear(String digits, int year, RegionStanding standing, String name) {
    Region region = region(DIRECTORY, digits, year);

    assertThat(region.standing()).isEqualTo(standing);
    assertThat(region.fullName()).isEqualTo(name);
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @CsvSource({
    "419900, INSURANCE_POOL, 省本级,   河南省本级",
    "419901, INSURANCE_POOL, 省本级分统筹区, 河南省本级分统筹区",
    "459900, INSURANCE_POOL, 区本级,   广西壮族自治区本级",
    "119900, INSURANCE_POOL, 市本级,   北京市本级",
    "410199, INSURANCE_POOL, 市本级,   河南省郑州市本级",
    "532399, INSURANCE_POOL, 州本级,   云南省楚雄彝族自治州本级",
    "152299, INSURANCE_POOL, 盟本级,   内蒙古自治区兴安盟本级",
    "542599, INSURANCE_POOL, 地区本级, 西藏自治区阿里地区本级",
    "660000, INSURANCE_POOL, 新疆生产建设兵团, 新疆生产建设兵团",
    "660800, INSURANCE_POOL, 第八师石河子市, 新疆生产建设兵团第八师石河子市",
    "669900, INSURANCE_POOL, 兵团本级, 新疆生产建设兵团本级",
    "222200, INSURANCE_POOL, 长白山保护开发区, 吉林省长白山保护开发区",
    "411800, INSURANCE_POOL, 济源市,   河南省济源市",
    "430640, INSURANCE_POOL, 开发区,   湖南省岳阳市开发区",
    "100000, INSURANCE_POOL, 全国,     全国",
    "662800, CURRENT,        石河子市, 新疆维吾尔自治区石河子市",
    "110100, CURRENT,        市辖区,   北京市市辖区",
    "130101, CURRENT,        市辖区,   河北省石家庄市市辖区",
    "222201, WITHDRAWN,      通化市,   吉林省通化地区通化市",
    "810001, UNKNOWN,        ,         香港特别行政区未知区划",
    "410171, UNKNOWN,        ,         河南省郑州市未知区划",
    "990101, UNKNOWN,        ,         未知区划"
  })
  void knowsPoolsAndOtherForms(String digits, RegionStanding standing, String own, String name) {
    Region region = region(DIRECTORY, digits);

    assertThat(region.standing()).isEqualTo(standing);
    assertThat(region.name().orElse(null)).isEqualTo(own);
    assertThat(region.fullName()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "110103, 110101",
    "341400, 340100 340200 340500",
    "371200, 370100",
    "330104, 330102 330114",
    "500222, 500110",
    "469003, 460400"
  })
  void knowsSuccessorsFromNotices(String digits, String successors) {
    List<RegionSuccessor> expected =
        List.of(successors.split(" ", -1)).stream()
            .map(successor -> new RegionSuccessor(code(successor), false))
            .toList();

    assertThat(region(DIRECTORY, digits).successors()).isEqualTo(expected);
  }

  @Test
  void knowsSuccessorsByTheSameName() {
    assertThat(region(DIRECTORY, "110228").successors())
        .containsExactly(new RegionSuccessor(code("110118"), true));
  }

  @Test
  void thePoolThatTookAnOldCodeHasNoneOfItsCounties() {
    assertThat(region(DIRECTORY, "222200").children()).isEmpty();
  }

  @Test
  void findsRegionsByName() {
    assertThat(DIRECTORY.named("河南省郑州市中原区")).containsExactly(region(DIRECTORY, "410102"));
    assertThat(DIRECTORY.named("襄樊市")).contains(region(DIRECTORY, "420600", 2009));
    assertThat(DIRECTORY.named("义马市"))
        .extracting(region -> region.code() + region.fullName())
        .contains("411281河南省三门峡市义马市", "419001河南省三门峡市义马市");
    assertThat(DIRECTORY.named("朝阳区")).hasSizeGreaterThan(1);
    assertThat(DIRECTORY.namedStartingWith("河南省郑州市"))
        .contains(region(DIRECTORY, "410100"), region(DIRECTORY, "410102"))
        .allMatch(region -> region.fullName().startsWith("河南省郑州市"));
  }

  @Test
  void rowsAreFoundByTheirNames() {
    for (int i = 0; i < TABLE.rows.size(); i += 10) {
      Row row = TABLE.rows.get(i);
      assertThat(DIRECTORY.named(row.name()))
          .as(row.name())
          .anyMatch(region -> region.code().toString().equals(row.code()))
          .allMatch(region -> region.name().orElse(region.fullName()).equals(row.name()));
    }
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "500105, WITHDRAWN, 重庆市江北区,                 500157",
    "500112, WITHDRAWN, 重庆市渝北区,                 500157 500109",
    "500157, CURRENT,   重庆市两江新区,               ''",
    "653132, CURRENT,   新疆维吾尔自治区喀什地区岑岭县, ''",
    "659013, CURRENT,   新疆维吾尔自治区草湖市,       ''"
  })
  void knowsWhatIsAnnounced(
      String digits, RegionStanding standing, String name, String successors) {
    Region region = region(DIRECTORY, digits);

    assertThat(region.standing()).isEqualTo(standing);
    assertThat(region.fullName()).isEqualTo(name);
    assertThat(region.isAnnounced()).isTrue();
    assertThat(region(DIRECTORY, digits, 2026).isAnnounced()).isTrue();
    assertThat(region(DIRECTORY, digits, 2024).isAnnounced()).isFalse();
    assertThat(region.successors().stream().map(s -> s.code().toString()).toList())
        .isEqualTo(Splitter.on(' ').omitEmptyStrings().splitToList(successors));
  }

  @Test
  void announcesNothingThatTheListsHave() {
    assertThat(DIRECTORY.codes().map(DIRECTORY::lookUp).filter(Region::isAnnounced)).hasSize(5);
    assertThat(region(DIRECTORY, "500105", 2024).standing()).isEqualTo(RegionStanding.CURRENT);
    assertThat(region(DIRECTORY, "500157", 2024).standing()).isEqualTo(RegionStanding.NOT_YET);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "320219, WITHDRAWN, 江阴",
    "321119, WITHDRAWN, 丹阳",
    "370123, WITHDRAWN, 长清",
    "632825, WITHDRAWN, 冷湖",
    "142301, WITHDRAWN, 孝义",
    "441282, WITHDRAWN, 罗定",
    "342401, WITHDRAWN, 六安",
    "451082, CURRENT, 平果市",
    "659004, CURRENT, 五家渠市",
    "430302, CURRENT, 湘潭市雨湖区",
    "441900, CURRENT, 广东省东莞市",
    "370284, WITHDRAWN, 胶南市"
  })
  void knowsCodesThatWereOnceMissing(String digits, RegionStanding standing, String part) {
    assertThat(region(DIRECTORY, digits).standing()).isEqualTo(standing);
    assertThat(region(DIRECTORY, digits).fullName()).contains(part);
  }

  @Test
  void keepsTheRulesOfOverlays() {
    RegionDirectory same =
        DIRECTORY.withRows(
            new StringReader(MadeUpRegions.tabbed(MadeUpRegions.HEAD) + NaiveRegions.text()),
            "regions.tsv");

    assertThat(same.codes()).containsExactlyElementsOf(DIRECTORY.codes().toList());
    assertThat(same.table().length())
        .isEqualTo(TABLE.rows.stream().mapToInt(RegionStandardTableTest::length).sum());
  }

  private static int length(Row row) {
    int successors =
        row.successors().isEmpty() ? 0 : 1 + String.join(",", row.successors()).length();
    return 19 + row.name().getBytes(UTF_8).length + successors + 1;
  }
}
