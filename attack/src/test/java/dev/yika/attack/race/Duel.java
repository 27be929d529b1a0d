package dev.yika.attack.race;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Two threads that act on the same item at the same moment. They wait for each other before each
 * item, without sleeping, so that a window of a few nanoseconds is met after some thousand items. A
 * busy machine gets through fewer of them.
 */
final class Duel {

  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final int SPINS = 500;
  private static final int LONGEST_DELAY = 256;

  private final AtomicInteger first = new AtomicInteger(-1);
  private final AtomicInteger second = new AtomicInteger(-1);
  private final long end = System.nanoTime() + LONGEST.toNanos();
  private final int items;

  private Duel(int items) {
    this.items = items;
  }

  /** Lets both act on the items from 0 on, and returns how many both have acted on. */
  static int fight(int items, IntConsumer one, IntConsumer other) throws Exception {
    Duel duel = new Duel(items);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Integer> ones = threads.submit(duel.all(one, duel.first, duel.second));
      Future<Integer> others = threads.submit(duel.all(other, duel.second, duel.first));
      return Math.min(ones.get(), others.get());
    } catch (ExecutionException e) {
      throw new AssertionError("one of both failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<Integer> all(IntConsumer action, AtomicInteger own, AtomicInteger others) {
    return () -> {
      for (int item = 0; item < items; item++) {
        own.set(item);
        if (!comes(others, item)) {
          return item;
        }
        action.accept(item);
      }
      return items;
    };
  }

  @SuppressWarnings("ThreadPriorityCheck") // only so that a busy machine gets on
  private boolean comes(AtomicInteger others, int item) {
    if (others.get() >= item) {
      delay(others, item);
    }
    for (int spins = 0; others.get() < item; spins++) {
      if (spins < SPINS) {
        Thread.onSpinWait();
      } else if (System.nanoTime() > end) {
        return false;
      } else {
        Thread.yield(); // the other has no processor
      }
    }
    return System.nanoTime() <= end;
  }

  /**
   * The thread that comes last need not wait, while the other one notices some fifty nanoseconds
   * later: a delay of another length each time lets both act at the same moment now and then.
   */
  private static void delay(AtomicInteger others, int item) {
    for (int reads = item % LONGEST_DELAY; reads > 0 && others.get() >= item; reads--) {}
  }
}
