package dev.yika.core.result;

import java.util.Objects;

/**
 * Thrown when a table file that a user supplies, such as a region overlay or a file of number
 * schemes, is refused. Nothing of the file takes effect.
 *
 * @since 0.1.0
 */
public final class BadTableException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Where the rows came from. */
  private final String source;

  /** The 1-based line number, or 0. */
  private final int line;

  /** What is wrong. */
  private final String reason;

  /**
   * Makes an exception for a refused file.
   *
   * @param source the name of the file, or what else the rows came from
   * @param line 1-based line number; 0 when the file as a whole is meant
   * @param reason what is wrong, as a sentence without a full stop
   */
  public BadTableException(String source, int line, String reason) {
    super(source + (line > 0 ? ":" + line : "") + ": " + reason);
    this.source = Objects.requireNonNull(source, "source");
    this.line = line;
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /**
   * Returns where the rows came from.
   *
   * @return a file name or a description
   */
  public String source() {
    return source;
  }

  /**
   * Returns the place of the first wrong row.
   *
   * @return the 1-based line number; 0 when the file as a whole is meant
   */
  public int line() {
    return line;
  }

  /**
   * Returns what is wrong.
   *
   * @return a sentence without a full stop
   */
  public String reason() {
    return reason;
  }
}
