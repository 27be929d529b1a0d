package dev.yika.benchmarks.fresh;

/** Does nothing: what a JVM costs by itself. */
final class EmptyProgram {

  private EmptyProgram() {}

  public static void main(String[] arguments) {
    Exit.unless(arguments.length == 0);
  }
}
