package dev.yika.benchmarks.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.benchmarks.report.Load;
import dev.yika.benchmarks.report.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Measures what one unit costs where there are few and where there are many, in a minute or two,
 * and writes a table and a picture of it.
 */
public final class Growth {

  private Growth() {}

  /**
   * Runs everything.
   *
   * @param arguments a file for the table, beside which the pictures go; none for the standard
   *     output
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    LocalDate date = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));
    Load.Watch watch = new Load.Watch();
    List<Series> all =
        List.of(
            Sizes.rows(),
            Sizes.events(),
            Sizes.rules(),
            Sizes.loading(),
            Sizes.keywords(),
            Sizes.cores());
    Load load = watch.load();
    GrowthReport report = new GrowthReport(all);
    String text = report.text(date, Machine.here(), load);
    if (arguments.length == 0 || load.isHeavy()) {
      System.out.println(text);
    }
    if (arguments.length > 0 && load.isHeavy()) {
      System.err.println("not written: " + load + "; repeat it on a quiet machine");
      System.exit(1);
    }
    if (arguments.length > 0) {
      Path file = Path.of(arguments[0]);
      String name = String.valueOf(file.getFileName()).replaceFirst("\\.md$", "");
      Files.writeString(file, text, UTF_8);
      Files.writeString(file.resolveSibling(name + ".svg"), report.picture(Locale.ENGLISH), UTF_8);
      Files.writeString(
          file.resolveSibling(name + ".zh.svg"), report.picture(Locale.CHINESE), UTF_8);
    }
  }
}
