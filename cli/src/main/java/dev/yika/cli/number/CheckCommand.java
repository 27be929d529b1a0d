package dev.yika.cli.number;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.line.Line;
import dev.yika.cli.line.LineSource;
import dev.yika.cli.line.Lines;
import dev.yika.cli.option.CommonOptions;
import dev.yika.cli.option.InputOptions;
import dev.yika.cli.option.KindOption;
import dev.yika.cli.option.RegionOptions;
import dev.yika.cli.option.RowOptions;
import dev.yika.cli.option.SchemeOptions;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.RowWriter;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.number.RegionalIdentifier;
import dev.yika.core.recognize.Recognizer;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.scheme.NumberSchemes;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks numbers: {@code yika check 4101021234567890}. */
@Command(
    name = "check",
    description = "Check numbers: what kind, whether valid, what is wrong, which region.",
    footer = {
      "",
      "Without --kind, a text is read as the likeliest kind; person numbers and",
      "credential tokens, which any short word can be, are read with --kind only.",
      "A valid number is shown with stars, an invalid one as stars.",
      "",
      "Examples, all numbers made up:",
      "  yika check 4101021234567890",
      "  yika check --kind citizen-id 41010219900307006x",
      "  yika check --file numbers.txt --format csv > checked.csv",
      "  yika generate --count 5 --seed 7 | yika check --file -"
    })
public final class CheckCommand implements Callable<Integer> {

  private static final int LONGEST_LINE = 256;
  private static final List<Column> COLUMNS =
      List.of(
          new Column("line", "line", "行", 4),
          new Column("kind", "kind", "种类", 11),
          new Column("valid", "valid", "有效", 5),
          new Column("problem", "problem", "问题", 7),
          new Column("region", "region", "区划", 18),
          new Column("masked", "masked", "掩码", 18));

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private RowOptions output = new RowOptions();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private SchemeOptions scheme = new SchemeOptions();
  @Mixin private KindOption kind = new KindOption();
  @Mixin private RegionOptions region = new RegionOptions();

  @Parameters(paramLabel = "NUMBER", description = "Numbers to check.")
  private List<String> numbers = List.of();

  public CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Locale locale = common.locale(console);
    Supplier<RegionDirectory> regions = region.directory(locale);
    Checker checker = checker(regions, locale);
    LineSource source = input.open(console, numbers, "NUMBER", locale);
    try (RowWriter rows = output.writer(console, COLUMNS, locale);
        Lines lines = source.lines(LONGEST_LINE, rows::flush)) {
      return ExitCode.of(
          lines.all(
              line -> {
                CheckedText checked = checker.check(line);
                rows.row(row(line, checked, regions, locale));
                return checked.isValid();
              }));
    }
  }

  private Checker checker(Supplier<RegionDirectory> regions, Locale locale) {
    Optional<IdentifierKind> card = Optional.of(IdentifierKind.CARD_NUMBER);
    if (scheme.isOneScheme() && !kind.kind().or(() -> card).equals(card)) {
      throw Refusal.ofUsage(Notice.SCHEME_NEEDS_CARD.in(locale));
    }
    NumberSchemes schemes = scheme.schemes(locale);
    return new Checker(
        scheme.isOneScheme() ? card : kind.kind(),
        schemes,
        () -> Recognizer.standard().with(schemes).with(regions.get()));
  }

  private static List<Cell> row(
      Line line, CheckedText checked, Supplier<RegionDirectory> regions, Locale locale) {
    return List.of(
        Cell.of(line.number()),
        checked.kind().map(one -> Cell.of(one.id(), one.label(locale))).orElse(Cell.empty()),
        Cell.of(checked.isValid()),
        new ProblemsCell(checked.problems(), checked.isValid(), locale),
        checked.identifier().map(number -> regionName(number, regions)).orElse(Cell.empty()),
        Cell.of(
            checked.identifier().map(Identifier::toString).orElse(Discreet.stars(line.length()))));
  }

  private static Cell regionName(Identifier number, Supplier<RegionDirectory> regions) {
    return number instanceof RegionalIdentifier regional
        ? Cell.of(regional.region(regions.get()).fullName())
        : Cell.empty();
  }
}
