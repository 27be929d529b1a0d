package dev.yika.masking.policy;

import static dev.yika.core.number.IdentifierKind.CARD_NUMBER;
import static dev.yika.core.number.IdentifierKind.CREDENTIAL_TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.masking.view.View;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewExplanationTest {

  private static final MaskingPolicy POLICY = MaskingPolicy.standard();
  private static final Viewer CASHIER =
      Viewer.of("cashier").purpose(Purpose.BILLING).channel(Channel.SCREEN);

  private static List<String> explain(Viewer viewer, Locale locale) {
    return POLICY.explain(CARD_NUMBER, viewer).explain(locale);
  }

  @Test
  void names_the_caps_that_decided_and_what_would_show_more() {
    assertThat(explain(CASHIER.channel(Channel.RECEIPT), Locale.ENGLISH))
        .containsExactly(
            "view: tail",
            "decided by printed-settlement: allow tail, a slip is thrown away unread",
            "decided by printed-settlement: cap tail, strangers read slips and displays",
            "shows more with channel print: ends");
    assertThat(explain(CASHIER.channel(Channel.RECEIPT), Locale.SIMPLIFIED_CHINESE))
        .containsExactly(
            "可见程度：保留末尾",
            "依据 printed-settlement：允许 保留末尾，小票常被随手丢弃",
            "依据 printed-settlement：上限 保留末尾，小票与叫号屏旁人可见",
            "更大可见程度：渠道为打印单据：保留首尾");
  }

  @Test
  void names_the_device_and_the_check_that_are_lacking() {
    ViewExplanation unknown = POLICY.explain(CARD_NUMBER, CASHIER);
    assertThat(unknown.view()).isEqualTo(View.NOTHING);
    assertThat(unknown.deciding()).isEmpty();
    assertThat(explain(CASHIER, Locale.ENGLISH))
        .startsWith(
            "view: nothing",
            "no rule allows this role, purpose and channel with this device and verification")
        .contains("shows more with device registered: ends")
        .contains("shows more with device managed: ends");
    Viewer managed = CASHIER.device(DeviceTrust.MANAGED);
    assertThat(POLICY.explain(CARD_NUMBER, managed).wider())
        .contains(
            new WiderView(
                ViewerPart.VERIFICATION, "biometric", StepUp.BIOMETRIC.wording(), View.FULL));
    assertThat(explain(managed, Locale.CHINESE)).contains("更大可见程度：核验为生物特征：完整显示");
  }

  @Test
  void names_what_is_missing() {
    ViewExplanation ofNoViewer = POLICY.explain(CARD_NUMBER, Viewer.of());
    assertThat(ofNoViewer.missing())
        .containsExactlyInAnyOrder(ViewerPart.ROLE, ViewerPart.PURPOSE, ViewerPart.CHANNEL);
    assertThat(ofNoViewer).hasToString("nothing is shown: role, purpose, channel is missing");
    assertThat(ofNoViewer.explain(Locale.CHINESE)).containsExactly("不予显示：缺少角色、用途、渠道");
    Viewer unchannelled = Viewer.of("cashier").purpose(Purpose.BILLING);
    assertThat(POLICY.explain(CARD_NUMBER, unchannelled).toString())
        .startsWith("nothing is shown: channel is missing\nshows more with channel receipt: tail");
  }

  @Test
  void suggests_no_change_where_none_helps() {
    Viewer all = CASHIER.device(DeviceTrust.MANAGED).verified(Verification.by(StepUp.BIOMETRIC));
    assertThat(POLICY.explain(CARD_NUMBER, all).wider()).isEmpty();
    ViewExplanation token = POLICY.explain(CREDENTIAL_TOKEN, all);
    assertThat(token.wider()).isEmpty();
    assertThat(token.deciding()).extracting(PolicyRule::effect).containsExactly(RuleEffect.CAP);
  }

  /**
   * Each suggested change has the view that the policy then gives; the deciding rules have the
   * least view.
   */
  @Test
  void agrees_with_the_policy_for_every_viewer() {
    MaskingPolicy policy =
        POLICY.withRows(
            new StringReader(
                MaskingPolicyTest.HEAD + "g\tallow\tporter\tbilling\tscreen\t*\t*\t*\ttail\twhy"),
            "t");
    for (String role : List.of("cashier", "pharmacist", "porter", "stranger")) {
      for (Purpose purpose : Purpose.values()) {
        for (Channel channel : Channel.values()) {
          for (DeviceTrust device : DeviceTrust.values()) {
            Viewer viewer = Viewer.of(role).purpose(purpose).channel(channel).device(device);
            ViewExplanation explanation = policy.explain(CARD_NUMBER, viewer);
            assertThat(explanation.view()).isEqualTo(policy.view(CARD_NUMBER, viewer));
            assertThat(explanation.deciding()).allMatch(rule -> rule.view() == explanation.view());
            assertThat(explanation.wider())
                .allMatch(wider -> wider.view().compareTo(explanation.view()) > 0)
                .allMatch(wider -> policy.view(CARD_NUMBER, with(viewer, wider)) == wider.view());
          }
        }
      }
    }
  }

  private static Viewer with(Viewer viewer, WiderView wider) {
    String value = wider.value();
    return switch (wider.part()) {
      case ROLE -> viewer.withRoles(Set.of(value));
      case PURPOSE -> viewer.purpose(PolicyWord.find(Purpose.class, value).orElseThrow());
      case CHANNEL -> viewer.channel(PolicyWord.find(Channel.class, value).orElseThrow());
      case DEVICE -> viewer.device(PolicyWord.find(DeviceTrust.class, value).orElseThrow());
      case VERIFICATION ->
          viewer.verified(Verification.by(PolicyWord.find(StepUp.class, value).orElseThrow()));
    };
  }

  @Test
  void reports_that_no_policy_is_available() {
    ViewExplanation none = ViewExplanation.withoutPolicy();
    assertThat(none.view()).isEqualTo(View.NOTHING);
    assertThat(none).hasToString("nothing is shown: the masking policy is not available");
    assertThat(none.explain(Locale.CHINESE)).containsExactly("不予显示：脱敏策略不可用");
  }
}
