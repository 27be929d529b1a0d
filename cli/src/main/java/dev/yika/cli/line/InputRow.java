package dev.yika.cli.line;

import dev.yika.core.result.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of one row by the names of their columns. */
public final class InputRow {

  private static final Wording EMPTY = new Wording("the cell is empty", "此格不能为空");
  private static final Wording ROUNDED =
      new Wording(
          "a spreadsheet wrote this number as 1.23E+15 and lost its last digits; format the column"
              + " as text and export it again",
          "电子表格把此号码写成了科学计数法，末几位已丢失；请将该列设为文本后重新导出");
  private static final Wording FLOAT =
      new Wording(
          "line %d: ends in .0, as spreadsheets write whole numbers; read without it, here and below",
          "第 %d 行：以 .0 结尾（电子表格常如此写整数），按整数读取，以下同");
  private static final Wording FLOAT_OF =
      new Wording(
          "line %d: %s ends in .0, as spreadsheets write whole numbers; read without it, and so"
              + " below",
          "第 %d 行：%s 以 .0 结尾（电子表格常如此写整数），按整数读取，以下同");

  private static final Wording SERIAL =
      new Wording(
          "a spreadsheet wrote this date as a number; format the column as a date and export it again",
          "电子表格把此日期写成了数字；请将该列设为日期格式后重新导出");
  private static final Pattern DAYS = Pattern.compile("[345][0-9]{4}(?:\\.[0-9]+)?");
  private static final Wording LINE = new Wording("line %d: %s", "第 %d 行：%s");
  private static final Wording ARGUMENT = new Wording("argument %d: %s", "第 %d 个参数：%s");
  private static final Wording OBJECT = new Wording("line %d, object %d: %s", "第 %d 行，第 %d 个对象：%s");

  /** Where rows come from. */
  enum Origin {
    ARGUMENT,
    LINE,
    OBJECT
  }

  private final Origin origin;
  private final Line line;
  private final Map<String, Integer> places;
  private final List<String> cells;
  private final @Nullable Wording flaw;
  private final Notes notes;
  private Map<String, Object> trees = Map.of();
  private Map<String, String> names = Map.of();
  private long object;

  InputRow(Origin origin, Line line, Map<String, Integer> places, List<String> cells, Notes notes) {
    this(origin, line, places, cells, null, notes);
  }

  private InputRow(
      Origin origin,
      Line line,
      Map<String, Integer> places,
      List<String> cells,
      @Nullable Wording flaw,
      Notes notes) {
    this.origin = origin;
    this.line = line;
    this.places = places;
    this.cells = cells;
    this.flaw = flaw;
    this.notes = notes;
  }

  /**
   * Returns a row that could not be split into cells: reading any of them fails with the reason.
   */
  static InputRow broken(Origin origin, Line line, Wording flaw) {
    return new InputRow(origin, line, Map.of(), List.of(), flaw, (words, values) -> {});
  }

  /** Adds the place among the objects, and what is no text, by the names of columns. */
  InputRow with(long number, Map<String, Object> objects) {
    object = number;
    trees = Map.copyOf(objects);
    return this;
  }

  /** Returns an object that stands in place of a cell, as a JSON library parsed it. */
  @SuppressWarnings("unchecked") // names of members are texts
  public Optional<Map<String, ?>> object(String column) {
    return trees.get(column) instanceof Map<?, ?> object
        ? Optional.of((Map<String, ?>) object)
        : Optional.empty();
  }

  /** Returns the line that the row begins on. */
  public Line line() {
    return line;
  }

  /** Returns the place of the row, counted from 1. */
  public long number() {
    return line.number();
  }

  /** Gives columns the names that the file has for them. */
  InputRow named(Map<String, String> heads) {
    names = heads;
    return this;
  }

  /** Returns the name of a column in the file, for messages; its own one if there is no head. */
  public String head(String column) {
    return names.getOrDefault(column, column);
  }

  /** Returns words about this row, behind its place. */
  public String at(Locale locale, String words) {
    return switch (origin) {
      case ARGUMENT -> ARGUMENT.in(locale, number(), words);
      case LINE -> LINE.in(locale, number(), words);
      case OBJECT -> OBJECT.in(locale, number(), object, words);
    };
  }

  /** Tests whether the file has a column. */
  public boolean has(String column) {
    return flaw != null || places.containsKey(column);
  }

  /**
   * Returns a cell; one of a file is without what spreadsheets put around it.
   *
   * @param column the name of its column
   * @return the text; empty if the file has no such column, or nothing in it
   * @throws BadCellException if the row has no cells
   */
  public String cell(String column) {
    if (flaw != null) {
      throw new BadCellException(flaw);
    }
    Integer place = places.get(column);
    return place == null || place >= cells.size() ? "" : cells.get(place);
  }

  /**
   * Returns the columns that are read and in which the row holds something, in their order.
   *
   * @throws BadCellException if the row has no cells
   */
  public List<String> filled() {
    if (flaw != null) {
      throw new BadCellException(flaw);
    }
    return Stream.concat(
            places.keySet().stream()
                .filter(column -> !cell(column).isBlank())
                .sorted(Comparator.comparing(places::get)),
            trees.keySet().stream().sorted())
        .toList();
  }

  /** Returns how long a cell is, to be shown as stars; of a row without cells, the whole line. */
  public long length(String column) {
    return flaw != null || line.isCut() ? line.length() : cell(column).length();
  }

  /** Returns a code; in a file, {@code .0} at its end is no part of it. */
  public String code(String column) {
    String cell = cell(column);
    if (origin == Origin.ARGUMENT || !SpreadsheetCell.isFloat(cell)) {
      return cell;
    }
    String name = head(column);
    if (name.isEmpty()) {
      notes.note(FLOAT, line.number());
    } else {
      notes.note(FLOAT_OF, line.number(), name);
    }
    return SpreadsheetCell.whole(cell);
  }

  /**
   * Returns a number that people are known by, as {@link #code} does. An argument is returned as it
   * is: no spreadsheet wrote it.
   *
   * @throws BadCellException if the cell of a file is empty, or a spreadsheet has rounded it
   */
  public String digits(String column) {
    if (origin == Origin.ARGUMENT) {
      return cell(column);
    }
    required(column);
    String code = code(column);
    if (SpreadsheetCell.isScientific(code)) {
      throw new BadCellException(head(column), ROUNDED);
    }
    return code;
  }

  /**
   * Returns a cell that has to be filled.
   *
   * @throws BadCellException if it is empty
   */
  public String required(String column) {
    String cell = cell(column);
    if (cell.isBlank()) {
      throw new BadCellException(head(column), EMPTY);
    }
    return cell;
  }

  /**
   * Reads a day.
   *
   * @throws BadCellException if it is empty, or no day
   */
  public LocalDate date(String column) {
    return date(head(column), required(column));
  }

  /**
   * Reads a day that stands inside a cell.
   *
   * @param column the name of the column, for messages
   * @throws BadCellException if it is none
   */
  public static LocalDate date(String column, String text) {
    return TimeText.date(text).orElseThrow(() -> unreadable(column, text, TimeText.DATE));
  }

  /**
   * Reads a time.
   *
   * @throws BadCellException if it is empty, or no time
   */
  public Instant time(String column) {
    return time(head(column), required(column));
  }

  /**
   * Reads a time that stands inside a cell.
   *
   * @param column the name of the column, for messages
   * @throws BadCellException if it is none
   */
  public static Instant time(String column, String text) {
    return TimeText.time(text)
        .orElseThrow(
            () ->
                unreadable(
                    column,
                    text,
                    TimeText.date(text).isPresent() ? TimeText.CLOCK_MISSING : TimeText.TIME));
  }

  private static BadCellException unreadable(String column, String text, Wording rule) {
    return new BadCellException(column, DAYS.matcher(text.strip()).matches() ? SERIAL : rule);
  }

  boolean isBlank() {
    return flaw == null && cells.stream().allMatch(String::isBlank);
  }
}
