package dev.yika.status.platform;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * What a field of an answer has to keep to (字段规则).
 *
 * @since 0.1.0
 */
public enum FieldRule implements Labelled {
  /** A field without which the row says nothing is there (必填). */
  PRESENT("must be there", "不能为空"),
  /** The text is not longer than is read: 64 characters, 2,000 for free text (长度). */
  NOT_TOO_LONG("too long to be read", "文本过长，未予读取"),
  /** A date has one of the forms that the platform sends (日期格式). */
  DATE_FORM("must be yyyy-MM-dd or yyyy-MM-dd HH:mm:ss", "应为 yyyy-MM-dd 或 yyyy-MM-dd HH:mm:ss"),
  /** A date and its time of day exist, and are not of before 1900 (日期存在). */
  EXISTING_DATE("no such date or time", "日期或时间不存在"),
  /** An amount is one of yuan, with at most two decimals (金额). */
  AMOUNT(
      "must be an amount of yuan with at most 14 digits before the point and 2 behind it",
      "应为金额（元），整数至多14位，小数至多2位"),
  /** An area is six digits (区划代码). */
  AREA("must be six digits", "应为6位数字"),
  /** A code that is no part of a row is given beside it: {@link CoverageEvidence} (旁证). */
  EVIDENCE("is evidence beside the row: CoverageEvidence", "不属于参保信息行，应作为旁证（CoverageEvidence）给出");

  private final Wording wording;

  FieldRule(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
