package dev.yika.core.recognize;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * A reason to take a text for a number of one kind (识别依据). The rarer it is among random texts, the
 * more it weighs.
 *
 * @since 0.1.0
 */
public enum Evidence implements Labelled {
  /** Letters or digits that are always the same in this kind stand in their places. */
  FIXED_CHARACTERS(8, "fixed characters stand in their places", "固定字符相符"),
  /** The region or insurance pool is known. */
  REGION_KNOWN(7, "the region is known", "区划已知"),
  /** The birth date exists. */
  DATE_EXISTS(5, "the birth date exists", "出生日期存在"),
  /** A published check system confirms the check character. */
  CHECK_PASSES(4, "the check character fits", "校验码相符"),
  /** A check system that is only assumed for this kind confirms the check character. */
  ASSUMED_CHECK_PASSES(3, "the check character fits an assumed rule", "校验码符合推定规则"),
  /** Length and characters fit, and there is nothing more to check. */
  SHAPE_ONLY(0, "only length and characters fit", "仅长度与字符相符");

  private final int weight;
  private final Wording wording;

  Evidence(int weight, String english, String chinese) {
    this.weight = weight;
    this.wording = new Wording(english, chinese);
  }

  /** Returns roughly log2 of the number of random texts for each one that has this; 0 or more. */
  int weight() {
    return weight;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
