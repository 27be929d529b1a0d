package dev.yika.spark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A session in this process, with a made-up key and a log of events. */
final class Session implements AutoCloseable {

  static final String SECRET =
      HexFormat.of()
          .formatHex(
              "a made-up key for a test of Spark, 44 bytes.".getBytes(StandardCharsets.US_ASCII));

  private final SparkSession spark;
  private final Path folder;

  private Session(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  static void requireJava() {
    assumeTrue(Runtime.version().feature() < 24, "Spark runs on JDK 17 to 23");
  }

  static Session start(Path folder) throws IOException {
    return start(folder, SECRET);
  }

  static Session start(Path folder, String secret) throws IOException {
    Path key =
        Files.writeString(folder.resolve("key.tsv"), "name\tsecret\nk2026\t" + secret + "\n");
    Path events = Files.createDirectory(folder.resolve("events"));
    return new Session(
        SparkSession.builder()
            .master("local[2]")
            .config("spark.sql.extensions", YikaExtensions.class.getName())
            .config("spark.yika.keyFile", key.toString())
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .config("spark.eventLog.enabled", true)
            .config("spark.eventLog.compress", false)
            .config("spark.eventLog.dir", events.toUri().toString())
            .getOrCreate(),
        folder);
  }

  SparkSession spark() {
    return spark;
  }

  Path key() {
    return folder.resolve("key.tsv");
  }

  Path events() {
    return folder.resolve("events");
  }

  List<Row> rows(String sql) {
    return spark.sql(sql).collectAsList();
  }

  Object value(String sql) {
    return rows(sql).get(0).get(0);
  }

  @Override
  public void close() {
    spark.stop();
  }
}
