package dev.yika.benchmarks;

/**
 * What is wrong with the invalid half of the texts. The libraries differ in what a refusal costs
 * them, so every question is asked with both.
 */
public enum Fault {
  /**
   * One typing slip: a wrong digit or two neighbours swapped. Both libraries have to read the whole
   * text and compute its check character to refuse it.
   */
  SLIP,
  /**
   * Anything, in a text of the right length: a letter, a space, a digit of another script, random
   * digits, random signs.
   */
  ANYTHING
}
