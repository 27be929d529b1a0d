package dev.yika.benchmarks.fresh;

/** Ends a program that went wrong, so that its time is not taken for an answer. */
final class Exit {

  private Exit() {}

  static void unless(boolean right) {
    if (!right) {
      throw new IllegalStateException("the program did not get the answer it should");
    }
  }
}
