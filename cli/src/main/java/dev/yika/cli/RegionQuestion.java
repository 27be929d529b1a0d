package dev.yika.cli;

import dev.yika.cli.line.Line;
import dev.yika.core.input.InputText;
import dev.yika.core.input.ParseResult;
import dev.yika.core.region.RegionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A line that asks for a region: {@code code} or {@code code,year}.
 *
 * @param code the code; empty if the line is malformed
 * @param year the year asked for
 * @param codeLength how long the text in place of the code is
 * @param complaint what is malformed
 */
record RegionQuestion(
    Optional<RegionCode> code, OptionalInt year, long codeLength, String complaint) {

  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).get();

  /** Reads a line; one without a year of its own asks for the other year. */
  static RegionQuestion read(Line line, OptionalInt otherYear, Locale locale) {
    List<String> cells = line.isCut() ? List.of() : cells(line.text());
    if (cells.isEmpty() || cells.size() > 2) {
      String complaint = Notice.BAD_REGION_LINE.in(locale);
      return new RegionQuestion(Optional.empty(), OptionalInt.empty(), line.length(), complaint);
    }
    String yearText = cells.size() == 2 ? cells.get(1) : "";
    OptionalInt year = yearText.isEmpty() ? otherYear : year(yearText);
    ParseResult<RegionCode> code = RegionCode.tryParse(cells.get(0));
    boolean yearIsBad = !yearText.isEmpty() && year.isEmpty();
    return new RegionQuestion(
        yearIsBad ? Optional.empty() : code.toOptional().map(one -> one),
        year,
        cells.get(0).length(),
        code.isValid() ? Notice.BAD_YEAR.in(locale) : code.problems().get(0).message(locale));
  }

  /** Reads a year in any form in which a number may be typed. */
  static OptionalInt year(String text) {
    String plain = InputText.isTooLong(text) ? "" : InputText.read(text).plain();
    return YEAR.matcher(plain).matches()
        ? OptionalInt.of(Integer.parseInt(plain))
        : OptionalInt.empty();
  }

  /** Splits a line; empty if it is no CSV. */
  private static List<String> cells(String line) {
    try (CSVParser parser = CSVParser.parse(line, FORMAT)) {
      return parser.stream().findFirst().map(record -> record.toList()).orElse(List.of());
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }
}
