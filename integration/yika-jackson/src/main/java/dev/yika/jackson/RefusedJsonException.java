package dev.yika.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.yika.binding.RefusedNumberException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refused number, with its place in the document. It has neither the document nor its parser, and
 * leaves out of the path what may be a number: the keys of maps, and names with many digits.
 */
final class RefusedJsonException extends JsonMappingException {

  private static final long serialVersionUID = 1L;
  private static final String HIDDEN = "*";
  private static final int MANY_DIGITS = 4;

  RefusedJsonException(RefusedNumberException refused, @Nullable JsonLocation place) {
    super(null, refused.getMessage(), refused);
    _location = withoutDocument(place);
  }

  @SuppressWarnings("deprecation") // Jackson 2.13, which Spring Boot 2.7 brings, has nothing newer
  private static @Nullable JsonLocation withoutDocument(@Nullable JsonLocation place) {
    return place == null
        ? null
        : new JsonLocation(
            ContentReference.construct(true, null),
            place.getByteOffset(),
            place.getCharOffset(),
            place.getLineNr(),
            place.getColumnNr());
  }

  @Override
  public void prependPath(Reference step) {
    super.prependPath(mayShowNumber(step) ? new Reference(step.getFrom(), HIDDEN) : step);
  }

  private static boolean mayShowNumber(Reference step) {
    String name = step.getFieldName();
    return name != null
        && (step.getFrom() instanceof Map
            || name.chars().filter(Character::isDigit).count() >= MANY_DIGITS);
  }
}
