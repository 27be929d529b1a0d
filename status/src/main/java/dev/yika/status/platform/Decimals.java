package dev.yika.status.platform;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads decimal numbers of a sensible size, with an exponent or without. */
final class Decimals {

  private static final Pattern FORM =
      Pattern.compile(
          "[+-]?(?:[0-9]{1,20}(?:\\.[0-9]{1,20})?|\\.[0-9]{1,20})(?:[eE][+-]?[0-9]{1,2})?");

  private static final int MAX_DIGITS = 14;

  private Decimals() {}

  /** Returns a number of at most 14 digits before the point, without zeros at its end. */
  static Optional<BigDecimal> parse(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text).stripTrailingZeros();
    return Optional.of(number).filter(each -> each.precision() - each.scale() <= MAX_DIGITS);
  }
}
