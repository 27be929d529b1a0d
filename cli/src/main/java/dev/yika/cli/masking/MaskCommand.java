package dev.yika.cli.masking;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.console.TableFiles;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.Input;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.line.TableFormat;
import dev.yika.cli.number.CheckedText;
import dev.yika.cli.number.Checker;
import dev.yika.cli.number.NumberColumn;
import dev.yika.cli.option.CommonOptions;
import dev.yika.cli.option.InputOptions;
import dev.yika.cli.option.KindOption;
import dev.yika.cli.option.MaskingOptions;
import dev.yika.cli.option.RowOptions;
import dev.yika.cli.option.ViewerHint;
import dev.yika.cli.option.ViewerOptions;
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
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
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
public final class MaskCommand implements Callable<Integer> {

  private static final TableFormat FORMAT = TableFormat.list(NumberColumn.NUMBER);

  private final Console console;

  @Mixin
  @SuppressWarnings("UnusedVariable") // picocli reads it
  private CommonOptions common = new CommonOptions();

  @Mixin private RowOptions output = new RowOptions();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private KindOption kind = new KindOption();
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

  public MaskCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Locale locale = console.locale();
    requireOneView(locale);
    Viewer viewer = viewerOptions.viewer(console);
    if (reveal.isAsked()) {
      reveal.requireAll(viewer, locale);
    }
    MaskingPolicy policy = policyOptions.policy(locale);
    if (view == null) {
      IdentifierKind asked = kind.kind().orElse(IdentifierKind.CARD_NUMBER);
      ViewerHint.find(viewer, policy, asked, locale).ifPresent(console::complain);
    }
    Masking masking = Masking.standard().with(policy);
    return reveal.isAsked() ? revealOne(masking, viewer, locale) : maskAll(masking, viewer, locale);
  }

  private void requireOneView(Locale locale) {
    if (view == View.FULL) {
      throw Refusal.ofUsage(Notice.FULL_BY_REVEAL.in(locale));
    }
    if ((view != null) == viewerOptions.isGiven()) {
      throw Refusal.ofUsage(Notice.VIEW_OR_VIEWER.in(locale));
    }
    if (reveal.isAsked() && view != null) {
      throw Refusal.ofUsage(Notice.NOT_WITH.in(locale, "--view", "--reveal"));
    }
  }

  private ViewTable views(Locale locale) {
    ViewTable standard = ViewTable.standard();
    return viewFile == null ? standard : TableFiles.load(viewFile, standard::withFile, locale);
  }

  private Checker checker() {
    return new Checker(kind.kind(), NumberSchemes.standard(), Recognizer::standard);
  }

  private int maskAll(Masking masking, Viewer viewer, Locale locale) throws IOException {
    MaskRows answers = answers(masking, viewer, locale);
    Checker checker = checker();
    try (Input lines = input.open(console, numbers, "NUMBER", FORMAT);
        Rows<MaskRows.MaskedLine> rows = output.rows(console, answers.columns())) {
      lines.beforeRead(rows::flush);
      return ExitCode.of(lines.all(row -> mask(row, checker, answers, rows)));
    }
  }

  private boolean mask(
      InputRow row, Checker checker, MaskRows answers, Rows<MaskRows.MaskedLine> rows) {
    try {
      String number = row.digits("number");
      CheckedText checked = checker.check(number);
      rows.add(answers.row(row.line(), number, checked.isValid() ? checked.kind() : kind.kind()));
      return checked.isValid();
    } catch (BadCellException e) {
      rows.add(MaskRows.broken(row.line()));
      input.complain(console, row.number(), e.message(console.locale()));
      return false;
    }
  }

  private MaskRows answers(Masking masking, Viewer viewer, Locale locale) {
    View everybody = view;
    LocalDate today = LocalDate.now(ChinaTime.ZONE);
    return new MaskRows(
        views(locale),
        each -> everybody == null ? masking.view(each, viewer) : everybody,
        candidates ? Optional.of(RemainingCandidates.on(today)) : Optional.empty());
  }

  private int revealOne(Masking masking, Viewer viewer, Locale locale) throws IOException {
    InputRow row = onlyRow();
    Identifier number =
        checker()
            .check(row, "number")
            .identifier()
            .orElseThrow(() -> console.refusal(Notice.REVEAL_INVALID));
    try (Revealed revealed = reveal.reveal(masking, number, viewer, locale);
        Rows<MaskRows.MaskedLine> rows = output.rows(console, MaskRows.REVEALED)) {
      rows.add(MaskRows.revealed(row.number(), number.kind(), revealed.value()));
    }
    return ExitCode.ALL_VALID;
  }

  /** Reads the number to reveal, from wherever the numbers come: it has to be the only one. */
  private InputRow onlyRow() throws IOException {
    try (Input lines = input.open(console, numbers, "NUMBER", FORMAT)) {
      Optional<InputRow> only = lines.next();
      if (only.isEmpty() || lines.next().isPresent()) {
        throw console.usage(Notice.REVEAL_ONE);
      }
      return only.get();
    }
  }
}
