package dev.yika.core.kernel;

/**
 * A check character that completes a weighted sum to a multiple of a modulus (GB 11714, GB 32100).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class WeightedCheck {

  /** Modulo 31. */
  private static final int[] POWERS_OF_3 = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  /** The check of organization codes and of social-security card numbers. */
  public static final WeightedCheck GB_11714 =
      new WeightedCheck(
          11,
          Weights.of(Alphabet.DIGITS_AND_LETTERS, 11, 3, 7, 9, 10, 5, 8, 4, 2),
          Alphabet.DIGITS.plus("X"));

  /** The check of unified social credit codes; the weights are the powers of 3. */
  public static final WeightedCheck GB_32100 =
      new WeightedCheck(
          31, Weights.of(Alphabet.CREDIT_CODE, 31, POWERS_OF_3), Alphabet.CREDIT_CODE);

  private final int modulus;
  private final Weights weights;
  private final Alphabet checks;

  /**
   * Creates a check.
   *
   * @param modulus the divisor of the sum
   * @param weights the weights of the payload
   * @param checks the characters that a check character may be
   */
  public WeightedCheck(int modulus, Weights weights, Alphabet checks) {
    this.modulus = modulus;
    this.weights = weights;
    this.checks = checks;
  }

  /**
   * Returns the divisor of the sum.
   *
   * @return 11 or 31
   */
  public int modulus() {
    return modulus;
  }

  /**
   * Returns the weights of the payload.
   *
   * @return one for each character before the check character
   */
  public Weights weights() {
    return weights;
  }

  /**
   * Returns the characters that a check character may be.
   *
   * @return by value
   */
  public Alphabet checks() {
    return checks;
  }

  /**
   * Returns whether the check character behind a payload fits it. Allocates nothing.
   *
   * @param text the text
   * @param from index of the first character of the payload
   * @return true if all characters are of their alphabets and the check character fits
   * @throws IndexOutOfBoundsException if the text ends before
   */
  public boolean holds(CharSequence text, int from) {
    int checkAt = from + weights.count();
    return completes(weights.sum(text, from, checkAt), checks.valueOf(text.charAt(checkAt)));
  }

  /**
   * Returns whether the check character behind a payload fits it. Allocates nothing.
   *
   * @param bytes the bytes
   * @param from index of the first byte of the payload
   * @return true if all characters are of their alphabets and the check character fits
   * @throws IndexOutOfBoundsException if the array ends before
   */
  public boolean holds(byte[] bytes, int from) {
    int checkAt = from + weights.count();
    int check = checks.valueOf((char) (bytes[checkAt] & 0xff));
    return completes(weights.sum(bytes, from, checkAt), check);
  }

  private boolean completes(int sum, int check) {
    return (sum | check) >= 0 && (sum + check) % modulus == 0;
  }
}
