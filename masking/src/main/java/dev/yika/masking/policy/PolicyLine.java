package dev.yika.masking.policy;

import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line of a printed policy (策略表行): the views of one role for one purpose, on one channel, with
 * one device.
 *
 * @param role the role; {@link #ANY_OTHER_ROLE} for any that no rule names
 * @param purpose the purpose
 * @param channel the channel
 * @param device the device
 * @param views for each step-up, the view; unmodifiable
 * @since 0.1.0
 */
public record PolicyLine(
    String role, Purpose purpose, Channel channel, DeviceTrust device, Map<StepUp, View> views) {

  /** The place of every role that no rule names; no role has a star. */
  public static final String ANY_OTHER_ROLE = "*";

  /**
   * Copies the views.
   *
   * @param role the role
   * @param purpose the purpose
   * @param channel the channel
   * @param device the device
   * @param views for each step-up, the view
   */
  public PolicyLine {
    views = Map.copyOf(views);
  }

  static List<PolicyLine> table(MaskingPolicy policy, IdentifierKind kind) {
    List<PolicyLine> lines = new ArrayList<>();
    for (String role : policy.roles()) {
      addLines(policy, kind, role, role, lines);
    }
    addLines(policy, kind, ANY_OTHER_ROLE, unnamedRole(policy), lines);
    return List.copyOf(lines);
  }

  private static String unnamedRole(MaskingPolicy policy) {
    String role = "other";
    while (policy.roles().contains(role)) {
      role += "-";
    }
    return role;
  }

  private static void addLines(
      MaskingPolicy policy, IdentifierKind kind, String name, String role, List<PolicyLine> lines) {
    Viewer viewer = Viewer.of(role);
    for (Purpose purpose : Purpose.values()) {
      for (Channel channel : Channel.values()) {
        for (DeviceTrust device : DeviceTrust.values()) {
          Viewer one = viewer.purpose(purpose).channel(channel).device(device);
          PolicyLine line =
              new PolicyLine(name, purpose, channel, device, views(policy, kind, one));
          if (line.showsAnything()) {
            lines.add(line);
          }
        }
      }
    }
  }

  private static Map<StepUp, View> views(MaskingPolicy policy, IdentifierKind kind, Viewer viewer) {
    return Map.of(
        StepUp.NONE, policy.view(kind, viewer),
        StepUp.CODE, policy.view(kind, viewer.verified(Verification.by(StepUp.CODE))),
        StepUp.BIOMETRIC, policy.view(kind, viewer.verified(Verification.by(StepUp.BIOMETRIC))));
  }

  private boolean showsAnything() {
    return views.values().stream().anyMatch(view -> view != View.NOTHING);
  }
}
