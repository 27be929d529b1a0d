package dev.yika.core.region;

import java.io.StringReader;

/** Small tables of invented regions; a row is written with single spaces between its cells. */
final class MadeUpRegions {

  /** One row or two for each thing a table can say. */
  static final String ROWS =
      """
      990000 ---- ---- a 甲省
      990100 ---- ---- a 乙市
      990101 ---- ---- p 市辖区
      990102 ---- ---- a 丙区
      990103 ---- 2010 a 丁区 990102,990104~
      990104 ---- 2005 a 戊区
      990104 2012 ---- a 新戊区
      990105 ---- 2009 a 旧名区
      990105 2009 ---- a 新名区
      990106 2015 ---- a 己区
      990107 ---- 2002 a 庚县 990102~
      990108 ---- 2006 = 丙城区 990102
      990109 ---- ---- = 老丁区 990103
      990200 ---- 2011 a 辛地区 990300
      990201 ---- 2011 a 壬县 990301~
      990300 2011 ---- a 辛市
      990301 2011 ---- a 壬区
      994000 ---- 2002 a 古地区
      994000 ---- ---- i 丑开发区
      994001 ---- 2002 a 古县
      994041 ---- ---- i 丑一区
      999000 ---- ---- p 省直辖县级行政区划
      999001 ---- 2002 = 古名市 990102
      999001 ---- ---- a 子市
      980000 ---- ---- i 寅兵团
      980100 ---- ---- i 一师卯市
      980800 ---- ---- = 子市 999001
      970000 ---- ---- a 辰市
      970100 ---- ---- p 市辖区
      970101 ---- ---- a 午区
      """;

  /** The head line of a file. */
  static final String HEAD = "code since until kind name successors\n";

  private MadeUpRegions() {}

  /** Returns the directory of {@link #ROWS}. */
  static RegionDirectory directory() {
    return directory(ROWS);
  }

  static RegionDirectory directory(String rows) {
    return with(new RegionDirectory(new RegionTable(new byte[0])), rows);
  }

  /** Returns a directory with more rows. */
  static RegionDirectory with(RegionDirectory directory, String rows) {
    return directory.withRows(new StringReader(tabbed(HEAD + rows)), "rows.tsv");
  }

  static String tabbed(String rows) {
    return rows.replace(' ', '\t');
  }

  static RegionCode code(String digits) {
    return RegionCode.parse(digits);
  }

  static Region region(RegionDirectory directory, String digits) {
    return directory.lookUp(code(digits));
  }

  static Region region(RegionDirectory directory, String digits, int year) {
    return directory.lookUp(code(digits), year);
  }
}
