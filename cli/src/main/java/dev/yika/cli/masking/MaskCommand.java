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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
      "Examples, all numbers made up:",
      "  yika mask --view ends 4101021234567890",
      "  yika mask --role cashier --purpose billing --channel print 4101021234567890",
      "  yika mask --view tail --candidates numbers.txt --format csv"
    })
public final class MaskCommand extends AnswerCommand<MaskRows.MaskedLine> {

  private static final TableFormat FORMAT = TableFormat.list(NumberColumn.NUMBER);

  @Mixin private KindOption kind = new KindOption();
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
  private @Nullable Checker checker;
  private @Nullable MaskRows answers;

  public MaskCommand(Console console) {
    super(console, FORMAT);
  }

  @Override
  protected List<String> arguments() {
    return numbers;
  }

  @Override
  protected List<Column<MaskRows.MaskedLine>> columns() {
    return Objects.requireNonNull(answers).columns();
  }

  @Override
  protected void prepare() {
    requireOneView();
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
    NumberSchemes schemes = scheme.schemes(console());
    Optional<IdentifierKind> asked =
        scheme.isOneScheme() ? Optional.of(IdentifierKind.CARD_NUMBER) : kind.kind();
    checker = new Checker(asked, schemes, () -> Recognizer.standard().with(schemes));
    answers = answers(schemes);
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

  private MaskRows answers(NumberSchemes schemes) {
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
    MaskRows mask = Objects.requireNonNull(answers);
    try {
      String number = row.digits("number");
      CheckedText checked = Objects.requireNonNull(checker).check(number);
      checked.warnings().forEach(warning -> complain(row, warning.label(locale())));
      rows.add(mask.row(row.line(), number, checked.isValid() ? checked.kind() : kind.kind()));
      return checked.isValid();
    } catch (BadCellException e) {
      rows.add(MaskRows.broken(row.number(), row.length("number")));
      complain(row, e);
      return false;
    }
  }

  @Override
  protected void finish() {
    Objects.requireNonNull(checker).reportRounding(console());
  }

  private int revealOne() throws IOException {
    InputRow row = onlyRow();
    Identifier number =
        Objects.requireNonNull(checker)
            .check(row, "number")
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
