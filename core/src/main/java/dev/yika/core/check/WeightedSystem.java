package dev.yika.core.check;

import dev.yika.core.kernel.WeightedCheck;
import dev.yika.core.kernel.Weights;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A system for payloads of one length, as in the Chinese codes for organizations: the check value
 * completes the weighted sum of the payload to a multiple of the modulus.
 */
final class WeightedSystem extends AbstractCheckSystem {

  private final int modulus;
  private final Weights weights;

  WeightedSystem(String name, WeightedCheck check, Set<TypingError> detects) {
    super(name, check.weights().alphabet(), check.checks(), detects);
    this.modulus = check.modulus();
    this.weights = check.weights();
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
