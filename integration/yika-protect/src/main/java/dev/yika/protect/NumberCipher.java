package dev.yika.protect;

import java.security.GeneralSecurityException;

/**
 * An authenticated cipher for numbers (加密算法): AES-256-GCM of the JDK, SM4-GCM of BouncyCastle, or
 * one of your own, for instance in a hardware module.
 *
 * <p>An implementation is thread-safe, and does not keep what it is given.
 *
 * @since 0.1.0
 */
public interface NumberCipher {

  /**
   * Returns the name, which stands in each sealed text.
   *
   * @return 1 to 16 ASCII letters, digits and hyphens, with at most 4 digits
   */
  String name();

  /**
   * Returns the length of a key.
   *
   * @return bytes, 16 to 32
   */
  int keyLength();

  /**
   * Seals a text under a fresh nonce.
   *
   * @param key the key
   * @param text the text
   * @param associated bytes that are not sealed but authenticated: opening needs the same
   * @return nonce, ciphertext and tag, in a form of its own
   * @throws GeneralSecurityException if the provider refuses
   */
  byte[] seal(byte[] key, byte[] text, byte[] associated) throws GeneralSecurityException;

  /**
   * Opens what {@link #seal} returned.
   *
   * @param key the key
   * @param sealed nonce, ciphertext and tag
   * @param associated the bytes given when it was sealed
   * @return the text
   * @throws GeneralSecurityException if anything was changed, or key or associated bytes differ
   */
  byte[] open(byte[] key, byte[] sealed, byte[] associated) throws GeneralSecurityException;

  /**
   * Returns AES-256-GCM of the JDK (NIST SP 800-38D).
   *
   * @return the cipher
   */
  static NumberCipher aes256Gcm() {
    return GcmCipher.AES;
  }

  /**
   * Returns SM4-GCM of BouncyCastle (GB/T 32907, GB/T 36624), which the application brings.
   *
   * @return the cipher
   * @throws IllegalStateException if BouncyCastle ({@code bcprov-jdk18on}) is not present
   */
  static NumberCipher sm4Gcm() {
    return GcmCipher.sm4();
  }
}
