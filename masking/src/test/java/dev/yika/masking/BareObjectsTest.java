package dev.yika.masking;

import static dev.yika.core.BareObjects.bare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.yika.core.number.CardNumber;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.audit.AuditFailedException;
import dev.yika.masking.audit.AuditOutcome;
import dev.yika.masking.audit.AuditRecord;
import dev.yika.masking.audit.AuditSink;
import dev.yika.masking.policy.MaskingPolicy;
import dev.yika.masking.policy.StepUp;
import dev.yika.masking.policy.Verification;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.pseudonym.Pseudonym;
import dev.yika.masking.view.View;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects that a serializer built without a constructor: they prove nothing and hold nothing. */
class BareObjectsTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        Revealed.class,
        Verification.class,
        Viewer.class,
        MaskingKey.class,
        HmacPseudonymizer.class
      })
  void what_holds_digits_keys_or_proofs_has_no_field_to_read(Class<?> type) {
    assertThat(Stream.of(type.getDeclaredFields()).filter(field -> !isStatic(field)))
        .isNotEmpty()
        .allMatch(field -> Modifier.isTransient(field.getModifiers()));
  }

  private static boolean isStatic(Field field) {
    return Modifier.isStatic(field.getModifiers());
  }

  @Test
  void a_bare_revealed_number_is_closed() throws Exception {
    Revealed revealed = bare(Revealed.class);
    assertThatIllegalStateException().isThrownBy(revealed::value).withMessage("closed");
    assertThatIllegalStateException().isThrownBy(revealed::kind);
    revealed.close();
    assertThat(revealed).hasToString("Revealed[]");
  }

  @Test
  void a_bare_verification_is_spent_and_proves_nothing() throws Exception {
    Verification verification = bare(Verification.class);
    assertThat(verification.spend()).isFalse();
    assertThat(verification.stepUp()).isEqualTo(StepUp.NONE);
    assertThat(verification).hasToString("Verification[none]");
  }

  @Test
  void a_bare_viewer_has_no_role_and_sees_nothing() throws Exception {
    Viewer viewer = bare(Viewer.class);
    assertThat(MaskingPolicy.standard().view(IdentifierKind.CARD_NUMBER, viewer))
        .isEqualTo(View.NOTHING);
    assertThat(viewer).hasToString(Viewer.of().toString());
    assertThat(viewer.user("u-17").user()).contains("u-17");
    AuditSink sink =
        AuditSink.of((kind, number) -> new Pseudonym("k", "a".repeat(64)), record -> {});
    assertThatExceptionOfType(RevealRefusedException.class)
        .isThrownBy(
            () ->
                Masking.standard(sink).reveal(CardNumber.parse("4101021234567890"), viewer, "why"))
        .satisfies(e -> assertThat(e.outcome()).isEqualTo(AuditOutcome.NO_USER));
  }

  @Test
  void a_bare_key_has_no_secret() throws Exception {
    MaskingKey key = bare(MaskingKey.class);
    assertThatIllegalStateException()
        .isThrownBy(() -> key.hmac("use"))
        .withMessage("this key has no secret");
    assertThatIllegalStateException()
        .isThrownBy(
            () -> HmacPseudonymizer.of(key).pseudonym(IdentifierKind.CARD_NUMBER, "4101021234"));
    HmacPseudonymizer names = bare(HmacPseudonymizer.class);
    assertThatIllegalStateException()
        .isThrownBy(() -> names.pseudonym(IdentifierKind.CARD_NUMBER, "4101021234"))
        .withMessage("there is no key");
    assertThat(names).hasToString("HmacPseudonymizer[]");
  }

  @Test
  void a_bare_record_is_no_record() throws Exception {
    AuditRecord record = bare(AuditRecord.class);
    assertThatExceptionOfType(AuditFailedException.class)
        .isThrownBy(record::toString)
        .withMessage("the audit record is incomplete");
  }
}
