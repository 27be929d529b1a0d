package dev.yika.masking.policy;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * A part of a viewer on which a policy depends (查看者要素).
 *
 * @since 0.1.0
 */
public enum ViewerPart implements Labelled {
  /** The role of the viewer in the institution (角色). */
  ROLE("role", "角色"),
  /** The purpose of looking at the number (用途). */
  PURPOSE("purpose", "用途"),
  /** The channel on which the number is shown (渠道). */
  CHANNEL("channel", "渠道"),
  /** The trust in the device (设备). */
  DEVICE("device", "设备"),
  /** The verification of the viewer for this query (核验). */
  VERIFICATION("verification", "核验");

  private final Wording wording;

  ViewerPart(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
