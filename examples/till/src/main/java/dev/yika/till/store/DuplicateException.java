package dev.yika.till.store;

/** Another till recorded the same at the same time; the caller reads again. */
final class DuplicateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DuplicateException() {
    super("recorded by another till meanwhile");
  }
}
