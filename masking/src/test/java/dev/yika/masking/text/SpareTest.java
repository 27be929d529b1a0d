package dev.yika.masking.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SpareTest {

  private final AtomicInteger made = new AtomicInteger();
  private final Spare<AtomicBoolean> spare =
      new Spare<>(
          () -> {
            made.incrementAndGet();
            return new AtomicBoolean();
          });

  @Test
  void aThreadGetsWhatItGaveBack() {
    AtomicBoolean first = spare.take();
    assertThat(spare.take()).isNotSameAs(first);
    spare.release(first);
    assertThat(spare.take()).isSameAs(first);
    assertThat(made).hasValue(2);
  }

  @Test
  void noTwoThreadsHaveTheSameAtOnce() throws ExecutionException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Future<?>[] runs = new Future<?>[4];
      for (int i = 0; i < runs.length; i++) {
        runs[i] = threads.submit(this::takeAndRelease);
      }
      for (Future<?> run : runs) {
        run.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private void takeAndRelease() {
    for (int i = 0; i < 10_000; i++) {
      AtomicBoolean taken = spare.take();
      assertThat(taken.compareAndSet(false, true)).isTrue();
      taken.set(false);
      spare.release(taken);
    }
  }
}
