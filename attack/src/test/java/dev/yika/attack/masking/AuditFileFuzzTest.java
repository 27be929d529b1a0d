package dev.yika.attack.masking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yika.attack.fuzz.Attack;
import dev.yika.core.result.BadTableException;
import dev.yika.masking.audit.AuditCheck;
import dev.yika.masking.audit.AuditVerifier;
import dev.yika.masking.pseudonym.MaskingKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Any bytes as a journal and as a key file: no record counts as intact that was not written. */
class AuditFileFuzzTest extends Attack {

  private static final String GENUINE = "AuditFileFuzzTestInputs/withstands/genuine";
  private static final MaskingKey KEY =
      MaskingKey.of("k1", "0123456789abcdefghijklmnopqrstuv".getBytes(UTF_8));

  private static final Path KEY_FILE = Path.of("target", "fuzzed-key.tsv");

  private final String genuine = genuine();

  private static String genuine() {
    try (InputStream in = AuditFileFuzzTest.class.getResourceAsStream(GENUINE)) {
      return new String(Objects.requireNonNull(in, GENUINE).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @FuzzTest
  void withstands(byte[] input) throws IOException {
    attack(input);
  }

  @Override
  protected void attack(byte[] input) throws IOException {
    AuditCheck check = AuditVerifier.of(KEY).verify(new ByteArrayInputStream(input));
    String intact = lines(new String(input, UTF_8), check.intact());
    assertThat(genuine).startsWith(intact);
    assertThat(check.isIntact()).isEqualTo(intact.getBytes(UTF_8).length == input.length);
    checkKey(input);
  }

  private static String lines(String text, long count) {
    int end = 0;
    for (long i = 0; i < count; i++) {
      end = text.indexOf('\n', end) + 1;
    }
    return text.substring(0, end);
  }

  private static void checkKey(byte[] input) throws IOException {
    try {
      Files.write(KEY_FILE, input);
      assertThat(MaskingKey.fromFile(KEY_FILE).id()).matches("[0-9a-zA-Z-]{1,32}");
    } catch (BadTableException e) {
      assertThat(e.reason()).isNotBlank();
    }
  }
}
