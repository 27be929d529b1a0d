package dev.yika.cli.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What stands between the cells of a line. */
enum Separator {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t'),
  BAR('|');

  private final char character;

  Separator(char character) {
    this.character = character;
  }

  private CSVFormat format() {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(character)
        .setIgnoreSurroundingSpaces(true)
        .get();
  }

  /** Returns the separator of a head: the most frequent one, since heads hold none themselves. */
  static Separator of(String head) {
    return Stream.of(values())
        .max((one, other) -> Long.compare(one.count(head), other.count(head)))
        .filter(most -> most.count(head) > 0)
        .orElse(COMMA);
  }

  private long count(String text) {
    return text.chars().filter(c -> c == character).count();
  }

  /** Splits a line; empty if its quotes do not fit. */
  Optional<List<String>> split(String line) {
    try (CSVParser parser = CSVParser.parse(line, format())) {
      List<CSVRecord> records = parser.getRecords();
      return records.isEmpty()
          ? Optional.of(List.of())
          : Optional.of(records.get(0).toList()).filter(cells -> records.size() == 1);
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
