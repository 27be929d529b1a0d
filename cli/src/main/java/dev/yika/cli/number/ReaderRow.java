package dev.yika.cli.number;

import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.core.recognize.ReaderField;
import dev.yika.core.recognize.ReaderWarning;
import dev.yika.core.result.Problem;
import dev.yika.core.result.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A field of a line of a card reader.
 *
 * @param line the place of the line
 * @param field the field; empty for what is behind the last one that is known
 * @param value what may be shown of it
 * @param problems what is wrong with it
 * @param warnings what to double-check
 * @param locale the language of problems in JSON
 */
record ReaderRow(
    long line,
    Optional<ReaderField> field,
    String value,
    List<Problem> problems,
    Set<ReaderWarning> warnings,
    Locale locale) {

  static final List<Column<ReaderRow>> COLUMNS =
      List.of(
          Column.of("line", "行", 4, row -> Cell.of(row.line)),
          Column.of("field", "字段", 24, row -> Cell.of(row.field, Cell::of)),
          Column.of("value", "内容", 24, row -> Cell.of(row.value)),
          Column.of("problem", "问题", 7, ReaderRow::problemsCell),
          Column.of("warning", "提示", 7, ReaderRow::warningsCell));

  private Cell warningsCell() {
    return Cell.of(
        warnings.stream().map(ReaderWarning::name).collect(Collectors.joining(";")),
        new Wording(words(Locale.ENGLISH, "; "), words(Locale.CHINESE, "；")));
  }

  private String words(Locale language, String separator) {
    return warnings.stream()
        .map(warning -> warning.label(language))
        .collect(Collectors.joining(separator));
  }

  private Cell problemsCell() {
    return new ProblemsCell(problems, Optional.empty(), false, locale);
  }
}
