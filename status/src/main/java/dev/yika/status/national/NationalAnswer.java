package dev.yika.status.national;

import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.Rule;
import dev.yika.status.rule.RuleInput;
import java.util.List;
import java.util.Locale;

/**
 * What a national rule says of dates (国家规定的结论): when benefits begin, by when a transfer is done, or
 * why the rule does not say.
 *
 * @since 0.1.0
 */
public sealed interface NationalAnswer permits BenefitStart, TransferDates, NoAnswer {

  /**
   * Returns the rule that was applied.
   *
   * @return N01 to N04 or N06
   */
  Rule rule();

  /**
   * Tells how sure the answer is.
   *
   * @return the less sure of the rule and of how it was read
   */
  Confidence confidence();

  /**
   * Returns what the answer was computed from.
   *
   * @return an unmodifiable list in a fixed order
   */
  List<RuleInput> inputs();

  /**
   * Explains the answer in a sentence that a cashier can read out.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return one or more sentences
   */
  String explain(Locale locale);
}
