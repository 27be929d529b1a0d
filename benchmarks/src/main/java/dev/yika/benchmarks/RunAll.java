package dev.yika.benchmarks;

/** Runs everything. */
public final class RunAll {

  private RunAll() {}

  /** Starts. */
  public static void main(String[] arguments) {}
}
