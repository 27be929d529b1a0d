package dev.yika.status.card;

import dev.yika.core.result.Wording;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.machine.State;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.RuleInput;
import dev.yika.status.rule.TimeLimit;
import dev.yika.status.rule.UnknownReason;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state of a card (卡状态): its phase, a loss report, the application for a new card, a freeze. It
 * holds no number.
 *
 * <p>A state begins with {@link #produced} or {@link #active} and changes by the events that {@link
 * CardMachine} applies to it. A temporary report lapses without an event: {@link #asOf} returns the
 * state on a day. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CardState implements State<CardPhase> {

  private static final Wording NO_DEADLINE =
      new Wording("No deadline applies: the card is %s.", "无办理期限：卡状态为%s。");

  private final CardPhase phase;
  private final LocalDate since;

  /** The day of the last event that changed anything; never before {@link #since}. */
  private final LocalDate changedOn;

  private final @Nullable LossReport report;
  private final @Nullable LocalDate appliedOn;
  private final Block block;

  /** The state before a temporary loss or a freeze, to which the card may return. */
  private final @Nullable CardState before;

  private CardState(
      CardPhase phase,
      LocalDate since,
      LocalDate changedOn,
      @Nullable LossReport report,
      @Nullable LocalDate appliedOn,
      Block block,
      @Nullable CardState before) {
    this.phase = phase;
    this.since = Objects.requireNonNull(since, "since");
    this.changedOn = changedOn;
    this.report = report;
    this.appliedOn = appliedOn;
    this.block = block;
    this.before = before;
  }

  private static CardState begin(CardPhase phase, LocalDate since) {
    return new CardState(phase, since, since, null, null, Block.NONE, null);
  }

  /**
   * Returns a card that was made and not handed out: the state in which a card begins.
   *
   * @param since the day in China on which it was made
   * @return the state
   */
  public static CardState produced(LocalDate since) {
    return begin(CardPhase.PRODUCED, since);
  }

  /**
   * Returns a card in use, with no known past.
   *
   * @param since the day in China on which it was activated, or the first one known
   * @return the state
   */
  public static CardState active(LocalDate since) {
    return begin(CardPhase.ACTIVE, since);
  }

  /**
   * Returns the phase that the last event led to. A temporary report may have lapsed since: ask
   * {@link #asOf} first.
   */
  @Override
  public CardPhase phase() {
    return phase;
  }

  /**
   * Returns the day on which the phase began.
   *
   * @return the day in China
   */
  public LocalDate since() {
    return since;
  }

  /**
   * Returns the last day on which a temporary report holds.
   *
   * @return that day, inclusive; empty if there is no such report, or it does not lapse
   */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(report).map(LossReport::until);
  }

  /**
   * Returns the day of the temporary report, also after it became one for good.
   *
   * @return empty unless the card is lost, and was reported so for a time first
   */
  public Optional<LocalDate> reportedOn() {
    return Optional.ofNullable(report).map(LossReport::on);
  }

  /**
   * Returns the day on which the new card was applied for.
   *
   * @return empty unless a new card is being made or waits to be collected
   */
  public Optional<LocalDate> appliedOn() {
    return Optional.ofNullable(appliedOn);
  }

  /**
   * Returns the first day of a freeze, which goes on while a new card is made.
   *
   * @return empty if it is not frozen
   */
  public Optional<LocalDate> frozenSince() {
    return Optional.ofNullable(block.frozenSince());
  }

  /**
   * Returns why the account is frozen or the number cancelled, in the words of the agency.
   *
   * @return empty if neither is so, or no reason was given
   */
  public String reason() {
    return block.reason();
  }

  /**
   * Returns whether nothing may be used because the account is frozen.
   *
   * @return true in the phase {@link CardPhase#FROZEN}, and while a new card is made for a frozen
   *     account
   */
  public boolean isFrozen() {
    return block.frozenSince() != null;
  }

  /**
   * Returns the state on a day if nothing happens until then: a temporary report may have lapsed.
   *
   * @param date the day in China; one before {@link #since()} changes nothing
   * @return the state after the lapse, or this one
   */
  public CardState asOf(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return phase == CardPhase.TEMPORARILY_LOST ? CardMachine.lapse(this, date).after(this) : this;
  }

  /**
   * Returns the use of each credential on a day. The electronic credential stays usable while the
   * card is lost or made anew; no credential of a frozen account or a cancelled number may be used.
   *
   * @param date the day in China; on a day before {@link #since()} no credential is known to be
   *     usable
   * @return an unmodifiable list of all three, each with the reason
   */
  public List<CredentialUse> credentials(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return CredentialUse.of(this, date);
  }

  /**
   * Returns the credentials that may be used on a day; see {@link #credentials}.
   *
   * @param date the day in China
   * @return an unmodifiable set in the order of the enum, perhaps empty
   */
  public Set<Credential> usableCredentials(LocalDate date) {
    Set<Credential> usable = EnumSet.noneOf(Credential.class);
    credentials(date).stream()
        .filter(CredentialUse::usable)
        .forEach(u -> usable.add(u.credential()));
    return Collections.unmodifiableSet(usable);
  }

  /**
   * Returns when a card that was reported lost for a time can be replaced at the counter ({@link
   * TimeLimit#CARD_REPLACEMENT}).
   *
   * @param calendar the working days of the place
   * @return from the day after the report to the last day; or the year whose holidays are not
   *     known; {@link UnknownReason#NO_DEADLINE} if no such report was made
   */
  public DayAnswer replaceBy(WorkdayCalendar calendar) {
    return within(TimeLimit.CARD_REPLACEMENT, report == null ? null : report.on(), calendar);
  }

  /**
   * Returns when the new card is ready ({@link TimeLimit#CARD_REISSUE}).
   *
   * @param calendar the working days of the place
   * @return the days; or the year whose holidays are not known; {@link UnknownReason#NO_DEADLINE}
   *     if no new card is being made
   */
  public DayAnswer readyWindow(WorkdayCalendar calendar) {
    LocalDate began = phase == CardPhase.REISSUING ? appliedOn : null;
    return within(TimeLimit.CARD_REISSUE, began, calendar);
  }

  private DayAnswer within(TimeLimit limit, @Nullable LocalDate began, WorkdayCalendar calendar) {
    Objects.requireNonNull(calendar, "calendar");
    return began != null
        ? limit.after(began, calendar)
        : DayAnswer.unknown(
                limit.rule(), UnknownReason.NO_DEADLINE, List.of(RuleInput.of("phase", phase)))
            .explainedBy(locale -> NO_DEADLINE.in(locale, phase.label(locale)));
  }

  boolean beganAfter(CardEvent event) {
    return event.occurredOn().isBefore(changedOn);
  }

  boolean hasLapsedBy(LocalDate date) {
    return report != null && report.hasLapsedBy(date);
  }

  boolean isOutlastedBy(CardEvent other) {
    return report != null && report.isOutlastedBy(other);
  }

  /** Returns whether the card was in a phase when the loss or the freeze came. */
  boolean was(CardPhase earlier) {
    return before != null && before.phase == earlier;
  }

  /** Returns whether the card would be in a phase on the day of the event without the freeze. */
  boolean wouldBe(CardPhase other, CardEvent event) {
    return beneath(event).phase == other;
  }

  boolean isLostAnewBy(CardEvent event) {
    CardState beneath = beneath(event);
    return beneath.phase == CardPhase.TEMPORARILY_LOST
        ? beneath.isOutlastedBy(event)
        : beneath.phase != CardPhase.LOST;
  }

  private CardState beneath(CardEvent event) {
    return earlier().asOf(event.occurredOn());
  }

  private CardState earlier() {
    return Objects.requireNonNull(before, "before");
  }

  CardState handedOut(CardEvent event) {
    return begin(CardPhase.INACTIVE, event.occurredOn());
  }

  CardState activated(CardEvent event) {
    return active(event.occurredOn());
  }

  CardState temporarilyLost(CardEvent event) {
    return begin(CardPhase.TEMPORARILY_LOST, event.occurredOn())
        .with(reportBy(event, event.occurredOn()))
        .with(this);
  }

  CardState prolonged(CardEvent event) {
    LocalDate first = Objects.requireNonNull(report, "report").on();
    return changedBy(event).with(reportBy(event, first));
  }

  private static LossReport reportBy(CardEvent event, LocalDate on) {
    return new LossReport(on, event.until().orElse(null));
  }

  CardState found(CardEvent event) {
    return earlier().again(event.occurredOn());
  }

  CardState lapsed() {
    return earlier().again(until().orElseThrow().plusDays(1));
  }

  private CardState again(LocalDate from) {
    return new CardState(phase, from, from, report, appliedOn, block, before);
  }

  CardState lost(CardEvent event) {
    return begin(CardPhase.LOST, event.occurredOn()).with(report == null ? null : report.forGood());
  }

  CardState reissuing(CardEvent event) {
    return making(CardPhase.REISSUING, event, event.occurredOn());
  }

  CardState ready(CardEvent event) {
    return making(CardPhase.READY, event, appliedOn);
  }

  /** A freeze goes on while a new card is made. */
  private CardState making(CardPhase next, CardEvent event, @Nullable LocalDate applied) {
    LocalDate day = event.occurredOn();
    return new CardState(next, day, day, null, applied, block, null);
  }

  CardState collectedWhileFrozen(CardEvent event) {
    return begin(CardPhase.FROZEN, event.occurredOn()).with(block).with(handedOut(event));
  }

  CardState frozen(CardEvent event) {
    return begin(CardPhase.FROZEN, event.occurredOn()).with(Block.freeze(event)).with(this);
  }

  CardState frozenBeside(CardEvent event) {
    return changedBy(event).with(Block.freeze(event));
  }

  CardState releasedBeside(CardEvent event) {
    return changedBy(event).with(Block.NONE);
  }

  CardState released(CardEvent event) {
    return beneath(event).again(event.occurredOn());
  }

  CardState temporarilyLostBeneath(CardEvent event) {
    CardState beneath = beneath(event);
    return changedBy(event)
        .with(
            beneath.phase == CardPhase.TEMPORARILY_LOST
                ? beneath.prolonged(event)
                : beneath.temporarilyLost(event));
  }

  CardState lostBeneath(CardEvent event) {
    return changedBy(event).with(beneath(event).lost(event));
  }

  CardState foundBeneath(CardEvent event) {
    return changedBy(event).with(beneath(event).found(event));
  }

  CardState cancelled(CardEvent event) {
    return begin(CardPhase.CANCELLED, event.occurredOn()).with(new Block(null, event.reason()));
  }

  private CardState changedBy(CardEvent event) {
    return new CardState(phase, since, event.occurredOn(), report, appliedOn, block, before);
  }

  private CardState with(@Nullable LossReport other) {
    return new CardState(phase, since, changedOn, other, appliedOn, block, before);
  }

  private CardState with(Block other) {
    return new CardState(phase, since, changedOn, report, appliedOn, other, before);
  }

  private CardState with(CardState beneath) {
    return new CardState(phase, since, changedOn, report, appliedOn, block, beneath);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CardState that
        && phase == that.phase
        && since.equals(that.since)
        && changedOn.equals(that.changedOn)
        && Objects.equals(report, that.report)
        && Objects.equals(appliedOn, that.appliedOn)
        && block.equals(that.block)
        && Objects.equals(before, that.before);
  }

  @Override
  public int hashCode() {
    return Objects.hash(phase, since, changedOn, report, appliedOn, block, before);
  }

  /** Returns the phase and its days, such as {@code TEMPORARILY_LOST since 2026-05-06}. */
  @Override
  public String toString() {
    String last = until().map(day -> " until " + day).orElse("");
    return phase + " since " + since + last + (isFrozen() ? ", frozen" : "");
  }
}
