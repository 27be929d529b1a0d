package dev.yika.status.member;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * The capacity in which a person is insured (人员类别).
 *
 * @since 0.1.0
 */
public enum MemberKind implements Labelled {
  /** An employer pays (单位职工). */
  EMPLOYED(InsuranceScheme.EMPLOYEE, "employed", "单位职工"),
  /** The person pays alone (灵活就业人员). */
  FLEXIBLE(InsuranceScheme.EMPLOYEE, "flexibly employed", "灵活就业人员"),
  /** Retired with enough years: no contribution is due (退休人员). */
  RETIRED(InsuranceScheme.EMPLOYEE, "retired", "退休人员"),
  /** A resident without a kind of its own (居民). */
  RESIDENT(InsuranceScheme.RESIDENT, "resident", "居民"),
  /** A pupil or student (学生). */
  STUDENT(InsuranceScheme.RESIDENT, "student", "学生"),
  /** A newborn (新生儿). */
  NEWBORN(InsuranceScheme.RESIDENT, "newborn", "新生儿"),
  /** A resident whom the state helps to pay (特殊困难群体). */
  ASSISTED(InsuranceScheme.RESIDENT, "assisted resident", "困难群体");

  private final InsuranceScheme scheme;
  private final Wording wording;

  MemberKind(InsuranceScheme scheme, String english, String chinese) {
    this.scheme = scheme;
    this.wording = new Wording(english, chinese);
  }

  /**
   * Returns the scheme in which there are such members.
   *
   * @return the scheme
   */
  public InsuranceScheme scheme() {
    return scheme;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
