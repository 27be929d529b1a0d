package dev.yika.cli.number;

import dev.yika.core.result.Problem;
import dev.yika.core.result.ProblemKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tests whether a refused text is close to a kind of number: it has the length and the first
 * character of one, and at most {@value #MOST} problems.
 */
final class Closeness {

  private static final int MOST = 3;
  private static final Set<ProblemKind> OTHER_LENGTH =
      EnumSet.of(ProblemKind.EMPTY, ProblemKind.TOO_LONG, ProblemKind.LENGTH);
  private static final Set<ProblemKind> OTHER_CHARACTER =
      EnumSet.of(ProblemKind.CHARACTER, ProblemKind.FIXED_CHARACTER);

  private Closeness() {}

  static boolean isClose(List<Problem> problems) {
    return problems.size() <= MOST
        && problems.stream().noneMatch(problem -> OTHER_LENGTH.contains(problem.kind()))
        && problems.stream().noneMatch(Closeness::isOtherBeginning);
  }

  private static boolean isOtherBeginning(Problem problem) {
    return problem.index() == 0 && OTHER_CHARACTER.contains(problem.kind());
  }
}
