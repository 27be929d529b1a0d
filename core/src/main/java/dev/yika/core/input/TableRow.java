package dev.yika.core.input;

import dev.yika.core.result.BadTableException;
import dev.yika.core.result.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of a table file (表格行): cells by the name of their column, and the checks that all row
 * readers share.
 *
 * <p>A check that fails throws a {@link BadTableException} that names file, line, column and reason
 * and never shows the cell. {@value #NONE} in a cell stands for none; an empty cell is none in an
 * optional column only. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TableRow {

  /** The cell for no value. */
  public static final String NONE = "-";

  /** The index of an optional column that a file does not have. */
  static final int ABSENT = -1;

  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final Pattern DATE = Pattern.compile("(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");
  private static final Wording NO_DATE =
      new Wording("expected a date, yyyy-mm-dd", "应为日期，格式 yyyy-mm-dd");

  private final TableForm form;
  private final String source;
  private final int line;

  /** The index of each column of the form. */
  private final Map<String, Integer> head;

  private final List<String> cells;

  TableRow(TableForm form, String source, int line, Map<String, Integer> head, List<String> cells) {
    this.form = form;
    this.source = source;
    this.line = line;
    this.head = head;
    this.cells = List.copyOf(cells);
  }

  /**
   * Returns where the row comes from.
   *
   * @return a file name or a description
   */
  public String source() {
    return source;
  }

  /**
   * Returns the place of the row.
   *
   * @return the 1-based line number
   */
  public int line() {
    return line;
  }

  /**
   * Returns all cells in the order of the file.
   *
   * @return an unmodifiable list of the cells without surrounding spaces
   */
  public List<String> cells() {
    return cells;
  }

  /**
   * Returns a cell as it stands.
   *
   * @param column the name of the column
   * @return the cell without surrounding spaces; empty if the column is optional and left out
   * @throws IllegalArgumentException if the form has no such column
   */
  public String cell(String column) {
    Integer index = head.get(column);
    if (index == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    return index == ABSENT || index >= cells.size() ? "" : cells.get(index);
  }

  /**
   * Returns whether a cell holds no value.
   *
   * @param column the name of the column
   * @return true for {@value #NONE}, and for an empty cell or none at all in an optional column
   */
  public boolean isNone(String column) {
    String cell = cell(column);
    return cell.equals(NONE) || (cell.isEmpty() && form.isOptional(column));
  }

  /**
   * Reads a cell that may be {@linkplain #isNone none}.
   *
   * @param column the name of the column
   * @param check one of the checks of this row, such as {@code row::date}
   * @param <T> the type of the value
   * @return the value, empty for none
   */
  public <T> Optional<T> find(String column, Function<String, T> check) {
    return isNone(column) ? Optional.empty() : Optional.of(check.apply(column));
  }

  /**
   * Reads a text that must be there.
   *
   * @param column the name of the column
   * @return the cell, neither empty nor {@value #NONE}
   * @throws BadTableException if it is
   */
  public String text(String column) {
    require(!cell(column).isEmpty() && !isNone(column), column, "the cell is empty", "此格不能为空");
    return cell(column);
  }

  /**
   * Reads a text of a given form.
   *
   * @param column the name of the column
   * @param pattern what the whole cell must match
   * @param english what is expected, for example {@code expected six digits}
   * @param chinese the same in Chinese
   * @return the cell
   * @throws BadTableException if it does not match
   */
  public String matching(String column, Pattern pattern, String english, String chinese) {
    require(pattern.matcher(cell(column)).matches(), column, english, chinese);
    return cell(column);
  }

  /**
   * Reads a whole number in ASCII digits without leading zeros.
   *
   * @param column the name of the column
   * @param min the least, 0 or more
   * @param max the greatest, inclusive, at most 999,999,999
   * @return the number
   * @throws BadTableException if it is none or out of range
   */
  public int number(String column, int min, int max) {
    String cell = cell(column);
    int number = NUMBER.matcher(cell).matches() ? Integer.parseInt(cell) : -1;
    if (number < min || number > max) {
      throw refuse(
          column,
          "expected a whole number from " + min + " to " + max,
          "应为 " + min + " 至 " + max + " 的整数");
    }
    return number;
  }

  /**
   * Reads a date.
   *
   * @param column the name of the column
   * @return a date of the years 1900 to 2999
   * @throws BadTableException if it is not yyyy-mm-dd, or there is no such day
   */
  public LocalDate date(String column) {
    return date(column, cell(column));
  }

  /**
   * Reads a date that is a part of a cell.
   *
   * @param column the name of the column
   * @param text the part
   * @return a date of the years 1900 to 2999
   * @throws BadTableException if it is not yyyy-mm-dd, or there is no such day
   */
  public LocalDate date(String column, String text) {
    if (!DATE.matcher(text).matches()) {
      throw refuse(column, NO_DATE);
    }
    try {
      return LocalDate.of(
          Integer.parseInt(text.substring(0, 4)),
          Integer.parseInt(text.substring(5, 7)),
          Integer.parseInt(text.substring(8)));
    } catch (DateTimeException e) {
      throw refuse(column, "no such day", "没有这一天");
    }
  }

  /**
   * Reads the name of a constant.
   *
   * @param column the name of the column
   * @param type the enum
   * @param <E> the type of the constant
   * @return the constant with exactly this name
   * @throws BadTableException if there is none
   */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    return oneOf(column, type.getEnumConstants(), Enum::name);
  }

  /**
   * Reads one of a few words.
   *
   * @param column the name of the column
   * @param values what the words stand for
   * @param word the word of each value
   * @param <T> the type of the values
   * @return the value with exactly this word
   * @throws BadTableException if there is none
   */
  public <T> T oneOf(String column, T[] values, Function<? super T, String> word) {
    return oneOf(column, cell(column), values, word);
  }

  private <T> T oneOf(String column, String cell, T[] values, Function<? super T, String> word) {
    for (T value : values) {
      if (word.apply(value).equals(cell)) {
        return value;
      }
    }
    throw refuse(column, expected(values, word));
  }

  private static <T> Wording expected(T[] values, Function<? super T, String> word) {
    List<String> names = new ArrayList<>();
    for (T value : values) {
      names.add(word.apply(value));
    }
    boolean single = names.size() == 1;
    return new Wording(
        "expected " + (single ? "" : "one of ") + String.join(", ", names),
        "应为 " + String.join("、", names) + (single ? "" : " 之一"));
  }

  /**
   * Reads one of two words.
   *
   * @param column the name of the column
   * @param yes the word for true
   * @param no the word for false
   * @return true for yes
   * @throws BadTableException if it is neither
   */
  public boolean flag(String column, String yes, String no) {
    return oneOf(column, new String[] {yes, no}, Function.identity()).equals(yes);
  }

  /**
   * Reads texts between commas.
   *
   * @param column the name of the column
   * @return an unmodifiable list, empty for {@linkplain #isNone none}
   * @throws BadTableException if the cell or a text is empty, or a text is repeated
   */
  public List<String> list(String column) {
    if (isNone(column)) {
      return List.of();
    }
    Set<String> items = new LinkedHashSet<>();
    for (String entry : text(column).split(",", -1)) {
      String item = entry.strip();
      require(!item.isEmpty(), column, "an entry between the commas is empty", "逗号之间有空项");
      require(items.add(item), column, "an entry is repeated", "有重复项");
    }
    return List.copyOf(items);
  }

  /**
   * Reads words between commas.
   *
   * @param column the name of the column
   * @param values what the words stand for
   * @param word the word of each value
   * @param <T> the type of the values
   * @return an unmodifiable list, empty for {@linkplain #isNone none}
   * @throws BadTableException if a word is empty, unknown or repeated
   */
  public <T> List<T> listOf(String column, T[] values, Function<? super T, String> word) {
    return list(column).stream()
        .map(item -> oneOf(column, item, values, word))
        .collect(Collectors.toUnmodifiableList());
  }

  /**
   * Makes a value whose factory checks rules of its own.
   *
   * @param column the name of the column; empty for the row as a whole
   * @param factory makes the value, or throws {@link RefusedException}
   * @param <T> the type of the value
   * @return the value
   * @throws BadTableException if the factory refuses its arguments
   */
  public <T> T make(String column, Supplier<T> factory) {
    try {
      return factory.get();
    } catch (RefusedException e) {
      throw refuse(column, e.reason());
    }
  }

  /**
   * Refuses the table unless a rule about one column is kept.
   *
   * @param holds whether it is
   * @param column the name of the column; empty for the row as a whole
   * @param english what is wrong otherwise, or what is expected; without a full stop
   * @param chinese the same in Chinese
   * @throws BadTableException if it is not
   */
  public void require(boolean holds, String column, String english, String chinese) {
    if (!holds) {
      throw refuse(column, english, chinese);
    }
  }

  /**
   * Returns the exception that refuses the whole table because of this row.
   *
   * @param column the name of the column; empty for the row as a whole
   * @param english what is wrong, or what is expected; without a full stop
   * @param chinese the same in Chinese
   * @return an exception to throw
   */
  public BadTableException refuse(String column, String english, String chinese) {
    return refuse(column, new Wording(english, chinese));
  }

  /**
   * Returns the exception that refuses the whole table because of this row.
   *
   * @param column the name of the column; empty for the row as a whole
   * @param reason what is wrong, or what is expected; without a full stop
   * @return an exception to throw
   */
  public BadTableException refuse(String column, Wording reason) {
    return new BadTableException(source, line, column, reason);
  }

  /** Returns the place of the row, without its cells. */
  @Override
  public String toString() {
    return source + ":" + line;
  }
}
