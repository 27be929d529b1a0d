package dev.yika.cli.line;

import dev.yika.core.result.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads the lines of a CSV file by the header on its first line, in any order of the columns. */
public final class CsvTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).get();
  private static final Wording NO_CSV = new Wording("the line is no CSV", "该行不是 CSV");
  private static final Wording NO_UTF_8 =
      new Wording("the line is not well-formed UTF-8", "该行不是合法的 UTF-8");
  private static final Wording CELLS =
      new Wording("the row and the header differ in length", "该行列数与表头不符");
  private static final Wording NO_HEADER = new Wording("the first line names no columns", "首行应为列名");
  private static final Wording REPEATED = new Wording("a column is named twice", "列名重复");
  private static final Wording NOT_KNOWN =
      new Wording("column %d has a name that is not known", "第 %d 列的列名未知");
  private static final Wording MISSING = new Wording("this column is missing", "缺少此列");

  private final List<String> columns;

  private CsvTable(List<String> columns) {
    this.columns = columns;
  }

  /**
   * Reads a header.
   *
   * @param header the first line
   * @param required the columns that have to be there
   * @param optional the columns that may be there
   * @return what reads the other lines
   * @throws BadCellException if a column is missing, repeated or not known
   */
  public static CsvTable of(Line header, Set<String> required, Set<String> optional) {
    List<String> columns =
        split(header).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    for (int i = 0; i < columns.size(); i++) {
      if (!required.contains(columns.get(i)) && !optional.contains(columns.get(i))) {
        throw columns.stream().anyMatch(required::contains)
            ? new BadCellException("header", filled(NOT_KNOWN, i + 1))
            : new BadCellException("header", NO_HEADER);
      }
    }
    if (new HashSet<>(columns).size() < columns.size()) {
      throw new BadCellException("header", REPEATED);
    }
    for (String name : required) {
      if (!columns.contains(name)) {
        throw new BadCellException(name, MISSING);
      }
    }
    return new CsvTable(columns);
  }

  /** Fills a wording with a number that is no part of a cell. */
  private static Wording filled(Wording wording, int value) {
    return new Wording(wording.in(Locale.ENGLISH, value), wording.in(Locale.CHINESE, value));
  }

  /**
   * Reads a row.
   *
   * @param line a line after the header
   * @return its cells
   * @throws BadCellException if it is no UTF-8 or no CSV, or has more or fewer cells than the
   *     header
   */
  public CsvRow read(Line line) {
    List<String> cells = split(line);
    if (cells.size() != columns.size()) {
      throw new BadCellException("row", CELLS);
    }
    return new CsvRow(columns, cells);
  }

  private static List<String> split(Line line) {
    if (line.isCut()) {
      throw new BadCellException("row", NO_CSV);
    }
    if (line.isDamaged()) {
      throw new BadCellException("row", NO_UTF_8);
    }
    try (CSVParser parser = CSVParser.parse(line.text(), FORMAT)) {
      return parser.stream().findFirst().map(row -> row.toList()).orElse(List.of());
    } catch (IOException | UncheckedIOException e) {
      throw new BadCellException("row", NO_CSV);
    }
  }
}
