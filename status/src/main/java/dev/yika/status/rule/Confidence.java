package dev.yika.status.rule;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * The confidence in a rule (可信度), from the highest to the lowest.
 *
 * @since 0.1.0
 */
public enum Confidence implements Labelled {
  /** An official text. */
  HIGH("official text", "官方文件"),
  /** The press, or two sources that agree. */
  MEDIUM("press, or two sources that agree", "媒体报道或两处来源一致"),
  /** One article for the public, without the number of a document. */
  LOW("one article", "单一文章"),
  /** No source: our reading where the texts are silent. */
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
   * Returns the lower one of this and another.
   *
   * @param other the other
   * @return one of both
   */
  public Confidence and(Confidence other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * Returns whether this is lower than another.
   *
   * @param other the other
   * @return false if both are the same
   */
  public boolean isWeakerThan(Confidence other) {
    return compareTo(other) > 0;
  }
}
