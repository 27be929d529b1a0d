package dev.yika.status.enrollment;

import dev.yika.core.result.Wording;
import dev.yika.status.machine.MachineTerm;

/**
 * The phase of an enrollment (参保阶段). A freeze is apart from it, see {@link Freeze}.
 *
 * @since 0.1.0
 */
public enum EnrollmentPhase implements MachineTerm {
  /** Not enrolled (未参保). */
  NOT_ENROLLED("not enrolled", "未参保"),
  /** Enrolled, and nothing is owed (正常参保). */
  INSURED("insured", "正常参保"),
  /** A month was not fully paid (欠费). */
  IN_ARREARS("in arrears", "欠费"),
  /** Contributions are paused, and none are due (封存). */
  SEALED("sealed", "封存"),
  /** The relation is on its way to another pooling area (转移办理中). */
  TRANSFERRING("in transfer", "转移办理中"),
  /** The relation has gone to another pooling area (已转出). */
  TRANSFERRED("transferred", "已转出"),
  /** The relation has ended (终止参保). */
  TERMINATED("terminated", "终止参保"),
  /** The enrollment never had effect (参保无效). */
  INVALID("invalid", "参保无效");

  private final Wording wording;

  EnrollmentPhase(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
