package dev.yika.status.platform;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a value that a JSON library parsed into the text that was sent. */
final class SentValue {

  private static final CharMatcher SPACE = CharMatcher.is(' ');

  /** No field holds a longer number; a huge one would take long to print. */
  private static final int MAX_BITS = 256;

  private SentValue() {}

  /**
   * Returns the text of a value.
   *
   * @param value a text, number, truth value or date, or null
   * @return the text, empty for null and for the text {@code null}; no text for any other object
   */
  @SuppressWarnings("JavaUtilDate") // some libraries parse dates as such
  static Optional<String> text(@Nullable Object value) {
    if (value == null) {
      return Optional.of("");
    }
    if (value instanceof CharSequence text) {
      String sent = text.toString();
      return Optional.of(SPACE.trimFrom(sent).equalsIgnoreCase("null") ? "" : sent);
    }
    if (value instanceof Number number) {
      return text(number);
    }
    if (value instanceof Date date) {
      return Optional.of(Long.toString(date.getTime()));
    }
    boolean isPlain =
        value instanceof Boolean
            || value instanceof Character
            || value instanceof LocalDate
            || value instanceof LocalDateTime
            || value instanceof OffsetDateTime
            || value instanceof Instant;
    return isPlain ? Optional.of(value.toString()) : Optional.empty();
  }

  private static Optional<String> text(Number number) {
    if (number instanceof BigInteger integer && integer.bitLength() > MAX_BITS) {
      return Optional.empty();
    }
    if (number instanceof BigDecimal decimal && decimal.unscaledValue().bitLength() > MAX_BITS) {
      return Optional.empty();
    }
    boolean isDecimal =
        number instanceof Double || number instanceof Float || number instanceof BigDecimal;
    return Optional.of(isDecimal ? withoutFraction(number.toString()) : number.toString());
  }

  /** Some libraries read each number as a decimal one: the code 310 arrives as 310.0. */
  private static String withoutFraction(String decimal) {
    return Decimals.parse(decimal)
        .filter(number -> number.scale() <= 0)
        .map(BigDecimal::toPlainString)
        .orElse(decimal);
  }
}
