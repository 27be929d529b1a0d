package dev.yika.core.input;

import dev.yika.core.result.Wording;

/**
 * Thrown by a factory that refuses its arguments, with the reason in both languages (参数不符规则), so
 * that a table which holds such arguments can be refused in the language of its user.
 *
 * @since 0.1.0
 */
public final class RefusedException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  private final Wording reason;

  /**
   * Constructs an exception.
   *
   * @param english what is wrong, without a full stop and without a number of a person
   * @param chinese the same in Chinese
   */
  public RefusedException(String english, String chinese) {
    super(english);
    this.reason = new Wording(english, chinese);
  }

  /**
   * Returns what is wrong.
   *
   * @return a sentence without a full stop
   */
  public Wording reason() {
    return reason;
  }
}
