package dev.yika.benchmarks.fresh;

import dev.yika.core.number.CardNumber;

/** Validates one made-up card number, without its region. */
final class FirstValidation {

  private FirstValidation() {}

  public static void main(String[] arguments) {
    Exit.unless(CardNumber.isValid("4101021234567890"));
  }
}
