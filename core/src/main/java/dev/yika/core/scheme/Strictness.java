package dev.yika.core.scheme;

/**
 * How much of a number scheme a text must satisfy (严格程度).
 *
 * @since 0.1.0
 */
public enum Strictness {
  /** The layout and every check character must fit. The default. */
  STRICT,
  /**
   * The layout must fit, and the check characters of a confirmed scheme. A wrong check character of
   * an <em>assumed</em> scheme is accepted, and the number says so.
   */
  LENIENT,
  /** The layout must fit; check characters are not computed. */
  OFF
}
