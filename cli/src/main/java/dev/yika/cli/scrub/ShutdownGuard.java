package dev.yika.cli.scrub;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Stops the work of a thread when the process is asked to end, and gives it time to tidy up: an
 * unfinished file is taken away, and the one it was to replace stays.
 */
final class ShutdownGuard {

  private static final int SECONDS_TO_TIDY_UP = 5;
  private static final int MILLIS_TO_SAY_SO = 200;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook;

  private ShutdownGuard(Thread worker) {
    this.hook = new Thread(() -> stop(worker));
  }

  /** Watches over the calling thread until the {@linkplain #end() end}. */
  static ShutdownGuard stopsThisThread() {
    ShutdownGuard guard = new ShutdownGuard(Thread.currentThread());
    Runtime.getRuntime().addShutdownHook(guard.hook);
    return guard;
  }

  private void stop(Thread worker) {
    worker.interrupt();
    try {
      if (done.await(SECONDS_TO_TIDY_UP, TimeUnit.SECONDS)) {
        worker.join(MILLIS_TO_SAY_SO);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work is done, or given up and tidied up. */
  void end() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is ending, which is when the hook was wanted
    }
  }
}
