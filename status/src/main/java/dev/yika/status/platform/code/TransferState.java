package dev.yika.status.platform.code;

import dev.yika.core.result.Wording;

/**
 * The progress of a transfer between pooling areas (转移接续办理状态).
 *
 * @since 0.1.0
 */
public enum TransferState implements CodeMeaning {
  /** Not yet handled (未处理). */
  OPEN("not yet handled", "未处理"),
  /** Being handled (处理中). */
  IN_PROGRESS("being handled", "处理中"),
  /** Done (已办结). */
  DONE("done", "已办结"),
  /** Revoked (已撤销). */
  REVOKED("revoked", "已撤销"),
  /** Revocation requested (申请撤销). */
  REVOCATION_REQUESTED("revocation requested", "申请撤销");

  private final Wording wording;

  TransferState(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
