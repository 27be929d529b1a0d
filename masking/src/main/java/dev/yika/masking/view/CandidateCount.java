package dev.yika.masking.view;

import java.math.BigInteger;
import java.util.Objects;

/**
 * How many numbers a masked text can stand for (剩余候选数). This record is immutable and thread-safe.
 *
 * @param count 0 if no number fits
 * @param isExact true if they were counted one by one or follow without a check character; false if
 *     check characters were taken to fit one candidate in so many
 * @since 0.1.0
 */
public record CandidateCount(BigInteger count, boolean isExact) {

  /**
   * Keeps both.
   *
   * @param count 0 or more
   * @param isExact whether it is exact
   */
  public CandidateCount {
    Objects.requireNonNull(count, "count");
  }

  /** Returns the count, behind {@code ~} unless it is exact. */
  @Override
  public String toString() {
    return (isExact ? "" : "~") + count;
  }
}
