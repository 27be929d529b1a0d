package dev.yika.masking.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.view.View;
import java.io.StringReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of a policy, for every viewer. */
class MaskingPolicyProperties {

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
    MaskingPolicy capped = policy.withRows(new StringReader("x\tcap\t" + condition), "t");

    assertThat(capped.view(kind, viewer)).isLessThanOrEqualTo(policy.view(kind, viewer));
  }

  @Property
  void a_cap_holds_whatever_allows(
      @ForAll IdentifierKind kind,
      @ForAll("viewers") Viewer viewer,
      @ForAll("conditions") String condition) {
    MaskingPolicy cap =
        MaskingPolicy.empty().withRows(new StringReader("x\tcap\t" + condition), "t");
    MaskingPolicy allowed =
        cap.withRows(new StringReader("y\tallow\t*\t*\t*\t*\t*\t*\tfull\twhy"), "t");

    assertThat(cap.view(kind, viewer)).isEqualTo(View.NOTHING);
    for (PolicyRule rule : cap.rules(kind, viewer)) {
      assertThat(allowed.view(kind, viewer)).isLessThanOrEqualTo(rule.view());
    }
  }

  @Property
  void the_same_viewer_gets_the_same_answer(
      @ForAll IdentifierKind kind, @ForAll("viewers") Viewer viewer) {
    View once = MaskingPolicy.standard().view(kind, viewer);

    viewer.verification().spend();
    assertThat(MaskingPolicy.standard().view(kind, viewer)).isEqualTo(once);
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
