package dev.yika.core.scheme;

import dev.yika.core.check.CheckSystem;
import dev.yika.core.input.RefusedException;
import java.util.Objects;

/**
 * Which check system fills a check field of a layout, and from which characters (校验规则).
 *
 * @param field {@link Field#CHECK} or {@link Field#SECOND_CHECK}
 * @param system the check system
 * @param first position of the first character that is checked, counted from 1, inclusive
 * @param last position of the last character that is checked, counted from 1, inclusive
 * @since 0.1.0
 */
public record CheckRule(Field field, CheckSystem system, int first, int last) {

  /**
   * Checks the field and the range.
   *
   * @param field {@link Field#CHECK} or {@link Field#SECOND_CHECK}
   * @param system the check system
   * @param first at least 1
   * @param last at least first
   * @throws IllegalArgumentException if the field is no check field or the range is empty
   */
  public CheckRule {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(system, "system");
    if (!field.isCheck()) {
      throw new RefusedException(field + " is not a check field", field + " 不是校验字段");
    }
    if (first < 1 || last < first) {
      throw new RefusedException(
          "range " + first + "-" + last + " is empty", "范围 " + first + "-" + last + " 为空");
    }
  }

  boolean holds(CharSequence text, int checkAt) {
    return system.verify(text, first - 1, last, checkAt);
  }
}
