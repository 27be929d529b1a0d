package dev.yika.cli.line;

import dev.yika.core.result.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The cells of one row by the names of their columns. */
public final class CsvRow {

  private static final Wording DATE =
      new Wording("expected a date of the form yyyy-mm-dd that exists", "应为存在的日期，格式 yyyy-mm-dd");
  private static final Wording TIME =
      new Wording(
          "expected a time such as 2026-09-15T10:20, in China or with an offset",
          "应为时间，如 2026-09-15T10:20，按北京时间或带时差");
  private static final Wording EMPTY = new Wording("this cell is empty", "此列不能为空");

  private final List<String> columns;
  private final List<String> cells;

  CsvRow(List<String> columns, List<String> cells) {
    this.columns = columns;
    this.cells = cells;
  }

  /**
   * Returns a cell.
   *
   * @param column the name of its column
   * @return the text; empty if the file has no such column, or nothing in it
   */
  public String cell(String column) {
    int index = columns.indexOf(column);
    return index < 0 ? "" : cells.get(index);
  }

  /**
   * Returns a cell that has to be filled.
   *
   * @param column the name of its column
   * @return the text
   * @throws BadCellException if it is empty
   */
  public String required(String column) {
    String cell = cell(column);
    if (cell.isBlank()) {
      throw new BadCellException(column, EMPTY);
    }
    return cell;
  }

  /**
   * Reads a day.
   *
   * @param column the name of its column
   * @return the day
   * @throws BadCellException if it is empty, or no day
   */
  public LocalDate date(String column) {
    return date(column, required(column));
  }

  /**
   * Reads a day that stands inside a cell.
   *
   * @param column the name of the column, for complaints
   * @param text the day
   * @return the day
   * @throws BadCellException if it is none
   */
  public static LocalDate date(String column, String text) {
    return TimeText.date(text).orElseThrow(() -> new BadCellException(column, DATE));
  }

  /**
   * Reads a time.
   *
   * @param column the name of its column
   * @return the time; empty if nothing stands there
   * @throws BadCellException if it is no time
   */
  public Optional<Instant> time(String column) {
    String text = cell(column);
    return text.isEmpty() ? Optional.empty() : Optional.of(time(column, text));
  }

  /**
   * Reads a time that stands inside a cell.
   *
   * @param column the name of the column, for complaints
   * @param text the time
   * @return the instant
   * @throws BadCellException if it is none
   */
  public static Instant time(String column, String text) {
    return TimeText.time(text).orElseThrow(() -> new BadCellException(column, TIME));
  }
}
