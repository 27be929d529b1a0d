package dev.yika.masking.text;

import java.io.IOException;

/**
 * Thrown when a stream of bytes is UTF-16 or UTF-32, in which no number would be found: every other
 * byte of its digits and signs is zero.
 *
 * @since 0.1.0
 */
public final class WideEncodingException extends IOException {

  private static final long serialVersionUID = 1L;

  WideEncodingException() {
    super("the text is UTF-16 or UTF-32; decode it and scrub its characters");
  }
}
