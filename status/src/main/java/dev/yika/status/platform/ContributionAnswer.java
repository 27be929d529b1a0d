package dev.yika.status.platform;

import dev.yika.status.platform.code.CodeTables;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The contributions of one person as the platform answered at one instant, an answer to {@code
 * 90100} (缴费查询结果).
 *
 * <p><b>Not checked</b>: that the rows are of one person. This record is immutable and thread-safe.
 *
 * @param answeredAt when the platform answered
 * @param rows the rows in the order of the answer; they may overlap and repeat
 * @param problems what could not be read of the answer as a whole; problems of a row are in the row
 * @since 0.1.0
 */
public record ContributionAnswer(
    Instant answeredAt, List<ContributionRow> rows, List<FieldProblem> problems) {

  /**
   * Copies the lists.
   *
   * @param answeredAt when the platform answered
   * @param rows the rows
   * @param problems what could not be read of the answer as a whole
   */
  public ContributionAnswer {
    Objects.requireNonNull(answeredAt, "answeredAt");
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a whole answer with the standard codes; see {@link #from(Instant, Map, CodeTables)}.
   *
   * @param answeredAt when the platform answered
   * @param answer the answer as a JSON library parsed it
   * @return the contributions
   */
  @SuppressWarnings("exports") // an annotation that readers of this module need not see
  public static ContributionAnswer from(Instant answeredAt, @Nullable Map<String, ?> answer) {
    return from(answeredAt, answer, CodeTables.standard());
  }

  /**
   * Reads a whole answer: {@code output} is an array of rows, one row, or null. Nothing throws:
   * what cannot be read is listed in {@link #problems()}, or in those of its row.
   *
   * @param answeredAt when the platform answered
   * @param answer the answer as a JSON library parsed it: maps, lists, texts, numbers and nulls;
   *     null is an answer without any field
   * @param tables the codes
   * @return the contributions; without rows if {@code infcode} reports an error
   */
  @SuppressWarnings("exports") // an annotation that readers of this module need not see
  public static ContributionAnswer from(
      Instant answeredAt, @Nullable Map<String, ?> answer, CodeTables tables) {
    Objects.requireNonNull(tables, "tables");
    AnswerTree tree = new AnswerTree(answer);
    List<ContributionRow> rows =
        tree.rows().stream().map(row -> ContributionRow.from(row, tables)).toList();
    return new ContributionAnswer(answeredAt, rows, tree.problems());
  }

  /** Returns the instant and the number of rows. */
  @Override
  public String toString() {
    return "ContributionAnswer[" + answeredAt + ", " + rows.size() + " rows]";
  }
}
