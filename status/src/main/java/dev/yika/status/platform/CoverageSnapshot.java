package dev.yika.status.platform;

import com.google.common.collect.ImmutableSet;
import dev.yika.status.member.Insured;
import dev.yika.status.platform.code.CodeTables;
import dev.yika.status.rule.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The platform's answer about one person at one instant (参保快照): a row for each insurance (险种).
 *
 * <p>A row is read as one of our statuses by this pairing, which is ours; the codes are those of
 * the platform:
 *
 * <table>
 * <caption>The pairing of codes and statuses</caption>
 * <tr><th>status</th><th>codes</th></tr>
 * <tr><td>正常</td><td>state 1, with contribution 1 or without that code; also contribution 2 or 3
 *     after retirement (change 25)</td></tr>
 * <tr><td>欠费</td><td>state 1 with flag 0; or state 2 with change 22 and a {@code
 *     paus_insu_date}</td></tr>
 * <tr><td>封存</td><td>state 2 and contribution 2, with change 21 or 25</td></tr>
 * <tr><td>转出/转接</td><td>state 2 or 4 with change 23 or 24; in progress while the transfer is 0 or
 *     1</td></tr>
 * <tr><td>冻结</td><td>state 1 or 2 with change 31, whatever else</td></tr>
 * <tr><td>暂停(原因不明)</td><td>state 2 otherwise</td></tr>
 * <tr><td>未参保, 无效, 终止参保</td><td>state 0, 3, and 4 otherwise</td></tr>
 * <tr><td>未知</td><td>a state that is unknown or blank</td></tr>
 * </table>
 *
 * <p>Where codes or dates contradict each other, or one that was sent is unknown, nothing is
 * concluded from them: state 1 becomes 未知, every other state keeps what it says alone. State 1 with
 * a {@code paus_insu_date} that has come, or that cannot be read, is 未知 too.
 *
 * <p><b>Not checked</b>: that the rows are of one person. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CoverageSnapshot {

  private final Instant answeredAt;
  private final LocalDate day;
  private final ImmutableSet<InsuranceRow> rows;
  private final List<FieldProblem> problems;

  private CoverageSnapshot(
      Instant answeredAt, Collection<InsuranceRow> rows, List<FieldProblem> problems) {
    this.answeredAt = Objects.requireNonNull(answeredAt, "answeredAt");
    this.day = ChinaTime.dateOf(answeredAt);
    this.rows = ImmutableSet.copyOf(rows);
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns a snapshot of rows.
   *
   * @param answeredAt when the platform answered
   * @param rows the rows of one person; a row that is repeated word for word counts once
   * @return the snapshot
   */
  public static CoverageSnapshot of(Instant answeredAt, List<InsuranceRow> rows) {
    return new CoverageSnapshot(answeredAt, rows, List.of());
  }

  /**
   * Reads a whole answer to {@code 1101} with the standard codes; see {@link #from(Instant, Map,
   * CodeTables)}.
   *
   * @param answeredAt when the platform answered
   * @param answer the answer as a JSON library parsed it
   * @return the snapshot
   */
  @SuppressWarnings("exports") // an annotation that readers of this module need not see
  public static CoverageSnapshot from(Instant answeredAt, @Nullable Map<String, ?> answer) {
    return from(answeredAt, answer, CodeTables.standard());
  }

  /**
   * Reads a whole answer to {@code 1101}: {@code output} and {@code insuinfo} may be an object, an
   * array or null. The {@code output} alone is read, too. Nothing throws: what cannot be read is
   * listed in {@link #problems()}, or in those of its row.
   *
   * @param answeredAt when the platform answered
   * @param answer the answer as a JSON library parsed it: maps, lists, texts, numbers and nulls;
   *     null is an answer without any field
   * @param tables the codes
   * @return the snapshot; without rows if {@code infcode} reports an error, or if the answer is
   *     about several persons
   */
  @SuppressWarnings("exports") // an annotation that readers of this module need not see
  public static CoverageSnapshot from(
      Instant answeredAt, @Nullable Map<String, ?> answer, CodeTables tables) {
    Objects.requireNonNull(tables, "tables");
    AnswerTree tree = new AnswerTree(answer);
    List<InsuranceRow> rows =
        tree.rows("insuinfo").stream().map(row -> InsuranceRow.from(row, tables)).toList();
    return new CoverageSnapshot(answeredAt, rows, tree.problems());
  }

  /**
   * Returns when the platform answered.
   *
   * @return the instant
   */
  public Instant answeredAt() {
    return answeredAt;
  }

  /**
   * Returns the rows.
   *
   * @return an unmodifiable list in the order of the answer, without repetitions
   */
  public List<InsuranceRow> rows() {
    return rows.asList();
  }

  /**
   * Returns what could not be read of the answer as a whole. Problems of a row are in the row.
   *
   * @return an unmodifiable list; an element of an array is named as {@code insuinfo[0]}, 0-based
   */
  public List<FieldProblem> problems() {
    return problems;
  }

  /**
   * Reads a row as one of our statuses by the pairing above.
   *
   * @param row a row of this snapshot
   * @return the status, its first day, and the codes it rests on
   * @throws IllegalArgumentException if the row is not in this snapshot
   */
  public CoverageReading reading(InsuranceRow row) {
    if (!rows.contains(Objects.requireNonNull(row, "row"))) {
      throw new IllegalArgumentException("the row is not in this snapshot");
    }
    return new Pairing(row, day).read();
  }

  /**
   * Returns the basic insurance, {@code insutype} 310 or 390. A row that is paused or over does not
   * compete with an active one; two active rows are an enrollment twice. Without an active row, the
   * one that is not over counts; of several that are paused, the one paused last.
   *
   * @return one row, several, or none
   */
  public BasicCoverage basic() {
    return new BasicRows(rows(), row -> reading(row).status()).choose(day);
  }

  /**
   * Returns the person's pooling area and kind by the basic row that counts.
   *
   * @return empty without such a row, or if it names no area
   */
  public Optional<Insured> insured() {
    return basic() instanceof BasicCoverage.One one ? one.row().insured() : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CoverageSnapshot that
        && answeredAt.equals(that.answeredAt)
        && rows().equals(that.rows())
        && problems.equals(that.problems);
  }

  @Override
  public int hashCode() {
    return Objects.hash(answeredAt, rows, problems);
  }

  /** Returns the instant and the codes of the rows, neither balances nor dates of the person. */
  @Override
  public String toString() {
    return "CoverageSnapshot[" + answeredAt + ", " + rows() + "]";
  }
}
