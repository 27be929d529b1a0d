package dev.yika.attack.race;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Runners that set out at the same moment, round after round. */
final class Race implements AutoCloseable {

  private static final int SECONDS = 30;

  private final ExecutorService threads;
  private final CyclicBarrier start;
  private final int runners;

  Race(int runners) {
    this.runners = runners;
    this.threads = Executors.newFixedThreadPool(runners);
    this.start = new CyclicBarrier(runners);
  }

  /** Runs one round and returns what each runner brought; fails as the first that failed. */
  <T> List<T> run(IntFunction<Callable<T>> runner) throws Exception {
    List<Future<T>> running = new ArrayList<>();
    for (int i = 0; i < runners; i++) {
      Callable<T> one = runner.apply(i);
      running.add(
          threads.submit(
              () -> {
                start.await(SECONDS, TimeUnit.SECONDS);
                return one.call();
              }));
    }
    List<T> brought = new ArrayList<>();
    for (Future<T> one : running) {
      brought.add(result(one));
    }
    return brought;
  }

  private static <T> T result(Future<T> one) throws Exception {
    try {
      return one.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError("a runner failed", e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
