package dev.yika.core.recognize;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * A reason to double-check a card that was read, whose line is well-formed (读卡提示).
 *
 * @since 0.1.0
 */
public enum ReaderWarning implements Labelled {
  /** The day is after the last day of the card. */
  EXPIRED("the card has expired; the member can ask for a new one", "卡已过有效期，请提醒参保人换卡"),
  /** The day of issue is after the last day of the card. */
  ISSUED_AFTER_EXPIRY(
      "issued after it expires: one of the two dates is wrong; compare with the card",
      "发卡日期晚于有效期，两者必有一误，请与卡面核对");

  private final Wording wording;

  ReaderWarning(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
