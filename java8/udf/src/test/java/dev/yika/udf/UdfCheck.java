package dev.yika.udf;

/** A program that needs the jar alone, under any Java; {@code .ci/java8} runs it. */
final class UdfCheck {

  private UdfCheck() {}

  public static void main(String[] args) {
    String card = "4101021234567890";
    check(new IsValid().evaluate(card));
    check("************7890".equals(new Mask().evaluate(card)));
    check(!new Scrub().evaluate("card " + card).contains(card.substring(4, 12)));
    check(new Diagnose().evaluate("4101", "card-number", "zh").length() > 0);
    check(new Region().evaluate(card).length() > 0);
    System.out.println("udf: answers with its own jar alone");
  }

  private static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("another answer");
    }
  }
}
