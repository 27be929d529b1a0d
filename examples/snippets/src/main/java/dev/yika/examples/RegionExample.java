package dev.yika.examples;

import dev.yika.core.region.Region;
import dev.yika.core.region.RegionCode;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.BadTableException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;

/** Looks regions up in any year, and adds newer rows. */
public final class RegionExample implements Example {

  @Override
  public void run(PrintStream out) {
    history(out);
    pools(out);
    overlay(out);
  }

  private static void history(PrintStream out) {
    // docs: history
    RegionDirectory regions = RegionDirectory.standard();
    RegionCode code = RegionCode.parse("110103");
    out.println(regions.lookUp(code, 2009).fullName()); // → 北京市崇文区
    Region now = regions.lookUp(code);
    out.println(now.standing() + " " + now.until().orElseThrow()); // → WITHDRAWN 2010
    out.println(now.successors().get(0).code()); // → 110101
    // end
  }

  private static void pools(PrintStream out) {
    // docs: pools
    for (String code : List.of("410199", "419900", "660100", "410198")) {
      Region region = RegionDirectory.standard().lookUp(RegionCode.parse(code));
      out.println(region.fullName() + " " + region.standing());
    }
    // → 河南省郑州市本级 INSURANCE_POOL
    // → 河南省本级 INSURANCE_POOL
    // → 新疆生产建设兵团第一师阿拉尔市 INSURANCE_POOL
    // → 河南省郑州市未知区划 UNKNOWN
    // end
  }

  private static void overlay(PrintStream out) {
    Reader rows =
        new StringReader(
            """
            code\tsince\tuntil\tkind\tname
            653133\t2027\t----\ta\t虚构县
            653134\t2027
            """);
    // docs: overlay
    RegionDirectory regions = RegionDirectory.standard();
    try {
      regions = regions.withRows(rows, "new.tsv"); // or withFile(path)
    } catch (BadTableException e) { // the directory stays as it is
      out.println(e.source() + " line " + e.line() + ": " + e.reason());
    }
    // → new.tsv line 3: the head line has 5 cells, this row 2
    out.println(regions.lookUp(RegionCode.parse("653133")).standing()); // → UNKNOWN
    // end
  }
}
