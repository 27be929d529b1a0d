package dev.yika.status.platform;

import dev.yika.status.rule.Rule;
import java.util.List;
import java.util.Objects;

/**
 * The basic insurance of a person (基本医疗保险), {@code insutype} 310 or 390, among the rows of a
 * snapshot.
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
   * One row counts: it is the only basic one, the only active one, or the one paused last.
   *
   * @param row the row that counts, active or not
   * @param rows every basic row
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
   * Several rows, none or at least two of them active: the caller has to choose the scheme.
   *
   * @param rows every basic row, at least two
   * @param active the active ones: none, or at least two
   */
  record Several(List<InsuranceRow> rows, List<InsuranceRow> active) implements BasicCoverage {

    /**
     * Makes an answer.
     *
     * @param rows every basic row
     * @param active the active ones
     * @throws IllegalArgumentException if one row would decide
     */
    public Several {
      rows = List.copyOf(rows);
      active = List.copyOf(active);
      if (rows.size() < 2 || active.size() == 1 || !rows.containsAll(active)) {
        throw new IllegalArgumentException("several rows need at least two, not one active");
      }
    }

    /**
     * Returns whether the person is enrolled twice (重复参保), which {@link Rule#N05} decides.
     *
     * @return false if no row is active
     */
    public boolean isDuplicate() {
      return !active.isEmpty();
    }
  }
}
