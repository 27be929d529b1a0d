package dev.yika.masking.policy;

import dev.yika.core.result.Wording;

/**
 * The trust in the device of a viewer (设备可信程度).
 *
 * <p>The order of the constants has no meaning: a policy names each one that it covers.
 *
 * @since 0.1.0
 */
public enum DeviceTrust implements PolicyWord {
  /** Nothing is known of it (陌生设备); the default. */
  UNKNOWN("unknown", "陌生设备"),
  /** Its user has used it before (已登记设备). */
  REGISTERED("registered", "已登记设备"),
  /** The institution runs it (受管设备). */
  MANAGED("managed", "受管设备");

  private final Wording wording;

  DeviceTrust(String english, String chinese) {
    this.wording = new Wording(english, chinese);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
