package dev.yika.benchmarks.growth;

import dev.yika.benchmarks.report.Load;
import dev.yika.benchmarks.report.Machine;
import dev.yika.core.result.Wording;
import dev.yika.pictures.Bars;
import dev.yika.pictures.Bars.Bar;
import dev.yika.pictures.Bars.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table and the picture of what grows. */
final class GrowthReport {

  private static final Wording TITLE = new Wording("How the cost of one unit grows", "单位开销随规模的变化");
  private static final Wording DESCRIPTION =
      new Wording(
          "Bars on a logarithmic scale; bars of one length mean that cost grows with the number alone",
          "对数刻度；各条等长，表示总开销只随数量增长");
  private static final Wording HEAD = new Wording("%s: time for %s", "%s：%s的耗时");
  private static final int NAMES = 14;

  private final List<Series> all;

  GrowthReport(List<Series> all) {
    this.all = List.copyOf(all);
  }

  String text(LocalDate date, Machine machine, Load load) {
    List<String> lines = new ArrayList<>();
    lines.add("# How cost grows");
    lines.add("");
    lines.add("Written by `dev.yika.benchmarks.growth.Growth`. Do not edit by hand.");
    lines.add("");
    lines.add("* Date: " + date);
    lines.add("* Machine: " + machine);
    lines.add("* Load: " + load);
    lines.add("");
    lines.add("![" + TITLE.english() + "](GROWTH.svg)");
    lines.add("");
    lines.add("| More of | Time for | At each size | Largest beside smallest |");
    lines.add("|---|---|---|--:|");
    for (Series series : all) {
      List<String> sizes = new ArrayList<>();
      for (Point point : series.points()) {
        sizes.add(format("%,d: %s", point.size(), time(point.nanos())));
      }
      lines.add(
          format(
              "| %s | %s | %s | %.2f |",
              series.what().english(),
              series.unit().english(),
              String.join("; ", sizes),
              series.ratio()));
    }
    lines.add("");
    lines.add("## An hour");
    lines.add("");
    lines.add("At the largest size of each; ten machines of this kind with files of their own.");
    lines.add("");
    lines.add("| Time for | One core | One machine | Ten machines |");
    lines.add("|---|--:|--:|--:|");
    for (Series series : all) {
      if (series.isOfOneCore()) {
        double core = series.inAnHour();
        double one = core * machine.cores();
        lines.add(
            format(
                "| %s | %,.0f | %,.0f | %,.0f |",
                series.unit().english(), round(core), round(one), round(10 * one)));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** Two digits say enough. */
  private static double round(double value) {
    return new BigDecimal(value).round(new MathContext(2)).doubleValue();
  }

  String picture(Locale locale) {
    Bars bars = new Bars(NAMES);
    for (Series series : all) {
      List<Bar> group = new ArrayList<>();
      for (Point point : series.points()) {
        group.add(
            new Bar(format("%,d", point.size()), Role.SUBJECT, point.nanos(), time(point.nanos())));
      }
      bars.group(HEAD.in(locale, series.what().in(locale), series.unit().in(locale)), group);
    }
    return bars.svg(TITLE.in(locale), DESCRIPTION.in(locale));
  }

  private static String time(double nanos) {
    return nanos < 1e3 ? format("%.1f ns", nanos) : format("%.1f µs", nanos / 1e3);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
