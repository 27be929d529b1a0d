package dev.yika.cli.scrub;

import dev.yika.cli.command.ConsoleCommand;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.FileArgument;
import dev.yika.cli.console.Notice;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.option.ColumnsOption;
import dev.yika.cli.option.KeywordOption;
import dev.yika.cli.option.RegionOptions;
import dev.yika.cli.option.SchemeOptions;
import dev.yika.masking.text.Finder;
import dev.yika.masking.text.ScrubReport;
import dev.yika.masking.text.Scrubber;
import dev.yika.masking.view.View;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Masks the numbers in texts: {@code yika scrub app.log -o app.masked.log}. */
@Command(
    name = "scrub",
    description =
        "Mask the numbers in logs, CSV, JSON and other text, and leave the rest as it is.",
    footer = {
      "",
      "Reads standard input if no IN is given, writes standard output unless told",
      "otherwise. A file is replaced as a whole or not at all: if the disk is full, the",
      "input cannot be read or the run is interrupted, it stays as it was. A device or",
      "a pipe is written into. A folder is mirrored below --out: nothing in it is",
      "overwritten, links are skipped, and names of files stay as they are. A file that",
      "cannot be read as text is named, and the others are scrubbed.",
      "",
      "--in-place is not for logs in use: a program that has the old file open goes on",
      "writing to that, and a file that changes meanwhile is refused. Owner, group and",
      "permissions are kept; other hard links keep the old text.",
      "",
      "Examples:",
      "  yika scrub app.log > app.masked.log",
      "  yika scrub --view tail --report counts.tsv app.log -o app.masked.log",
      "  yika scrub --in-place export.csv export.json",
      "  yika scrub --columns 工号=person-number --threads 4 export.csv -o out.csv",
      "  yika scrub export.csv export.json -o masked/",
      "  yika scrub logs/ -o masked-logs/",
      "  tail -f app.log | yika scrub"
    })
public final class ScrubCommand extends ConsoleCommand {

  private static final int MOST_THREADS = 64;
  private static final int SECONDS_TO_TIDY_UP = 4;

  @Mixin private RegionOptions region = new RegionOptions();
  @Mixin private SchemeOptions scheme = new SchemeOptions();
  @Mixin private ColumnsOption columns = new ColumnsOption();
  @Mixin private KeywordOption keywords = new KeywordOption();

  @Parameters(
      paramLabel = "IN",
      description = "Files to read, or a folder with --out; - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "<file>",
      description = "Write to this file; with several IN, to files of their names in this folder.")
  private @Nullable String out;

  @Option(names = "--in-place", description = "Replace each IN.")
  private boolean inPlace;

  @Option(
      names = "--report",
      paramLabel = "<file>",
      description = "Write how many numbers were masked, by kind and rule, as a table with tabs.")
  private @Nullable String report;

  @Option(
      names = "--view",
      paramLabel = "<view>",
      description = "Leave this much of a number: nothing, tail or ends; by default nothing.")
  private View view = View.NOTHING;

  @Option(
      names = "--gb18030",
      description = "The text is GB18030, GBK or GB2312; by default it is UTF-8.")
  private boolean gb18030;

  @Option(
      names = "--threads",
      paramLabel = "<n>",
      description = "Scrub on so many threads, 1 to 64; by default 1. The result is the same.")
  private int threads = 1;

  public ScrubCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    requireOneUse();
    Optional<ExecutorService> executor =
        threads == 1 ? Optional.empty() : Optional.of(Executors.newFixedThreadPool(threads));
    ScrubRun run =
        new ScrubRun(console(), scrubber(), gb18030, executor.map(Executor.class::cast), locale());
    List<ScrubStep> steps = steps();
    ShutdownGuard guard = ShutdownGuard.stopsThisThread();
    try {
      Sum sum =
          executor.isPresent() && !inPlace && steps.size() > 1
              ? scrubBeside(run, steps, executor.get())
              : scrub(run, steps);
      run.tellNearMisses(sum.report());
      run.tellNames(steps);
      if (report != null) {
        run.writeReport(sum.report(), report);
      }
      return sum.done() < steps.size() ? ExitCode.NOT_DONE : ExitCode.of(!run.mayHaveMissed());
    } finally {
      executor.ifPresent(ScrubCommand::stop);
      guard.end();
    }
  }

  /** Settles what to do, so that nothing is written unless all of it can be. */
  private List<ScrubStep> steps() {
    ScrubTargets targets = new ScrubTargets(inputs, console());
    List<ScrubStep> steps =
        inPlace ? targets.inPlace() : targets.to(out == null ? FileArgument.STANDARD : out);
    if (report != null) {
      List<String> others = new ArrayList<>(inputs);
      steps.forEach(step -> step.target().ifPresent(others::add));
      keywords.file().ifPresent(others::add);
      targets.requireReport(report, others);
    }
    targets.requireReadable();
    return steps;
  }

  /** Stops what still runs after a failure, and waits until it has tidied up. */
  private static void stop(ExecutorService executor) {
    executor.shutdownNow();
    try {
      executor.awaitTermination(SECONDS_TO_TIDY_UP, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * What was done.
   *
   * @param report what was masked
   * @param done how many inputs were scrubbed; the others are refused, and named
   */
  private record Sum(ScrubReport report, int done) {}

  private Sum scrubBeside(ScrubRun run, List<ScrubStep> steps, ExecutorService executor) {
    StepQueue queue = new StepQueue(run, executor, locale());
    try {
      steps.forEach(queue::add);
      queue.finish();
      return new Sum(queue.sum(), queue.done());
    } catch (Refusal e) {
      stop(executor);
      throw e;
    } finally {
      tellDone(queue.done(), steps.size());
    }
  }

  private void tellDone(int done, int all) {
    if (done > 0 && done < all && (inPlace || out != null)) {
      console().say(Notice.SOME_DONE, done, all);
    }
  }

  private Sum scrub(ScrubRun run, List<ScrubStep> steps) {
    Sum sum = new Sum(ScrubReport.empty(), 0);
    try {
      for (ScrubStep step : steps) {
        Sum before = sum;
        sum =
            run.run(step)
                .map(more -> new Sum(before.report().plus(more), before.done() + 1))
                .orElse(before);
      }
      return sum;
    } finally {
      tellDone(sum.done(), steps.size());
    }
  }

  private void requireOneUse() {
    if (view == View.FULL) {
      throw console().usage(Notice.FULL_BY_REVEAL);
    }
    if (threads < 1 || threads > MOST_THREADS) {
      throw console().usage(Notice.BAD_THREADS, MOST_THREADS);
    }
    if (inPlace && out != null) {
      throw console().usage(Notice.IN_PLACE_NEEDS_FILES);
    }
  }

  private Scrubber scrubber() {
    Finder finder =
        Finder.standard()
            .with(region.directory(console()).get())
            .with(scheme.schemes(console()))
            .with(gb18030 ? Charset.forName("GB18030") : StandardCharsets.UTF_8);
    Finder withWords = keywords.applyTo(finder, console());
    return Scrubber.standard().with(columns.applyTo(withWords, console())).with(view);
  }
}
