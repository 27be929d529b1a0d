package dev.yika.protect;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableTable;
import dev.yika.masking.pseudonym.MaskingKey;
import java.util.Arrays;
import java.util.Collection;

/** The secret of each key and cipher, derived once by HMAC-SHA-256 (NIST SP 800-108). */
final class SealingKeys {

  static final int LEAST = 16;

  /** The longest key, in bytes: one HMAC. */
  static final int MOST = 32;

  private static final String USE = "yika protect 1 ";

  private final ImmutableTable<String, String, byte[]> derived;

  SealingKeys(ColumnKeys keys, Collection<NumberCipher> ciphers) {
    ImmutableTable.Builder<String, String, byte[]> all = ImmutableTable.builder();
    for (MaskingKey key : keys.all()) {
      for (NumberCipher cipher : ciphers) {
        byte[] secret = bytes(key.hmac(USE + cipher.name()));
        all.put(key.id(), cipher.name(), Arrays.copyOf(secret, cipher.keyLength()));
      }
    }
    this.derived = all.build();
  }

  byte[] of(MaskingKey key, NumberCipher cipher) {
    return requireNonNull(derived.get(key.id(), cipher.name()));
  }

  /** Reads letters of four bits each, a to p. */
  private static byte[] bytes(String letters) {
    byte[] bytes = new byte[letters.length() / 2];
    for (int i = 0; i < bytes.length; i++) {
      int high = letters.charAt(2 * i) - 'a';
      bytes[i] = (byte) (high << 4 | (letters.charAt(2 * i + 1) - 'a'));
    }
    return bytes;
  }

  /** Returns the names of the keys. */
  @Override
  public String toString() {
    return "SealingKeys" + derived.rowKeySet();
  }
}
