package dev.yika.cli.scrub;

import dev.yika.cli.console.FileArgument;
import dev.yika.cli.console.Refusal;
import dev.yika.cli.scrub.ScrubRun.Done;
import dev.yika.masking.text.ScrubReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/**
 * Runs steps that do not touch one another: small files several at a time, a large one alone and in
 * pieces. What is said about them comes in their order.
 */
final class StepQueue {

  private static final long SMALL = 4L << 20;
  private static final int IN_FLIGHT = 16;

  private final ScrubRun run;
  private final ExecutorService executor;
  private final Locale locale;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private ScrubReport sum = ScrubReport.empty();
  private int done;

  StepQueue(ScrubRun run, ExecutorService executor, Locale locale) {
    this.run = run;
    this.executor = executor;
    this.locale = locale;
  }

  private record Pending(ScrubStep step, CompletableFuture<Done> result) {

    boolean isDone() {
      return result.isDone()
          && !result.isCompletedExceptionally()
          && result.join().report().isPresent();
    }
  }

  /** Runs a step now, or soon if it is small. */
  void add(ScrubStep step) {
    if (isSmall(step)) {
      while (pending.size() >= IN_FLIGHT) {
        takeFirst();
      }
      pending.add(
          new Pending(step, CompletableFuture.supplyAsync(() -> run.runBeside(step), executor)));
    } else {
      finish();
      run.run(step).ifPresent(this::count);
    }
  }

  /** Waits for the steps that are running. */
  void finish() {
    while (!pending.isEmpty()) {
      takeFirst();
    }
  }

  /** Returns what was masked by the steps that are done. */
  ScrubReport sum() {
    return sum;
  }

  /** Returns how many steps are done, those included that ran beside one that failed. */
  int done() {
    return done + (int) pending.stream().filter(Pending::isDone).count();
  }

  private boolean isSmall(ScrubStep step) {
    Path file = FileArgument.path(step.input(), locale);
    try {
      return Files.isRegularFile(file) && Files.size(file) <= SMALL;
    } catch (IOException e) {
      return false; // and is refused when it is read
    }
  }

  private void takeFirst() {
    Pending first = pending.remove();
    try {
      Done result = first.result().get();
      result.words().forEach(Runnable::run);
      result.report().ifPresent(this::count);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.ofFile(run.interrupted(first.step().target()));
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failed
          ? failed
          : new IllegalStateException(e.getCause());
    }
  }

  private void count(ScrubReport report) {
    sum = sum.plus(report);
    done++;
  }
}
