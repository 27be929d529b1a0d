package dev.yika.till.due;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/** Why an open visit needs attention, the most urgent first. */
public enum DueWarning implements Labelled {
  /** The deadline has passed. */
  OVERDUE("overdue", "已逾期"),
  /** The platform is down now, and is back before the deadline. */
  WAIT_FOR_PLATFORM("the platform is under maintenance now", "平台正在维护，恢复后请尽快办理"),
  /** The platform is announced or used to be down at the deadline. */
  PLATFORM_CLOSES_BEFORE("maintenance begins before the deadline", "平台在截止前即开始维护，请提前办理"),
  /** Less than twelve hours are left. */
  SOON("less than 12 hours left", "剩余不足12小时"),
  /** The last day is not a working day; the clerk who enters the visit may be away. */
  LAST_DAY_OFF("the last day is not a working day", "截止当日非工作日"),
  /** Nothing special. */
  IN_TIME("in time", "未到期");

  private final Wording wording;

  DueWarning(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
