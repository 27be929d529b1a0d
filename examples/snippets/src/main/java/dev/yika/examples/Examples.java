package dev.yika.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;

/** Runs every example, one after the other. */
public final class Examples {

  private Examples() {}

  /**
   * Returns the examples.
   *
   * @return an unmodifiable list
   */
  public static List<Example> all() {
    return List.of(
        new NumberExample(),
        new RegionExample(),
        new EntitlementExample(),
        new PlatformExample(),
        new CardExample(),
        new DateExample(),
        new MaskingExample(),
        new RevealExample(),
        new ScrubExample());
  }

  /**
   * Runs the examples; they print UTF-8 whatever the system's charset is.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    all().forEach(example -> example.run(out));
    out.flush();
  }
}
