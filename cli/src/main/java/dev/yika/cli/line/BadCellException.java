package dev.yika.cli.line;

import dev.yika.core.result.Wording;
import java.util.Locale;

/** Thrown when a cell of a row cannot be read. Its message holds the column and the rule only. */
public final class BadCellException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The name of the column. */
  private final String column;

  /** What the cell should be. */
  private final Wording rule;

  /**
   * Refuses a cell.
   *
   * @param column the name of its column
   * @param rule what it should be
   */
  public BadCellException(String column, Wording rule) {
    super(column + ": " + rule.english());
    this.column = column;
    this.rule = rule;
  }

  /**
   * Returns what is wrong.
   *
   * @param locale the language
   * @return the column and what the cell should be
   */
  public String message(Locale locale) {
    return column + (locale.getLanguage().equals("zh") ? "：" : ": ") + rule.in(locale);
  }
}
