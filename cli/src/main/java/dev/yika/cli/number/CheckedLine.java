package dev.yika.cli.number;

import static java.util.stream.Collectors.joining;

import dev.yika.cli.console.Discreet;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.RegionalIdentifier;
import dev.yika.core.recognize.NumberWarning;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.result.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A line that was checked.
 *
 * @param line the line
 * @param length how long the text is
 * @param text the result
 * @param regions names the region
 * @param locale the language of problems in JSON
 */
record CheckedLine(
    long line, long length, CheckedText text, Supplier<RegionDirectory> regions, Locale locale) {

  static final List<Column<CheckedLine>> COLUMNS =
      List.of(
          Column.of("line", "行", 4, row -> Cell.of(row.line)),
          Column.of(
              "kind",
              "种类",
              11,
              row -> Cell.of(row.text.kind(), kind -> Cell.of(kind.id(), kind.wording()))),
          Column.of("valid", "有效", 5, row -> Cell.of(row.text.isValid())),
          Column.of("problem", "问题", 7, CheckedLine::problems),
          Column.of("region", "区划", 18, row -> Cell.of(row.text.identifier(), row::region)),
          Column.of("masked", "脱敏结果", 18, row -> Cell.of(row.masked())),
          Column.of("warning", "提示", 7, CheckedLine::warnings));

  private Cell problems() {
    return new ProblemsCell(text.problems(), text.unread(), text.isValid(), locale);
  }

  private Cell warnings() {
    Set<NumberWarning> all = text.warnings();
    String codes = all.stream().map(NumberWarning::name).collect(joining(";"));
    return Cell.of(
        codes,
        new Wording(
            all.stream().map(each -> each.label(Locale.ENGLISH)).collect(joining("; ")),
            all.stream().map(each -> each.label(Locale.CHINESE)).collect(joining("；"))));
  }

  private Cell region(Identifier number) {
    return number instanceof RegionalIdentifier regional
        ? Cell.of(regional.region(regions.get()).fullName())
        : Cell.empty();
  }

  private String masked() {
    return text.identifier().map(Identifier::toString).orElse(Discreet.stars(length));
  }
}
