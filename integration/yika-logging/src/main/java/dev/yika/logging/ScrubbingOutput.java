package dev.yika.logging;

import dev.yika.masking.text.Scrubber;
import java.util.Optional;

/**
 * A part of a logging framework that masks what it writes, and that goes on with another scrubber
 * while it is in use.
 *
 * @since 0.1.0
 */
public interface ScrubbingOutput {

  /**
   * Sets the scrubber of the next events, if it passes the test with a made-up number.
   *
   * @param scrubber what is a number, and what is left of it
   * @throws IllegalStateException if a made-up number is left as it is; the old scrubber stays
   */
  void setScrubber(Scrubber scrubber);

  /**
   * Returns why parts of numbers stay readable, as for a pattern that cuts messages.
   *
   * @return the appender and the pattern; empty if nothing is known
   */
  default Optional<String> warning() {
    return Optional.empty();
  }
}
