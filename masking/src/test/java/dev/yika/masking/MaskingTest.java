package dev.yika.masking;

import static dev.yika.masking.policy.Channel.PRINT;
import static dev.yika.masking.policy.Channel.SCREEN;
import static dev.yika.masking.policy.Purpose.BILLING;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.yika.core.number.CardNumber;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.audit.AuditFailedException;
import dev.yika.masking.audit.AuditOutcome;
import dev.yika.masking.audit.AuditRecord;
import dev.yika.masking.audit.AuditSink;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.MaskingPolicy;
import dev.yika.masking.policy.StepUp;
import dev.yika.masking.policy.Verification;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.pseudonym.Pseudonymizer;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

  private static final Pseudonymizer NAMES =
      HmacPseudonymizer.of(MaskingKey.of("k1", "s".repeat(32).getBytes(UTF_8)));
  private static final Viewer PRINTING = Viewer.of("cashier").purpose(BILLING).channel(PRINT);

  private final CardNumber card = CardNumber.parse("4101021234567890");
  private final List<AuditRecord> records = new ArrayList<>();
  private final Masking masking = Masking.standard(AuditSink.of(NAMES, records::add));

  private static Viewer entitled() {
    return Viewer.of("cashier")
        .user("u-17")
        .purpose(BILLING)
        .channel(SCREEN)
        .device(DeviceTrust.MANAGED)
        .verified(Verification.by(StepUp.BIOMETRIC));
  }

  @Test
  void masks_by_viewer() {
    assertThat(masking.mask(card, PRINTING)).isEqualTo("4101********7890");
    assertThat(masking.mask(IdentifierKind.CARD_NUMBER, "4101 0212 3456 7890", PRINTING))
        .isEqualTo("4101 **** **** 7890");
    assertThat(masking.mask(card, Viewer.of("cashier"))).isEqualTo("*".repeat(16));
    assertThat(masking.mask(IdentifierKind.CARD_NUMBER, null, PRINTING)).isNull();
  }

  @Test
  void never_masks_to_the_whole_number() {
    assertThat(masking.view(IdentifierKind.CARD_NUMBER, entitled())).isEqualTo(View.FULL);
    assertThat(masking.mask(card, entitled())).isEqualTo("4101********7890");
  }

  @Test
  void reveals_to_whom_the_policy_lets_after_the_audit_has_it() {
    try (Revealed revealed = masking.reveal(card, entitled(), "refund check 20240611-07")) {
      assertThat(records).hasSize(1);
      assertThat(revealed.value()).isEqualTo("4101021234567890");
      assertThat(revealed.kind()).isEqualTo(IdentifierKind.CARD_NUMBER);
    }
    AuditRecord record = records.get(0);
    assertThat(record.outcome()).isEqualTo(AuditOutcome.GRANTED);
    assertThat(record.fingerprint()).isEqualTo(Masking.pseudonym(card, NAMES));
    assertThat(record.reason()).isEqualTo("refund check 20240611-07");
    assertThat(record.viewer().user()).contains("u-17");
  }

  @Test
  void a_closed_value_is_gone() {
    Revealed revealed = masking.reveal(card, entitled(), "why");
    revealed.close();
    revealed.close();

    assertThatIllegalStateException().isThrownBy(revealed::value).withMessage("closed");
    assertThat(revealed).hasToString("Revealed[card-number]");
  }

  private void assertRefused(AuditOutcome outcome, Viewer viewer, String reason) {
    records.clear();
    assertThatExceptionOfType(RevealRefusedException.class)
        .isThrownBy(() -> masking.reveal(card, viewer, reason))
        .satisfies(e -> assertThat(e.outcome()).isEqualTo(outcome))
        .withMessageNotContaining("4101");
    assertThat(records).extracting(AuditRecord::outcome).containsExactly(outcome);
  }

  @Test
  void refuses_and_records_whom_the_policy_does_not_let() {
    assertRefused(AuditOutcome.NOT_ALLOWED, PRINTING.user("u-17"), "why");
    assertRefused(AuditOutcome.NO_USER, PRINTING, "why");
    assertThat(records.get(0).viewer()).isSameAs(PRINTING);
  }

  @Test
  void a_verification_is_good_for_one_number() {
    Viewer viewer = entitled();
    masking.reveal(card, viewer, "first").close();

    assertRefused(AuditOutcome.VERIFICATION_SPENT, viewer, "second");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "two\nlines",
        "a\tb",
        "line\u2028end",
        "card 4101021234567890",
        "card 4101 0212 3456 7890",
        "card ４１０１０２１２３４５６",
        "ends with 567890",
        "another card 6217-0000-1234-567"
      })
  void refuses_a_reason_that_is_none_or_holds_a_number(String reason) {
    assertRefused(AuditOutcome.UNFIT_REASON, entitled(), reason);
    assertThat(records.get(0).reason()).isEmpty();
  }

  @Test
  void writes_down_no_user_that_is_a_number() {
    assertRefused(AuditOutcome.UNFIT_REASON, entitled().user("4101021234567890"), "why");
    assertThat(records.get(0).toString()).doesNotContain("410102", "567890");
    assertRefused(AuditOutcome.UNFIT_REASON, entitled(), "x".repeat(201));
  }

  @Test
  void without_an_audit_sink_there_is_no_whole_number() {
    assertThatExceptionOfType(RevealRefusedException.class)
        .isThrownBy(() -> Masking.standard().reveal(card, entitled(), "why"))
        .satisfies(e -> assertThat(e.outcome()).isEqualTo(AuditOutcome.NO_AUDIT));
    assertThat(Masking.standard().mask(card, PRINTING)).isEqualTo("4101********7890");
  }

  @Test
  void a_sink_that_fails_means_no_value() {
    AuditSink failing =
        AuditSink.of(
            NAMES,
            record -> {
              throw new AuditFailedException("full");
            });
    assertThatExceptionOfType(AuditFailedException.class)
        .isThrownBy(() -> Masking.standard(failing).reveal(card, entitled(), "why"));
    AuditSink odd =
        AuditSink.of(
            NAMES,
            record -> {
              throw new IllegalStateException("odd");
            });
    assertThatIllegalStateException()
        .isThrownBy(() -> masking.with(odd).reveal(card, entitled(), "why"));
  }

  /** No log is bound in tests, so that the log is off. */
  @Test
  void a_log_that_is_off_means_no_value() {
    assertThatExceptionOfType(AuditFailedException.class)
        .isThrownBy(() -> masking.with(AuditSink.toLog(NAMES)).reveal(card, entitled(), "why"))
        .withMessage("the audit log is off");
    assertThatExceptionOfType(AuditFailedException.class)
        .isThrownBy(
            () ->
                masking
                    .with(AuditSink.of(NAMES, records::add).andLog())
                    .reveal(card, entitled(), "why"));
    assertThat(records).hasSize(1);
  }

  @Test
  void a_policy_that_cannot_be_had_shows_nothing() {
    Masking broken =
        masking.withPolicy(
            () -> {
              throw new IllegalStateException("no policy");
            });

    assertThat(broken.mask(card, PRINTING)).isEqualTo("*".repeat(16));
    assertThatExceptionOfType(RevealRefusedException.class)
        .isThrownBy(() -> broken.reveal(card, entitled(), "why"));
    assertThat(masking.withPolicy(() -> null).mask(card, PRINTING)).isEqualTo("*".repeat(16));
  }

  @Test
  void takes_other_views_and_policies() {
    ViewTable sequence = ViewTable.standard().withWindow(IdentifierKind.CARD_NUMBER, "sequence");

    assertThat(masking.with(sequence).mask(card, PRINTING)).isEqualTo("410102********90");
    assertThat(masking.with(MaskingPolicy.empty()).mask(card, PRINTING)).isEqualTo("*".repeat(16));
  }
}
