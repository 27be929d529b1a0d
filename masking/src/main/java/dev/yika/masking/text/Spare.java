package dev.yika.masking.text;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps one set of buffers for the next text, so that a text without numbers costs no memory. */
final class Spare<T> {

  private final AtomicReference<@Nullable T> spare = new AtomicReference<>();
  private final Supplier<T> maker;

  Spare(Supplier<T> maker) {
    this.maker = maker;
  }

  T take() {
    T taken = spare.getAndSet(null);
    return taken == null ? maker.get() : taken;
  }

  /** Takes back buffers that are no longer in use and hold no text. */
  void release(T used) {
    spare.lazySet(used); // in order, and without waiting until other threads see it
  }
}
