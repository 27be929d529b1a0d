package dev.yika.core.input;

import dev.yika.core.result.BadTableException;
import dev.yika.core.result.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The columns of a kind of table file (表的列), and the reader of such files.
 *
 * <p>A table file is text in UTF-8 with tabs between the cells. Its first row is the head line,
 * which names the columns in any order; a column that is not optional must be there, and no name
 * may be unknown or repeated. Each further row has as many cells as the head line; only cells of
 * optional columns may be left out at its end. Blank lines and lines that begin with {@code #} are
 * no rows. A byte-order mark at the start is ignored.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TableForm {

  private static final TableForm NONE = of();

  private final Set<String> required;
  private final Set<String> optional;

  private TableForm(Set<String> required, Set<String> optional) {
    this.required = Collections.unmodifiableSet(required);
    this.optional = Collections.unmodifiableSet(optional);
    if (!Collections.disjoint(required, optional)) {
      throw new IllegalArgumentException("a column is both required and optional");
    }
  }

  /**
   * Returns the form of tables that have all of the given columns.
   *
   * @param columns the names
   * @return a form without optional columns
   */
  public static TableForm of(String... columns) {
    return new TableForm(new LinkedHashSet<>(Arrays.asList(columns)), new LinkedHashSet<>());
  }

  /**
   * Returns a form with further columns that a file may leave out; their cells are then empty.
   *
   * @param columns the names
   * @return a changed copy
   * @throws IllegalArgumentException if a column is there already
   */
  public TableForm withOptional(String... columns) {
    Set<String> all = new LinkedHashSet<>(optional);
    Collections.addAll(all, columns);
    return new TableForm(required, all);
  }

  /**
   * Reads a table.
   *
   * @param reader the text; read to its end, not closed
   * @param source a file name or a description, for messages
   * @return an unmodifiable list of the rows below the head line, in the order of their lines
   * @throws BadTableException if the head line is missing or wrong, a row has another number of
   *     cells, or the text is not well encoded
   * @throws UncheckedIOException if it cannot be read
   */
  public List<TableRow> readAll(Reader reader, String source) {
    List<TableRow> rows = lines(reader, source);
    if (rows.isEmpty()) {
      throw new BadTableException(source, 0, "", withForm("the head line is missing", "缺少表头行"));
    }
    Map<String, Integer> head = head(rows.get(0));
    List<TableRow> below = new ArrayList<>();
    int width = rows.get(0).cells().size();
    for (TableRow row : rows.subList(1, rows.size())) {
      below.add(below(head, width, row));
    }
    return Collections.unmodifiableList(below);
  }

  /**
   * Reads a table that lies in a jar, and closes it.
   *
   * @param in the text in UTF-8
   * @param source its name, for messages
   * @return an unmodifiable list of the rows below the head line, in the order of their lines
   * @throws BadTableException as {@link #readAll} does
   * @throws UncheckedIOException if it cannot be read
   */
  public List<TableRow> readResource(InputStream in, String source) {
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return readAll(reader, source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens a table file in UTF-8 and passes it on with its name for messages. An empty file is
   * refused: a failed transfer leaves one behind.
   *
   * @param file the file
   * @param withRows takes the text and the name
   * @param <T> the type of the result
   * @return the result of {@code withRows}
   * @throws BadTableException if the file is empty
   * @throws UncheckedIOException if the file cannot be read
   */
  public static <T> T readFile(Path file, BiFunction<Reader, String, T> withRows) {
    String name = String.valueOf(file.getFileName());
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      if (Files.isRegularFile(file) && Files.size(file) == 0) {
        throw new BadTableException(name, 0, "", new Wording("the file is empty", "文件为空"));
      }
      return withRows.apply(reader, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<TableRow> lines(Reader reader, String source) {
    Objects.requireNonNull(source, "source");
    List<TableRow> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String text = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
        if (!text.isBlank() && text.charAt(0) != '#') {
          rows.add(new TableRow(NONE, source, number, Map.of(), cells(text)));
        }
      }
    } catch (CharacterCodingException e) {
      throw new BadTableException(
          source,
          number + 1,
          "",
          new Wording("not well-formed UTF-8 at or after this line", "此行或其后的内容不是有效的 UTF-8"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(rows);
  }

  private static List<String> cells(String line) {
    String[] cells = line.split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    return List.of(cells);
  }

  /** Returns the index of each column, or -1 for an optional one that is not there. */
  private Map<String, Integer> head(TableRow row) {
    List<String> names = row.cells();
    if (!hasKnown(names)) {
      throw row.refuse("", withForm("the head line is missing", "缺少表头行"));
    }
    Map<String, Integer> head = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (!isKnown(names.get(i))) {
        throw row.refuse(
            "",
            withForm(
                "name " + (i + 1) + " of the head line is unknown", "表头第 " + (i + 1) + " 列无法识别"));
      }
      if (head.put(names.get(i), i) != null) {
        throw row.refuse(names.get(i), new Wording("the head line repeats this column", "表头中此列重复"));
      }
    }
    for (String column : required) {
      if (!head.containsKey(column)) {
        throw row.refuse(column, withForm("the head line lacks this column", "表头缺少此列"));
      }
    }
    for (String column : optional) {
      head.putIfAbsent(column, TableRow.ABSENT);
    }
    return Collections.unmodifiableMap(head);
  }

  private boolean hasKnown(List<String> names) {
    for (String name : names) {
      if (isKnown(name)) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(String column) {
    return required.contains(column) || isOptional(column);
  }

  boolean isOptional(String column) {
    return optional.contains(column);
  }

  private TableRow below(Map<String, Integer> head, int width, TableRow row) {
    int found = row.cells().size();
    if (found > width || (found < width && isRequiredCellMissing(head, found))) {
      throw row.refuse(
          "",
          new Wording(
              "the head line has " + width + " cells, this row " + found,
              "表头有 " + width + " 列，此行有 " + found + " 列"));
    }
    return new TableRow(this, row.source(), row.line(), head, row.cells());
  }

  private boolean isRequiredCellMissing(Map<String, Integer> head, int found) {
    for (Map.Entry<String, Integer> column : head.entrySet()) {
      if (column.getValue() >= found && !isOptional(column.getKey())) {
        return true;
      }
    }
    return false;
  }

  private Wording withForm(String english, String chinese) {
    return new Wording(
        english + "; expected, between tabs: " + this, chinese + "；应为（以制表符分隔）：" + this);
  }

  /** Returns the names of the columns, optional ones in brackets. */
  @Override
  public String toString() {
    return String.join(
        " ",
        Stream.concat(required.stream(), optional.stream().map(column -> "[" + column + "]"))
            .toList());
  }
}
