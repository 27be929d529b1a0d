package dev.yika.status.national;

import dev.yika.core.result.Wording;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.RuleInput;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Why a national rule names no day (无结论).
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param rule the rule that was asked
 * @param reason the reason
 * @param year the year whose working days are unknown; empty with every other reason
 * @param inputs what was asked
 * @since 0.1.0
 */
public record NoAnswer(Rule rule, Reason reason, OptionalInt year, List<RuleInput> inputs)
    implements NationalAnswer {

  /** A reason why a rule names no day (原因). */
  public enum Reason {
    /** Working days of a year without a notice on days off would have to be counted. */
    UNKNOWN_YEAR("The notice on days off of %d is not loaded.", "%d年放假安排未载入，无法推算工作日。"),
    /** The rule did not hold yet. */
    BEFORE_THE_RULE(
        "The rule holds from 2025 on; before, the area's own rule.", "该规定自2025年起执行，此前按当地规定。"),
    /** The payment was not made in the concentrated period; N01 says what holds then. */
    OUTSIDE_THE_PERIOD(
        "It was not paid in the concentrated period, so that a waiting period applies.",
        "未在集中缴费期内缴费，按待遇等待期规定执行。");

    private final Wording label;

    Reason(String english, String chinese) {
      this.label = new Wording(english, chinese);
    }
  }

  /**
   * Copies the inputs.
   *
   * @param rule the rule that was asked
   * @param reason the reason
   * @param year the year whose working days are unknown
   * @param inputs what was asked
   * @throws IllegalArgumentException if there is a year without the reason UNKNOWN_YEAR, or the
   *     reverse
   */
  public NoAnswer {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(reason, "reason");
    inputs = List.copyOf(inputs);
    if (year.isPresent() != (reason == Reason.UNKNOWN_YEAR)) {
      throw new IllegalArgumentException("a year belongs to the reason UNKNOWN_YEAR alone");
    }
  }

  static NoAnswer of(Rule rule, Reason reason, List<RuleInput> inputs) {
    return new NoAnswer(rule, reason, OptionalInt.empty(), inputs);
  }

  /** Returns the confidence of the rule. */
  @Override
  public Confidence confidence() {
    return rule.confidence();
  }

  @Override
  public String explain(Locale locale) {
    return year.isPresent() ? reason.label.in(locale, year.getAsInt()) : reason.label.in(locale);
  }
}
