package dev.yika.masking.view;

import dev.yika.core.check.CheckSystem;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The parts of a number and its check characters; counts the numbers that fit a masked text. */
final class NumberModel {

  /** The most combinations that are counted one by one, which takes milliseconds. */
  private static final BigInteger FEW = BigInteger.valueOf(200_000);

  private final List<NumberPart> parts = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();

  /**
   * A check system at its place.
   *
   * @param system the system
   * @param from index of the first payload character
   * @param to index after the last
   * @param at index of the first check character
   */
  private record Check(CheckSystem system, int from, int to, int at) {

    boolean isShown(String masked) {
      return !hides(masked, at, at + system.checkLength());
    }

    boolean hasHiddenPayload(String masked) {
      return hides(masked, from, to);
    }

    private static boolean hides(String masked, int from, int to) {
      return masked.substring(from, to).indexOf(PlainText.STAR) >= 0;
    }

    /** Returns how many check texts there are; of two digits, the values below 97. */
    BigInteger values() {
      return BigInteger.valueOf(system.checkLength() == 1 ? system.checkAlphabet().length() : 97);
    }

    boolean holds(CharSequence text) {
      return system.verify(text, from, to, at);
    }
  }

  NumberModel with(NumberPart part) {
    parts.add(part);
    return this;
  }

  NumberModel withCheck(CheckSystem system, int from, int to, int at) {
    checks.add(new Check(system, from, to, at));
    return this;
  }

  CandidateCount count(String masked) {
    BigInteger all = BigInteger.ONE;
    for (NumberPart part : parts) {
      all = all.multiply(part.count(masked));
    }
    boolean allShown = checks.stream().allMatch(check -> check.isShown(masked));
    if (allShown && !checks.isEmpty() && all.compareTo(FEW) <= 0) {
      StringBuilder text = new StringBuilder(masked);
      return new CandidateCount(BigInteger.valueOf(countEach(masked, text, 0)), true);
    }
    return estimate(masked, all);
  }

  /** Takes each shown check to fit one in so many; a hidden one follows from its payload. */
  private CandidateCount estimate(String masked, BigInteger all) {
    BigInteger divisor = BigInteger.ONE;
    for (Check check : checks) {
      if (check.isShown(masked) && check.hasHiddenPayload(masked)) {
        divisor = divisor.multiply(check.values());
      }
    }
    BigInteger rounded = all.add(divisor.shiftRight(1)).divide(divisor);
    return new CandidateCount(rounded, divisor.equals(BigInteger.ONE));
  }

  private long countEach(String masked, StringBuilder text, int index) {
    if (index == parts.size()) {
      return checks.stream().allMatch(check -> check.holds(text)) ? 1 : 0;
    }
    NumberPart part = parts.get(index);
    long count = 0;
    for (String choice : part.list(masked)) {
      text.replace(part.start(), part.start() + choice.length(), choice);
      count += countEach(masked, text, index + 1);
    }
    return count;
  }
}
