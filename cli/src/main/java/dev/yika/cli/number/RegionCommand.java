package dev.yika.cli.number;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.line.Line;
import dev.yika.cli.line.LineSource;
import dev.yika.cli.line.Lines;
import dev.yika.cli.option.CommonOptions;
import dev.yika.cli.option.InputOptions;
import dev.yika.cli.option.RegionOptions;
import dev.yika.cli.option.RowOptions;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.RowWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks regions up: {@code yika region 410102 --year 2002}. */
@Command(
    name = "region",
    description = "Look region codes up, in the newest lists or as of the end of a year.",
    footer = {
      "",
      "With a year, the name is the one on 31 December of that year, and empty if the",
      "code was not in force. Without a year, it is the newest one, also of a code that",
      "was withdrawn. Unknown and withdrawn codes are answers; only a malformed line,",
      "of standing INVALID, makes the exit code 1. The lines of a file hold code or",
      "code,year; a first line that says just that is left out.",
      "",
      "Examples:",
      "  yika region 410102",
      "  yika region 320504 --year 2011",
      "  yika region --file regions.csv --format csv"
    })
public final class RegionCommand implements Callable<Integer> {

  private static final int LONGEST_LINE = 1024;
  private static final List<Column> COLUMNS =
      List.of(
          new Column("code", "code", "代码", 6),
          new Column("year", "year", "年份", 4),
          new Column("standing", "standing", "状态", 9),
          new Column("level", "level", "级别", 10),
          new Column("name", "name", "名称", 18));

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private RowOptions output = new RowOptions();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private RegionOptions region = new RegionOptions();

  @Option(
      names = "--year",
      paramLabel = "<year>",
      converter = YearConverter.class,
      description = "The year for codes without one of their own.")
  private @Nullable Integer year;

  @Parameters(paramLabel = "CODE", description = "Region codes, or code,year.")
  private List<String> codes = List.of();

  public RegionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Locale locale = common.locale(console);
    RegionRows answers = new RegionRows(region.directory(locale).get(), console, locale);
    OptionalInt asked = year == null ? OptionalInt.empty() : OptionalInt.of(year);
    LineSource source = input.open(console, codes, "CODE", locale);
    try (RowWriter rows = output.writer(console, COLUMNS, locale);
        Lines lines = source.lines(LONGEST_LINE, rows::flush)) {
      return ExitCode.of(
          lines.all(
              line ->
                  RegionQuestion.isHeader(line)
                      || answer(line, RegionQuestion.read(line, asked, locale), answers, rows)));
    }
  }

  private boolean answer(Line line, RegionQuestion question, RegionRows answers, RowWriter rows) {
    rows.row(answers.row(question));
    boolean isValid = question.code().isPresent();
    if (!isValid) {
      input.complain(console, line, question.complaint(), common.locale(console));
    }
    return isValid;
  }
}
