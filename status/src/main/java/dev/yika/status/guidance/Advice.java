package dev.yika.status.guidance;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Maps;
import dev.yika.core.result.Wording;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.rule.Confidence;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.Rule;
import dev.yika.status.service.ProcessingTimes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The advice on one problem of a member (办理指引).
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
   * Returns the problem that this advice is for.
   *
   * @return the problem
   */
  public MemberProblem problem() {
    return problem;
  }

  /**
   * Returns the rules on its processing time, or on which enrollment is kept.
   *
   * @return an unmodifiable list, empty if there is none
   */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * Returns the confidence of the rules.
   *
   * @return that of the weakest one; empty if there is no rule
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
   * Returns the remedy.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return one or more sentences
   */
  public String remedy(Locale locale) {
    return remedy.in(locale);
  }

  /**
   * Returns the documents to bring.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a sentence
   */
  public String bring(Locale locale) {
    return bring.in(locale);
  }

  /**
   * Returns where to go, look or call, the best first.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return the labels of the channels in one line
   */
  public String where(Locale locale) {
    String separator = new Wording("; ", "；").in(locale);
    return channels.stream().map(channel -> channel.label(locale)).collect(joining(separator));
  }

  /**
   * Returns the documents that a proxy brings (代办).
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return a sentence; empty if no one has to go to the counter of the agency
   */
  public Optional<String> proxy(Locale locale) {
    return channels.contains(ServiceChannel.AGENCY_COUNTER)
        ? Optional.of(PROXY.in(locale))
        : Optional.empty();
  }

  /**
   * Returns a warning, such as of a stranger who asks for an SMS code.
   *
   * @param locale Chinese for any locale of the language {@code zh}, else English
   * @return one or more sentences; empty if there is none
   */
  public Optional<String> caution(Locale locale) {
    return Optional.ofNullable(caution).map(words -> words.in(locale));
  }

  /**
   * Returns the processing times of its rules.
   *
   * @return an unmodifiable list; empty if no rule of this advice counts days, as R08 and R09,
   *     which run from an instant
   */
  public List<ProcessingTimes> processingTimes() {
    return rules.stream()
        .flatMap(rule -> Arrays.stream(ProcessingTimes.values()).filter(t -> t.rule() == rule))
        .toList();
  }

  /**
   * Returns the days of all processing times if all of them begin on one day. Where they do not (a
   * card is reported lost and a new one applied for later), ask each of {@link #processingTimes()}
   * itself.
   *
   * @param start the day in China on which the matter began, see {@link ProcessingTimes#after}
   * @param calendar the working days of the place
   * @return an unmodifiable map in the order of {@link #processingTimes()}
   */
  public Map<ProcessingTimes, DayAnswer> days(LocalDate start, WorkdayCalendar calendar) {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(calendar, "calendar");
    return Maps.toMap(processingTimes(), time -> time.after(start, calendar));
  }

  /** Returns the problem and the source. */
  @Override
  public String toString() {
    return "Advice[" + problem + " from " + source + "]";
  }
}
