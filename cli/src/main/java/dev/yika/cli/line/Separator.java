package dev.yika.cli.line;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
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

  /** Where a parser is wanted; a line without them is split at its separators alone. */
  private static final CharMatcher QUOTE_OR_BREAK = CharMatcher.anyOf("\"\r\n");

  private final char character;
  private final Splitter splitter;

  Separator(char character) {
    this.character = character;
    this.splitter =
        Splitter.on(character).trimResults(CharMatcher.forPredicate(Character::isWhitespace));
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
    return line.isEmpty() || QUOTE_OR_BREAK.matchesAnyOf(line)
        ? parse(line)
        : Optional.of(splitter.splitToList(line));
  }

  /** Splits any line, slowly. */
  Optional<List<String>> parse(String line) {
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
