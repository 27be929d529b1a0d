package dev.yika.till.web;

import dev.yika.core.result.Wording;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Why a body cannot be read: the field by its documented name, never a text of the request. */
final class BodyFault {

  private BodyFault() {}

  /**
   * Returns the fault of a body.
   *
   * @param thrown the exception of the reader; null if there is no body
   * @param fields the names of the fields that the body may have
   */
  static Wording of(@Nullable Throwable thrown, List<String> fields) {
    if (thrown instanceof StreamReadException e) {
      Optional<String> twice = twice(e, fields);
      if (twice.isPresent()) {
        String name = twice.get();
        return new Wording("the field " + name + " is there twice", "字段 " + name + " 重复");
      }
      TokenStreamLocation place = e.getLocation();
      return place == null ? object() : malformed(place.getLineNr(), place.getColumnNr());
    }
    if (thrown instanceof UnrecognizedPropertyException) {
      String names = String.join(", ", fields);
      return new Wording(
          "the body has an unknown field; known are " + names, "请求正文含有未知字段，可用字段：" + names);
    }
    if (thrown instanceof ValueInstantiationException e && e.getCause() != null) {
      return known(e.getCause().getMessage(), fields)
          .map(name -> new Wording("the field " + name + " is missing", "缺少字段 " + name))
          .orElseGet(BodyFault::object);
    }
    if (thrown instanceof JacksonException e && !e.getPath().isEmpty()) {
      return known(e.getPath().get(0).getPropertyName(), fields)
          .map(name -> new Wording("the field " + name + " cannot be read", "字段 " + name + " 无法读取"))
          .orElseGet(BodyFault::object);
    }
    return object();
  }

  /** Returns the field that stands twice, which Jackson names in its message only. */
  private static Optional<String> twice(StreamReadException thrown, List<String> fields) {
    String message = String.valueOf(thrown.getOriginalMessage());
    return fields.stream()
        .filter(name -> message.startsWith("Duplicate") && message.contains('"' + name + '"'))
        .findFirst();
  }

  private static Optional<String> known(@Nullable String name, List<String> fields) {
    return fields.stream().filter(each -> each.equals(name)).findFirst();
  }

  private static Wording malformed(int line, int column) {
    return new Wording(
        "the body is not JSON at line " + line + ", column " + column,
        "请求正文第" + line + "行第" + column + "列不是有效的 JSON");
  }

  private static Wording object() {
    return new Wording("the body must be a JSON object", "请求正文须为 JSON 对象");
  }
}
