package dev.yika.benchmarks.report;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * The figures of a run by name. A name is class, method and parameters, such as {@code
 * CardNumberBenchmark.isValid SLIP}.
 */
final class Figures {

  private static final String BYTES = "gc.alloc.rate.norm";

  private final ImmutableMap<String, Figure> byName;

  private Figures(Map<String, Figure> byName) {
    this.byName = ImmutableMap.copyOf(byName);
  }

  static Figures of(Map<String, Figure> byName) {
    return new Figures(byName);
  }

  static Figures of(Collection<RunResult> results) {
    Map<String, Figure> byName = new TreeMap<>();
    for (RunResult result : results) {
      Statistics times = result.getPrimaryResult().getStatistics();
      Result<?> bytes = result.getSecondaryResults().get(BYTES);
      if (bytes == null) {
        throw new IllegalArgumentException("the run had no gc profiler");
      }
      byName.put(
          name(result.getParams()),
          new Figure(times.getPercentile(50), times.getMin(), times.getMax(), bytes.getScore()));
    }
    return new Figures(byName);
  }

  private static String name(BenchmarkParams params) {
    String method = params.getBenchmark();
    int packageEnd = method.lastIndexOf('.', method.lastIndexOf('.') - 1);
    List<String> values = params.getParamsKeys().stream().map(params::getParam).toList();
    return Joiner.on(' ')
        .join(method.substring(packageEnd + 1), Joiner.on(' ').join(values))
        .trim();
  }

  Figure get(String name) {
    Figure figure = byName.get(name);
    if (figure == null) {
      throw new IllegalArgumentException("the run had no benchmark " + name);
    }
    return figure;
  }

  ImmutableMap<String, Figure> byName() {
    return byName;
  }
}
