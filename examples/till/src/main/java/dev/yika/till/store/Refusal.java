package dev.yika.till.store;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/** Why the store refuses a change. */
public enum Refusal implements Labelled {
  /** The key was used for another change. */
  KEY_REUSED("this idempotency key was used for another change", "该幂等键已用于另一笔业务"),
  /** No visit has this id. */
  UNKNOWN_VISIT("no visit has this id", "没有这笔登记"),
  /** The state of the visit does not allow it. */
  NOT_ALLOWED("the state of the visit does not allow this", "该笔登记当前状态不允许此操作"),
  /** It lies in the future, or too far back. */
  TIME("the time lies in the future or more than 31 days back", "时间晚于当前或早于31天前"),
  /** A text is empty, too long or not of the form that is asked for. */
  WORDS("a text is missing, too long or malformed", "文字缺失、过长或格式不符"),
  /** The amount is negative or too large. */
  AMOUNT("the amount is out of range", "金额超出范围"),
  /** A text holds the number that is kept sealed. */
  NUMBER_IN_TEXT("a text repeats a number of the member", "文字中含有参保人号码，请删去"),
  /** The number cannot be opened with the keys at hand. */
  SEALED("the number cannot be opened with the keys at hand", "现有密钥无法解开该号码"),
  /** No space is left. */
  FULL("no space is left on the disk; nothing was recorded", "磁盘空间不足，本笔未保存"),
  /** Another program has the database. */
  IN_USE(
      "another till is running on this database file; stop it, or use PostgreSQL for two tills",
      "该数据库文件正被另一收银程序使用；请先停止它，两台收银请改用 PostgreSQL"),
  /** The database does not answer. */
  UNAVAILABLE("the database does not answer; ask again with the same key", "数据库无响应，请用同一幂等键重试");

  private final Wording wording;

  Refusal(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
