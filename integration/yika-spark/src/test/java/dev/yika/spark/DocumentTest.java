package dev.yika.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.binding.contract.SkippedTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The statements for Spark in the documents, run as they stand there. */
@ExtendWith(SkippedTests.class)
class DocumentTest {

  private static final Pattern BLOCK =
      Pattern.compile("```sql\n(?!-- Hive)(.*?)```", Pattern.DOTALL);

  private static final Pattern END = Pattern.compile(";\n");

  private static final Pattern PYTHON = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  @TempDir private Path folder;

  private static String page(String page) throws IOException {
    return Files.readString(Path.of("../../../docs", page), UTF_8);
  }

  private static List<String> statements(String page) throws IOException {
    Matcher blocks = BLOCK.matcher(page(page));
    List<String> statements = new ArrayList<>();
    while (blocks.find()) {
      END.splitAsStream(blocks.group(1)).map(String::strip).forEach(statements::add);
    }
    return statements;
  }

  /** The texts in quotes of the example in Python: settings, the view, and expressions of SQL. */
  private static List<String> python(String page) throws IOException {
    Matcher block = PYTHON.matcher(page(page));
    assertThat(block.find()).isTrue();
    return QUOTED.matcher(block.group(1)).results().map(found -> found.group(1)).toList();
  }

  @Test
  void theStatementsOfBothPagesAnswer() throws IOException {
    Session.requireJava();
    assertThat(statements("spark.md")).hasSize(3).isEqualTo(statements("zh/spark.md"));
    try (Session session = Session.start(folder)) {
      session.rows(
          "CREATE TEMPORARY VIEW visit AS SELECT '4101021234567890' card_no, '11010519491231002X'"
              + " certno, '卡号4101021234567890' remark");
      session.rows(
          "CREATE TEMPORARY VIEW enrollment_event AS SELECT 7 member_id, DATE'2025-01-01'"
              + " occurred_on, 'enrolled' kind, CAST(NULL AS ARRAY<STRING>) months, '410100' area,"
              + " 'employed' member");
      List<String> answers = new ArrayList<>();
      for (String statement : statements("spark.md")) {
        for (Row row : session.rows(statement)) {
          answers.add(row.toString());
        }
      }
      assertThat(answers)
          .containsExactly(
              "[************7890,河南省郑州市中原区,卡号****************]", "[false,,1]", "[YES]");
    }
  }

  @Test
  void theExpressionsInPythonAnswer() throws IOException {
    Session.requireJava();
    List<String> python = python("spark.md");
    assertThat(python)
        .isEqualTo(python("zh/spark.md"))
        .containsSubsequence("spark.sql.extensions", YikaExtensions.class.getName())
        .containsSubsequence(WorkerKey.SETTING, "visit");
    try (Session session = Session.start(folder)) {
      session.rows("CREATE TEMPORARY VIEW visit AS SELECT '4101021234567890' card_no");
      String[] expressions =
          python.subList(python.indexOf("visit") + 1, python.size()).toArray(new String[0]);
      Row row = session.spark().table("visit").selectExpr(expressions).head();
      assertThat(row.<String>getAs("card")).isEqualTo("************7890");
      assertThat(row.<String>getAs("patient")).startsWith("k2026.");
    }
  }
}
