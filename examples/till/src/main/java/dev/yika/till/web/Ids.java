package dev.yika.till.web;

import dev.yika.core.result.Wording;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids in addresses and headers. */
final class Ids {

  private static final Pattern FORM =
      Pattern.compile(
          "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");

  private Ids() {}

  /** Reads a UUID in its full form, which {@link UUID#fromString} does not require. */
  static UUID read(String name, String text) {
    if (!FORM.matcher(text).matches()) {
      throw new ProblemException(
          Problems.MALFORMED,
          new Wording(
              name + " must be a UUID of 36 characters without braces",
              name + " 须为36个字符的 UUID，不带花括号"));
    }
    return UUID.fromString(text);
  }
}
