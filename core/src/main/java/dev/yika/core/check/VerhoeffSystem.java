package dev.yika.core.check;

import dev.yika.core.kernel.Alphabet;
import java.util.Set;

/**
 * Verhoeff's system: every digit is permuted according to its position, then all are multiplied in
 * the symmetry group of the pentagon. Positions count from the check digit, which is number 0.
 */
final class VerhoeffSystem extends AbstractCheckSystem {

  private static final int DIGITS = 10;
  private static final int ROTATIONS = 5;

  /** The permutation of position 1; that of position i applies it i times. */
  private static final String PERMUTATION = "1576283094";

  /** The permutations repeat after this many positions. */
  private static final int PERIOD = 8;

  /** Indexed by the right factor first, so that a step waits for a single load. */
  private final byte[][] products = new byte[DIGITS][DIGITS];

  private final byte[] inverses = new byte[DIGITS];
  private final byte[][] permuted = new byte[PERIOD][DIGITS];

  VerhoeffSystem(String name, Set<TypingError> detects) {
    super(name, Alphabet.DIGITS, Alphabet.DIGITS, detects);
    for (int left = 0; left < DIGITS; left++) {
      for (int right = 0; right < DIGITS; right++) {
        products[right][left] = (byte) product(left, right);
      }
      inverses[left] = (byte) inverse(left);
      permuted[0][left] = (byte) left;
    }
    for (int position = 1; position < PERIOD; position++) {
      for (int digit = 0; digit < DIGITS; digit++) {
        permuted[position][digit] = permute(permuted[position - 1][digit]);
      }
    }
  }

  /** Multiplies two symmetries: 0 to 4 are the rotations, 5 to 9 the reflections. */
  private static int product(int left, int right) {
    boolean reflected = left >= ROTATIONS;
    int angle = Math.floorMod(reflected ? left - right : left + right, ROTATIONS);
    return reflected == right >= ROTATIONS ? angle : ROTATIONS + angle;
  }

  private static int inverse(int symmetry) {
    return symmetry < ROTATIONS ? (ROTATIONS - symmetry) % ROTATIONS : symmetry;
  }

  private static byte permute(int digit) {
    return (byte) (PERMUTATION.charAt(digit) - '0');
  }

  @Override
  int checkValue(CharSequence text, int from, int to) {
    int product = 0;
    for (int i = to - 1; i >= from; i--) {
      int value = Alphabet.DIGITS.valueOf(text.charAt(i));
      if (value < 0) {
        return NONE;
      }
      product = products[permuted[(to - i) % PERIOD][value]][product];
    }
    return inverses[product];
  }
}
