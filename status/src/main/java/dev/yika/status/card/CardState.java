package dev.yika.status.card;

import dev.yika.core.result.Wording;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.machine.State;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.RuleCount;
import dev.yika.status.rule.RuleInput;
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
 * Where a card stands, with what belongs to it (卡状态): since when, until when, what was applied for.
 * It holds no number.
 *
 * <p>A state is made by {@link #produced} or {@link #active}, and then by the events that {@link
 * CardMachine} applies to it. A temporary report lapses without an event: {@link #asOf} tells where
 * a card stands on a day. This class is immutable and thread-safe.
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

  private final @Nullable LocalDate until;
  private final @Nullable LocalDate reportedOn;
  private final @Nullable LocalDate appliedOn;
  private final @Nullable LocalDate frozenSince;
  private final String reason;

  /** Where the card stood before it was lost for a time or frozen, and may stand again. */
  private final @Nullable CardState before;

  private CardState(Draft draft) {
    this.phase = draft.phase;
    this.since = draft.since;
    this.changedOn = draft.changedOn;
    this.until = draft.until;
    this.reportedOn = draft.reportedOn;
    this.appliedOn = draft.appliedOn;
    this.frozenSince = draft.frozenSince;
    this.reason = draft.reason;
    this.before = draft.before;
  }

  /**
   * Returns a card that was made and not handed out: where a card begins.
   *
   * @param since the day in China on which it was made
   * @return the state
   */
  public static CardState produced(LocalDate since) {
    return new Draft(CardPhase.PRODUCED, since).state();
  }

  /**
   * Returns a card in use, of which nothing before is known.
   *
   * @param since the day in China on which it was activated, or the first one known
   * @return the state
   */
  public static CardState active(LocalDate since) {
    return new Draft(CardPhase.ACTIVE, since).state();
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
    return Optional.ofNullable(until);
  }

  /**
   * Returns the day of the temporary report, also after it became one for good.
   *
   * @return empty unless the card is lost, and was reported so for a time first
   */
  public Optional<LocalDate> reportedOn() {
    return Optional.ofNullable(reportedOn);
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
   * Returns since when the account is frozen; a freeze goes on while a new card is made.
   *
   * @return empty if it is not frozen
   */
  public Optional<LocalDate> frozenSince() {
    return Optional.ofNullable(frozenSince);
  }

  /**
   * Returns why the account is frozen or the number cancelled, in the words of whoever did it.
   *
   * @return empty if neither is so, or nothing was said
   */
  public String reason() {
    return reason;
  }

  /**
   * Tells whether nothing may be used because the account is frozen.
   *
   * @return true in the phase {@link CardPhase#FROZEN}, and while a new card is made for a frozen
   *     account
   */
  public boolean isFrozen() {
    return frozenSince != null;
  }

  /**
   * Tells where the card stands on a day, if nothing happens until then: a temporary report may
   * have lapsed.
   *
   * @param date the day in China; one before {@link #since()} changes nothing
   * @return the state after the lapse, or this one
   */
  public CardState asOf(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return phase == CardPhase.TEMPORARILY_LOST ? CardMachine.lapse(this, date).after(this) : this;
  }

  /**
   * Tells which credentials may be used on a day. The electronic credential stays usable while the
   * card is lost or made anew; of a frozen account and a cancelled number nothing may be used.
   *
   * @param date the day in China; of a day before {@link #since()} nothing is known to be usable
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
   * RuleCount#CARD_REPLACEMENT}).
   *
   * @param calendar the working days of the place
   * @return from the day after the report to the last day; or the year whose holidays are not
   *     known; {@link UnknownReason#NO_DEADLINE} if no such report was made
   */
  public DayAnswer replaceBy(WorkdayCalendar calendar) {
    return count(RuleCount.CARD_REPLACEMENT, reportedOn, calendar);
  }

  /**
   * Returns when the new card is ready ({@link RuleCount#CARD_REISSUE}).
   *
   * @param calendar the working days of the place
   * @return the days; or the year whose holidays are not known; {@link UnknownReason#NO_DEADLINE}
   *     if no new card is being made
   */
  public DayAnswer readyWindow(WorkdayCalendar calendar) {
    LocalDate began = phase == CardPhase.REISSUING ? appliedOn : null;
    return count(RuleCount.CARD_REISSUE, began, calendar);
  }

  private DayAnswer count(RuleCount count, @Nullable LocalDate began, WorkdayCalendar calendar) {
    Objects.requireNonNull(calendar, "calendar");
    return began != null
        ? count.after(began, calendar)
        : DayAnswer.unknown(
                count.rule(), UnknownReason.NO_DEADLINE, List.of(RuleInput.of("phase", phase)))
            .explainedBy(locale -> NO_DEADLINE.in(locale, phase.label(locale)));
  }

  boolean beganAfter(CardEvent event) {
    return event.occurredOn().isBefore(changedOn);
  }

  boolean hasLapsedBy(LocalDate date) {
    return until != null && date.isAfter(until);
  }

  boolean isOutlastedBy(CardEvent report) {
    return until != null && report.until().map(last -> last.isAfter(until)).orElse(true);
  }

  /** Tells what this was when the loss or the freeze came. */
  boolean was(CardPhase earlier) {
    return before != null && before.phase == earlier;
  }

  /** Tells what this would be on the day of the event without the freeze. */
  boolean wouldBe(CardPhase other, CardEvent event) {
    return beneath(event).phase == other;
  }

  boolean isLostAnewBy(CardEvent report) {
    CardState beneath = beneath(report);
    return beneath.phase == CardPhase.TEMPORARILY_LOST
        ? beneath.isOutlastedBy(report)
        : beneath.phase != CardPhase.LOST;
  }

  private CardState beneath(CardEvent event) {
    return earlier().asOf(event.occurredOn());
  }

  private CardState earlier() {
    return Objects.requireNonNull(before, "before");
  }

  CardState handedOut(CardEvent event) {
    return new Draft(CardPhase.INACTIVE, event.occurredOn()).state();
  }

  CardState activated(CardEvent event) {
    return active(event.occurredOn());
  }

  CardState temporarilyLost(CardEvent event) {
    Draft draft = new Draft(CardPhase.TEMPORARILY_LOST, event.occurredOn());
    draft.until = event.until().orElse(null);
    draft.reportedOn = event.occurredOn();
    draft.before = this;
    return draft.state();
  }

  CardState prolonged(CardEvent event) {
    Draft draft = new Draft(this, event.occurredOn());
    draft.until = event.until().orElse(null);
    return draft.state();
  }

  CardState found(CardEvent event) {
    return earlier().again(event.occurredOn());
  }

  CardState lapsed() {
    return earlier().again(Objects.requireNonNull(until, "until").plusDays(1));
  }

  private CardState again(LocalDate from) {
    Draft draft = new Draft(this, from);
    draft.since = from;
    return draft.state();
  }

  CardState lost(CardEvent event) {
    Draft draft = new Draft(CardPhase.LOST, event.occurredOn());
    draft.reportedOn = reportedOn;
    return draft.state();
  }

  CardState reissuing(CardEvent event) {
    Draft draft = new Draft(CardPhase.REISSUING, event.occurredOn());
    draft.appliedOn = event.occurredOn();
    return draft.frozenAs(this).state();
  }

  CardState ready(CardEvent event) {
    Draft draft = new Draft(CardPhase.READY, event.occurredOn());
    draft.appliedOn = appliedOn;
    return draft.frozenAs(this).state();
  }

  CardState collectedWhileFrozen(CardEvent event) {
    Draft draft = new Draft(CardPhase.FROZEN, event.occurredOn());
    draft.before = handedOut(event);
    return draft.frozenAs(this).state();
  }

  CardState frozen(CardEvent event) {
    Draft draft = new Draft(CardPhase.FROZEN, event.occurredOn());
    draft.before = this;
    return draft.frozenBy(event).state();
  }

  CardState frozenBeside(CardEvent event) {
    return new Draft(this, event.occurredOn()).frozenBy(event).state();
  }

  CardState releasedBeside(CardEvent event) {
    Draft draft = new Draft(this, event.occurredOn());
    draft.frozenSince = null;
    draft.reason = "";
    return draft.state();
  }

  CardState released(CardEvent event) {
    return beneath(event).again(event.occurredOn());
  }

  CardState temporarilyLostBeneath(CardEvent event) {
    CardState beneath = beneath(event);
    return with(
        beneath.phase == CardPhase.TEMPORARILY_LOST
            ? beneath.prolonged(event)
            : beneath.temporarilyLost(event),
        event);
  }

  CardState lostBeneath(CardEvent event) {
    return with(beneath(event).lost(event), event);
  }

  CardState foundBeneath(CardEvent event) {
    return with(beneath(event).found(event), event);
  }

  private CardState with(CardState beneath, CardEvent event) {
    Draft draft = new Draft(this, event.occurredOn());
    draft.before = beneath;
    return draft.state();
  }

  CardState cancelled(CardEvent event) {
    Draft draft = new Draft(CardPhase.CANCELLED, event.occurredOn());
    draft.reason = event.words();
    return draft.state();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CardState that
        && phase == that.phase
        && since.equals(that.since)
        && changedOn.equals(that.changedOn)
        && Objects.equals(until, that.until)
        && Objects.equals(reportedOn, that.reportedOn)
        && Objects.equals(appliedOn, that.appliedOn)
        && Objects.equals(frozenSince, that.frozenSince)
        && reason.equals(that.reason)
        && Objects.equals(before, that.before);
  }

  @Override
  public int hashCode() {
    return Objects.hash(phase, since, until, appliedOn, frozenSince, before);
  }

  /** Returns the phase and its days, such as {@code TEMPORARILY_LOST since 2026-05-06}. */
  @Override
  public String toString() {
    String last = until == null ? "" : " until " + until;
    return phase + " since " + since + last + (isFrozen() ? ", frozen" : "");
  }

  /** A state while it is being made. */
  private static final class Draft {
    private final CardPhase phase;
    private LocalDate since;
    private final LocalDate changedOn;
    private @Nullable LocalDate until;
    private @Nullable LocalDate reportedOn;
    private @Nullable LocalDate appliedOn;
    private @Nullable LocalDate frozenSince;
    private String reason = "";
    private @Nullable CardState before;

    Draft(CardPhase phase, LocalDate since) {
      this.phase = phase;
      this.since = Objects.requireNonNull(since, "since");
      this.changedOn = since;
    }

    Draft(CardState from, LocalDate changedOn) {
      this.phase = from.phase;
      this.since = from.since;
      this.changedOn = changedOn;
      this.until = from.until;
      this.reportedOn = from.reportedOn;
      this.appliedOn = from.appliedOn;
      this.before = from.before;
      frozenAs(from);
    }

    Draft frozenAs(CardState from) {
      frozenSince = from.frozenSince;
      reason = from.reason;
      return this;
    }

    Draft frozenBy(CardEvent event) {
      frozenSince = event.occurredOn();
      reason = event.words();
      return this;
    }

    CardState state() {
      return new CardState(this);
    }
  }
}
