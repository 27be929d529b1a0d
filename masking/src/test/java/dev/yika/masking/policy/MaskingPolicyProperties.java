package dev.yika.masking.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.view.View;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The laws of a policy, for every viewer. */
class MaskingPolicyProperties {

  private static final String HEAD =
      "group\teffect\troles\tpurposes\tchannels\tdevices\tstep-up\tkinds\tview\treason\n";

  @Provide
  Arbitrary<Viewer> viewers() {
    Arbitrary<String[]> roles =
        Arbitraries.of(
                "cashier", "pharmacist", "doctor", "member", "auditor", "analyst", "system", "odd")
            .set()
            .ofMaxSize(3)
            .map(given -> given.toArray(String[]::new));
    return Combinators.combine(
            roles,
            Arbitraries.of(Purpose.class),
            Arbitraries.of(Channel.class),
            Arbitraries.of(DeviceTrust.class),
            Arbitraries.of(StepUp.class))
        .as(
            (role, purpose, channel, device, stepUp) ->
                Viewer.of(role)
                    .purpose(purpose)
                    .channel(channel)
                    .device(device)
                    .verified(Verification.by(stepUp)));
  }

  /** Rows with random cells. */
  @Provide
  Arbitrary<String> conditions() {
    return Combinators.combine(
            Arbitraries.of("*", "cashier", "member,auditor", "odd"),
            Arbitraries.of("*", "billing", "account,audit", "research"),
            Arbitraries.of("*", "screen", "print,log", "export"),
            Arbitraries.of("*", "unknown", "managed"),
            Arbitraries.of("*", "none", "biometric"),
            Arbitraries.of("*", "card-number", "citizen-id,credential-token"),
            Arbitraries.of(View.class))
        .as(
            (roles, purposes, channels, devices, stepUps, kinds, view) ->
                String.join(
                    "\t", roles, purposes, channels, devices, stepUps, kinds, view.id(), "why"));
  }

  @Property
  void adding_a_cap_never_shows_more(
      @ForAll IdentifierKind kind,
      @ForAll("viewers") Viewer viewer,
      @ForAll("conditions") String condition) {
    MaskingPolicy policy = MaskingPolicy.standard();
    MaskingPolicy capped = policy.withRows(new StringReader(HEAD + "x\tcap\t" + condition), "t");

    assertThat(capped.view(kind, viewer)).isLessThanOrEqualTo(policy.view(kind, viewer));
  }

  @Property
  void a_cap_holds_whatever_allows(
      @ForAll IdentifierKind kind,
      @ForAll("viewers") Viewer viewer,
      @ForAll("conditions") String condition) {
    MaskingPolicy cap =
        MaskingPolicy.empty().withRows(new StringReader(HEAD + "x\tcap\t" + condition), "t");
    MaskingPolicy allowed =
        cap.withRows(new StringReader(HEAD + "y\tallow\t*\t*\t*\t*\t*\t*\tfull\twhy"), "t");

    assertThat(cap.view(kind, viewer)).isEqualTo(View.NOTHING);
    for (PolicyRule rule : cap.rules(kind, viewer)) {
      assertThat(allowed.view(kind, viewer)).isLessThanOrEqualTo(rule.view());
    }
  }

  /** Several roles never show more than the one of them that shows the most. */
  @Property
  void roles_together_show_no_more_than_one_of_them_alone(
      @ForAll IdentifierKind kind,
      @ForAll("viewers") Viewer viewer,
      @ForAll @Size(max = 8) List<@From("rows") String> rows) {
    MaskingPolicy policy = policy(rows);
    View most = View.NOTHING;
    View least = View.FULL;
    for (String role : viewer.roles()) {
      View alone = policy.view(kind, with(viewer, role));
      most = alone.least(most) == most ? alone : most;
      least = alone == View.NOTHING ? least : alone.least(least);
    }
    View together = policy.view(kind, viewer);
    assertThat(together).isLessThanOrEqualTo(most);
    // a role that shows anything bounds what the others may add
    assertThat(together).isLessThanOrEqualTo(least);
  }

  /** A second role may open what the first one leaves shut; that is what roles are for. */
  @Example
  void a_second_role_may_show_what_the_first_alone_does_not() {
    Viewer nurse = Viewer.of("nurse").purpose(Purpose.BILLING).channel(Channel.PRINT);
    Viewer both = Viewer.of("nurse", "cashier").purpose(Purpose.BILLING).channel(Channel.PRINT);

    assertThat(MaskingPolicy.standard().view(IdentifierKind.CARD_NUMBER, nurse))
        .isEqualTo(View.NOTHING);
    assertThat(MaskingPolicy.standard().view(IdentifierKind.CARD_NUMBER, both))
        .isEqualTo(View.ENDS);
  }

  @Provide
  Arbitrary<String> rows() {
    return Combinators.combine(Arbitraries.of("allow", "cap"), conditions())
        .as((effect, condition) -> "x\t" + effect + "\t" + condition);
  }

  private static MaskingPolicy policy(List<String> rows) {
    MaskingPolicy policy = MaskingPolicy.empty();
    for (String row : rows) {
      policy = policy.withRows(new StringReader(HEAD + row), "t");
    }
    return policy;
  }

  private static Viewer with(Viewer viewer, String role) {
    return Viewer.of(role)
        .purpose(viewer.purpose().orElseThrow())
        .channel(viewer.channel().orElseThrow())
        .device(viewer.device())
        .verified(viewer.verification());
  }

  @Property
  void the_same_viewer_gets_the_same_answer(
      @ForAll IdentifierKind kind, @ForAll("viewers") Viewer viewer) {
    View once = MaskingPolicy.standard().view(kind, viewer);

    viewer.verification().spend();
    assertThat(MaskingPolicy.standard().view(kind, viewer)).isEqualTo(once);
  }

  /** The preset by itself: strange devices are barred, and each whole number needs a check. */
  @Property
  void accounts_are_protected(@ForAll IdentifierKind kind, @ForAll("viewers") Viewer viewer) {
    MaskingPolicy policy = MaskingPolicy.of(PolicyPreset.ACCOUNT_PROTECTION);
    Viewer member =
        Viewer.of("member")
            .purpose(Purpose.ACCOUNT)
            .channel(viewer.channel().orElseThrow())
            .device(viewer.device())
            .verified(viewer.verification());
    View view = policy.view(kind, member);
    if (member.device() == DeviceTrust.UNKNOWN) {
      assertThat(view).isEqualTo(View.NOTHING);
    }
    assertThat(view == View.FULL)
        .isEqualTo(
            member.device() != DeviceTrust.UNKNOWN
                && member.channel().equals(Optional.of(Channel.SCREEN))
                && member.verification().stepUp() == StepUp.BIOMETRIC
                && kind != IdentifierKind.CREDENTIAL_TOKEN);
  }

  @Property
  void a_whole_number_needs_a_biometric_check_on_a_known_device(
      @ForAll IdentifierKind kind, @ForAll("viewers") Viewer viewer) {
    if (MaskingPolicy.standard().view(kind, viewer) == View.FULL) {
      assertThat(viewer.verification().stepUp()).isEqualTo(StepUp.BIOMETRIC);
      assertThat(viewer.device()).isNotEqualTo(DeviceTrust.UNKNOWN);
    }
  }
}
