package dev.yika.status.machine;

import dev.yika.core.result.Labelled;

/**
 * A word of a machine (术语): a phase, a kind of event, a reason, an effect. Enums implement it, so a
 * term has a name for programs and files, and a label for people.
 *
 * @since 0.1.0
 */
public interface Term extends Labelled {

  /**
   * Returns the name for programs.
   *
   * @return capital letters and underscores, the same in every language
   */
  String name();
}
