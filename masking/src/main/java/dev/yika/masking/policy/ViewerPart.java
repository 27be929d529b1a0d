package dev.yika.masking.policy;

import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;

/**
 * A part of a viewer that a policy decides by (查看者要素).
 *
 * @since 0.1.0
 */
public enum ViewerPart implements Labelled {
  /** What the viewer is in the institution (角色). */
  ROLE("role", "角色"),
  /** Why the number is looked at (用途). */
  PURPOSE("purpose", "用途"),
  /** On what the number is shown (渠道). */
  CHANNEL("channel", "渠道"),
  /** The trust in the device (设备). */
  DEVICE("device", "设备"),
  /** How the viewer was verified for this query (核验). */
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
