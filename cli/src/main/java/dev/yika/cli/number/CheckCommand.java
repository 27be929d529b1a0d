package dev.yika.cli.number;

import dev.yika.cli.command.AnswerCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.Notice;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TableFormat;
import dev.yika.cli.option.KindOption;
import dev.yika.cli.option.RegionOptions;
import dev.yika.cli.option.SchemeOptions;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.Rows;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.recognize.Recognizer;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.scheme.NumberSchemes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks numbers: {@code yika check 4101021234567890}. */
@Command(
    name = "check",
    description = "Check numbers: kind, validity, what is wrong, region.",
    footer = {
      "",
      "Without --kind, a text is read as the likeliest kind; person numbers and",
      "credential tokens, which any short word can be, are read with --kind only.",
      "A valid number is shown with stars, an invalid one as stars.",
      "",
      "Examples, all numbers made up:",
      "  yika check 4101021234567890",
      "  yika check --kind citizen-id 41010219900307006x",
      "  yika check numbers.txt --format csv > checked.csv",
      "  yika generate --count 5 --seed 7 | yika check --file -"
    })
public final class CheckCommand extends AnswerCommand<CheckedLine> {

  private static final TableFormat FORMAT = TableFormat.list(NumberColumn.NUMBER);

  @Mixin private SchemeOptions scheme = new SchemeOptions();
  @Mixin private KindOption kind = new KindOption();
  @Mixin private RegionOptions region = new RegionOptions();

  @Parameters(paramLabel = "NUMBER", description = "Numbers to check, or a file of them.")
  private List<String> numbers = List.of();

  private Supplier<RegionDirectory> regions = RegionDirectory::standard;
  private @Nullable Checker checker;

  /** Keeps the context of the run. */
  public CheckCommand(Console console) {
    super(console, FORMAT);
  }

  @Override
  protected List<String> arguments() {
    return numbers;
  }

  @Override
  protected List<Column<CheckedLine>> columns() {
    return CheckedLine.COLUMNS;
  }

  @Override
  protected void prepare() {
    Optional<IdentifierKind> card = Optional.of(IdentifierKind.CARD_NUMBER);
    if (scheme.isOneScheme() && !kind.kind().or(() -> card).equals(card)) {
      throw console().usage(Notice.SCHEME_NEEDS_CARD);
    }
    regions = region.directory(console());
    NumberSchemes schemes = scheme.schemes(console());
    checker =
        new Checker(
            scheme.isOneScheme() ? card : kind.kind(),
            schemes,
            () -> Recognizer.standard().with(schemes).with(regions.get()));
  }

  @Override
  protected void finish() {
    Objects.requireNonNull(checker).reportRounding(console());
  }

  @Override
  protected boolean answer(InputRow row, Rows<CheckedLine> rows) {
    CheckedText checked;
    try {
      checked = Objects.requireNonNull(checker).check(row, "number");
    } catch (BadCellException e) {
      complain(row, e);
      checked = CheckedText.unread(e);
    }
    checked.warnings().forEach(warning -> complain(row, warning.label(locale())));
    rows.add(
        new CheckedLine(row.line().number(), row.length("number"), checked, regions, locale()));
    return checked.isValid();
  }
}
