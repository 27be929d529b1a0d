package dev.yika.masking.policy;

import dev.yika.core.result.Wording;

/**
 * The channel on which a number is shown (展示渠道).
 *
 * @since 0.1.0
 */
public enum Channel implements PolicyWord {
  /** A screen that one person works at (屏幕). */
  SCREEN("screen", "屏幕"),
  /** A slip that is handed over or left lying about (小票). */
  RECEIPT("receipt", "小票"),
  /** A settlement paper or another form (打印单据). */
  PRINT("print", "打印单据"),
  /** A log or a trace (日志). */
  LOG("log", "日志"),
  /** A file that leaves the system (导出文件). */
  EXPORT("export", "导出文件"),
  /** The answer to another program (接口). */
  API("API", "接口"),
  /** A display that a waiting room sees (叫号屏). */
  QUEUE_DISPLAY("queue display", "叫号屏");

  private final Wording wording;

  Channel(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
