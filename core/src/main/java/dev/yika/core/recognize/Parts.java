package dev.yika.core.recognize;

import org.jspecify.annotations.Nullable;

/** Refuses objects that a serializer built without their constructor, and so without parts. */
final class Parts {

  private Parts() {}

  /** Returns a part of an object. */
  static <T> T require(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("an object without its parts: it cannot be deserialized");
    }
    return part;
  }
}
