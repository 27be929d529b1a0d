package dev.yika.masking.pseudonym;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.yika.core.check.CheckSystems;
import dev.yika.core.input.InputText;
import dev.yika.core.number.CitizenId;
import dev.yika.core.number.IdentifierKind;
import dev.yika.masking.view.ViewTable;

/**
 * Keyed fingerprints of numbers (带密钥指纹), by HMAC-SHA-256.
 *
 * <p>The fingerprint is computed from the plain form: separators, full-width characters and lower
 * case make no difference, except that opaque kinds keep their case. A citizen ID of 15 digits has
 * the fingerprint of its form of 18, so that old and new files join. This class is immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class HmacPseudonymizer implements Pseudonymizer {

  private static final String USE = "yika pseudonym 1";
  private static final int BIRTH_DATE = 6;

  private final transient MaskingKey key;

  private HmacPseudonymizer(MaskingKey key) {
    this.key = requireNonNull(key, "key");
  }

  /**
   * Returns fingerprints of a key.
   *
   * @param key the key
   * @return the fingerprints
   */
  public static HmacPseudonymizer of(MaskingKey key) {
    return new HmacPseudonymizer(key);
  }

  @Override
  public Pseudonym pseudonym(IdentifierKind kind, CharSequence number) {
    if (key == null) {
      throw new IllegalStateException("there is no key"); // a serializer built this
    }
    if (!kind.isOpaque() && ViewTable.isMasked(number)) { // a token may hold a star of its own
      throw new IllegalArgumentException("a masked number has no pseudonym");
    }
    InputText text = kind.isOpaque() ? InputText.readVerbatim(number) : InputText.read(number);
    if (text.plain().isEmpty()) {
      throw new IllegalArgumentException("an empty text has no pseudonym");
    }
    String plain = modern(kind, text.plain());
    return new Pseudonym(key.id(), key.hmac(USE, kind.id().getBytes(UTF_8), plain.getBytes(UTF_8)));
  }

  /** Returns the form of 18 characters of a citizen ID of 15 digits, any other text as it is. */
  private static String modern(IdentifierKind kind, String plain) {
    boolean old =
        kind == IdentifierKind.CITIZEN_ID && plain.length() == 15 && CitizenId.isValid(plain);
    if (!old) {
      return plain;
    }
    String payload = plain.substring(0, BIRTH_DATE) + "19" + plain.substring(BIRTH_DATE);
    return payload + CheckSystems.ISO_7064_MOD_11_2.compute(payload);
  }

  /** Returns the name of the key. */
  @Override
  public String toString() {
    return "HmacPseudonymizer[" + (key == null ? "" : key.id()) + "]";
  }
}
