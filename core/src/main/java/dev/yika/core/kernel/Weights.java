package dev.yika.core.kernel;

/**
 * A sum modulo M in which every value is multiplied by the weight of its position; a text longer
 * than the weights begins again with the first of them. Positions count from the end of the text.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Weights {

  /** Powers repeat after this many at the earliest: few texts are so long that a sum is cut. */
  private static final int MANY = 64;

  private final Alphabet alphabet;
  private final int modulus;
  private final int[] fromTheEnd;

  private Weights(Alphabet alphabet, int modulus, int[] fromTheEnd) {
    this.alphabet = alphabet;
    this.modulus = modulus;
    this.fromTheEnd = fromTheEnd;
  }

  /**
   * Creates the weights of a text.
   *
   * @param alphabet the characters of the text
   * @param modulus the divisor of the sum
   * @param weights the weights, first character first
   * @return the weights
   */
  public static Weights of(Alphabet alphabet, int modulus, int... weights) {
    int[] reversed = new int[weights.length];
    for (int i = 0; i < weights.length; i++) {
      reversed[i] = weights[weights.length - 1 - i];
    }
    return new Weights(alphabet, modulus, reversed);
  }

  /**
   * Creates weights that are the powers of a base.
   *
   * @param alphabet the characters of the text
   * @param modulus the divisor of the sum
   * @param base shares no factor with the modulus, so that its powers repeat
   * @param first the power that is the weight of the last character
   * @return the weights
   */
  public static Weights powers(Alphabet alphabet, int modulus, int base, int first) {
    int period = MANY;
    while (power(base, period, modulus) != 1) {
      period++;
    }
    int[] powers = new int[period];
    for (int i = 0; i < period; i++) {
      powers[i] = power(base, first + i, modulus);
    }
    return new Weights(alphabet, modulus, powers);
  }

  private static int power(int base, int exponent, int modulus) {
    int power = 1;
    for (int i = 0; i < exponent; i++) {
      power = power * base % modulus;
    }
    return power;
  }

  /**
   * Returns the characters of the texts.
   *
   * @return by value
   */
  public Alphabet alphabet() {
    return alphabet;
  }

  /**
   * Returns the number of weights.
   *
   * @return 1 or more
   */
  public int count() {
    return fromTheEnd.length;
  }

  /**
   * Returns the sum of a part of a text.
   *
   * @param text the text
   * @param from index of the first character, inclusive
   * @param to index behind the last character, exclusive
   * @return the sum modulo M, or -1 if a character is not of the alphabet
   */
  public int sum(CharSequence text, int from, int to) {
    return to - from <= fromTheEnd.length ? sumOfShort(text, from, to) : sumOfLong(text, from, to);
  }

  /** Sums a text that does not use up the weights; foreign characters show at the end. */
  private int sumOfShort(CharSequence text, int from, int to) {
    int sum = 0;
    int foreign = 0;
    for (int i = to - 1; i >= from; i--) {
      int value = alphabet.valueOf(text.charAt(i));
      foreign |= value;
      sum += value * fromTheEnd[to - 1 - i];
    }
    return foreign < 0 ? -1 : sum % modulus;
  }

  /**
   * Returns the sum of some bytes.
   *
   * @param bytes the bytes, at most as many as there are weights
   * @param from index of the first byte, inclusive
   * @param to index behind the last byte, exclusive
   * @return the sum modulo M, or -1 if a byte is not of the alphabet
   */
  int sum(byte[] bytes, int from, int to) {
    int sum = 0;
    int foreign = 0;
    for (int i = to - 1; i >= from; i--) {
      int value = alphabet.valueOf((char) (bytes[i] & 0xff));
      foreign |= value;
      sum += value * fromTheEnd[to - 1 - i];
    }
    return foreign < 0 ? -1 : sum % modulus;
  }

  private int sumOfLong(CharSequence text, int from, int to) {
    int sum = 0;
    int position = 0;
    for (int i = to - 1; i >= from; i--) {
      int value = alphabet.valueOf(text.charAt(i));
      if (value < 0) {
        return -1;
      }
      if (position == fromTheEnd.length) {
        position = 0;
        sum %= modulus;
      }
      sum += value * fromTheEnd[position++];
    }
    return sum % modulus;
  }
}
