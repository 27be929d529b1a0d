package dev.yika.cli.line;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The rows of a file, of standard input or of the arguments, read once. Not thread-safe. */
public interface Input extends AutoCloseable {

  /** Returns the arguments of a command as rows. */
  static Input of(List<String> arguments, TableFormat format) {
    return TableInput.of(arguments, format);
  }

  /**
   * Opens a text: a table, with or without a head, or objects in JSON.
   *
   * @param text the text; closed with the input
   * @param named heads that the user gave to columns
   * @param isStrict whether columns that are not read are refused
   * @param notes receives the notes
   * @return the input; empty if a head is needed and there is no line
   * @throws BadCellException if the head does not fit
   */
  static Optional<Input> of(
      Reader text, TableFormat format, Map<String, String> named, boolean isStrict, Notes notes)
      throws IOException {
    if (format.plain() > 0) {
      return TableInput.of(new StreamLines(text), format, named, isStrict, notes);
    }
    PushbackReader reader = new PushbackReader(text);
    int first = reader.read();
    if (first >= 0) {
      reader.unread(first);
    }
    return first == '[' || first == '{'
        ? Optional.of(new JsonInput(reader, format, notes))
        : TableInput.of(new StreamLines(reader), format, named, isStrict, notes);
  }

  /** Sets what to do before each read that may have to wait. */
  void beforeRead(Runnable action);

  /**
   * Reads the next row.
   *
   * @return the row; empty at the end
   * @throws IOException if the input cannot be read
   */
  Optional<InputRow> next() throws IOException;

  /**
   * Answers every row, also those after one that was answered with no.
   *
   * @param answer what to do with a row, and whether it was well
   * @return true if each row was well
   * @throws IOException if the input cannot be read
   */
  default boolean all(Predicate<InputRow> answer) throws IOException {
    boolean all = true;
    for (Optional<InputRow> row = next(); row.isPresent(); row = next()) {
      all &= answer.test(row.get());
    }
    return all;
  }

  @Override
  void close() throws IOException;
}
