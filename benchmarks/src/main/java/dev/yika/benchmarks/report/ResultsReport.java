package dev.yika.benchmarks.report;

import dev.yika.benchmarks.fresh.FreshCosts;
import dev.yika.benchmarks.fresh.FreshCosts.Start;
import dev.yika.benchmarks.fresh.JarSize;
import dev.yika.benchmarks.fresh.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The text of {@code RESULTS.md}: where and when it was measured, targets met and missed, every
 * figure, and how to read them.
 */
public final class ResultsReport {

  private final Figures figures;
  private final FreshCosts fresh;
  private final List<String> lines = new ArrayList<>();

  private ResultsReport(Figures figures, FreshCosts fresh) {
    this.figures = figures;
    this.fresh = fresh;
  }

  static String of(Circumstances circumstances, Figures figures, FreshCosts fresh) {
    return new ResultsReport(figures, fresh).text(circumstances);
  }

  /**
   * When, where and how a run was measured.
   *
   * @param date the day
   * @param machine the machine
   * @param mode the length of the run in words
   * @param load what others took meanwhile
   */
  public record Circumstances(LocalDate date, Machine machine, String mode, Load load) {}

  private String text(Circumstances circumstances) {
    List<Verdict> verdicts = new Targets(figures, fresh).verdicts();
    add("# Results", "");
    add("Written by `RunAll`; see the last section for how to repeat it. Do not edit by hand.", "");
    add("* Date: " + circumstances.date());
    add("* Machine: " + circumstances.machine());
    add("* Run: " + circumstances.mode());
    add("* Load: " + circumstances.load(), "");
    if (circumstances.load().isHeavy()) {
      add("**The machine was loaded: no figure below is a result.**", "");
    }
    addTargets(verdicts);
    addReasons(verdicts);
    lines.addAll(new Races(figures).lines());
    addFigures();
    addFresh();
    addPeers();
    lines.addAll(Notes.LINES);
    return String.join("\n", lines) + "\n";
  }

  private void add(String... more) {
    lines.addAll(List.of(more));
  }

  private void addTargets(List<Verdict> verdicts) {
    long met = verdicts.stream().filter(Verdict::met).count();
    add("## Targets: " + met + " of " + verdicts.size() + " met", "");
    add("| What | Yika | Peer | Ratio | Target | |", "|---|---|---|---|---|---|");
    for (Verdict verdict : verdicts) {
      add(
          row(
              verdict.question(),
              verdict.yika(),
              verdict.peer(),
              verdict.ratio(),
              verdict.target(),
              verdict.met() ? "met" : "**missed**"));
    }
    add("");
  }

  private void addReasons(List<Verdict> verdicts) {
    List<Verdict> missed = verdicts.stream().filter(verdict -> !verdict.met()).toList();
    if (missed.isEmpty()) {
      return;
    }
    add("### Why targets are missed", "");
    missed.forEach(verdict -> add("* " + verdict.question() + ": " + Reasons.of(verdict)));
    add("");
  }

  private void addFigures() {
    add("## Every figure of JMH", "");
    add("| Benchmark | ns/op, median | fastest | slowest | B/op |", "|---|--:|--:|--:|--:|");
    figures
        .byName()
        .forEach(
            (name, figure) ->
                add(
                    row(
                        "`" + name + "`",
                        number(figure.nanos()),
                        number(figure.least()),
                        number(figure.most()),
                        figure.allocatesNothing() ? "0" : number(figure.bytes()))));
    add("");
  }

  private void addFresh() {
    add("## New processes", "");
    add(
        "An empty program takes "
            + number(fresh.start(Program.EMPTY).millis())
            + " ms (median of "
            + fresh.rounds()
            + " starts); the figures below come on top of it.",
        "");
    add("| Program | ms | classes loaded | heap left in use, KB |", "|---|--:|--:|--:|");
    for (Program program : Program.values()) {
      Start start = fresh.start(program);
      if (program != Program.EMPTY) {
        add(
            row(
                program.label(),
                number(start.millis()),
                Integer.toString(start.classes()),
                number(start.retainedBytes() / 1e3)));
      }
    }
    add("", "| Jar | bytes | classes |", "|---|--:|--:|");
    for (JarSize jar : fresh.jars()) {
      add(
          row(
              jar.name(),
              String.format(Locale.ROOT, "%,d", jar.bytes()),
              Integer.toString(jar.classes())));
    }
    add("");
  }

  private void addPeers() {
    add("## Peers and tools", "", "| Name | Version | Licence |", "|---|---|---|");
    lines.addAll(Peers.rows());
    add("");
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
