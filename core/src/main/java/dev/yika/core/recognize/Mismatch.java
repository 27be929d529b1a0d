package dev.yika.core.recognize;

import com.google.common.base.Splitter;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.Problem;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A kind that a text comes close to, and the problems that keep the text from being one (近似种类). It
 * holds no character of the text. This record is immutable and thread-safe.
 *
 * @param kind the kind
 * @param problems every problem, at least one, in the order of their indices
 * @since 0.1.0
 */
public record Mismatch(IdentifierKind kind, List<Problem> problems) {

  /** The distance from which on a text is not close to a kind. */
  static final int FAR = 7;

  private static final Splitter BETWEEN_LENGTHS = Splitter.on(" | ");
  private static final int LOST_CHARACTER = 2;
  private static final int SURPLUS_CHARACTER = 3;

  /**
   * Copies the problems.
   *
   * @param kind the kind
   * @param problems at least one problem
   * @throws IllegalArgumentException if there is none
   */
  public Mismatch {
    Objects.requireNonNull(kind, "kind");
    problems = List.copyOf(problems);
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a mismatch has a problem");
    }
  }

  /** Returns how far the text is from the kind, {@link #FAR} or more for too far. */
  int distance() {
    return problems.stream().mapToInt(Mismatch::distance).sum();
  }

  private static int distance(Problem problem) {
    return switch (problem.kind()) {
      case CHECK, LOOK_ALIKE, FOREIGN_DIGIT, CONTROL_CHARACTER, SURPLUS, FRACTION -> 1;
      case DATE -> 2;
      case CHARACTER, FIXED_CHARACTER -> problem.index() == 0 ? FAR : 2;
      case LENGTH -> lengthDistance(problem);
      case EMPTY, TOO_LONG, FIELDS, CONTRADICTION -> FAR;
    };
  }

  /** A lost character is likelier than one too many; two are too many either way. */
  private static int lengthDistance(Problem problem) {
    OptionalInt found = problem.foundLength();
    int distance = FAR;
    for (String length : BETWEEN_LENGTHS.splitToList(problem.expected())) {
      int missing = Integer.parseInt(length) - found.orElse(0);
      if (missing == 1) {
        distance = Math.min(distance, LOST_CHARACTER);
      } else if (missing == -1) {
        distance = Math.min(distance, SURPLUS_CHARACTER);
      }
    }
    return distance;
  }
}
