package dev.yika.cli.masking;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.console.TableFiles;
import dev.yika.cli.line.Line;
import dev.yika.cli.line.LineSource;
import dev.yika.cli.line.Lines;
import dev.yika.cli.number.CheckedText;
import dev.yika.cli.number.Checker;
import dev.yika.cli.option.CommonOptions;
import dev.yika.cli.option.InputOptions;
import dev.yika.cli.option.KindOption;
import dev.yika.cli.option.RowOptions;
import dev.yika.cli.option.ViewerHint;
import dev.yika.cli.option.ViewerOptions;
import dev.yika.cli.row.RowWriter;
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
    description = "Mask numbers, by a view or by what the policy lets a viewer see.",
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
      "  yika mask --view tail --candidates --file numbers.txt --format csv"
    })
public final class MaskCommand implements Callable<Integer> {

  private static final int LONGEST_LINE = 256;

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private RowOptions output = new RowOptions();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private KindOption kind = new KindOption();
  @Mixin private ViewerOptions viewerOptions = new ViewerOptions();
  @Mixin private RevealOptions reveal = new RevealOptions();

  @Option(
      names = "--view",
      paramLabel = "<view>",
      description = "Show this much to whomever: nothing, tail or ends.")
  private @Nullable View view;

  @Option(
      names = "--policy-file",
      paramLabel = "<file>",
      description = "Decide by the policy of this file instead of the built-in one.")
  private @Nullable String policyFile;

  @Option(
      names = "--view-file",
      paramLabel = "<file>",
      description = "Add the windows of this file to the table of views.")
  private @Nullable String viewFile;

  @Option(
      names = "--candidates",
      description = "Tell how many numbers each masked text can stand for.")
  private boolean candidates;

  @Parameters(paramLabel = "NUMBER", description = "Numbers to mask.")
  private List<String> numbers = List.of();

  public MaskCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Locale locale = common.locale(console);
    requireOneView(locale);
    Viewer viewer = viewerOptions.viewer(locale);
    if (reveal.isAsked()) {
      reveal.requireAll(viewer, locale);
    }
    MaskingPolicy policy = policy(locale);
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

  private MaskingPolicy policy(Locale locale) {
    return policyFile == null
        ? MaskingPolicy.standard()
        : TableFiles.load(policyFile, MaskingPolicy.empty()::withFile, locale);
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
    LineSource source = input.open(console, numbers, "NUMBER", locale);
    try (RowWriter rows = output.writer(console, answers.columns(), locale);
        Lines lines = source.lines(LONGEST_LINE, rows::flush)) {
      return ExitCode.of(
          lines.all(
              line -> {
                CheckedText checked = checker.check(line);
                rows.row(answers.row(line, checked.isValid() ? checked.kind() : kind.kind()));
                return checked.isValid();
              }));
    }
  }

  private MaskRows answers(Masking masking, Viewer viewer, Locale locale) {
    View everybody = view;
    LocalDate today = LocalDate.now(ChinaTime.ZONE);
    return new MaskRows(
        views(locale),
        each -> everybody == null ? masking.view(each, viewer) : everybody,
        candidates ? Optional.of(RemainingCandidates.on(today)) : Optional.empty(),
        locale);
  }

  private int revealOne(Masking masking, Viewer viewer, Locale locale) throws IOException {
    Line line = onlyLine(locale);
    Identifier number =
        checker()
            .check(line)
            .identifier()
            .orElseThrow(() -> Refusal.ofFile(Notice.REVEAL_INVALID.in(locale)));
    try (Revealed revealed = reveal.reveal(masking, number, viewer, locale);
        RowWriter rows = output.writer(console, MaskRows.REVEALED, locale)) {
      rows.row(MaskRows.revealed(line, number.kind(), revealed.value(), locale));
    }
    return ExitCode.ALL_VALID;
  }

  /** Reads the number to reveal, from wherever the numbers come: it has to be the only one. */
  private Line onlyLine(Locale locale) throws IOException {
    LineSource source = input.open(console, numbers, "NUMBER", locale);
    try (Lines lines = source.lines(LONGEST_LINE, () -> {})) {
      Optional<Line> only = lines.next();
      if (only.isEmpty() || lines.next().isPresent()) {
        throw Refusal.ofUsage(Notice.REVEAL_ONE.in(locale));
      }
      return only.get();
    }
  }
}
