package dev.yika.status.machine;

import dev.yika.core.result.Labelled;

/**
 * A constant of a machine (状态机用语): a phase, a kind of event, a reason or an effect. Enums implement
 * it, so it has a name for programs and files, and a label for people.
 *
 * @since 0.1.0
 */
public interface MachineTerm extends Labelled {

  /**
   * Returns the name for programs.
   *
   * @return capital letters and underscores, the same in every language
   */
  String name();
}
