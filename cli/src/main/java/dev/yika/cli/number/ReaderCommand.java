package dev.yika.cli.number;

import dev.yika.cli.command.AnswerCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.InputColumn;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TableFormat;
import dev.yika.cli.line.TimeText;
import dev.yika.cli.option.MaskingOptions;
import dev.yika.cli.option.RegionOptions;
import dev.yika.cli.option.ViewerOptions;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.Rows;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.MaskingPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains lines of card readers: {@code yika reader line.txt}. */
@Command(
    name = "reader",
    description = "Explain the lines that readers of social-security cards return.",
    footer = {
      "",
      "Each field between | is shown on a row: the numbers masked by the policy that",
      "yika policy show prints or --masking-file holds, by default as for a cashier at",
      "a registered screen; name, reset information, terminal and device as stars. Of",
      "an invalid line, which makes the exit code 1, every field is stars, and the",
      "problem stands at its field, with the place in the whole line.",
      "",
      "Give lines in a file: other programs of the machine can read arguments. A file",
      "holds one line each, or a head line with a column reader_line.",
      "",
      "Examples, all numbers made up:",
      "  yika reader lines.txt",
      "  yika reader lines.txt --on 2026-09-15",
      "  yika reader '410100|||410100D156000005000000000000ABCD|||3.00||||'"
    })
public final class ReaderCommand extends AnswerCommand<ReaderRow> {

  private static final String COLUMN = "reader_line";
  private static final TableFormat FORMAT =
      TableFormat.list(InputColumn.required(COLUMN, "读卡信息", "读卡数据", "读卡串", "card_info").ofText());

  @Mixin private RegionOptions region = new RegionOptions();
  @Mixin private MaskingOptions masking = new MaskingOptions();
  @Mixin private ViewerOptions viewer = new ViewerOptions();

  @Option(
      names = "--on",
      paramLabel = "<date>",
      converter = TimeText.DayConverter.class,
      description = "The day of use: a card that expires before it has a warning.")
  private LocalDate date = LocalDate.MIN;

  @Parameters(paramLabel = "LINE", description = "Lines to explain, or a file of them.")
  private List<String> lines = List.of();

  private @Nullable ReaderExplainer explainer;

  /** Keeps the context of the run. */
  public ReaderCommand(Console console) {
    super(console, FORMAT);
  }

  @Override
  protected List<String> arguments() {
    return lines;
  }

  @Override
  protected List<Column<ReaderRow>> columns() {
    return ReaderRow.COLUMNS;
  }

  @Override
  protected void prepare() {
    MaskingPolicy policy = masking.policy(locale());
    explainer =
        new ReaderExplainer(
            region.directory(console()),
            Masking.standard().with(policy),
            viewer.orCashier(console(), policy),
            date,
            locale());
  }

  @Override
  protected boolean answer(InputRow row, Rows<ReaderRow> rows) {
    String text;
    try {
      text = row.cell(COLUMN);
    } catch (BadCellException e) {
      complain(row, e);
      return false;
    }
    List<ReaderRow> fields = Objects.requireNonNull(explainer).rows(text, row.number());
    fields.forEach(rows::add);
    return fields.stream().allMatch(field -> field.problems().isEmpty());
  }
}
