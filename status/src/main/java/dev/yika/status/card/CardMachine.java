package dev.yika.status.card;

import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.Transition;
import dev.yika.status.machine.table.TransitionTable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The card machine (卡状态机): what each event does to each state of a card.
 *
 * <table>
 *   <caption>Examples</caption>
 *   <tr><th>State</th><th>Event</th><th>Outcome</th></tr>
 *   <tr><td>active</td><td>reported lost for a time</td><td>moved; block the card</td></tr>
 *   <tr><td>reported lost for a time</td><td>report withdrawn</td><td>moved; active again</td></tr>
 *   <tr><td>reported lost for good</td><td>report withdrawn</td><td>rejected</td></tr>
 *   <tr><td>active</td><td>activated</td><td>stayed</td></tr>
 *   <tr><td>frozen</td><td>reissue applied for</td><td>moved; still frozen</td></tr>
 * </table>
 *
 * <p>A temporary report lapses by the date alone: each event is applied to the state as it stands
 * on its day, see {@link CardState#asOf}. Every event that is dated before the state is rejected;
 * apply all events again in their order then.
 *
 * <p>Readings of what articles for the public leave open (confidence: the phases and their order
 * low, these assumed): a report for good is not withdrawn; applying for a new card makes a
 * temporary report one for good; a freeze goes on through the reissue until it is released; a
 * report that is made while the account is frozen holds after its release. <b>Not covered</b>:
 * exchanging a damaged card that is not lost.
 *
 * <p>This class is thread-safe.
 *
 * @since 0.1.0
 */
public final class CardMachine {

  static final TransitionTable<CardPhase, CardEventKind, CardState, CardEvent> TABLE =
      new CardRows().table();

  private CardMachine() {}

  /**
   * Returns every transition of this machine, for instance to draw it. They do not show that a
   * temporary report lapses by the date alone; {@link #apply} looks at that.
   *
   * @return an unmodifiable list with at least one line for each pair of phase and kind, in the
   *     order of the enums; of a pair, in the order in which the conditions are tried
   */
  public static List<Transition<CardPhase, CardEventKind>> transitions() {
    return TABLE.transitions();
  }

  /**
   * Applies an event to a state, as that stands on the day of the event.
   *
   * @param state the state before
   * @param event what happened
   * @return the outcome
   */
  public static Outcome<CardState> apply(CardState state, CardEvent event) {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(event, "event");
    return event.kind() == CardEventKind.REPORT_LAPSED
        ? TABLE.apply(state, event)
        : TABLE.apply(state.asOf(event.occurredOn()), event);
  }

  /**
   * Applies the lapse of a temporary report by a day. No host has to call this: {@link #apply} and
   * {@link CardState} look at the day themselves.
   *
   * @param state the state before
   * @param date the day in China
   * @return moved with its effects if the report has lapsed, else rejected or stayed
   */
  static Outcome<CardState> lapse(CardState state, LocalDate date) {
    Objects.requireNonNull(date, "date");
    return TABLE.apply(state, CardEvent.of(date, CardEventKind.REPORT_LAPSED));
  }

  /**
   * Returns the kinds of events that a member or an agency can cause, for instance the buttons of a
   * screen; {@link CardEventKind#REPORT_LAPSED} is not among them. The data of an event may still
   * forbid it.
   *
   * @param state a state
   * @param date the day in China on which the screen is shown
   * @return an unmodifiable set in the order of the kinds
   */
  public static Set<CardEventKind> allowedEvents(CardState state, LocalDate date) {
    Objects.requireNonNull(state, "state");
    Set<CardEventKind> allowed = EnumSet.noneOf(CardEventKind.class);
    allowed.addAll(TABLE.allowedEvents(state.asOf(date).phase()));
    allowed.remove(CardEventKind.REPORT_LAPSED);
    return Collections.unmodifiableSet(allowed);
  }
}
