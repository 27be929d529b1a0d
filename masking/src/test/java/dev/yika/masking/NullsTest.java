package dev.yika.masking;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.testing.NullPointerTester;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.audit.AuditSink;
import dev.yika.masking.audit.AuditVerifier;
import dev.yika.masking.policy.MaskingPolicy;
import dev.yika.masking.policy.PolicyFile;
import dev.yika.masking.policy.Verification;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.pseudonym.HmacPseudonymizer;
import dev.yika.masking.pseudonym.MaskingKey;
import dev.yika.masking.view.MaskWindow;
import dev.yika.masking.view.RemainingCandidates;
import dev.yika.masking.view.View;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("null-pointer-tester")
class NullsTest {

  private static final MaskingKey KEY =
      MaskingKey.of("k", "a made-up secret of 32 characters".getBytes(UTF_8));

  private final NullPointerTester tester =
      new NullPointerTester()
          .setDefault(String.class, "x")
          .setDefault(Path.class, Path.of("none"))
          .setDefault(byte[].class, "a made-up secret of 32 characters".getBytes(UTF_8))
          .setDefault(LocalDate.class, LocalDate.EPOCH)
          .setDefault(IdentifierKind.class, IdentifierKind.CARD_NUMBER)
          .setDefault(Viewer.class, Viewer.of("cashier"))
          .setDefault(MaskingKey.class, KEY)
          .setDefault(MaskingPolicy.class, MaskingPolicy.empty());

  @Test
  void static_entries_refuse_null() {
    for (Class<?> type :
        new Class<?>[] {
          View.class,
          MaskWindow.class,
          RemainingCandidates.class,
          MaskingPolicy.class,
          PolicyFile.class,
          Viewer.class,
          Verification.class,
          MaskingKey.class,
          HmacPseudonymizer.class,
          AuditVerifier.class,
          AuditSink.class
        }) {
      tester.testAllPublicStaticMethods(type);
    }
  }

  @Test
  void objects_refuse_null() {
    tester.testAllPublicInstanceMethods(Viewer.of("cashier"));
    tester.testAllPublicInstanceMethods(MaskingPolicy.standard());
    tester.testAllPublicInstanceMethods(RemainingCandidates.on(LocalDate.EPOCH));
    tester.testAllPublicInstanceMethods(HmacPseudonymizer.of(KEY));
  }
}
