package dev.yika.protect;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A block cipher in Galois/Counter Mode, with a random nonce of 96 bits before the ciphertext. */
final class GcmCipher implements NumberCipher {

  static final GcmCipher AES = new GcmCipher("aes", "AES", 32, null);

  private static final String BOUNCY_CASTLE = "org.bouncycastle.jce.provider.BouncyCastleProvider";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final String name;
  private final String algorithm;
  private final int keyLength;

  /** The provider; null for the first one of the JDK that has the algorithm. */
  private final @Nullable Provider provider;

  private final SecureRandom random = new SecureRandom();

  private GcmCipher(String name, String algorithm, int keyLength, @Nullable Provider provider) {
    this.name = name;
    this.algorithm = algorithm;
    this.keyLength = keyLength;
    this.provider = provider;
  }

  /** A provider of its own: the order of the JVM's providers stays as it is. */
  static GcmCipher sm4() {
    try {
      Object provider = Class.forName(BOUNCY_CASTLE).getConstructor().newInstance();
      return new GcmCipher("sm4", "SM4", 16, (Provider) provider);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("SM4 needs BouncyCastle (bcprov-jdk18on)", e);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int keyLength() {
    return keyLength;
  }

  @Override
  public byte[] seal(byte[] key, byte[] text, byte[] associated) throws GeneralSecurityException {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] body = cipher(Cipher.ENCRYPT_MODE, key, nonce, associated).doFinal(text);
    byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + body.length);
    System.arraycopy(body, 0, sealed, NONCE_BYTES, body.length);
    return sealed;
  }

  @Override
  public byte[] open(byte[] key, byte[] sealed, byte[] associated) throws GeneralSecurityException {
    if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
      throw new AEADBadTagException("too short");
    }
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    return cipher(Cipher.DECRYPT_MODE, key, nonce, associated)
        .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
  }

  private Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] associated)
      throws GeneralSecurityException {
    String transformation = algorithm + "/GCM/NoPadding";
    Cipher cipher =
        provider == null
            ? Cipher.getInstance(transformation)
            : Cipher.getInstance(transformation, provider);
    cipher.init(mode, new SecretKeySpec(key, algorithm), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(associated);
    return cipher;
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
