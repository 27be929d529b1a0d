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
  /** The time lies in the future, or too far back. */
  TIME("at lies in the future or more than 31 days back", "发生时间 at 晚于当前或早于31天前"),
  /** A text is empty, too long or malformed. */
  WORDS("words or reason is missing, too long or malformed", "文字（words 或 reason）缺失、过长或格式不符"),
  /** The amount is negative or too large. */
  AMOUNT(
      "amount must be 0 to 100,000,000 yuan, with at most two decimals",
      "金额 amount 须为0至1亿元，至多两位小数"),
  /** A text holds the number that is kept sealed. */
  NUMBER_IN_TEXT(
      "words or reason holds a number of the member; leave it out",
      "文字（words 或 reason）中含有参保人号码，请删去"),
  /** The number cannot be opened with the keys at hand. */
  SEALED("the number cannot be opened with the keys at hand", "现有密钥无法解开该号码"),
  /** No space is left. */
  FULL("no space is left on the disk; nothing was recorded", "磁盘空间不足，本笔未保存"),
  /** A write failed, and H2 closed the file. */
  CLOSED(
      "a write failed and the database is closed; free space on the disk and start the till again:"
          + " what was answered is kept",
      "写入失败，数据库已停用；请清理磁盘并重启收银程序，已保存的登记均在"),
  /** The address of the database is of another kind. */
  URL(
      "the database must be a URL as jdbc:postgresql://HOST/NAME?user=NAME, or be left out for H2",
      "数据库须为形如 jdbc:postgresql://主机/库名?user=用户 的 URL，使用 H2 则不填"),
  /** The folder cannot be written. */
  FOLDER("the folder of the till or a file in it cannot be written", "收银程序的文件夹或其中的文件不可写"),
  /** The key file is missing while numbers are stored. */
  NO_KEYS(
      "the key file is missing and the database is not new; copy the key file back",
      "数据库已有数据而缺少密钥文件；请拷回密钥文件"),
  /** The key file belongs to another database. */
  OTHER_KEYS(
      "the key file is not that of this database; tills that share one need copies of one file",
      "密钥文件与数据库不符；共用数据库的收银台须使用同一密钥文件的副本"),
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
