package dev.yika.masking.policy;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.Wording;
import dev.yika.masking.view.View;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A row of a policy (策略规则): viewers and kinds, how much they see, and the reason.
 *
 * <p>Each set holds the values that match; an empty one matches any value. This class is immutable
 * and thread-safe; two rules are equal when all their parts are.
 *
 * @since 0.1.0
 */
public final class PolicyRule {

  private static final Wording LABEL = new Wording("%s: %s %s, %s", "%s：%s %s，%s");

  private final String group;
  private final RuleEffect effect;
  private final ImmutableSet<String> roles;
  private final ImmutableSet<Purpose> purposes;
  private final ImmutableSet<Channel> channels;
  private final ImmutableSet<DeviceTrust> devices;
  private final ImmutableSet<StepUp> stepUps;
  private final ImmutableSet<IdentifierKind> kinds;
  private final View view;
  private final Wording reason;

  PolicyRule(RuleRow row) {
    this.group = row.group();
    this.effect = row.effect();
    this.roles = row.roles();
    this.purposes = row.words("purposes", Purpose.values());
    this.channels = row.words("channels", Channel.values());
    this.devices = row.words("devices", DeviceTrust.values());
    this.stepUps = row.words("step-up", StepUp.values());
    this.kinds = row.kinds();
    this.view = row.view();
    this.reason = row.reason();
  }

  /** Returns whether this rule can match a viewer of this purpose and channel. */
  boolean concerns(Purpose purpose, Channel channel) {
    return matches(purposes, purpose) && matches(channels, channel);
  }

  /** Returns whether this rule, which concerns the viewer, matches. */
  boolean matches(IdentifierKind kind, Viewer viewer) {
    return matches(kinds, kind)
        && matches(devices, viewer.device())
        && matches(stepUps, viewer.verification().stepUp())
        && matchesRole(viewer);
  }

  private boolean matchesRole(Viewer viewer) {
    if (roles.isEmpty()) {
      return true;
    }
    for (String role : viewer.roles()) {
      if (roles.contains(role)) {
        return true;
      }
    }
    return false;
  }

  private static <T> boolean matches(Set<T> allowed, T value) {
    return allowed.isEmpty() || allowed.contains(value);
  }

  /** Returns the name of the group of this rule, such as {@code billing-desk}. */
  String group() {
    return group;
  }

  /**
   * Returns the effect of this rule.
   *
   * @return ALLOW or CAP
   */
  public RuleEffect effect() {
    return effect;
  }

  /** Returns the roles that match; empty means any role. */
  Set<String> roles() {
    return roles;
  }

  /**
   * Returns the most that matching viewers may see, by permission or by a cap.
   *
   * @return the view
   */
  public View view() {
    return view;
  }

  /**
   * Returns the reason for this rule.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a sentence without a full stop, as the table has it; in the language of the table if it
   *     has only one
   */
  public String reason(Locale locale) {
    return reason.in(locale);
  }

  /**
   * Returns group, effect, view and reason.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return for example {@code log: cap tail, no role needs more in a log}
   */
  public String label(Locale locale) {
    return LABEL.in(locale, group, effect.label(locale), view.label(locale), reason.in(locale));
  }

  /** Returns all parts that decide, without the reason; no two rows of a table share them. */
  String condition() {
    return Joiner.on('\t').join(effect, roles, purposes, channels, devices, stepUps, kinds);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PolicyRule that
        && group.equals(that.group)
        && condition().equals(that.condition())
        && view == that.view
        && reason.equals(that.reason);
  }

  @Override
  public int hashCode() {
    return Objects.hash(group, condition(), view, reason);
  }

  /** Returns group, effect, view and reason in English. */
  @Override
  public String toString() {
    return label(Locale.ENGLISH);
  }
}
