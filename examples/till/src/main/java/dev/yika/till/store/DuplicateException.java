package dev.yika.till.store;

/** Another till did the same at the same time; the caller looks again. */
final class DuplicateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DuplicateException() {
    super("recorded by another till meanwhile");
  }
}
