package dev.yika.benchmarks;

/**
 * What is wrong with the texts. The libraries differ in what a refusal costs them, so every
 * question is asked with each: as users have the texts, and as the peers like them.
 */
public enum Fault {
  /**
   * As users have them: one in a hundred holds a slip, another one is typed in groups of four with
   * spaces between. Peers refuse those that are typed so.
   */
  USUAL,
  /**
   * As peers of digits like them: half of the texts hold one typing slip, a wrong digit or two
   * neighbours swapped. Both libraries have to read the whole text and compute its check character
   * to refuse it.
   */
  SLIP,
  /**
   * As peers like them that refuse a foreign character at once: half of the texts hold anything, in
   * a text of the right length: a letter, a space, a digit of another script, random digits, random
   * signs.
   */
  ANYTHING
}
