package dev.yika.till.web;

import dev.yika.core.result.Wording;

/** A request that the interface refuses. Its message holds nothing of the request. */
final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The kind. */
  private final Problems problem;

  /** The fault. */
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
