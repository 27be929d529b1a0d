package dev.yika.core.check;

import dev.yika.core.kernel.Alphabet;
import java.util.Set;

/**
 * Luhn's system: every second digit, beginning with the last of the payload, is doubled and its
 * digits are added; the check digit completes the sum to a multiple of ten.
 */
final class LuhnSystem extends AbstractCheckSystem {

  private static final int BASE = 10;

  LuhnSystem(String name, Set<TypingError> detects) {
    super(name, Alphabet.DIGITS, Alphabet.DIGITS, detects);
  }

  @Override
  int checkValue(CharSequence text, int from, int to) {
    int sum = 0;
    boolean doubled = true;
    for (int i = to - 1; i >= from; i--) {
      int value = Alphabet.DIGITS.valueOf(text.charAt(i));
      if (value < 0) {
        return NONE;
      }
      sum += doubled ? sumOfDoubled(value) : value;
      doubled = !doubled;
    }
    return (BASE - sum % BASE) % BASE;
  }

  private static int sumOfDoubled(int value) {
    return value < BASE / 2 ? 2 * value : 2 * value - (BASE - 1);
  }
}
