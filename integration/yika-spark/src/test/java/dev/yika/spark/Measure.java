package dev.yika.spark;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Times the functions beside those of Spark in one run, over a column that lies in memory, and
 * prints how many times faster each is than its peers. It counts the processor time of the tasks,
 * which other programs on the machine disturb less than the clock. {@code MEASURE=1 .ci/spark}
 * starts it by hand.
 */
final class Measure {

  /** A job: the column it reads, what reads that alone, ours, and the peers. */
  private record Job(String column, String reading, String ours, List<String> peers) {}

  private static final List<Job> JOBS =
      List.of(
          new Job(
              "text",
              "count_if(octet_length(text) > 0)",
              "count_if(yika_is_valid(text))",
              List.of("count_if(text rlike '^[0-9]{16}$')", "count_if(luhn_check(text))")),
          new Job(
              "text",
              "text",
              "yika_mask(text)",
              List.of(
                  "regexp_replace(text, '^[0-9]{12}', '************')",
                  "regexp_replace(text, '[0-9](?=[0-9]{4})', '*')",
                  "mask(text, '*', '*', '*')")),
          scrub("log"),
          scrub("line"),
          scrub("miss"));

  private static Job scrub(String column) {
    String once = "regexp_replace(" + column + ", '[0-9]{17}[0-9Xx]', '******************')";
    String twice = "regexp_replace(" + once + ", '[0-9]{16}', '****************')";
    return new Job(column, column, "yika_scrub(" + column + ")", List.of(twice));
  }

  private Measure() {}

  static void run(SparkSession spark, long rows) throws TimeoutException {
    Tasks tasks = new Tasks();
    spark.sparkContext().addSparkListener(tasks);
    print(
        "Spark %s, JDK %s, %d cores, load %.1f%n",
        spark.version(), Runtime.version(), Runtime.getRuntime().availableProcessors(), load());
    for (Job job : JOBS) {
      Dataset<Row> cached = VisitRows.of(spark, rows).select(job.column()).cache();
      cached.createOrReplaceTempView("visit");
      spark.sql("SELECT max(" + job.column() + ") FROM visit").head();
      run(spark, tasks, job, rows);
      cached.unpersist(true);
    }
    spark.sparkContext().removeSparkListener(tasks); // a killed worker sends no times
    print("load %.1f at the end%n", load());
  }

  private static void run(SparkSession spark, Tasks tasks, Job job, long rows)
      throws TimeoutException {
    double reading = nanosARow(spark, tasks, job.reading(), rows);
    double ours = nanosARow(spark, tasks, job.ours(), rows);
    for (String peer : job.peers()) {
      double theirs = nanosARow(spark, tasks, peer, rows);
      print(
          "RATIO %4.1f, without reading %4.1f: %s beside %s%n",
          theirs / ours, (theirs - reading) / (ours - reading), job.ours(), peer);
    }
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  /** Runs a query twice and counts the second time, for which the code is compiled. */
  private static double nanosARow(SparkSession spark, Tasks tasks, String query, long rows)
      throws TimeoutException {
    String sql = "SELECT " + query + " AS a FROM visit";
    for (int i = 0; i < 2; i++) {
      tasks.nanos.set(0);
      if (query.startsWith("count_if")) {
        spark.sql(sql).head();
      } else {
        spark.sql(sql).write().format("noop").mode("overwrite").save();
      }
      spark.sparkContext().listenerBus().waitUntilEmpty();
    }
    double nanos = (double) tasks.nanos.get() / rows;
    print("TIME %5.0f ns of processor a row %s%n", nanos, query);
    return nanos;
  }

  /** Adds the processor time of tasks up. */
  private static final class Tasks extends SparkListener {

    private final AtomicLong nanos = new AtomicLong();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
      nanos.addAndGet(task.taskMetrics().executorCpuTime());
    }
  }
}
