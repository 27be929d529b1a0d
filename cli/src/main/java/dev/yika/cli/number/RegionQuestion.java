package dev.yika.cli.number;

import dev.yika.cli.console.Notice;
import dev.yika.cli.line.Line;
import dev.yika.core.region.RegionCode;
import dev.yika.core.result.ParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
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
  private static final Pattern HEADER = Pattern.compile("code(,year)?");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).get();

  /** Tells whether a line is the header that files of codes often begin with. */
  static boolean isHeader(Line line) {
    return line.number() == 1 && HEADER.matcher(line.text()).matches();
  }

  /** Reads a line; one without a year of its own asks for the other year. */
  static RegionQuestion read(Line line, OptionalInt otherYear, Locale locale) {
    List<String> cells = line.isCut() ? List.of() : cells(line.text());
    if (cells.isEmpty() || cells.size() > 2) {
      return malformed(line.length(), OptionalInt.empty(), Notice.BAD_REGION_LINE.in(locale));
    }
    String codeText = cells.get(0);
    String yearText = cells.size() == 2 ? cells.get(1) : "";
    OptionalInt year = yearText.isEmpty() ? otherYear : year(yearText);
    ParseResult<RegionCode> code = RegionCode.tryParse(codeText);
    if (!code.isValid()) {
      return malformed(codeText.length(), year, code.problems().get(0).message(locale));
    }
    if (!yearText.isEmpty() && year.isEmpty()) {
      return malformed(codeText.length(), year, Notice.BAD_YEAR.in(locale));
    }
    return new RegionQuestion(code.toOptional(), year, codeText.length(), "");
  }

  private static RegionQuestion malformed(long codeLength, OptionalInt year, String complaint) {
    return new RegionQuestion(Optional.empty(), year, codeLength, complaint);
  }

  /** Reads a year in any form in which a number may be typed. */
  static OptionalInt year(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
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
