package dev.yika.core.input;

import com.google.common.base.Splitter;
import dev.yika.core.result.BadTableException;
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
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * One row of a table file that a user supplies (表格行): cells between tabs, with its place.
 *
 * <p>Blank lines and lines that begin with {@code #} are no rows. A byte-order mark at the start of
 * the file is left out. This record is immutable and thread-safe.
 *
 * @param source where the row came from, for messages
 * @param line 1-based line number
 * @param cells the cells without surrounding spaces, at least one
 * @since 0.1.0
 */
public record TableRow(String source, int line, List<String> cells) {

  private static final Splitter TABS = Splitter.on('\t').trimResults();

  /**
   * Copies the cells.
   *
   * @param source where the row came from
   * @param line 1-based line number
   * @param cells at least one cell
   */
  public TableRow {
    Objects.requireNonNull(source, "source");
    cells = List.copyOf(cells);
  }

  /**
   * Reads all rows of a table.
   *
   * @param reader the text; read to its end, not closed
   * @param source a file name or a description, for messages
   * @return the rows in the order of their lines
   * @throws BadTableException if the text is not well encoded
   * @throws UncheckedIOException if it cannot be read
   */
  public static List<TableRow> readAll(Reader reader, String source) {
    Objects.requireNonNull(source, "source");
    List<TableRow> rows = new ArrayList<>();
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String text = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
        if (!text.isBlank() && text.charAt(0) != '#') {
          rows.add(new TableRow(source, number, TABS.splitToList(text)));
        }
      }
    } catch (CharacterCodingException e) {
      throw new BadTableException(
          source, number + 1, "not well-formed UTF-8 at or after this line");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(rows);
  }

  /**
   * Reads a table that lies in a jar, and closes it.
   *
   * @param in the text in UTF-8
   * @param source its name, for messages
   * @return the rows in the order of their lines
   * @throws BadTableException if the text is not well encoded
   * @throws UncheckedIOException if it cannot be read
   */
  public static List<TableRow> readResource(InputStream in, String source) {
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return readAll(reader, source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Opens a table file in UTF-8 and hands it on, with its name for messages. A file without a byte
   * is refused: it is what a failed transfer leaves behind.
   *
   * @param file the file
   * @param withRows takes the text and the name
   * @param <T> what is made of the rows
   * @return what was made of the rows
   * @throws BadTableException if the file is empty
   * @throws UncheckedIOException if the file cannot be read
   */
  public static <T> T readFile(Path file, BiFunction<Reader, String, T> withRows) {
    String name = String.valueOf(file.getFileName());
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      if (Files.isRegularFile(file) && Files.size(file) == 0) {
        throw new BadTableException(name, 0, "the file is empty");
      }
      return withRows.apply(reader, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns a cell.
   *
   * @param index 0-based column
   * @return the cell, empty when the row is shorter
   */
  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  /**
   * Returns the exception that refuses the whole table because of this row.
   *
   * @param reason what is wrong, as a sentence without a full stop
   * @return an exception to throw
   */
  public BadTableException refuse(String reason) {
    return new BadTableException(source, line, reason);
  }
}
