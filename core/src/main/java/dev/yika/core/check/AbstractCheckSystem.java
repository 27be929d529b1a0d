package dev.yika.core.check;

import dev.yika.core.kernel.Alphabet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The base of the check systems of this package; a subclass computes the check value of a payload.
 * Two check characters are one number, written with the size of the alphabet as its base.
 */
abstract class AbstractCheckSystem implements CheckSystem {

  /** The check value of a payload that has none: a foreign character or a wrong length. */
  static final int NONE = -1;

  private final String name;
  private final Alphabet alphabet;
  private final Alphabet checkAlphabet;
  private final Set<TypingError> detects;

  AbstractCheckSystem(
      String name, Alphabet alphabet, Alphabet checkAlphabet, Set<TypingError> detects) {
    this.name = name;
    this.alphabet = alphabet;
    this.checkAlphabet = checkAlphabet;
    this.detects = Collections.unmodifiableSet(EnumSet.copyOf(detects));
  }

  /**
   * Returns the value of the check characters that fit a payload, or {@link #NONE}.
   *
   * @param text holds at least one payload character
   */
  abstract int checkValue(CharSequence text, int from, int to);

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String alphabet() {
    return alphabet.toString();
  }

  @Override
  public final String checkAlphabet() {
    return checkAlphabet.toString();
  }

  @Override
  public int checkLength() {
    return 1;
  }

  @Override
  public final Set<TypingError> detects() {
    return detects;
  }

  @Override
  public final String compute(CharSequence payload) {
    Objects.requireNonNull(payload, "payload");
    int value = payload.isEmpty() ? NONE : checkValue(payload, 0, payload.length());
    if (value == NONE) {
      throw new IllegalArgumentException(whatIsWrongWith(payload));
    }
    char last = checkAlphabet.at(value % checkAlphabet.size());
    return checkLength() == 1
        ? String.valueOf(last)
        : "" + checkAlphabet.at(value / checkAlphabet.size()) + last;
  }

  @Override
  public final boolean verify(CharSequence text, int from, int to, int checkAt) {
    Objects.requireNonNull(text, "text");
    Objects.checkFromToIndex(from, to, text.length());
    Objects.checkFromIndexSize(checkAt, checkLength(), text.length());
    if (from == to) {
      return false;
    }
    int expected = checkValue(text, from, to);
    return expected != NONE && expected == read(text, checkAt);
  }

  private int read(CharSequence text, int checkAt) {
    int value = checkAlphabet.valueOf(text.charAt(checkAt));
    if (checkLength() == 1 || value < 0) {
      return value;
    }
    int last = checkAlphabet.valueOf(text.charAt(checkAt + 1));
    return last < 0 ? NONE : value * checkAlphabet.size() + last;
  }

  private String whatIsWrongWith(CharSequence payload) {
    if (payload.isEmpty()) {
      return "the payload is empty";
    }
    OptionalInt length = payloadLength();
    if (length.isPresent() && length.getAsInt() != payload.length()) {
      return name + " takes exactly " + length.getAsInt() + " payload characters";
    }
    int index = 0;
    while (alphabet.valueOf(payload.charAt(index)) >= 0) {
      index++;
    }
    return "the character at index " + index + " is not in the alphabet of " + name;
  }

  /** Returns the name. */
  @Override
  public final String toString() {
    return name;
  }
}
