package dev.yika.benchmarks.fresh;

import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** Validates one made-up number by the Luhn check of commons-validator. */
final class FirstValidationOfCommons {

  private FirstValidationOfCommons() {}

  public static void main(String[] arguments) {
    Exit.unless(LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid("4101021234567895"));
  }
}
