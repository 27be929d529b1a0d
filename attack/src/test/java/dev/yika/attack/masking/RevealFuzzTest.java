package dev.yika.attack.masking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yika.attack.fuzz.Attack;
import dev.yika.core.number.CitizenId;
import dev.yika.masking.Masking;
import dev.yika.masking.RevealRefusedException;
import dev.yika.masking.Revealed;
import dev.yika.masking.audit.AuditSink;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.StepUp;
import dev.yika.masking.policy.Verification;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.pseudonym.Pseudonymizer;
import java.util.ArrayList;
import java.util.List;

/** Any words as the user and the reason of a reveal: what is written down holds no number. */
class RevealFuzzTest extends Attack {

  private static final CitizenId NUMBER = CitizenId.parse("11010519491231002X");
  private static final String MIDDLE = "19491231";
  private static final Pseudonymizer FINGERPRINTS =
      HmacPseudonymizer.of(MaskingKey.of("k1", "0123456789abcdefghijklmnopqrstuv".getBytes(UTF_8)));

  @FuzzTest
  void withstands(byte[] input) {
    attack(input);
  }

  @Override
  protected void attack(byte[] input) {
    String[] words = new String(input, UTF_8).split("\n", 2);
    List<String> written = new ArrayList<>();
    AuditSink sink = AuditSink.of(FINGERPRINTS, record -> written.add(record.toString()));
    Viewer viewer;
    try {
      viewer = viewer(words[0]);
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).doesNotContain(MIDDLE);
      return;
    }
    try (Revealed revealed =
        Masking.standard(sink).reveal(NUMBER, viewer, words[words.length - 1])) {
      assertThat(revealed.value()).isEqualTo(NUMBER.unmasked());
    } catch (RevealRefusedException e) {
      assertThat(e.getMessage()).doesNotContain(MIDDLE);
    }
    assertThat(written).hasSize(1);
    assertThat(written.get(0)).doesNotContain(MIDDLE, NUMBER.unmasked().substring(8));
  }

  private static Viewer viewer(String user) {
    return Viewer.of("cashier")
        .user(user)
        .purpose(Purpose.BILLING)
        .channel(Channel.SCREEN)
        .device(DeviceTrust.MANAGED)
        .verified(Verification.by(StepUp.BIOMETRIC));
  }
}
