package dev.yika.cli.desk;

import dev.yika.cli.command.AnswerCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.Notice;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.InputRow;
import dev.yika.cli.number.Checker;
import dev.yika.cli.option.MaskingOptions;
import dev.yika.cli.option.RecoveryOptions;
import dev.yika.cli.option.RegionOptions;
import dev.yika.cli.option.SchemeOptions;
import dev.yika.cli.option.ViewerOptions;
import dev.yika.cli.row.Column;
import dev.yika.cli.row.Rows;
import dev.yika.cli.visit.Visit;
import dev.yika.core.recognize.Recognizer;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.Masking;
import dev.yika.masking.policy.MaskingPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Answers a file of visits: {@code yika desk visits.csv}. */
@Command(
    name = "desk",
    description = "Show for each visit whether the insurance pays, with a message for the member.",
    footer = {
      "",
      "The file is a table with a head line; a visit takes one line. Columns: visit,",
      "number, time; events, such as 2020-03-02 enrolled EMPLOYED 410100; 2026-07-31",
      "missed 2026-07; 2026-09-11 made-up, each with @ and a time if it was recorded",
      "later than its day; and the platform's answer of that time: insutype,",
      "psn_insu_stas, psn_insu_date, paus_insu_date, insuplc_admdvs, psn_clct_stas,",
      "clct_flag, psn_chg_type. Chinese heads, such as 医保卡号, are recognized, too;",
      "--column number=HEAD names any other. Encoding and separator are recognized.",
      "Times are in China unless they have an offset. An enrollment without a pooling",
      "area takes that of the card number; an identity number has none, so give it.",
      "",
      "The platform's answer takes precedence over the events; the column doubts lists",
      "disagreements; beside a table the first one goes to standard error.",
      "Numbers are masked by the policy that yika policy show prints or --masking-file",
      "holds, by default as for a cashier at a registered screen. Unknown never counts",
      "as yes. For a visit that cannot be read, the column error has the reason, and",
      "the exit code is 1.",
      "",
      "Examples:",
      "  yika desk visits.csv",
      "  yika desk visits.csv --lang zh",
      "  yika desk visits.csv --format json --policy source-text-b"
    })
public final class DeskCommand extends AnswerCommand<DeskAnswer> {

  /** More would bury the table. */
  private static final int MOST_DOUBTS = 20;

  @Mixin private SchemeOptions scheme = new SchemeOptions();
  @Mixin private RegionOptions region = new RegionOptions();
  @Mixin private RecoveryOptions recovery = new RecoveryOptions();
  @Mixin private MaskingOptions masking = new MaskingOptions();
  @Mixin private ViewerOptions viewer = new ViewerOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The visits; - for standard input.")
  private List<String> files = List.of();

  private @Nullable Desk desk;
  private int reportedDoubts;

  /** Keeps the context of the run. */
  public DeskCommand(Console console) {
    super(console, Visit.FORMAT);
  }

  @Override
  protected List<String> arguments() {
    return files;
  }

  @Override
  protected List<Column<DeskAnswer>> columns() {
    return DeskAnswer.COLUMNS;
  }

  @Override
  protected void prepare() {
    Supplier<RegionDirectory> regions = region.directory(console());
    NumberSchemes schemes = scheme.schemes(console());
    Checker checker =
        new Checker(
            Optional.empty(),
            schemes,
            () -> Recognizer.standard().with(schemes).with(regions.get()));
    MaskingPolicy policy = masking.policy(locale());
    desk =
        new Desk(
            checker,
            regions,
            recovery.entitlements(console()),
            Masking.standard().with(policy),
            viewer.orCashier(console(), policy),
            locale());
  }

  @Override
  protected boolean answer(InputRow row, Rows<DeskAnswer> rows) {
    DeskAnswer answer = answer(row);
    rows.add(answer);
    reportDoubts(row, answer.doubts());
    return answer.error().isEmpty();
  }

  @Override
  protected void finish() {
    Objects.requireNonNull(desk).reportRounding(console());
  }

  private DeskAnswer answer(InputRow row) {
    String id = "";
    try {
      id = Discreet.name(row.cell("visit"));
      DeskAnswer answer = Objects.requireNonNull(desk).answer(Visit.from(row), row.number());
      answer.error().ifPresent(why -> complain(row, why));
      return answer;
    } catch (BadCellException e) {
      complain(row, e);
      return DeskAnswer.refused(row.number(), id, "", e.message(locale()));
    }
  }

  /** Reports the first doubt beside a table, which has room for their number only. */
  private void reportDoubts(InputRow row, List<String> doubts) {
    if (doubts.isEmpty() || !isTable() || reportedDoubts > MOST_DOUBTS) {
      return;
    }
    if (++reportedDoubts > MOST_DOUBTS) {
      console().say(Notice.MORE_DOUBTS, MOST_DOUBTS);
      return;
    }
    Locale locale = locale();
    String more = doubts.size() == 1 ? "" : Notice.AND_MORE.in(locale, doubts.size() - 1);
    complain(row, Notice.IN_DOUBT.in(locale, doubts.get(0) + more));
  }
}
