package dev.yika.spark;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Made-up rows, by the same rules in SQL and in Java: card numbers as a table has them, of sixteen
 * one in groups, one with a letter and one that is too short; a line of a log that holds the
 * number; and a log in which one of twenty lines does.
 */
final class VisitRows {

  static final int TASKS = 16;

  private static final List<String> AREAS =
      List.of("410102", "110105", "310104", "440103", "510104", "330106", "420106", "500103");
  private static final String PLAIN =
      "concat(element_at(array('"
          + String.join("','", AREAS)
          + "'), CAST(id % 8 AS INT) + 1), lpad(CAST(id * 7919 % 10000000000 AS STRING), 10, '0'))";
  private static final String TEXT =
      "CASE id % 16 WHEN 0 THEN concat_ws(' ', substr(plain, 1, 4), substr(plain, 5, 4),"
          + " substr(plain, 9, 4), substr(plain, 13)) WHEN 1 THEN concat(substr(plain, 1, 10), 'O',"
          + " substr(plain, 12)) WHEN 2 THEN substr(plain, 1, 15) ELSE plain END";
  private static final String LINE =
      "concat('2026-09-15 09:08:11.', lpad(CAST(id % 1000 AS STRING), 3, '0'), ' INFO [desk-', id %"
          + " 7, '] 结算完成 card=', text, ' amount=', id % 900, '.50 ms=', id % 97)";
  private static final String LOG =
      "if(id % 20 = 0, line, concat('2026-09-15 09:08:11.', lpad(CAST(id % 1000 AS STRING), 3,"
          + " '0'), ' INFO [desk-', id % 7, '] 药品入库 store=', id % 97, ' items=', id % 900, ' ms=',"
          + " id % 89))";

  private VisitRows() {}

  static Dataset<Row> of(SparkSession spark, long rows) {
    return spark
        .range(0, rows, 1, TASKS)
        .selectExpr("id", PLAIN + " AS plain")
        .selectExpr("id", TEXT + " AS text")
        .selectExpr("id", "text", LINE + " AS line")
        .selectExpr("id", "text", "line", LOG + " AS log");
  }

  static String text(long id) {
    String plain =
        AREAS.get((int) (id % 8))
            + String.format(Locale.ROOT, "%010d", id * 7919 % 10_000_000_000L);
    return switch ((int) (id % 16)) {
      case 0 ->
          String.join(
              " ",
              plain.substring(0, 4),
              plain.substring(4, 8),
              plain.substring(8, 12),
              plain.substring(12));
      case 1 -> plain.substring(0, 10) + 'O' + plain.substring(11);
      case 2 -> plain.substring(0, 15);
      default -> plain;
    };
  }

  static String line(long id, String text) {
    String millis = String.format(Locale.ROOT, "%03d", id % 1000);
    return "2026-09-15 09:08:11."
        + millis
        + " INFO [desk-"
        + id % 7
        + "] 结算完成 card="
        + text
        + " amount="
        + id % 900
        + ".50 ms="
        + id % 97;
  }
}
