package dev.yika.examples;

import java.io.PrintStream;

/** One small program. */
public interface Example {

  /**
   * Runs the program.
   *
   * @param out where it prints to, in any charset that knows Chinese
   */
  void run(PrintStream out);
}
