package dev.yika.protect;

import static java.util.Objects.requireNonNull;

/**
 * The three texts of a protected column (受保护号码): what programs read, what look-ups compare, what
 * people see.
 *
 * <p>This record is immutable and thread-safe. Its text shows the tail only.
 *
 * @param sealed the number under a cipher, 70 to 140 ASCII characters: {@code KEY.CIPHER.BODY}, and
 *     the body in the URL-safe alphabet of Base64; another text each time
 * @param fingerprint the same text for the same number, {@code KEY.LETTERS} with 64 letters {@code
 *     a} to {@code p}: unique indexes, joins and look-ups use it
 * @param tail the number masked but for its last characters, as on a receipt
 * @since 0.1.0
 */
public record ProtectedNumber(String sealed, String fingerprint, String tail) {

  /**
   * Keeps the three texts.
   *
   * @param sealed the number under a cipher
   * @param fingerprint the keyed fingerprint
   * @param tail the masked number
   */
  public ProtectedNumber {
    requireNonNull(sealed, "sealed");
    requireNonNull(fingerprint, "fingerprint");
    requireNonNull(tail, "tail");
  }

  /** Returns the tail. */
  @Override
  public String toString() {
    return tail;
  }
}
