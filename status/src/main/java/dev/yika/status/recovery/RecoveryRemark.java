package dev.yika.status.recovery;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * What a member has to know beside the days of a recovery (恢复日期的说明): above all what the rule leaves
 * open.
 *
 * @since 0.1.0
 */
public enum RecoveryRemark implements Labelled {
  /** The area has no policy of its own. */
  NO_RULE_OF_AREA(
      "this area's rule is not on file; the dates cover what other areas provide",
      "本系统未收录当地规定，日期按其他地区规定推算"),
  /** The policy of the area names no day for such an interruption. */
  NO_DAY_NAMED(
      "the rule of the area names no day, the days span what areas rule", "当地规定未写明恢复日期，按各地规定的范围推定"),
  /** How the months are counted, or what limit holds, is open. */
  LIMIT_OPEN(
      "it is open whether the limit is exceeded, the days span both", "是否超过规定期限尚不确定，日期涵盖两种情形"),
  /** The interruption is longer than the limit. */
  BEYOND_LIMIT("the interruption is longer than the limit", "中断已超过规定期限"),
  /** The member counts as newly enrolled. */
  AS_NEWCOMER("the member counts as newly enrolled", "按首次参保对待"),
  /** Such members pay by the quarter or the year. */
  PAYS_OTHERWISE(
      "such members do not pay by the month here, which leaves the day open",
      "当地此类人员不按月缴费，日期以经办机构核定为准");

  private final Wording wording;

  RecoveryRemark(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
