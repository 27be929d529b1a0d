package dev.yika.cli.desk;

import dev.yika.cli.console.Console;
import dev.yika.cli.console.Discreet;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Notice;
import dev.yika.cli.line.BadCellException;
import dev.yika.cli.line.CsvRow;
import dev.yika.cli.line.CsvTable;
import dev.yika.cli.line.Line;
import dev.yika.cli.line.LineSource;
import dev.yika.cli.line.Lines;
import dev.yika.cli.number.Checker;
import dev.yika.cli.option.CommonOptions;
import dev.yika.cli.option.InputFile;
import dev.yika.cli.option.InputOptions;
import dev.yika.cli.option.PolicyOptions;
import dev.yika.cli.option.RegionOptions;
import dev.yika.cli.option.RowOptions;
import dev.yika.cli.option.SchemeOptions;
import dev.yika.cli.option.ViewerHint;
import dev.yika.cli.option.ViewerOptions;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.RowWriter;
import dev.yika.cli.visit.Visit;
import dev.yika.core.number.IdentifierKind;
import dev.yika.core.recognize.Recognizer;
import dev.yika.core.region.RegionDirectory;
import dev.yika.core.scheme.NumberSchemes;
import dev.yika.masking.policy.Channel;
import dev.yika.masking.policy.DeviceTrust;
import dev.yika.masking.policy.MaskingPolicy;
import dev.yika.masking.policy.Purpose;
import dev.yika.masking.policy.Viewer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Answers a file of visits: {@code yika desk --file visits.csv}. */
@Command(
    name = "desk",
    description = "Tell for each visit whether the insurance pays, and what to tell the member.",
    footer = {
      "",
      "The file is CSV with a header; a visit takes one line. Columns: visit, number,",
      "time; events, for instance 2020-03-02 enrolled EMPLOYED 410100; 2026-07-31",
      "missed 2026-07; 2026-09-11 made-up, each with @ and a time if it was recorded",
      "later than its day; and what the platform answered then: insutype,",
      "psn_insu_stas, psn_insu_date, paus_insu_date, insuplc_admdvs, psn_clct_stas,",
      "clct_flag, psn_chg_type. Times are in China unless they have an offset.",
      "An enrolled without a pooling area takes that of the card number; an identity",
      "number tells none, so the area has to be given then.",
      "The platform's word goes before what the events lead to; the column doubts tells",
      "what does not fit together; beside a table the first of them is said on standard",
      "error. Numbers are masked by the policy that yika policy",
      "show prints, by default as for a cashier at a registered screen. Whatever is",
      "unknown is never taken for a yes. A visit with an invalid number or a cell that",
      "cannot be read makes the exit code 1.",
      "",
      "Examples:",
      "  yika desk --file visits.csv",
      "  yika desk --file visits.csv --lang zh",
      "  yika desk --file visits.csv --format json --policy source-text-b"
    })
public final class DeskCommand implements Callable<Integer> {

  private static final int LONGEST_LINE = 8192;

  private final Console console;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private RowOptions output = new RowOptions();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private SchemeOptions scheme = new SchemeOptions();
  @Mixin private RegionOptions region = new RegionOptions();
  @Mixin private PolicyOptions policy = new PolicyOptions();
  @Mixin private ViewerOptions viewer = new ViewerOptions();

  /** Shows what is answered so far, as soon as there is something to show. */
  private Runnable beforeRead = () -> {};

  public DeskCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Locale locale = common.locale(console);
    Desk desk = desk(locale);
    LineSource source = input.openFile(console, locale);
    try (Lines lines = source.lines(LONGEST_LINE, () -> beforeRead.run())) {
      CsvTable table = InputFile.header(lines, Visit.REQUIRED, Visit.optional(), locale);
      try (RowWriter rows = output.writer(console, DeskAnswer.COLUMNS, locale)) {
        beforeRead = rows::flush;
        return ExitCode.of(
            lines.all(
                line -> {
                  DeskAnswer answer = answer(desk, table, line, locale);
                  rows.row(answer.cells());
                  tellDoubts(answer.doubts(), line, locale);
                  return answer.isAnswered();
                }));
      }
    }
  }

  private Desk desk(Locale locale) {
    Supplier<RegionDirectory> regions = region.directory(locale);
    NumberSchemes schemes = scheme.schemes(locale);
    Checker checker =
        new Checker(
            Optional.empty(),
            schemes,
            () -> Recognizer.standard().with(schemes).with(regions.get()));
    return new Desk(checker, regions, policy.entitlements(locale), viewer(locale), locale);
  }

  /** Who looks, unless somebody says otherwise: a cashier at a screen of the institution. */
  private Viewer viewer(Locale locale) {
    if (!viewer.isGiven()) {
      return Viewer.of("cashier")
          .purpose(Purpose.BILLING)
          .channel(Channel.SCREEN)
          .device(DeviceTrust.REGISTERED);
    }
    Viewer given = viewer.viewer(locale);
    ViewerHint.find(given, MaskingPolicy.standard(), IdentifierKind.CARD_NUMBER, locale)
        .ifPresent(console::complain);
    return given;
  }

  private DeskAnswer answer(Desk desk, CsvTable table, Line line, Locale locale) {
    CsvRow row;
    try {
      row = table.read(line);
    } catch (BadCellException e) {
      return refuse(Cell.empty(), line, e.message(locale), locale);
    }
    Cell id = Cell.of(Discreet.text(row.cell("visit")));
    try {
      return desk.answer(Visit.from(row), line);
    } catch (BadCellException e) {
      return refuse(id, line, e.message(locale), locale);
    }
  }

  /** Says the first doubt beside a table, which has room for their number only. */
  private void tellDoubts(List<String> doubts, Line line, Locale locale) {
    if (doubts.isEmpty() || !output.isTable()) {
      return;
    }
    String more = doubts.size() == 1 ? "" : Notice.AND_MORE.in(locale, doubts.size() - 1);
    String words = Notice.IN_DOUBT.in(locale, doubts.get(0) + more);
    console.complain(Notice.LINE.in(locale, line.number(), words));
  }

  private DeskAnswer refuse(Cell id, Line line, String why, Locale locale) {
    console.complain(Notice.LINE.in(locale, line.number(), why));
    return DeskAnswer.refused(id, "", why, locale);
  }
}
