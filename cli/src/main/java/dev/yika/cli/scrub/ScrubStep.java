package dev.yika.cli.scrub;

import java.util.Optional;

/**
 * One input of a run, and where it goes.
 *
 * @param input a file, or - for standard input
 * @param target a file; empty for standard output
 */
record ScrubStep(String input, Optional<String> target) {

  static ScrubStep of(String input, String target) {
    return new ScrubStep(input, Optional.of(target));
  }
}
