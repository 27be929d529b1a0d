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
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Measures if asked to, and compares every row with the library. {@code .ci/spark} starts it with
 * the jar, in this process or on a cluster, where it kills a worker half-way through the
 * comparison.
 */
final class ClusterRun {

  private ClusterRun() {}

  /** Arguments: address of the master, path of the jar, number of rows, compare or measure. */
  public static void main(String[] args) throws IOException, TimeoutException {
    long rows = Long.parseLong(args[2]);
    boolean isMeasure = args[3].equals("measure");
    try (SparkSession spark =
        SparkSession.builder()
            .master(args[0])
            .config("spark.jars", args[1])
            .config("spark.sql.extensions", YikaExtensions.class.getName())
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.executor.memory", isMeasure ? "2g" : "700m")
            .getOrCreate()) {
      if (isMeasure) {
        Measure.run(spark, rows);
      }
      spark.sparkContext().addSparkListener(new Half());
      compare(spark, rows);
    }
  }

  /** Prints a line when half the tasks of the comparison are done. */
  private static final class Half extends SparkListener {

    private final AtomicInteger done = new AtomicInteger();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
      if (done.incrementAndGet() == VisitRows.TASKS / 2) {
        System.out.println("HALF of the rows are compared");
      }
    }
  }

  /** The place of a row is a part of what is summed, so that rows that changed places are seen. */
  private static void compare(SparkSession spark, long rows) {
    VisitRows.of(spark, rows).createOrReplaceTempView("visit");
    Row sums =
        spark
            .sql(
                "SELECT count(*), sum(if(yika_is_valid(text), id, 0)), sum(crc32(concat(id, ' ',"
                    + " yika_mask(text)))), sum(crc32(concat(id, ' ', yika_scrub(line)))) FROM"
                    + " visit")
            .head();
    long valid = 0;
    long masked = 0;
    long scrubbed = 0;
    for (long id = 0; id < rows; id++) {
      String text = VisitRows.text(id);
      valid += CardNumber.isValid(text) ? id : 0;
      byte[] bytes = text.getBytes(UTF_8);
      ViewTable.standard().mask(IdentifierKind.CARD_NUMBER, bytes, 0, bytes.length, View.TAIL);
      masked += crc(id, bytes);
      bytes = VisitRows.line(id, text).getBytes(UTF_8);
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
