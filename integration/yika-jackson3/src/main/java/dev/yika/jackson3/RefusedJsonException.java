package dev.yika.jackson3;

import dev.yika.binding.RefusedNumberException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.DatabindException;

/**
 * A refused number, with its place in the document. It has neither the document nor its parser, and
 * leaves out of the path what may be a number: the keys of maps, and names with many digits.
 */
final class RefusedJsonException extends DatabindException {

  private static final long serialVersionUID = 1L;
  private static final String HIDDEN = "*";
  private static final int MANY_DIGITS = 4;

  RefusedJsonException(RefusedNumberException refused, @Nullable TokenStreamLocation place) {
    super(null, refused.getMessage(), withoutDocument(place), refused);
  }

  private static @Nullable TokenStreamLocation withoutDocument(
      @Nullable TokenStreamLocation place) {
    return place == null
        ? null
        : new TokenStreamLocation(
            ContentReference.construct(true, null, ErrorReportConfiguration.defaults()),
            place.getByteOffset(),
            place.getCharOffset(),
            place.getLineNr(),
            place.getColumnNr());
  }

  @Override
  public JacksonException prependPath(Reference step) {
    return super.prependPath(mayShowNumber(step) ? new Reference(step.from(), HIDDEN) : step);
  }

  private static boolean mayShowNumber(Reference step) {
    String name = step.getPropertyName();
    return name != null
        && (step.from() instanceof Map
            || name.chars().filter(Character::isDigit).count() >= MANY_DIGITS);
  }
}
