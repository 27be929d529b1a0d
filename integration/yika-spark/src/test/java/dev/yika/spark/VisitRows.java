package dev.yika.spark;

import dev.yika.core.check.CheckSystems;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Made-up rows, by the same rules in SQL and in Java: card numbers as a table has them, of sixteen
 * one in groups and three mistyped; a line of a log that holds the number; a log in which one of
 * twenty lines does; and a log of numbers whose check digit is wrong.
 */
final class VisitRows {

  static final int TASKS = 16;

  private static final List<String> AREAS =
      List.of("410102", "110105", "310104", "440103", "510104", "330106", "420106", "500103");
  private static final String UNCHECKED =
      "concat(element_at(array('"
          + String.join("','", AREAS)
          + "'), CAST(id % 8 AS INT) + 1), lpad(CAST(id * 7919 % 100000000 AS STRING), 8, '0'))";
  private static final String CHECK =
      "(11 - aggregate(sequence(1, 14), 10, (product, i) -> 2 * ((product + CAST(substr(unchecked,"
          + " i, 1) AS INT) + 9) % 10 + 1) % 11)) % 10";
  private static final String TEXT =
      "CASE id % 16 WHEN 0 THEN concat_ws(' ', substr(plain, 1, 4), substr(plain, 5, 4),"
          + " substr(plain, 9, 4), substr(plain, 13)) WHEN 1 THEN concat(substr(plain, 1, 10), 'O',"
          + " substr(plain, 12)) WHEN 2 THEN substr(plain, 1, 15) WHEN 3 THEN wrong ELSE plain END";

  private static final String START =
      "concat('2026-09-15 09:08:11.', lpad(CAST(id % 1000 AS STRING), 3, '0'), ' INFO [desk-', id %"
          + " 7, '] ";
  private static final String OTHER =
      START + "药品入库 store=', id % 97, ' items=', id % 900, ' ms=', id % 89)";

  private VisitRows() {}

  static Dataset<Row> of(SparkSession spark, long rows) {
    return spark
        .range(0, rows, 1, TASKS)
        .selectExpr("id", UNCHECKED + " AS unchecked")
        .selectExpr("id", "unchecked", CHECK + " AS check")
        .selectExpr(
            "id",
            "concat(unchecked, check, id % 10) AS plain",
            "concat(unchecked, (check + 1) % 10, id % 10) AS wrong")
        .selectExpr("id", "wrong", TEXT + " AS text")
        .selectExpr("id", "text", line("text") + " AS line", line("wrong") + " AS miss")
        .selectExpr("id", "text", "line", "miss", "if(id % 20 = 0, line, " + OTHER + ") AS log");
  }

  private static String line(String number) {
    return START + "结算完成 card=', " + number + ", ' amount=', id % 900, '.50 ms=', id % 97)";
  }

  static String text(long id) {
    String unchecked =
        AREAS.get((int) (id % 8)) + String.format(Locale.ROOT, "%08d", id * 7919 % 100_000_000);
    String check = CheckSystems.ISO_7064_MOD_11_10.compute(unchecked);
    String plain = unchecked + check + id % 10;
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
      case 3 -> unchecked + (Integer.parseInt(check) + 1) % 10 + id % 10;
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
