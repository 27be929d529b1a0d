package dev.yika.status.national;

import dev.yika.core.result.Wording;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.RuleInput;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * From when benefits are paid (待遇起始), from 00:00 of one of the days. It may be before the day of
 * payment, where a rule speaks of the month of payment.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param rule the rule that was applied
 * @param window the first and the last day possible on which benefits begin
 * @param gapPaidBack whether what was spent in the gap before is paid back; false also if the rule
 *     does not say
 * @param confidence how sure it is
 * @param inputs what it was computed from
 * @param explanation what to say, in both languages
 * @since 0.1.0
 */
public record BenefitStart(
    Rule rule,
    DateWindow window,
    boolean gapPaidBack,
    Confidence confidence,
    List<RuleInput> inputs,
    Wording explanation)
    implements NationalAnswer {

  /**
   * Copies the inputs.
   *
   * @param rule the rule that was applied
   * @param window the days on which benefits begin
   * @param gapPaidBack whether what was spent in the gap is paid back
   * @param confidence how sure it is
   * @param inputs what it was computed from
   * @param explanation what to say
   */
  public BenefitStart {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(confidence, "confidence");
    Objects.requireNonNull(explanation, "explanation");
    inputs = List.copyOf(inputs);
  }

  @Override
  public String explain(Locale locale) {
    return explanation.in(locale);
  }

  /** Says something in both languages. */
  static Wording inBoth(Function<Locale, String> sentence) {
    return new Wording(sentence.apply(Locale.ENGLISH), sentence.apply(Locale.CHINESE));
  }
}
