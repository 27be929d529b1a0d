package dev.yika.status.platform;

import dev.yika.status.rule.Rule;
import java.util.List;
import java.util.Objects;

/**
 * Which row of a snapshot is the basic insurance of the person (基本医疗保险): one of {@code insutype}
 * 310 or 390. Nothing is picked where more than one is in force.
 *
 * <p>All forms are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface BasicCoverage {

  /**
   * Returns every basic row, in the order of the answer.
   *
   * @return an unmodifiable list without repetitions
   */
  List<InsuranceRow> rows();

  /** There is no basic row; other insurances do not count, nor do unknown ones. */
  record None() implements BasicCoverage {
    @Override
    public List<InsuranceRow> rows() {
      return List.of();
    }
  }

  /**
   * One row counts: it is the only basic one, or the only one in force.
   *
   * @param row the row that counts; in force or not when it is the only one
   * @param rows every basic row; those beside the one that counts are over
   */
  record One(InsuranceRow row, List<InsuranceRow> rows) implements BasicCoverage {

    /**
     * Makes an answer.
     *
     * @param row the row that counts
     * @param rows every basic row
     * @throws IllegalArgumentException if the row is not among them
     */
    public One {
      Objects.requireNonNull(row, "row");
      rows = List.copyOf(rows);
      if (!rows.contains(row)) {
        throw new IllegalArgumentException("the row that counts is not among the rows");
      }
    }
  }

  /**
   * Several rows, of which none or at least two are in force: somebody has to decide.
   *
   * @param rows every basic row, at least two
   * @param inForce those in force: none when all are over, else at least two
   */
  record Several(List<InsuranceRow> rows, List<InsuranceRow> inForce) implements BasicCoverage {

    /**
     * Makes an answer.
     *
     * @param rows every basic row
     * @param inForce those in force
     * @throws IllegalArgumentException if one row would decide
     */
    public Several {
      rows = List.copyOf(rows);
      inForce = List.copyOf(inForce);
      if (rows.size() < 2 || inForce.size() == 1 || !rows.containsAll(inForce)) {
        throw new IllegalArgumentException("several rows need at least two, not one in force");
      }
    }

    /**
     * Tells whether the person is enrolled twice (重复参保), which {@link Rule#N05} decides.
     *
     * @return false if all rows are over
     */
    public boolean isDuplicate() {
      return !inForce.isEmpty();
    }
  }
}
