package dev.yika.fastjson2;

import com.alibaba.fastjson2.JSONSchemaValidException;
import dev.yika.binding.RefusedNumberException;
import org.jspecify.annotations.Nullable;

/**
 * A refused number. Fastjson2 wraps whatever a reader throws into an exception that repeats the
 * document, but for those of schemas.
 */
final class RefusedJsonException extends JSONSchemaValidException {

  private static final long serialVersionUID = 1L;
  private static final int MANY_DIGITS = 4;

  RefusedJsonException(RefusedNumberException refused, @Nullable Object name) {
    super(place(name) + refused.getMessage());
    initCause(refused);
  }

  /** Returns the name of the property, unless it may be a number. */
  private static String place(@Nullable Object name) {
    if (name == null) {
      return "";
    }
    String place = name.toString();
    boolean mayBeNumber = place.chars().filter(Character::isDigit).count() >= MANY_DIGITS;
    return (mayBeNumber ? "*" : place) + ": ";
  }
}
