package dev.yika.core.check;

import static dev.yika.core.check.CheckSystems.DAMM;
import static dev.yika.core.check.CheckSystems.ISO_7064_MOD_11_10;
import static dev.yika.core.check.CheckSystems.ISO_7064_MOD_37_36;
import static dev.yika.core.check.CheckSystems.VERHOEFF;

import java.util.Optional;
import java.util.Set;

/**
 * Tries every slip that could matter to a system, and so decides for all texts of all lengths.
 *
 * <p>Sums: a slip changes the sum by an amount that depends on the position and on the characters
 * it touches, not on the others; the weights repeat after 96 positions at the latest. So every
 * position of one long text is tried with one choice of the other characters.
 *
 * <p>Walks from state to state (MOD M+1,M; Damm; Verhoeff): all that counts is the state before the
 * slip, the characters touched or jumped over, and for Verhoeff the position modulo 8. What follows
 * cannot hide a slip, because each character permutes the states. One character before the slip
 * reaches every state.
 *
 * <p>Slips that touch the check characters are tried on all endings of three payload characters.
 */
final class SlipSearch {

  private static final Set<CheckSystem> WALKS =
      Set.of(ISO_7064_MOD_11_10, ISO_7064_MOD_37_36, DAMM, VERHOEFF);
  private static final int LONG = 100;
  private static final int MORE_THAN_VERHOEFFS_PERIOD = 12;
  private static final int SHORT = 4;

  private final CheckSystem system;
  private final TypingError error;
  private final boolean walks;
  private final String filler;
  private long tried;
  private long missed;
  private Optional<String> firstMiss = Optional.empty();

  private SlipSearch(CheckSystem system, TypingError error) {
    this.system = system;
    this.error = error;
    this.walks = WALKS.contains(system);
    int length = walks ? (system == VERHOEFF ? MORE_THAN_VERHOEFFS_PERIOD : SHORT) : LONG;
    this.filler = system.alphabet().substring(0, 1).repeat(system.payloadLength().orElse(length));
  }

  /** Returns a slip that the system does not notice: the code, an arrow, the changed code. */
  static Optional<String> miss(CheckSystem system, TypingError error) {
    SlipSearch search = new SlipSearch(system, error);
    for (int at = 0; at <= search.filler.length() - Slips.width(error); at++) {
      search.tryPayload(at);
    }
    search.tryEndings();
    return search.firstMiss;
  }

  /** Returns "missed of tried" for the slips inside the payload that begin at one index. */
  static String tally(CheckSystem system, TypingError error, int at) {
    SlipSearch search = new SlipSearch(system, error);
    search.tryPayload(at);
    return search.missed + " of " + search.tried;
  }

  private void tryPayload(int at) {
    StringBuilder payload = new StringBuilder(filler);
    if (at == 0 || !walks) {
      tryWindows(payload, at);
      return;
    }
    for (char before : system.alphabet().toCharArray()) {
      payload.setCharAt(at - 1, before);
      tryWindows(payload, at);
    }
  }

  private void tryWindows(StringBuilder payload, int at) {
    for (char first : system.alphabet().toCharArray()) {
      payload.setCharAt(at, first);
      switch (Slips.width(error)) {
        case 1 -> tryAll(payload, at, at);
        case 2 -> tryPairs(payload, at, at + 1);
        default -> tryJumps(payload, at);
      }
    }
  }

  private void tryPairs(StringBuilder payload, int at, int second) {
    for (char other : system.alphabet().toCharArray()) {
      payload.setCharAt(second, other);
      tryAll(payload, at, at);
    }
  }

  private void tryJumps(StringBuilder payload, int at) {
    String middles = walks ? system.alphabet() : filler.substring(0, 1);
    for (int i = 0; i < middles.length(); i++) {
      payload.setCharAt(at + 1, middles.charAt(i));
      tryPairs(payload, at, at + 2);
    }
  }

  private void tryEndings() {
    String start = filler.substring(0, system.payloadLength().orElse(3) - 3);
    int length = start.length() + 3;
    int last = length + system.checkLength() - Slips.width(error);
    for (char a : system.alphabet().toCharArray()) {
      for (char b : system.alphabet().toCharArray()) {
        for (char c : system.alphabet().toCharArray()) {
          tryAll(start + a + b + c, length - 2, last);
        }
      }
    }
  }

  private void tryAll(CharSequence payload, int first, int last) {
    String code = payload + system.compute(payload);
    for (int at = first; at <= last; at++) {
      for (String slip : Slips.of(error, system, code, at)) {
        tried++;
        if (system.verify(slip)) {
          missed++;
          firstMiss = firstMiss.or(() -> Optional.of(code + " -> " + slip));
        }
      }
    }
  }
}
