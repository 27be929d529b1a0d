package dev.yika.status.platform;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * A field of an answer that breaks a rule (字段问题). It never holds the value.
 *
 * <p>This record is immutable, thread-safe and serializable.
 *
 * @param field the name of the field, such as {@code paus_insu_date}
 * @param rule the rule it breaks
 */
public record FieldProblem(String field, FieldRule rule) implements Serializable {

  /**
   * Makes a problem.
   *
   * @param field the name of the field
   * @param rule the rule it breaks
   */
  public FieldProblem {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(rule, "rule");
  }

  /**
   * Explains this problem in one line.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return such as {@code paus_insu_date: no such date or time}
   */
  public String message(Locale locale) {
    return field + ": " + rule.label(locale);
  }

  /** Returns the English {@link #message}. */
  @Override
  public String toString() {
    return message(Locale.ENGLISH);
  }
}
