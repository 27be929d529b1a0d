package dev.yika.protect;

import dev.yika.core.number.CardNumber;
import dev.yika.masking.pseudonym.MaskingKey;

/** Made-up keys and numbers. */
public final class Keys {

  /** A made-up number. */
  public static final CardNumber CARD = CardNumber.parse("4101021234567890");

  private Keys() {}

  /** Returns a key whose secret depends on its name only, which no real key's may. */
  public static MaskingKey key(String id) {
    byte[] secret = new byte[32];
    for (int i = 0; i < secret.length; i++) {
      secret[i] = (byte) ((id.hashCode() * (i + 7)) >>> (i % 5));
    }
    return MaskingKey.of(id, secret);
  }

  /** Returns the protected column of these tests. */
  public static ProtectedColumn<CardNumber> cards(ColumnKeys keys) {
    return ProtectedColumn.of("patient", "card_no", CardNumber.class, keys);
  }
}
