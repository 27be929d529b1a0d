package dev.yika.masking.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps buffers for the next text, so that a text without numbers costs no memory: one set for each
 * of some threads, since threads that share one would make buffers anew for most texts.
 */
final class Spare<T> {

  private static final int SLOTS =
      2 * Integer.highestOneBit(Runtime.getRuntime().availableProcessors());

  /** The distance of two slots, so that threads do not write to one line of a cache. */
  private static final int STRIDE = 32;

  private final AtomicReferenceArray<@Nullable T> spare =
      new AtomicReferenceArray<>(SLOTS * STRIDE);
  private final Supplier<T> maker;

  Spare(Supplier<T> maker) {
    this.maker = maker;
  }

  T take() {
    T taken = spare.getAndSet(slot(), null);
    return taken == null ? maker.get() : taken;
  }

  /** Takes back buffers that are no longer in use and hold no text. */
  void release(T used) {
    spare.lazySet(slot(), used); // in order, and without waiting until other threads see it
  }

  private static int slot() {
    return STRIDE * ((int) Thread.currentThread().getId() & (SLOTS - 1));
  }
}
