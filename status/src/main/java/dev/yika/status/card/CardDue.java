package dev.yika.status.card;

import static java.util.Objects.requireNonNull;

import dev.yika.core.result.Wording;
import dev.yika.status.rule.DateWindow;
import dev.yika.status.rule.Rule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * When something about a card is due (办理期限): {@link Counted}, {@link UnknownYear} if the working
 * days are not known that far, or {@link NotDue} if the state has no such term. All are immutable
 * and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface CardDue {

  /**
   * Returns the rule that was asked.
   *
   * @return {@link Rule#R06} or {@link Rule#R07}
   */
  Rule rule();

  /**
   * Returns the days.
   *
   * @return empty unless they could be counted
   */
  default Optional<DateWindow> window() {
    return Optional.empty();
  }

  /**
   * Explains this in one line.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return the answer and the rule
   */
  String message(Locale locale);

  /**
   * The days, counted.
   *
   * @param rule the rule
   * @param began the day of the report or application, not counted
   * @param days the days
   */
  record Counted(Rule rule, LocalDate began, DateWindow days) implements CardDue {

    private static final Wording MESSAGE = new Wording("%s, from %s (%s: %s)", "%s，自%s起算（%s：%s）");

    /**
     * Keeps all parts.
     *
     * @param rule the rule
     * @param began the day of the report or application
     * @param days the days
     */
    public Counted {
      requireNonNull(rule, "rule");
      requireNonNull(began, "began");
      requireNonNull(days, "days");
    }

    @Override
    public Optional<DateWindow> window() {
      return Optional.of(days);
    }

    @Override
    public String message(Locale locale) {
      return MESSAGE.in(locale, days, began, rule.id(), rule.label(locale));
    }
  }

  /**
   * The count would have to enter a year of which no notice is loaded.
   *
   * @param rule the rule
   * @param began the day of the report or application
   * @param year the year that is missing
   */
  record UnknownYear(Rule rule, LocalDate began, int year) implements CardDue {

    private static final Wording MESSAGE =
        new Wording("the working days of %d are not known (%s: %s)", "%d年工作日尚未公布（%s：%s）");

    /**
     * Keeps all parts.
     *
     * @param rule the rule
     * @param began the day of the report or application
     * @param year the year that is missing
     */
    public UnknownYear {
      requireNonNull(rule, "rule");
      requireNonNull(began, "began");
    }

    @Override
    public String message(Locale locale) {
      return MESSAGE.in(locale, year, rule.id(), rule.label(locale));
    }
  }

  /**
   * The state of the card has no such term.
   *
   * @param rule the rule
   * @param phase where the card stands
   */
  record NotDue(Rule rule, CardPhase phase) implements CardDue {

    private static final Wording MESSAGE = new Wording("no term: the card is %s", "无期限：卡状态为%s");

    /**
     * Keeps both parts.
     *
     * @param rule the rule
     * @param phase where the card stands
     */
    public NotDue {
      requireNonNull(rule, "rule");
      requireNonNull(phase, "phase");
    }

    @Override
    public String message(Locale locale) {
      return MESSAGE.in(locale, phase.label(locale));
    }
  }
}
