package dev.yika.logback;

import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Finds the charset that an encoder writes. */
final class Charsets {

  private Charsets() {}

  /** Returns the charset of a layout or of a JSON encoder; UTF-8 for others. */
  static Charset of(Encoder<?> encoder) {
    if (encoder instanceof LayoutWrappingEncoder<?> layout) {
      Charset charset = layout.getCharset();
      return charset == null ? Charset.defaultCharset() : charset;
    }
    try {
      Object name = encoder.getClass().getMethod("getEncoding").invoke(encoder);
      return name instanceof String text ? Charset.forName(text) : StandardCharsets.UTF_8;
    } catch (NoSuchMethodException
        | IllegalAccessException
        | InvocationTargetException
        | IllegalCharsetNameException
        | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8; // what it writes is tested with a made-up number
    }
  }
}
