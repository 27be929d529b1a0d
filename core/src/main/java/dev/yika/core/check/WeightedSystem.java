package dev.yika.core.check;

import java.util.OptionalInt;
import java.util.Set;

/**
 * A system for payloads of one length, as in the Chinese codes for organizations: the check value
 * completes the weighted sum of the payload to a multiple of the modulus.
 */
final class WeightedSystem extends AbstractCheckSystem {

  private final int modulus;
  private final Weights weights;

  WeightedSystem(
      String name,
      int modulus,
      Weights weights,
      Alphabet alphabet,
      Alphabet checkAlphabet,
      Set<TypingError> detects) {
    super(name, alphabet, checkAlphabet, detects);
    this.modulus = modulus;
    this.weights = weights;
  }

  @Override
  public OptionalInt payloadLength() {
    return OptionalInt.of(weights.count());
  }

  @Override
  int checkValue(CharSequence text, int from, int to) {
    int sum = to - from == weights.count() ? weights.sum(text, from, to) : NONE;
    return sum > 0 ? modulus - sum : sum;
  }
}
