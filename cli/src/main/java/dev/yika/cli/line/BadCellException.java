package dev.yika.cli.line;

import dev.yika.core.result.Wording;
import java.util.Locale;

/** Thrown when a row or a cell cannot be read. Its message holds the column and the rule only. */
public final class BadCellException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final Wording PLACE = new Wording("%s: %s", "%s：%s");

  /** The name of the column; empty if the whole row is meant. */
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

  /** Refuses a row or a head. */
  public BadCellException(Wording rule) {
    super(rule.english());
    this.column = "";
    this.rule = rule;
  }

  /** Fills a wording with what is no part of a cell. */
  public static Wording filled(Wording wording, Object... values) {
    return new Wording(wording.in(Locale.ENGLISH, values), wording.in(Locale.CHINESE, values));
  }

  /**
   * Returns what is wrong.
   *
   * @param locale the language
   * @return the column, if it is one that is meant, and what the rule asks for
   */
  public String message(Locale locale) {
    return column.isEmpty() ? rule.in(locale) : PLACE.in(locale, column, rule.in(locale));
  }
}
