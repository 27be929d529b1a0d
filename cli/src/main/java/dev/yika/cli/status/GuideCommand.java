package dev.yika.cli.status;

import dev.yika.cli.command.Item;
import dev.yika.cli.command.RowCommand;
import dev.yika.cli.console.Choice;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Language;
import dev.yika.cli.line.TimeText;
import dev.yika.cli.option.CalendarOptions;
import dev.yika.cli.row.Cell;
import dev.yika.cli.row.Column;
import dev.yika.status.guidance.Advice;
import dev.yika.status.guidance.Guidance;
import dev.yika.status.guidance.MemberProblem;
import dev.yika.status.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what to do about a problem of a member: {@code yika guide card-lost}. */
@Command(
    name = "guide",
    description = "Show what a member can do about a problem, and by when.",
    footer = {
      "",
      "Without PROBLEM, the problems are listed. With --on, processing times are",
      "counted from that day. The texts hold for the whole country; they are help for",
      "staff, not an official answer.",
      "",
      "Examples:",
      "  yika guide",
      "  yika guide card-lost",
      "  yika guide arrears-after-transfer --on 2025-04-30"
    })
public final class GuideCommand extends RowCommand {

  private static final List<Column<MemberProblem>> PROBLEMS =
      List.of(
          Column.of("problem", "问题代码", 27, problem -> Cell.of(Choice.id(problem))),
          Column.of("about", "问题", 30, problem -> Cell.of(problem.name(), problem.wording())));

  @Mixin private CalendarOptions days = new CalendarOptions();

  @Option(
      names = "--on",
      paramLabel = "<date>",
      converter = TimeText.DayConverter.class,
      description = "The day from which processing times are counted.")
  private @Nullable LocalDate date;

  @Parameters(
      arity = "0..1",
      paramLabel = "PROBLEM",
      completionCandidates = ProblemChoices.class,
      description = "One of those that yika guide lists.")
  private @Nullable MemberProblem problem;

  /** Keeps the context of the run. */
  public GuideCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    if (problem == null) {
      write(PROBLEMS, List.of(MemberProblem.values()));
      return ExitCode.ALL_VALID;
    }
    List<Item> items = items(Guidance.standard().get(problem));
    write(Item.COLUMNS, items);
    return ExitCode.ALL_VALID;
  }

  private List<Item> items(Advice advice) {
    List<Item> items = new ArrayList<>();
    items.add(
        Item.of("problem", "问题", Cell.of(advice.problem().name(), advice.problem().wording())));
    items.add(Item.of("remedy", "处理办法", advice.remedy(locale())));
    items.add(Item.of("bring", "所需材料", advice.bring(locale())));
    items.add(Item.of("where", "办理渠道", advice.where(locale())));
    advice.proxy(locale()).ifPresent(text -> items.add(Item.of("proxy", "他人代办", text)));
    advice.caution(locale()).ifPresent(text -> items.add(Item.of("caution", "注意事项", text)));
    if (date == null) {
      advice
          .processingTimes()
          .forEach(time -> items.add(new Item(Cell.of(time), Cell.of(time.span(locale())))));
    } else {
      advice
          .days(date, days.calendar(console()))
          .forEach(
              (time, answer) ->
                  items.add(new Item(Cell.of(time), Cell.of(answer.explain(locale())))));
    }
    items.add(
        Item.of(
            "rules",
            "依据",
            Language.list(locale(), advice.rules().stream().map(Rule::id).toList())));
    items.add(Item.of("source", "来源", advice.source()));
    return items;
  }

  /** The problems, for messages and completion. */
  static final class ProblemChoices implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Choice.ids(MemberProblem.values()).iterator();
    }
  }
}
