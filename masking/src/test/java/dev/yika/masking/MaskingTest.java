package dev.yika.masking;

import static dev.yika.masking.policy.Channel.PRINT;
import static dev.yika.masking.policy.Channel.SCREEN;
import static dev.yika.masking.policy.Purpose.BILLING;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.yika.core.number.CardNumber;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.scheme.NumberScheme;
import dev.yika.core.scheme.NumberSchemes;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

  private static final Pseudonymizer NAMES =
      HmacPseudonymizer.of(
          MaskingKey.of("k1", "a made-up secret of 32 characters".getBytes(UTF_8)));
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
  void reveals_after_the_audit_has_the_record_if_the_policy_allows() {
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
  void a_closed_value_cannot_be_read() {
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
  void refuses_and_records_what_the_policy_does_not_allow() {
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
        "another card 6217-0000-1234-567",
        "card \u0664\u0661\u0660\u0661\u0660\u0662\u0661\u0662\u0663\u0664\u0665\u0666", // Arabic-Indic
        "ends with \u06f5\u06f6\u06f7\u06f8\u06f9\u06f0", // Persian
        "ends with \u096b\u096c\u096d\u096e\u096f\u0966", // Devanagari
        "ends with \u2464\u2465\u2466\u2467\u2468\u24ea", // circled
        "holds \u246b\u2462 \u2463\u2464\u2465", // circled, one of two digits
        "ends with \u2075\u2076\u2077\u2078\u2079\u2070", // superscript
        "ends with \u248c\u248d\u248e\u248f\u2490 0", // with full stops
        "ends with \ud835\udfd3\ud835\udfd4\ud835\udfd5\ud835\udfd6\ud835\udfd7\ud835\udfce", // bold
        "another card \u0666\u0662\u0661\u0667 \u2460\u2461\u2462\u2463 1234 567"
      })
  void refuses_a_missing_reason_and_one_that_holds_a_number(String reason) {
    assertRefused(AuditOutcome.UNFIT_REASON, entitled(), reason);
    assertThat(records.get(0).reason()).isEmpty();
  }

  @Test
  void writes_down_no_user_that_is_a_number() {
    assertRefused(AuditOutcome.UNFIT_REASON, entitled().user("u-567890"), "why");
    assertThat(records.get(0).toString()).doesNotContain("567890");
    Viewer numbered = entitled().user("u-410102-x");
    assertRefused(AuditOutcome.UNFIT_REASON, numbered, "why");
    assertRefused(AuditOutcome.UNFIT_REASON, entitled(), "x".repeat(201));
  }

  @ParameterizedTest
  @CsvSource({
    "' ', the reason is missing, 缺少理由",
    "'two\nlines', the reason holds a line break or a tab, 理由含有换行或制表符",
    "'ends with 567890', the reason holds a number, 理由含有号码"
  })
  void names_the_flaw_of_a_reason(String reason, String english, String chinese) {
    assertMessages(entitled(), reason, english, chinese);
  }

  @Test
  void names_a_reason_that_is_too_long_and_a_name_that_is_a_number() {
    String long201 = "x".repeat(201);
    assertMessages(entitled(), long201, "the reason has more than 200 characters", "理由超过 200 字");
    Viewer numbered = entitled().user("u-567890");
    assertMessages(numbered, "why", "the user or a role holds a number", "用户或角色含有号码");
    Viewer unverified = Viewer.of("cashier").user("u-17");
    assertMessages(unverified, "why", "not allowed by the policy", "策略不允许");
  }

  private void assertMessages(Viewer viewer, String reason, String english, String chinese) {
    RevealRefusedException refused =
        catchThrowableOfType(
            RevealRefusedException.class, () -> masking.reveal(card, viewer, reason));
    assertThat(refused).hasMessage("reveal refused: " + english);
    assertThat(refused.message(Locale.ENGLISH)).isEqualTo(english);
    assertThat(refused.message(Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
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
    Viewer viewer = entitled();
    assertAuditFails(failing, viewer).hasMessage("full");
    // after a query that failed, the next one needs a new verification
    assertRefused(AuditOutcome.VERIFICATION_SPENT, viewer, "why");
    AuditSink odd =
        AuditSink.of(
            NAMES,
            record -> {
              throw new IllegalStateException("odd");
            });
    assertAuditFails(odd, entitled()).isInstanceOf(IllegalStateException.class).hasMessage("odd");
  }

  private AbstractThrowableAssert<?, ?> assertAuditFails(AuditSink sink, Viewer viewer) {
    RevealRefusedException refused =
        catchThrowableOfType(
            RevealRefusedException.class, () -> masking.with(sink).reveal(card, viewer, "why"));
    assertThat(refused).hasMessage("reveal refused: the audit record was not written");
    assertThat(refused.outcome()).isEqualTo(AuditOutcome.AUDIT_FAILED);
    return assertThat(refused.getCause());
  }

  /** A sink gets the number for its fingerprint, so that it can repeat it. */
  @Test
  void what_a_failing_sink_says_of_the_number_is_left_out() {
    Pseudonymizer repeating =
        (kind, number) -> {
          throw new IllegalStateException("no name for " + number);
        };
    Pseudonymizer nested =
        (kind, number) -> {
          IOException lower = new IOException("failed");
          lower.addSuppressed(new IOException(number.toString()));
          throw new UncheckedIOException("failed", lower);
        };
    for (Pseudonymizer names : List.of(repeating, nested)) {
      AuditSink sink = AuditSink.of(names, records::add);
      assertAuditFails(sink, entitled())
          .isInstanceOf(AuditFailedException.class)
          .hasMessageContaining("Exception, whose message holds a number or cannot be read")
          .hasNoCause()
          .hasNoSuppressedExceptions();
    }
    assertAuditFails(AuditSink.of((kind, number) -> null, records::add), entitled())
        .isInstanceOf(NullPointerException.class);
    assertThat(records).isEmpty();
  }

  @Test
  void a_sink_that_throws_an_error_or_a_cycle_means_no_value() {
    IOException lower = new IOException("lower");
    IllegalStateException cycle = new IllegalStateException("upper", lower);
    lower.initCause(cycle);
    for (Throwable thrown :
        List.of(
            cycle,
            new StackOverflowError(),
            new OutOfMemoryError("full"),
            new NoClassDefFoundError("a driver"),
            new AssertionError("not written"),
            new IOException("thrown without being declared"))) {
      AuditSink sink = AuditSink.of(NAMES, record -> MaskingTest.<RuntimeException>sneak(thrown));
      assertAuditFails(sink, entitled()).isSameAs(thrown);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> void sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }

  /** No log is bound in tests, so that the log is off. */
  @Test
  void a_log_that_is_off_means_no_value() {
    assertAuditFails(AuditSink.toLog(NAMES), entitled()).hasMessage("the audit log is off");
    assertAuditFails(AuditSink.of(NAMES, records::add).andLog(), entitled())
        .hasMessage("the audit log is off");
    assertThat(records).hasSize(1);
  }

  @Test
  void a_policy_that_fails_to_load_shows_nothing() {
    Masking broken =
        masking.withPolicy(
            () -> {
              throw new IllegalStateException("no policy");
            });

    assertThat(broken.mask(card, PRINTING)).isEqualTo("*".repeat(16));
    assertThatExceptionOfType(RevealRefusedException.class)
        .isThrownBy(() -> broken.reveal(card, entitled(), "why"));
    Masking worse =
        masking.withPolicy(
            () -> {
              throw new NoClassDefFoundError("a policy");
            });
    assertThat(worse.mask(card, PRINTING)).isEqualTo("*".repeat(16));
    assertThat(worse.view(IdentifierKind.CARD_NUMBER, entitled())).isEqualTo(View.NOTHING);
    assertThat(worse.explain(IdentifierKind.CARD_NUMBER, entitled()))
        .hasToString("nothing is shown: the masking policy is not available");
    assertThat(masking.explain(IdentifierKind.CARD_NUMBER, PRINTING).view()).isEqualTo(View.ENDS);
    assertThatExceptionOfType(RevealRefusedException.class)
        .isThrownBy(() -> worse.reveal(card, entitled(), "why"))
        .satisfies(e -> assertThat(e.outcome()).isEqualTo(AuditOutcome.NOT_ALLOWED));
    assertThat(masking.withPolicy(() -> null).mask(card, PRINTING)).isEqualTo("*".repeat(16));
  }

  @Test
  void a_scheme_of_the_caller_has_a_window_by_the_bounds() {
    NumberScheme scheme = NumberScheme.assumed("eighteen", "RRRRRRSSSSSSSSSSSS");
    NumberSchemes schemes = NumberSchemes.only(scheme);
    CardNumber eighteen = CardNumber.parse("410102123456789012", schemes);
    assertThat(masking.mask(eighteen, PRINTING)).isEqualTo("4101**********9012");
    assertThat(masking.mask(eighteen, Viewer.of("cashier"))).isEqualTo("*".repeat(18));
    assertThat(masking.mask(IdentifierKind.CARD_NUMBER, "410102123456789012", PRINTING))
        .isEqualTo("*".repeat(18));
    ViewTable views = ViewTable.standard().with(schemes);
    assertThat(masking.with(views).mask(IdentifierKind.CARD_NUMBER, "410102123456789012", PRINTING))
        .isEqualTo("4101**********9012");
    assertThat(views.with(scheme)).isSameAs(views);
  }

  @Test
  void is_described_without_policy_and_sink() {
    assertThat(masking).hasToString("Masking[6 windows, audited reveal]");
    assertThat(Masking.standard()).hasToString("Masking[6 windows, no reveal]");
  }

  @Test
  void takes_other_views_and_policies() {
    ViewTable sequence = ViewTable.standard().withWindow(IdentifierKind.CARD_NUMBER, "sequence");

    assertThat(masking.with(sequence).mask(card, PRINTING)).isEqualTo("410102********90");
    assertThat(masking.with(MaskingPolicy.empty()).mask(card, PRINTING)).isEqualTo("*".repeat(16));
  }
}
