package dev.yika.core.result;

import java.util.Locale;
import java.util.Objects;

/**
 * Thrown when a table file that a user supplies, such as a region overlay or a file of number
 * schemes, is refused. Nothing of the file takes effect.
 *
 * <p>The message names the file, the line, the column and the reason, never a cell: for example
 * {@code policies.tsv:3: until: no such day}.
 *
 * @since 0.1.0
 */
public final class BadTableException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The name of the file. */
  private final String source;

  /** The 1-based line number, or 0. */
  private final int line;

  /** The name of the column, or empty. */
  private final String column;

  /** What is wrong. */
  private final Wording reason;

  /**
   * Constructs the exception of a refused file.
   *
   * @param source the name of the file, or another description of where the rows come from
   * @param line 1-based line number; 0 for the file as a whole
   * @param column the name of the column; empty for the row or the file as a whole
   * @param reason what is wrong, as a sentence without a full stop
   */
  public BadTableException(String source, int line, String column, Wording reason) {
    super(place(source, line, column) + reason.english());
    this.source = Objects.requireNonNull(source, "source");
    this.line = line;
    this.column = Objects.requireNonNull(column, "column");
    this.reason = reason;
  }

  private static String place(String source, int line, String column) {
    return source + (line > 0 ? ":" + line : "") + ": " + (column.isEmpty() ? "" : column + ": ");
  }

  /**
   * Returns where the rows come from.
   *
   * @return a file name or a description
   */
  public String source() {
    return source;
  }

  /**
   * Returns the place of the first wrong row.
   *
   * @return the 1-based line number; 0 for the file as a whole
   */
  public int line() {
    return line;
  }

  /**
   * Returns the column that is wrong.
   *
   * @return its name in the head line; empty for the row or the file as a whole
   */
  public String column() {
    return column;
  }

  /**
   * Returns what is wrong, in English.
   *
   * @return a sentence without a full stop
   */
  public String reason() {
    return reason.english();
  }

  /**
   * Returns what is wrong.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a sentence without a full stop
   */
  public String reason(Locale locale) {
    return reason.in(locale);
  }

  /**
   * Returns place and reason in one line.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return for example {@code policies.tsv:3: until: no such day}
   */
  public String message(Locale locale) {
    return place(source, line, column) + reason.in(locale);
  }
}
