package dev.yika.cli.masking;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.console.TableFiles;
import dev.yika.cli.line.Line;
import dev.yika.cli.line.LineSource;
import dev.yika.cli.line.Lines;
import dev.yika.cli.number.Checker;
import dev.yika.cli.number.Verdict;
import dev.yika.cli.option.CommonOptions;
import dev.yika.cli.option.InputOptions;
import dev.yika.cli.option.KindId;
import dev.yika.cli.option.RowOptions;
import dev.yika.cli.option.ViewerOptions;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
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
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Column LINE = new Column("line", "line", "行", 4);
  private static final Column KIND = new Column("kind", "kind", "种类", 11);
  private static final Column VIEW = new Column("view", "view", "可见程度", 7);
  private static final Column MASKED = new Column("masked", "masked", "掩码", 18);
  private static final Column NUMBER = new Column("number", "number", "号码", 18);
  private static final Column CANDIDATES = new Column("candidates", "candidates", "剩余候选数", 10);

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private RowOptions output = new RowOptions();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private ViewerOptions viewerOptions = new ViewerOptions();
  @Mixin private RevealOptions reveal = new RevealOptions();

  @Option(
      names = "--kind",
      paramLabel = "<kind>",
      converter = KindId.class,
      completionCandidates = KindId.Choices.class,
      description = "Read every text as this kind: ${COMPLETION-CANDIDATES}.")
  private @Nullable IdentifierKind kind;

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
    Masking masking = Masking.standard().with(policy(locale));
    return reveal.isAsked() ? revealOne(masking, locale) : maskAll(masking, locale);
  }

  private void requireOneView(Locale locale) {
    if (view == View.FULL) {
      throw Refusal.ofUsage(Notice.FULL_BY_REVEAL.in(locale));
    }
    if ((view != null) == viewerOptions.isGiven()) {
      throw Refusal.ofUsage(Notice.VIEW_OR_VIEWER.in(locale));
    }
    boolean whole = reveal.isComplete() && viewerOptions.hasUser();
    if (reveal.isAsked() && (!whole || view != null)) {
      throw Refusal.ofUsage(Notice.REVEAL_NEEDS.in(locale));
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
    return new Checker(Optional.ofNullable(kind), NumberSchemes.standard(), Recognizer::standard);
  }

  private int maskAll(Masking masking, Locale locale) throws IOException {
    ViewTable views = views(locale);
    Viewer viewer = viewerOptions.viewer(locale);
    Checker checker = checker();
    LineSource source = input.open(console, numbers, "NUMBER", locale);
    boolean allValid = true;
    try (RowWriter rows = output.writer(console, columns(), locale);
        Lines lines = source.lines(LONGEST_LINE, rows::flush)) {
      for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        Verdict verdict = checker.check(line.get());
        Optional<IdentifierKind> known = verdict.isValid() ? verdict.kind() : givenKind();
        View decided = known.map(one -> decide(masking, one, viewer)).orElse(View.NOTHING);
        rows.row(row(line.get(), known, decided, views, locale));
        allValid &= verdict.isValid();
      }
    }
    return ExitCode.of(allValid);
  }

  private Optional<IdentifierKind> givenKind() {
    return Optional.ofNullable(kind);
  }

  private List<Column> columns() {
    return candidates
        ? List.of(LINE, KIND, VIEW, MASKED, CANDIDATES)
        : List.of(LINE, KIND, VIEW, MASKED);
  }

  /** Returns how much is shown: no mask shows more than the ends. */
  private View decide(Masking masking, IdentifierKind kind, Viewer viewer) {
    return (view == null ? masking.view(kind, viewer) : view).least(View.ENDS);
  }

  private List<Cell> row(
      Line line, Optional<IdentifierKind> known, View view, ViewTable views, Locale locale) {
    String masked =
        line.isCut()
            ? Discreet.stars(line.length())
            : views.mask(known.orElse(IdentifierKind.CREDENTIAL_TOKEN), line.text(), view);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(line.number()));
    cells.add(known.map(one -> Cell.of(one.id(), one.label(locale))).orElse(Cell.empty()));
    cells.add(Cell.of(view.id(), view.label(locale)));
    cells.add(Cell.of(masked));
    if (candidates) {
      cells.add(known.map(one -> count(one, masked)).orElse(Cell.empty()));
    }
    return cells;
  }

  private static Cell count(IdentifierKind kind, String masked) {
    return RemainingCandidates.on(LocalDate.now(CHINA))
        .count(kind, masked)
        .map(count -> Cell.of(count.toString()))
        .orElse(Cell.empty());
  }

  /** Reads the number to reveal, from wherever the numbers come: it has to be the only one. */
  private Line onlyLine(Locale locale) throws IOException {
    LineSource source = input.open(console, numbers, "NUMBER", locale);
    try (Lines lines = source.lines(LONGEST_LINE, () -> {})) {
      Optional<Line> only = lines.next();
      if (only.isEmpty() || lines.next().isPresent()) {
        throw Refusal.ofUsage(Notice.REVEAL_NEEDS.in(locale));
      }
      return only.get();
    }
  }

  private int revealOne(Masking masking, Locale locale) throws IOException {
    Line line = onlyLine(locale);
    Identifier number =
        checker()
            .check(line)
            .identifier()
            .orElseThrow(() -> Refusal.ofFile(Notice.REVEAL_INVALID.in(locale)));
    Viewer viewer = viewerOptions.viewer(locale);
    try (Revealed revealed = reveal.reveal(masking, number, viewer, locale);
        RowWriter rows = output.writer(console, List.of(LINE, KIND, VIEW, NUMBER), locale)) {
      rows.row(
          List.of(
              Cell.of(line.number()),
              Cell.of(number.kind().id(), number.kind().label(locale)),
              Cell.of(View.FULL.id(), View.FULL.label(locale)),
              Cell.of(revealed.value())));
    }
    return ExitCode.ALL_VALID;
  }
}
