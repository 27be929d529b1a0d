package dev.yika.status.guidance;

import static java.util.stream.Collectors.joining;

import dev.yika.core.result.Wording;
import dev.yika.status.calendar.UnknownYearException;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.Rule;
import dev.yika.status.service.ServiceClock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to tell a member about one problem (办理指引).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Advice {

  private static final Wording PROXY =
      new Wording(
          "Someone who comes for the member brings the identity documents of both"
              + " and proof of the relation.",
          "他人代办的，须携带双方身份证件和关系证明。");

  private final MemberProblem problem;
  private final List<Rule> rules;
  private final List<ServiceChannel> channels;
  private final Wording remedy;
  private final Wording bring;
  private final @Nullable Wording caution;
  private final String source;

  Advice(AdviceRow row) {
    this.problem = row.problem();
    this.rules = row.rules();
    this.channels = row.channels();
    this.remedy = row.remedy();
    this.bring = row.bring();
    this.caution = row.caution().orElse(null);
    this.source = row.source();
  }

  /**
   * Returns what this advice is for.
   *
   * @return the problem
   */
  public MemberProblem problem() {
    return problem;
  }

  /**
   * Returns the rules that tell how long it takes, or which enrollment stays.
   *
   * @return an unmodifiable list, empty if there is none
   */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * Returns how sure the rules are.
   *
   * @return that of the least sure one; empty if there is no rule
   */
  public Optional<Confidence> confidence() {
    return rules.stream().map(Rule::confidence).reduce(Confidence::and);
  }

  /**
   * Returns where to go, the best first.
   *
   * @return an unmodifiable list, never empty
   */
  public List<ServiceChannel> channels() {
    return channels;
  }

  /**
   * Returns where this advice comes from.
   *
   * @return the name of the table
   */
  public String source() {
    return source;
  }

  /**
   * Tells what to do.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return one or more sentences
   */
  public String remedy(Locale locale) {
    return remedy.in(locale);
  }

  /**
   * Tells what to bring or to have at hand.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a sentence
   */
  public String bring(Locale locale) {
    return bring.in(locale);
  }

  /**
   * Tells where to go, look or call, the best first.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return the labels of the channels in one line
   */
  public String where(Locale locale) {
    String separator = new Wording("; ", "；").in(locale);
    return channels.stream().map(channel -> channel.label(locale)).collect(joining(separator));
  }

  /**
   * Tells what someone brings who comes for the member (代办).
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a sentence; empty if nobody has to go to the counter of the agency
   */
  public Optional<String> proxy(Locale locale) {
    return channels.contains(ServiceChannel.AGENCY_COUNTER)
        ? Optional.of(PROXY.in(locale))
        : Optional.empty();
  }

  /**
   * Warns of what may be done to the member meanwhile, such as somebody who asks for an SMS code.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return one or more sentences; empty if there is nothing to warn of
   */
  public Optional<String> caution(Locale locale) {
    return Optional.ofNullable(caution).map(words -> words.in(locale));
  }

  /**
   * Returns the clocks that count days.
   *
   * @return an unmodifiable list; empty if no rule of this advice counts days, as R08 and R09,
   *     which run from an instant
   */
  public List<ServiceClock> clocks() {
    return rules.stream()
        .flatMap(rule -> Arrays.stream(ServiceClock.values()).filter(c -> c.rule() == rule))
        .toList();
  }

  /**
   * Returns the days that the clocks come to if all of them begin on one day. Where they do not (a
   * card is reported lost and a new one applied for later), ask each of {@link #clocks()} itself.
   *
   * @param start the day in China on which the matter began, see {@link ServiceClock#window}
   * @param calendar the working days of the place
   * @return an unmodifiable list, one window for each of {@link #clocks()}
   * @throws UnknownYearException if a count has to enter an unknown year
   */
  public List<ClockWindow> windows(LocalDate start, WorkdayCalendar calendar) {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(calendar, "calendar");
    return clocks().stream().map(c -> new ClockWindow(c, c.window(start, calendar))).toList();
  }

  /** Returns the problem and the source. */
  @Override
  public String toString() {
    return "Advice[" + problem + " from " + source + "]";
  }
}
