package dev.yika.till.web;

import dev.yika.core.result.Wording;

/** A request that is refused here. Its message holds nothing of the request. */
final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What it is. */
  private final Problems problem;

  /** What is the matter. */
  private final Wording detail;

  ProblemException(Problems problem) {
    this(problem, problem.wording());
  }

  ProblemException(Problems problem, Wording detail) {
    super(detail.english());
    this.problem = problem;
    this.detail = detail;
  }

  Problems problem() {
    return problem;
  }

  Wording detail() {
    return detail;
  }
}
