package dev.yika.status.rule;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * How sure a rule is (可信度), from the surest to the least sure.
 *
 * @since 0.1.0
 */
public enum Confidence implements Labelled {
  /** An official text says so. */
  HIGH("official text", "官方文件"),
  /** The press says so, or two sources agree. */
  MEDIUM("press, or two sources that agree", "媒体报道或两处来源一致"),
  /** One article for the public says so, without a number of a document. */
  LOW("one article", "单一文章"),
  /** Nobody says so: our reading of what is not said. */
  ASSUMED("assumed", "推定");

  private final Wording wording;

  Confidence(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }

  /**
   * Returns the less sure one of this and another.
   *
   * @param other the other
   * @return one of both
   */
  public Confidence and(Confidence other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
