package dev.yika.core.check;

import dev.yika.core.kernel.Alphabet;
import dev.yika.core.kernel.Weights;
import java.util.EnumSet;

/**
 * A pure system of ISO/IEC 7064, "MOD M-r": the text with its check characters, read as a number
 * with the base r, leaves the remainder 1 when divided by M.
 *
 * <p>A radix as large as the alphabet needs two check characters, the radix 2 needs one. Each
 * system here detects every kind of {@link TypingError}: its M shares no factor with a difference
 * of two values, nor with r, r - 1 or r + 1.
 */
final class PureSystem extends AbstractCheckSystem {

  private final int modulus;
  private final int checkLength;
  private final Weights weights;

  PureSystem(String name, int modulus, int radix, Alphabet alphabet, Alphabet checkAlphabet) {
    super(name, alphabet, checkAlphabet, EnumSet.allOf(TypingError.class));
    this.modulus = modulus;
    this.checkLength = radix == alphabet.size() ? 2 : 1;
    this.weights = Weights.powers(alphabet, modulus, radix, checkLength);
  }

  @Override
  public int checkLength() {
    return checkLength;
  }

  /**
   * {@inheritDoc}
   *
   * <p>The standard subtracts the sum from M + 1. A single check character is the rest modulo M; of
   * two the difference itself is written, from 2 to M + 1, so 98 but never 01.
   */
  @Override
  int checkValue(CharSequence text, int from, int to) {
    int sum = weights.sum(text, from, to);
    if (sum < 0) {
      return NONE;
    }
    int difference = modulus + 1 - sum;
    return checkLength == 1 && difference >= modulus ? difference - modulus : difference;
  }
}
