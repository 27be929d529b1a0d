package dev.yika.cli.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Thrown when results cannot be written: the reader has gone, or no space is left. */
public final class OutputException extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  /**
   * The word of systems for a pipe whose reader has gone; Java has no exception of its own for it.
   */
  private static final List<String> CLOSED_PIPE = List.of("pipe", "管道");

  /**
   * Reports a failure.
   *
   * @param cause what happened
   */
  public OutputException(IOException cause) {
    super(cause);
  }

  /**
   * Tests whether the reader of the results has gone, as {@code head} does once it has enough.
   *
   * @return true for a closed pipe
   */
  public boolean isClosedPipe() {
    String message = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
    return CLOSED_PIPE.stream().anyMatch(message::contains);
  }
}
