package dev.yika.masking.audit;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * A flaw of a line of a journal (审计缺陷).
 *
 * @since 0.1.0
 */
public enum AuditFlaw implements Labelled {
  /** The line is no audit record (格式错误). */
  MALFORMED("not an audit record", "不是审计记录"),
  /** The number of the line is out of order: a record was removed or moved (序号不连续). */
  OUT_OF_ORDER("a record before this line is missing", "此行之前缺少记录"),
  /** The seal does not fit: this record or one before was changed, or the key is another (封印不符). */
  BROKEN_SEAL("changed, or sealed with another key", "内容被更改或密钥不符"),
  /** The file ends within the line: writing was interrupted (末行不完整). */
  INCOMPLETE("the line has no end", "该行不完整"),
  /** The file ends before the seal it should end with: records at its end were removed (结尾缺失). */
  CUT_OFF("records at the end are missing", "结尾的记录缺失"),
  /** The journal has another name than the one expected (并非同一日志). */
  OTHER_JOURNAL("another journal of the same key", "同一密钥的另一份日志");

  private final Wording wording;

  AuditFlaw(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
