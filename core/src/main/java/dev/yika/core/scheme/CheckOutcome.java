package dev.yika.core.scheme;

/**
 * What is known of the check characters of an accepted number (校验结果).
 *
 * @since 0.1.0
 */
public enum CheckOutcome {
  /** Every check character fits. */
  PASSED,
  /** A check character does not fit; accepted under {@link Strictness#LENIENT}. */
  FAILED,
  /** Nothing was computed: the scheme has no check characters, or strictness is off. */
  NOT_CHECKED
}
