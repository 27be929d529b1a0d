package dev.yika.cli.masking;

import dev.yika.cli.command.AnswerCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.TableFiles;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.Input;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TableFormat;
import dev.yika.cli.number.CheckedText;
import dev.yika.cli.number.Checker;
import dev.yika.cli.number.NumberColumn;
import dev.yika.cli.option.KindOption;
import dev.yika.cli.option.MaskingOptions;
import dev.yika.cli.option.SchemeOptions;
import dev.yika.cli.option.ViewerHint;
import dev.yika.cli.option.ViewerOptions;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.Rows;
import dev.yika.core.number.Identifier;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.recognize.Recognizer;
import dev.yika.core.result.Problem;
import dev.yika.core.result.ProblemKind;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.Masking;
import dev.yika.masking.Revealed;
import dev.yika.masking.policy.MaskingPolicy;
import dev.yika.masking.policy.Viewer;
import dev.yika.masking.view.RemainingCandidates;
import dev.yika.masking.view.View;
import dev.yika.masking.view.ViewTable;
import dev.yika.status.rule.ChinaTime;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Masks numbers: {@code yika mask --view ends 4101021234567890}. */
@Command(
    name = "mask",
    description = "Mask numbers by a view or by the policy for a viewer.",
    footer = {
      "",
      "Views: nothing, tail, ends. Without --kind, a text is read as the likeliest",
      "kind. A text that is no valid number of its kind is masked all the same, one",
      "that is of no kind altogether; either makes the exit code 1.",
      "",
      "A whole number is never masked to itself: --view full is refused, and a viewer",
      "whom the policy lets see everything is shown the ends. The whole number is for",
      "one number at a time, with --reveal, --user, --audit and --key-file, once the",
      "journal has written down who asks and why. Give it with --file - or a file of",
      "one line: other programs of the machine can read a NUMBER among the arguments.",
      "",
      "With --columns or --keyword-file, a table or a file of JSON objects gives a row",
      "for each number in the columns named, or below heads that name a number by the",
      "built-in words and those of the file. An empty cell gives none, and other",
      "columns are not written. To keep a table but for its numbers: yika scrub.",
      "",
      "Examples, all numbers made up:",
      "  yika mask --view ends 4101021234567890",
      "  yika mask --role cashier --purpose billing --channel print 4101021234567890",
      "  yika mask --view tail --candidates numbers.txt --format csv",
      "  yika mask --view tail --columns card_no=card-number,工号=person-number t.csv"
    })
public final class MaskCommand extends AnswerCommand<MaskRows.MaskedLine> {

  private static final TableFormat FORMAT = TableFormat.list(NumberColumn.NUMBER);

  /** What may be wrong with a text that has the shape of its kind. */
  private static final Set<ProblemKind> MISTYPED =
      Set.of(ProblemKind.CHECK, ProblemKind.DATE, ProblemKind.CONTRADICTION);

  @Mixin private KindOption kind = new KindOption();
  @Mixin private NumberColumns table = new NumberColumns();
  @Mixin private SchemeOptions scheme = new SchemeOptions();
  @Mixin private ViewerOptions viewerOptions = new ViewerOptions();
  @Mixin private RevealOptions reveal = new RevealOptions();

  @Option(
      names = "--view",
      paramLabel = "<view>",
      description = "Show this much to everybody: nothing, tail or ends.")
  private @Nullable View view;

  @Mixin private MaskingOptions policyOptions = new MaskingOptions();

  @Option(
      names = "--view-file",
      paramLabel = "<file>",
      description = "Add the windows of this file to the table of views.")
  private @Nullable String viewFile;

  @Option(
      names = "--candidates",
      description = "Count the numbers that each masked text can stand for.")
  private boolean candidates;

  @Parameters(paramLabel = "NUMBER", description = "Numbers to mask, or a file of them.")
  private List<String> numbers = List.of();

  private Viewer viewer = Viewer.of();
  private Masking masking = Masking.standard();
  private final Map<String, Checker> checkers = new LinkedHashMap<>();
  private NumberSchemes schemes = NumberSchemes.standard();
  private @Nullable MaskRows answers;

  public MaskCommand(Console console) {
    super(console, FORMAT);
  }

  @Override
  protected List<String> arguments() {
    return numbers;
  }

  @Override
  protected TableFormat format() {
    return table.option().isPresent() ? table.format() : FORMAT;
  }

  @Override
  protected List<Column<MaskRows.MaskedLine>> columns() {
    return Objects.requireNonNull(answers).columns(table.option().isPresent());
  }

  @Override
  protected void prepare() {
    requireOneView();
    table.option().ifPresent(this::requireColumnsOnly);
    table.load(console());
    viewer = viewerOptions.viewer(console());
    if (reveal.isAsked()) {
      reveal.requireAll(viewer, locale());
    }
    MaskingPolicy policy = policyOptions.policy(locale());
    if (view == null) {
      IdentifierKind hinted = kind.kind().orElse(IdentifierKind.CARD_NUMBER);
      ViewerHint.find(viewer, policy, hinted, locale()).ifPresent(console()::complain);
    }
    masking = Masking.standard().with(policy);
    schemes = scheme.schemes(console());
    answers = answers();
  }

  private void requireColumnsOnly(String option) {
    if (kind.kind().isPresent() || reveal.isAsked()) {
      throw console().usage(Notice.NOT_WITH, reveal.isAsked() ? "--reveal" : "--kind", option);
    }
  }

  private void requireOneView() {
    if (view == View.FULL) {
      throw console().usage(Notice.FULL_BY_REVEAL);
    }
    if ((view != null) == viewerOptions.isGiven()) {
      throw console().usage(Notice.VIEW_OR_VIEWER);
    }
    if (reveal.isAsked() && view != null) {
      throw console().usage(Notice.NOT_WITH, "--view", "--reveal");
    }
  }

  private MaskRows answers() {
    ViewTable standard = ViewTable.standard().with(schemes);
    View everybody = view;
    LocalDate today = LocalDate.now(ChinaTime.zone());
    return new MaskRows(
        viewFile == null ? standard : TableFiles.load(viewFile, standard::withFile, locale()),
        each -> everybody == null ? masking.view(each, viewer) : everybody,
        candidates ? Optional.of(RemainingCandidates.on(today)) : Optional.empty());
  }

  @Override
  protected int run() throws IOException {
    return reveal.isAsked() ? revealOne() : super.run();
  }

  @Override
  protected boolean answer(InputRow row, Rows<MaskRows.MaskedLine> rows) {
    if (table.option().isEmpty()) {
      return answer(row, NumberColumn.NUMBER.name(), "", rows);
    }
    try {
      boolean all = true;
      for (String column : table.filled(row)) {
        all &= answer(row, column, column, rows);
      }
      return all;
    } catch (BadCellException e) {
      return refuse(row, "", row.length(""), e, rows);
    }
  }

  private boolean answer(
      InputRow row, String column, String shown, Rows<MaskRows.MaskedLine> rows) {
    try {
      String number = row.digits(column);
      CheckedText checked = checker(column).check(number);
      checked.warnings().forEach(warning -> complain(row, warning.label(locale())));
      Optional<IdentifierKind> shape = checked.kind().filter(any -> isOfShape(checked, column));
      rows.add(Objects.requireNonNull(answers).row(row.number(), shown, number, shape));
      return checked.isValid();
    } catch (BadCellException e) {
      return refuse(row, shown, row.length(column), e, rows);
    }
  }

  private boolean refuse(
      InputRow row,
      String shown,
      long length,
      BadCellException why,
      Rows<MaskRows.MaskedLine> rows) {
    rows.add(MaskRows.broken(row.number(), shown, length));
    complain(row, why);
    return false;
  }

  /** Tests whether a text is a number, or a mistyped one of the kind that was asked for. */
  private boolean isOfShape(CheckedText checked, String column) {
    return checked.isValid()
        || (kind(column).isPresent()
            && checked.problems().stream().map(Problem::kind).allMatch(MISTYPED::contains));
  }

  private Optional<IdentifierKind> kind(String column) {
    return table.option().isPresent() ? table.kind(column) : kind.kind();
  }

  private Checker checker(String column) {
    return checkers.computeIfAbsent(
        column,
        name -> {
          Optional<IdentifierKind> asked =
              scheme.isOneScheme() && table.option().isEmpty()
                  ? Optional.of(IdentifierKind.CARD_NUMBER)
                  : kind(name);
          return new Checker(asked, schemes, () -> Recognizer.standard().with(schemes));
        });
  }

  @Override
  protected void finish() {
    checkers.values().forEach(checker -> checker.reportRounding(console()));
  }

  private int revealOne() throws IOException {
    InputRow row = onlyRow();
    Identifier number =
        checker(NumberColumn.NUMBER.name())
            .check(row, NumberColumn.NUMBER.name())
            .identifier()
            .orElseThrow(() -> console().refusal(Notice.REVEAL_INVALID));
    try (Revealed revealed = reveal.reveal(masking, number, viewer, locale())) {
      write(
          MaskRows.REVEALED,
          List.of(MaskRows.revealed(row.number(), number.kind(), revealed.value())));
    }
    return ExitCode.ALL_VALID;
  }

  /** Reads the number to reveal, from wherever the numbers come: it has to be the only one. */
  private InputRow onlyRow() throws IOException {
    try (Input lines = open()) {
      Optional<InputRow> only = lines.next();
      if (only.isEmpty() || lines.next().isPresent()) {
        throw console().usage(Notice.REVEAL_ONE);
      }
      return only.get();
    }
  }
}
