package dev.yika.status.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import dev.yika.core.result.Wording;
import dev.yika.status.calendar.UnknownYearException;
import dev.yika.status.words.SpokenDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The days that a rule names, or the reason why it names none (日期结论): {@link Known} or {@link
 * Unknown}. Every answer about days of this library has this shape; richer results, such as a
 * recovery with its policy, hold such an answer.
 *
 * <table>
 *   <caption>A new card, applied for on three days</caption>
 *   <tr><th>Applied on</th><th>window()</th><th>reason()</th></tr>
 *   <tr><td>2024-04-29</td><td>2024-05-11..2024-05-22</td><td>empty</td></tr>
 *   <tr><td>2026-12-01</td><td>2026-12-10..2026-12-22, provisional</td><td>empty</td></tr>
 *   <tr><td>2026-12-21</td><td>empty</td><td>UNKNOWN_YEAR, year 2027</td></tr>
 * </table>
 *
 * <p>Both kinds are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface DayAnswer {

  /**
   * Returns the rule that was applied.
   *
   * @return the rule
   */
  Rule rule();

  /**
   * Returns the confidence of this answer.
   *
   * @return the weaker one of the rule and of the way it was read
   */
  Confidence confidence();

  /**
   * Returns the values that the answer was computed from.
   *
   * @return an unmodifiable list in a fixed order
   */
  List<RuleInput> inputs();

  /**
   * Returns the days.
   *
   * @return the window; empty if it is unknown
   */
  Optional<DateWindow> window();

  /**
   * Returns why there is no window.
   *
   * @return the reason; empty if the days are known
   */
  Optional<UnknownReason> reason();

  /**
   * Returns the year whose holidays are not known.
   *
   * @return the year; empty unless the reason is {@link UnknownReason#UNKNOWN_YEAR}
   */
  OptionalInt year();

  /**
   * Explains why there is no window in one line.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a clause without a full stop; empty if the days are known
   */
  Optional<String> why(Locale locale);

  /**
   * Explains the answer in sentences that a cashier can read out.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return one or more sentences
   */
  String explain(Locale locale);

  /**
   * Returns the sentences on how sure the days are, to follow another explanation.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return empty unless the days are assumed or provisional
   */
  default String remarks(Locale locale) {
    return "";
  }

  /**
   * Returns this answer with another confidence.
   *
   * @param confidence the weaker one of the rule and of the way it was read
   * @return a changed copy
   */
  DayAnswer with(Confidence confidence);

  /**
   * Returns this answer without its days, or the reason why it has none, for a caller who requires
   * a higher confidence.
   *
   * @return an unknown answer with the rule, confidence and inputs of this one, and the reason
   *     {@link UnknownReason#NOT_SURE_ENOUGH}
   */
  default DayAnswer withheld() {
    return unknown(rule(), UnknownReason.NOT_SURE_ENOUGH, inputs()).with(confidence());
  }

  /**
   * Returns this answer without one of the values that it was computed from.
   *
   * @param name the name of the value
   * @return a changed copy
   */
  DayAnswer withoutInput(String name);

  /**
   * Returns this answer with an explanation in place of the usual one.
   *
   * @param sentence writes the explanation in a language, without the remarks that follow it; it is
   *     asked for English and for Chinese
   * @return a changed copy
   */
  DayAnswer explainedBy(Function<Locale, String> sentence);

  /**
   * Returns an answer with the confidence of its rule.
   *
   * @param rule the rule
   * @param window the days
   * @param inputs the values that the days were computed from
   * @return a known answer, explained by its days and its rule
   */
  static DayAnswer of(Rule rule, DateWindow window, List<RuleInput> inputs) {
    return new Known(rule, window, rule.confidence(), inputs, Optional.empty());
  }

  /**
   * Returns an answer without days, with the confidence of its rule.
   *
   * @param rule the rule
   * @param reason why it names no day; not {@link UnknownReason#UNKNOWN_YEAR}
   * @param inputs the values that were asked about
   * @return an unknown answer, explained by its reason
   * @throws IllegalArgumentException if the reason is a year
   */
  static DayAnswer unknown(Rule rule, UnknownReason reason, List<RuleInput> inputs) {
    return new Unknown(
        rule, reason, OptionalInt.empty(), rule.confidence(), inputs, Optional.empty());
  }

  /**
   * Returns an answer without days because the holidays of a year are not known.
   *
   * @param rule the rule
   * @param year the year
   * @param inputs the values that were asked about
   * @return an unknown answer
   */
  static DayAnswer unknownYear(Rule rule, int year, List<RuleInput> inputs) {
    return new Unknown(
        rule,
        UnknownReason.UNKNOWN_YEAR,
        OptionalInt.of(year),
        rule.confidence(),
        inputs,
        Optional.empty());
  }

  /**
   * Counts days that may enter a year whose holidays are not known.
   *
   * @param rule the rule
   * @param inputs the values that are counted with
   * @param count counts the days; an {@link UnknownYearException} becomes an unknown answer
   * @return a known answer, or an unknown one that names the year
   */
  static DayAnswer counting(Rule rule, List<RuleInput> inputs, Supplier<DateWindow> count) {
    try {
      return of(rule, count.get(), inputs);
    } catch (UnknownYearException e) {
      return unknownYear(rule, e.year(), inputs);
    }
  }

  private static List<RuleInput> without(String name, List<RuleInput> inputs) {
    List<RuleInput> left = new ArrayList<>();
    for (RuleInput input : inputs) {
      if (!input.name().equals(name)) {
        left.add(input);
      }
    }
    return left;
  }

  private static Optional<Wording> inBoth(Function<Locale, String> sentence) {
    return Optional.of(new Wording(sentence.apply(Locale.ENGLISH), sentence.apply(Locale.CHINESE)));
  }

  /**
   * The days are known (已知日期). A window of several days is never narrowed to one.
   *
   * @param rule the rule that was applied
   * @param days the first and the last day possible
   * @param confidence the weaker one of the rule and of the way it was read
   * @param inputs the values that the days were computed from
   * @param sentence the explanation in place of the usual one, without the remarks that follow it
   */
  record Known(
      Rule rule,
      DateWindow days,
      Confidence confidence,
      List<RuleInput> inputs,
      Optional<Wording> sentence)
      implements DayAnswer {

    private static final Wording USUAL = new Wording("%s (%s: %s).", "%s（%s：%s）。");
    private static final Wording ASSUMED =
        new Wording(" The rule is not explicit; this is the cautious reading.", "规定未写明，按较稳妥的理解推定。");
    private static final Wording PROVISIONAL =
        new Wording(" A later holiday schedule may change it.", "放假安排尚未公布，日期可能变动。");

    /**
     * Makes a known answer.
     *
     * @param rule the rule that was applied
     * @param days the first and the last day possible
     * @param confidence the weaker one of the rule and of the way it was read
     * @param inputs the values that the days were computed from
     * @param sentence the explanation in place of the usual one
     */
    public Known {
      requireNonNull(rule, "rule");
      requireNonNull(days, "days");
      requireNonNull(confidence, "confidence");
      inputs = LazyInputs.copyOf(requireNonNull(inputs, "inputs"));
      requireNonNull(sentence, "sentence");
    }

    @Override
    public Optional<DateWindow> window() {
      return Optional.of(days);
    }

    @Override
    public DayAnswer with(Confidence other) {
      return new Known(rule, days, other, inputs, sentence);
    }

    @Override
    public DayAnswer withoutInput(String name) {
      return new Known(rule, days, confidence, without(name, inputs), sentence);
    }

    @Override
    public DayAnswer explainedBy(Function<Locale, String> other) {
      return new Known(rule, days, confidence, inputs, inBoth(other));
    }

    /** Returns nothing: the days are known. */
    @Override
    public Optional<UnknownReason> reason() {
      return Optional.empty();
    }

    /** Returns nothing: the days are known. */
    @Override
    public OptionalInt year() {
      return OptionalInt.empty();
    }

    /** Returns nothing: the days are known. */
    @Override
    public Optional<String> why(Locale locale) {
      return Optional.empty();
    }

    @Override
    public String explain(Locale locale) {
      return sentence.map(words -> words.in(locale)).orElseGet(() -> usual(locale))
          + remarks(locale);
    }

    private String usual(Locale locale) {
      String when = SpokenDates.withYear(locale).when(days.earliest(), days.latest());
      return USUAL.in(locale, capital(when), rule.id(), rule.label(locale));
    }

    private static String capital(String words) {
      return Ascii.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public String remarks(Locale locale) {
      return (confidence == Confidence.ASSUMED ? ASSUMED.in(locale) : "")
          + (days.provisional() ? PROVISIONAL.in(locale) : "");
    }
  }

  /**
   * The days are not known (未知日期).
   *
   * @param rule the rule that was asked
   * @param because why it names no day
   * @param year the year whose holidays are not known; empty with every other reason
   * @param confidence the confidence of the rule
   * @param inputs the values that were asked about
   * @param sentence the explanation in place of the usual one
   */
  record Unknown(
      Rule rule,
      UnknownReason because,
      OptionalInt year,
      Confidence confidence,
      List<RuleInput> inputs,
      Optional<Wording> sentence)
      implements DayAnswer {

    private static final Wording USUAL =
        new Wording("No day can be named: %s (%s: %s).", "无法给出日期：%s（%s：%s）。");

    /**
     * Makes an unknown answer.
     *
     * @param rule the rule that was asked
     * @param because why it names no day
     * @param year the year whose holidays are not known
     * @param confidence the confidence of the rule
     * @param inputs the values that were asked about
     * @param sentence the explanation in place of the usual one
     * @throws IllegalArgumentException if there is a year without the reason UNKNOWN_YEAR, or the
     *     reverse
     */
    public Unknown {
      requireNonNull(rule, "rule");
      requireNonNull(because, "because");
      requireNonNull(confidence, "confidence");
      inputs = LazyInputs.copyOf(requireNonNull(inputs, "inputs"));
      requireNonNull(sentence, "sentence");
      checkArgument(
          year.isPresent() == (because == UnknownReason.UNKNOWN_YEAR),
          "a year belongs to the reason UNKNOWN_YEAR, and to no other");
    }

    /** Returns nothing: the days are not known. */
    @Override
    public Optional<DateWindow> window() {
      return Optional.empty();
    }

    @Override
    public Optional<UnknownReason> reason() {
      return Optional.of(because);
    }

    @Override
    public DayAnswer with(Confidence other) {
      return new Unknown(rule, because, year, other, inputs, sentence);
    }

    @Override
    public DayAnswer withoutInput(String name) {
      return new Unknown(rule, because, year, confidence, without(name, inputs), sentence);
    }

    @Override
    public DayAnswer explainedBy(Function<Locale, String> other) {
      return new Unknown(rule, because, year, confidence, inputs, inBoth(other));
    }

    @Override
    public Optional<String> why(Locale locale) {
      return Optional.of(
          year.isPresent()
              ? UnknownYearException.message(year.getAsInt(), locale)
              : because.label(locale));
    }

    @Override
    public String explain(Locale locale) {
      return sentence
          .map(words -> words.in(locale))
          .orElseGet(
              () -> USUAL.in(locale, why(locale).orElseThrow(), rule.id(), rule.label(locale)));
    }
  }
}
