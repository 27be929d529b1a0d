package dev.yika.core.region;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * The standing of a region code at a time (状态).
 *
 * @since 0.1.0
 */
public enum RegionStanding implements Labelled {
  /** In force. */
  CURRENT("in force", "现行"),
  /** Was in force before, and is no longer: normal in identity numbers. */
  WITHDRAWN("withdrawn", "已撤销"),
  /**
   * A year before 2002 of a code whose years no list records: named as last known. A code with
   * {@link Region#until()} 2002 was abolished by then.
   */
  UNDATED("years not recorded", "年份未载"),
  /** Comes into force later. */
  NOT_YET("not yet in force", "尚未设立"),
  /** No region of GB/T 2260, but an area in which health insurance is pooled (统筹区). */
  INSURANCE_POOL("pooling area", "统筹区"),
  /** Nothing is known of the code, or nothing of it at that time. Never a reason to refuse. */
  UNKNOWN("not known", "未知");

  private final Wording wording;

  RegionStanding(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
