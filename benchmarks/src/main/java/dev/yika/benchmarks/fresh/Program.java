package dev.yika.benchmarks.fresh;

/** What a new process does before it ends. */
public enum Program {
  /** Nothing, to know what a process costs at all. */
  EMPTY(EmptyProgram.class, "nothing"),
  /** Yika looks a region up. */
  LOOK_UP(FirstLookUp.class, "Yika: first region look-up"),
  /** Yika validates a card number. */
  VALIDATION(FirstValidation.class, "Yika: first validation of a card number"),
  /** Yika validates a card number and looks its region up. */
  VALIDATION_WITH_REGION(FirstValidationWithRegion.class, "Yika: first validation with its region"),
  /** Yika computes an entitlement. */
  ENTITLEMENT(FirstEntitlement.class, "Yika: first entitlement"),
  /** hutool validates an identity number. */
  HUTOOL(FirstValidationOfHutool.class, "hutool: first validation of an identity number"),
  /** commons-validator validates by Luhn. */
  COMMONS_VALIDATOR(FirstValidationOfCommons.class, "commons-validator: first validation by Luhn");

  private final Class<?> main;
  private final String label;

  Program(Class<?> main, String label) {
    this.main = main;
    this.label = label;
  }

  Class<?> main() {
    return main;
  }

  /**
   * Returns what the program does, in words.
   *
   * @return a label for a table
   */
  public String label() {
    return label;
  }
}
