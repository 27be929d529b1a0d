package dev.yika.cli.line;

import dev.yika.core.result.Wording;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when a row or a cell cannot be read. Its message holds the column and the rule only. */
public final class BadCellException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final Wording PLACE = new Wording("%s: %s", "%s：%s");

  /** The name of the column; empty if the whole row is meant. */
  private final String column;

  /** What the cell should be. */
  private final Wording rule;

  /** The values allowed, too long to repeat for each cell; null if the rule names them. */
  private final @Nullable Wording choices;

  /**
   * Refuses a cell.
   *
   * @param column the name of its column
   * @param rule what it should be
   */
  public BadCellException(String column, Wording rule) {
    this(column, rule, null);
  }

  /**
   * Refuses a cell that should hold one of many words.
   *
   * @param column the name of its column
   * @param rule what it should be
   * @param choices the values allowed, reported once for all cells; null if the rule names them
   */
  public BadCellException(String column, Wording rule, @Nullable Wording choices) {
    super(column + ": " + rule.english());
    this.column = column;
    this.rule = rule;
    this.choices = choices;
  }

  /** Refuses a row or a head. */
  public BadCellException(Wording rule) {
    super(rule.english());
    this.column = "";
    this.rule = rule;
    this.choices = null;
  }

  /**
   * Names the wrong part of the cell.
   *
   * @param words the part, with a place for the rule behind that for the number
   * @param number the number of the part, counted from 1
   */
  public BadCellException within(Wording words, int number) {
    Wording whole =
        new Wording(
            words.in(Locale.ENGLISH, number, rule.in(Locale.ENGLISH)),
            words.in(Locale.CHINESE, number, rule.in(Locale.CHINESE)));
    return new BadCellException(column, whole, choices);
  }

  /** Returns the values allowed in such a cell; empty if the rule names them. */
  public Optional<Wording> choices() {
    return Optional.ofNullable(choices);
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
