package dev.yika.core.check;

import dev.yika.core.kernel.Alphabet;
import dev.yika.core.kernel.Hybrid;
import java.util.Set;

/**
 * A system that goes from state to state, one step for each character from left to right; the state
 * after the payload decides the check value. The table has a row for each value, not for each
 * state, so that a step waits for a single load.
 */
final class TableSystem extends AbstractCheckSystem {

  private final Alphabet alphabet;
  private final int start;
  private final byte[][] nextStates;

  /** For digits, the state two steps later, with a row for each pair; else empty. */
  private final byte[][] statesAfterPairs;

  private final byte[] checkValues;

  private TableSystem(
      String name, Alphabet alphabet, int start, int states, Set<TypingError> detects) {
    super(name, alphabet, alphabet, detects);
    this.alphabet = alphabet;
    this.start = start;
    this.nextStates = new byte[alphabet.size()][states];
    this.statesAfterPairs = new byte[alphabet.size() == 10 ? 100 : 0][states];
    this.checkValues = new byte[states];
  }

  /**
   * Creates a hybrid system of ISO/IEC 7064, "MOD M+1,M"; M is the size of the alphabet.
   *
   * <p>The standard's product, 1 to M, is the state. The check character makes the last sum 1.
   */
  static TableSystem hybrid(String name, Alphabet alphabet, Set<TypingError> detects) {
    int m = alphabet.size();
    TableSystem system = new TableSystem(name, alphabet, m, m + 1, detects);
    for (int product = 1; product <= m; product++) {
      for (int value = 0; value < m; value++) {
        system.nextStates[value][product] = (byte) Hybrid.next(product, value, m);
      }
      system.checkValues[product] = (byte) ((m + 1 - product) % m);
    }
    system.fillPairs();
    return system;
  }

  /**
   * Creates a system of digits from a quasigroup with zeros on its diagonal: the check digit is the
   * last state.
   *
   * @param quasigroup a row of ten digits for each state; the start is row 0
   */
  static TableSystem quasigroup(String name, String[] quasigroup, Set<TypingError> detects) {
    int size = quasigroup.length;
    TableSystem system = new TableSystem(name, Alphabet.DIGITS, 0, size, detects);
    for (int state = 0; state < size; state++) {
      for (int value = 0; value < size; value++) {
        system.nextStates[value][state] = (byte) (quasigroup[state].charAt(value) - '0');
      }
      system.checkValues[state] = (byte) state;
    }
    system.fillPairs();
    return system;
  }

  private void fillPairs() {
    for (int pair = 0; pair < statesAfterPairs.length; pair++) {
      for (int state = 0; state < checkValues.length; state++) {
        statesAfterPairs[pair][state] = nextStates[pair % 10][nextStates[pair / 10][state]];
      }
    }
  }

  @Override
  int checkValue(CharSequence text, int from, int to) {
    int state = start;
    int i = from;
    if (statesAfterPairs.length > 0) {
      for (; i + 1 < to; i += 2) { // half as many loads to wait for
        int first = alphabet.valueOf(text.charAt(i));
        int second = alphabet.valueOf(text.charAt(i + 1));
        if ((first | second) < 0) {
          return NONE;
        }
        state = statesAfterPairs[first * 10 + second][state];
      }
    }
    for (; i < to; i++) {
      int value = alphabet.valueOf(text.charAt(i));
      if (value < 0) {
        return NONE;
      }
      state = nextStates[value][state];
    }
    return checkValues[state];
  }
}
