package dev.yika.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.yika.core.number.CardNumber;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.text.Scrubber;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Compares every row with the library, and times the functions beside those of Spark in one run.
 * {@code .ci/spark} starts it with the jar, in this process or on a cluster, where it kills a
 * worker.
 */
final class ClusterRun {

  private static final int TASKS = 16;
  private static final String TEXT =
      "lpad(CAST((id * 7919) % 10000000000000000 AS STRING), 16, '4')";
  private static final String LINE = "concat('settled card ', text, ' at desk ', id % 7)";

  /** The input alone first, whose cost is in all that follow. */
  private static final List<String> TIMED =
      List.of(
          "text",
          "yika_is_valid(text)",
          "text rlike '^[0-9]{16}$'",
          "luhn_check(text)",
          "yika_mask(text)",
          "mask(text)",
          "regexp_replace(text, '^.*(....)$', '************$1')",
          "line",
          "yika_scrub(line)",
          "regexp_replace(regexp_replace(line, '[0-9]{17}[0-9X]', '*'), '[0-9]{16}', '*')");

  private ClusterRun() {}

  /** Arguments: address of the master, path of the jar, number of rows. */
  public static void main(String[] args) throws IOException {
    long rows = Long.parseLong(args[2]);
    try (SparkSession spark =
        SparkSession.builder()
            .master(args[0])
            .config("spark.jars", args[1])
            .config("spark.sql.extensions", YikaExtensions.class.getName())
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.executor.memory", "700m")
            .getOrCreate()) {
      spark.sparkContext().addSparkListener(new Half());
      compare(spark, rows);
      for (String function : TIMED) {
        visits(spark, rows / 10); // warms up
        run(spark, function);
        visits(spark, rows);
        long begin = System.nanoTime();
        run(spark, function);
        double nanos = System.nanoTime() - begin;
        System.out.printf(Locale.ROOT, "TIME %5.0f ns a row %s%n", nanos / rows, function);
      }
    }
  }

  /** Prints a line when half the tasks of the first query are done. */
  private static final class Half extends SparkListener {

    private final AtomicInteger done = new AtomicInteger();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
      if (done.incrementAndGet() == TASKS / 2) {
        System.out.println("HALF of the rows are compared");
      }
    }
  }

  private static void visits(SparkSession spark, long rows) {
    spark
        .range(0, rows, 1, TASKS)
        .selectExpr("id", TEXT + " AS text")
        .selectExpr("id", "text", LINE + " AS line")
        .createOrReplaceTempView("visit");
  }

  private static void run(SparkSession spark, String function) {
    spark.sql("SELECT " + function + " AS a FROM visit").write().format("noop").mode("overwrite").save();
  }

  /** The place of a row is a part of what is summed, so that rows that changed places are seen. */
  private static void compare(SparkSession spark, long rows) {
    visits(spark, rows);
    Row sums =
        spark
            .sql(
                "SELECT count(*), sum(if(yika_is_valid(text), id, 0)), sum(crc32(concat(id, ' ',"
                    + " yika_mask(text)))), sum(crc32(concat(id, ' ', yika_scrub(line)))) FROM visit")
            .head();
    long valid = 0;
    long masked = 0;
    long scrubbed = 0;
    for (long id = 0; id < rows; id++) {
      String text = String.valueOf(id * 7919 % 10_000_000_000_000_000L);
      text = "4".repeat(16 - text.length()) + text;
      valid += CardNumber.isValid(text) ? id : 0;
      byte[] bytes = text.getBytes(UTF_8);
      ViewTable.standard().mask(IdentifierKind.CARD_NUMBER, bytes, 0, bytes.length, View.TAIL);
      masked += crc(id, bytes);
      bytes = ("settled card " + text + " at desk " + id % 7).getBytes(UTF_8);
      Scrubber.standard().scrub(bytes);
      scrubbed += crc(id, bytes);
    }
    List<Long> expected = List.of(rows, valid, masked, scrubbed);
    List<Long> found = List.of(sums.getLong(0), sums.getLong(1), sums.getLong(2), sums.getLong(3));
    if (!found.equals(expected)) {
      throw new IllegalStateException("other sums than the library's");
    }
    System.out.printf(Locale.ROOT, "EQUAL %,d rows%n", rows);
  }

  private static long crc(long id, byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update((id + " ").getBytes(UTF_8));
    crc.update(bytes);
    return crc.getValue();
  }
}
