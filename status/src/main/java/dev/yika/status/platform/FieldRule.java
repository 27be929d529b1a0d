package dev.yika.status.platform;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * A rule for a field of an answer (字段规则).
 *
 * @since 0.1.0
 */
public enum FieldRule implements Labelled {
  /** The field is required (必填). */
  PRESENT("must be there", "不能为空"),
  /** The field holds at most 64 characters, 2,000 for free text (长度). */
  NOT_TOO_LONG("too long to be read", "文本过长，未读取"),
  /** The value is a text or a number, not an object or an array (单值). */
  SINGLE_VALUE("must be a text or a number", "应为文本或数字"),
  /** The value is an object or an array of objects (对象). */
  OBJECT("must be an object or an array of objects", "应为对象或对象数组"),
  /** The answer is about one person (单人). */
  ONE_PERSON("must be about one person", "应只含一人"),
  /** The platform answered without an error: {@code infcode} is 0 (成功). */
  SUCCESS("the platform reports an error", "平台返回错误"),
  /** A date has one of the forms that are sent (日期格式). */
  DATE_FORM("not a date in a known form", "日期格式无法识别"),
  /** A date and its time of day exist, not before 1900 (日期存在). */
  EXISTING_DATE("no such date or time", "日期或时间不存在"),
  /** A month is yyyyMM, a period ends after it begins and has at most 600 months (费款所属期). */
  PERIOD("not a period of months yyyyMM", "费款所属期应为 yyyyMM，且起止有效"),
  /** An amount is a decimal number with at most 14 digits before the point (金额). */
  AMOUNT("not an amount of yuan", "不是有效金额（元）"),
  /** An area is six digits (区划代码). */
  AREA("must be six digits", "应为6位数字");

  private final Wording wording;

  FieldRule(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
