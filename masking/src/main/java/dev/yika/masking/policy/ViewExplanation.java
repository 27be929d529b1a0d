package dev.yika.masking.policy;

import static java.util.Objects.requireNonNull;

import dev.yika.core.number.IdentifierKind;
import dev.yika.core.result.Wording;
import dev.yika.masking.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The reasons for the view of a viewer, and the changes that would show more (可见程度说明).
 *
 * <p>{@code MaskingPolicy.standard().explain(CARD_NUMBER, Viewer.of("cashier").purpose(BILLING)
 * .channel(RECEIPT))} has the view TAIL, decided by two rules for slips, and more with channel
 * print. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ViewExplanation {

  private static final Wording VIEW = new Wording("view: %s", "可见程度：%s");
  private static final Wording MISSING =
      new Wording("nothing is shown: %s is missing", "不予显示：缺少%s");
  private static final Wording NO_POLICY =
      new Wording("nothing is shown: the masking policy is not available", "不予显示：脱敏策略不可用");
  private static final Wording NOT_ALLOWED =
      new Wording(
          "no rule allows this role, purpose and channel with this device and verification",
          "没有规则允许此角色、用途、渠道、设备与核验的组合");
  private static final Wording DECIDED = new Wording("decided by %s", "依据 %s");
  private static final Wording MORE = new Wording("shows more with %s", "更大可见程度：%s");

  private final boolean hasPolicy;
  private final View view;
  private final Set<ViewerPart> missing;
  private final List<PolicyRule> deciding;
  private final List<WiderView> wider;

  private ViewExplanation(
      boolean hasPolicy,
      View view,
      Set<ViewerPart> missing,
      List<PolicyRule> deciding,
      List<WiderView> wider) {
    this.hasPolicy = hasPolicy;
    this.view = view;
    this.missing = Set.copyOf(missing);
    this.deciding = List.copyOf(deciding);
    this.wider = List.copyOf(wider);
  }

  /**
   * Returns the explanation for a program whose policy cannot be loaded.
   *
   * @return an explanation of the view NOTHING
   */
  public static ViewExplanation withoutPolicy() {
    return new ViewExplanation(false, View.NOTHING, Set.of(), List.of(), List.of());
  }

  static ViewExplanation of(MaskingPolicy policy, IdentifierKind kind, Viewer viewer) {
    View view = policy.view(kind, viewer);
    List<PolicyRule> rules = policy.rules(kind, viewer);
    boolean isAllowed = rules.stream().anyMatch(rule -> rule.effect() == RuleEffect.ALLOW);
    return new ViewExplanation(
        true,
        view,
        missing(viewer),
        isAllowed ? rules.stream().filter(rule -> rule.view() == view).toList() : List.of(),
        wider(policy, kind, viewer, view));
  }

  private static Set<ViewerPart> missing(Viewer viewer) {
    List<ViewerPart> missing = new ArrayList<>();
    if (viewer.roles().isEmpty()) {
      missing.add(ViewerPart.ROLE);
    }
    if (viewer.purpose().isEmpty()) {
      missing.add(ViewerPart.PURPOSE);
    }
    if (viewer.channel().isEmpty()) {
      missing.add(ViewerPart.CHANNEL);
    }
    return Set.copyOf(missing);
  }

  private static List<WiderView> wider(
      MaskingPolicy policy, IdentifierKind kind, Viewer viewer, View view) {
    List<WiderView> wider = new ArrayList<>();
    Function<Viewer, View> then = changed -> policy.view(kind, changed);
    for (Channel channel : Channel.values()) {
      wider.add(of(ViewerPart.CHANNEL, channel, then.apply(viewer.channel(channel))));
    }
    for (DeviceTrust device : DeviceTrust.values()) {
      wider.add(of(ViewerPart.DEVICE, device, then.apply(viewer.device(device))));
    }
    for (StepUp stepUp : StepUp.values()) {
      Viewer verified = viewer.verified(Verification.by(stepUp));
      wider.add(of(ViewerPart.VERIFICATION, stepUp, then.apply(verified)));
    }
    for (Purpose purpose : Purpose.values()) {
      wider.add(of(ViewerPart.PURPOSE, purpose, then.apply(viewer.purpose(purpose))));
    }
    for (String role : policy.roles()) {
      Wording words =
          PolicyWord.find(Role.class, role)
              .map(Role::wording)
              .orElseGet(() -> new Wording(role, role));
      wider.add(
          new WiderView(ViewerPart.ROLE, role, words, then.apply(viewer.withRoles(Set.of(role)))));
    }
    wider.removeIf(change -> change.view().compareTo(view) <= 0);
    return wider;
  }

  private static WiderView of(ViewerPart part, PolicyWord word, View view) {
    return new WiderView(part, word.id(), word.wording(), view);
  }

  /**
   * Returns the view.
   *
   * @return the same as {@link MaskingPolicy#view}; NOTHING without a policy
   */
  public View view() {
    return view;
  }

  /**
   * Returns the parts without which a viewer sees nothing at all.
   *
   * @return an unmodifiable set of ROLE, PURPOSE and CHANNEL
   */
  public Set<ViewerPart> missing() {
    return missing;
  }

  /**
   * Returns the rules and caps that decided: the matching ones with the least view.
   *
   * @return an unmodifiable list in the order of the tables; empty if no rule allows anything
   */
  public List<PolicyRule> deciding() {
    return deciding;
  }

  /**
   * Returns the single changes of the viewer after which the policy shows more.
   *
   * @return an unmodifiable list; empty if it takes more than one change, or none shows more
   */
  public List<WiderView> wider() {
    return wider;
  }

  /**
   * Explains the view.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return lines: the view, the rules that decided, and the changes that would show more
   */
  public List<String> explain(Locale locale) {
    requireNonNull(locale, "locale");
    if (!hasPolicy) {
      return List.of(NO_POLICY.in(locale));
    }
    List<String> lines = new ArrayList<>();
    if (!missing.isEmpty()) {
      lines.add(MISSING.in(locale, joined(missing.stream().sorted().toList(), locale)));
    } else {
      lines.add(VIEW.in(locale, view.label(locale)));
      if (deciding.isEmpty()) {
        lines.add(NOT_ALLOWED.in(locale));
      }
    }
    deciding.forEach(rule -> lines.add(DECIDED.in(locale, rule.label(locale))));
    wider.forEach(change -> lines.add(MORE.in(locale, change.label(locale))));
    return List.copyOf(lines);
  }

  private static String joined(List<ViewerPart> parts, Locale locale) {
    String comma = new Wording(", ", "、").in(locale);
    return parts.stream().map(part -> part.label(locale)).collect(Collectors.joining(comma));
  }

  /** Returns the explanation in English, one line below the other. */
  @Override
  public String toString() {
    return String.join("\n", explain(Locale.ENGLISH));
  }
}
