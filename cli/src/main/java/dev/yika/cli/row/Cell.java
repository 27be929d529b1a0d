package dev.yika.cli.row;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.yika.core.result.Labelled;
import dev.yika.core.result.Wording;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value of a row, with its form in each format. Commands with values of their own, such as a list
 * of problems, implement this interface.
 */
public interface Cell {

  /**
   * Returns nothing: an empty cell, in JSON null.
   *
   * @return the cell
   */
  static Cell empty() {
    return new TextCell("");
  }

  /**
   * Returns a text that is the same in every language.
   *
   * @param text the text; empty stands for nothing
   * @return the cell
   */
  static Cell of(String text) {
    return new TextCell(text);
  }

  /**
   * Returns a code that a table shows in words.
   *
   * @param code the text in CSV and JSON
   * @param words the text in a table
   * @return the cell
   */
  static Cell of(String code, Wording words) {
    return new WordsCell(code, words, 0);
  }

  /**
   * Returns a constant: its name in CSV and JSON, its label in a table.
   *
   * @param constant the constant
   * @return the cell
   */
  static <E extends Enum<E> & Labelled> Cell of(E constant) {
    return new WordsCell(constant.name(), constant.wording(), 0);
  }

  /**
   * Returns an optional value, or nothing.
   *
   * @param value the value
   * @param cell the cell of a value
   * @return the cell
   */
  static <T> Cell of(Optional<T> value, Function<? super T, Cell> cell) {
    return value.map(cell).orElseGet(Cell::empty);
  }

  /**
   * Returns a code that a table shows in words and a picture with a bar.
   *
   * @param code the text in CSV and JSON
   * @param words the text in a table
   * @param share how much of its place the bar fills, 0 to 1
   * @return the cell
   */
  static Cell of(String code, Wording words, double share) {
    return new WordsCell(code, words, share);
  }

  /**
   * Returns a number, whose weight is its value.
   *
   * @param number any number
   * @return the cell
   */
  static Cell of(long number) {
    return new NumberCell(number);
  }

  /**
   * Returns a truth value.
   *
   * @param flag the value
   * @return the cell
   */
  static Cell of(boolean flag) {
    return flag ? FlagCell.TRUE : FlagCell.FALSE;
  }

  /**
   * Returns the value for CSV.
   *
   * @return a text without line breaks, empty for nothing
   */
  String plain();

  /**
   * Returns the value for a table.
   *
   * @param locale the language of the table
   * @return a text without line breaks
   */
  default String words(Locale locale) {
    return plain();
  }

  /**
   * Returns how much of its place in a picture is filled, as by a bar.
   *
   * @param heaviest the largest weight of the column
   * @return 0 to 1
   */
  default double share(double heaviest) {
    return heaviest > 0 ? weight() / heaviest : 0;
  }

  /**
   * Returns the weight by which the bars of a column are compared.
   *
   * @return 0, for no bar, or more
   */
  default double weight() {
    return 0;
  }

  /**
   * Writes the value as JSON.
   *
   * @param json the generator, behind the name of the field
   * @throws IOException if the generator's target throws it
   */
  void write(JsonGenerator json) throws IOException;
}
