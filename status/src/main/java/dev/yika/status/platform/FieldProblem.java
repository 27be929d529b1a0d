package dev.yika.status.platform;

import dev.yika.core.result.Wording;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * A field of an answer that breaks a rule (字段问题). It never holds the value.
 *
 * <p>This class is immutable, thread-safe and serializable.
 *
 * @since 0.1.0
 */
public final class FieldProblem implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The name of the field. */
  private final String field;

  /** The rule it breaks. */
  private final FieldRule rule;

  private static final Wording MESSAGE = new Wording("%s: %s", "%s：%s");

  private FieldProblem(String field, FieldRule rule) {
    this.field = Objects.requireNonNull(field, "field");
    this.rule = Objects.requireNonNull(rule, "rule");
  }

  /**
   * Returns a problem.
   *
   * @param field the name of the field, such as {@code paus_insu_date}
   * @param rule the rule it breaks
   * @return the problem
   */
  public static FieldProblem of(String field, FieldRule rule) {
    return new FieldProblem(field, rule);
  }

  /**
   * Returns the name of the field.
   *
   * @return such as {@code paus_insu_date}
   */
  public String field() {
    return field;
  }

  /**
   * Returns the rule it breaks.
   *
   * @return the rule
   */
  public FieldRule rule() {
    return rule;
  }

  /**
   * Explains this problem in one line.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return such as {@code paus_insu_date: no such date or time}
   */
  public String message(Locale locale) {
    return MESSAGE.in(locale, field, rule.label(locale));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FieldProblem that && field.equals(that.field) && rule == that.rule;
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, rule);
  }

  /** Returns the English {@link #message}. */
  @Override
  public String toString() {
    return message(Locale.ENGLISH);
  }
}
