package dev.yika.benchmarks.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.yika.benchmarks.fresh.FreshCosts;
import dev.yika.benchmarks.report.ResultsReport.Circumstances;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/** What a run measured, and the files that show it: a report, its figures as JSON, and pictures. */
public final class Results {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Circumstances circumstances;
  private final Figures figures;
  private final FreshCosts fresh;

  private Results(Circumstances circumstances, Figures figures, FreshCosts fresh) {
    this.circumstances = circumstances;
    this.figures = figures;
    this.fresh = fresh;
  }

  /**
   * Gathers a run.
   *
   * @param circumstances when, where and how it was measured
   * @param results what JMH measured, with the gc profiler
   * @param fresh what new processes pay
   * @return the results
   */
  public static Results of(
      Circumstances circumstances, Collection<RunResult> results, FreshCosts fresh) {
    return new Results(circumstances, Figures.of(results), fresh);
  }

  static Results of(Circumstances circumstances, Figures figures, FreshCosts fresh) {
    return new Results(circumstances, figures, fresh);
  }

  /**
   * Returns the report.
   *
   * @return a text in Markdown that ends with a line end
   */
  public String report() {
    return ResultsReport.of(circumstances, figures, fresh);
  }

  /**
   * Writes the report, and beside it the figures and the pictures under the same name.
   *
   * @param report a file whose name ends with {@code .md}
   * @return false if the machine was loaded: every file is as it was then
   * @throws IOException if a file cannot be written
   */
  public boolean write(Path report) throws IOException {
    if (circumstances.load().isHeavy()) {
      return false;
    }
    Files.writeString(report, report(), UTF_8);
    Files.writeString(
        beside(report, ".json"), JSON.writeValueAsString(figures.byName()) + "\n", UTF_8);
    Races races = new Races(figures);
    Files.writeString(beside(report, ".svg"), races.picture(Locale.ENGLISH), UTF_8);
    Files.writeString(beside(report, ".zh.svg"), races.picture(Locale.CHINESE), UTF_8);
    return true;
  }

  private static Path beside(Path report, String end) {
    String name = String.valueOf(report.getFileName());
    return report.resolveSibling(name.replaceFirst("\\.md$", "") + end);
  }
}
