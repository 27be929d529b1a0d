package dev.yika.attack.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yika.attack.fuzz.Attack;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.card.CardEvent;
import dev.yika.status.card.CardEventKind;
import dev.yika.status.card.CardMachine;
import dev.yika.status.card.CardState;
import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.Rejected;
import dev.yika.status.rule.ChinaTime;
import dev.yika.status.service.DeferralEvent;
import dev.yika.status.service.DeferralEventKind;
import dev.yika.status.service.DeferralMachine;
import dev.yika.status.service.DeferralState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** Any events of a card and of a deferral, in any order, on any days. */
class CardEventsFuzzTest extends Attack {

  @FuzzTest
  void withstands(byte[] input) {
    attack(input);
  }

  @Override
  protected void attack(byte[] input) {
    Story story = new Story(input);
    CardState card = CardState.produced(LocalDate.of(2025, 12, 1));
    DeferralState deferral = DeferralState.none();
    while (story.goesOn()) {
      LocalDate day = story.day();
      card = next(card, event(story, day), story.day());
      Instant at = ChinaTime.at(day, LocalTime.of(story.choice(24), 0));
      deferral = next(deferral, story.one(DeferralEventKind.values()), at);
    }
  }

  private static CardState next(CardState card, CardEvent event, LocalDate asked) {
    Outcome<CardState> outcome = CardMachine.apply(card, event);
    CardState after = outcome.after(card);
    if (outcome instanceof Rejected<CardState>) {
      assertThat(after).isEqualTo(card);
    }
    CardState then = after.asOf(asked);
    then.credentials(asked).forEach(use -> use.message(Locale.CHINESE));
    assertThat(then.replaceBy(WorkdayCalendar.china()).explain(Locale.ENGLISH)).isNotBlank();
    assertThat(then.readyWindow(WorkdayCalendar.china()).explain(Locale.CHINESE)).isNotBlank();
    CardMachine.allowedEvents(then, asked);
    return after;
  }

  private static DeferralState next(DeferralState state, DeferralEventKind kind, Instant at) {
    Outcome<DeferralState> outcome = DeferralMachine.apply(state, DeferralEvent.of(kind, at));
    DeferralState after = outcome.after(state);
    assertThat(DeferralMachine.asOf(after, at).toString()).isNotBlank();
    DeferralMachine.allowedEvents(after, at);
    return after;
  }

  private static CardEvent event(Story story, LocalDate day) {
    CardEvent event = CardEvent.of(day, story.one(CardEventKind.values()));
    return event.kind() == CardEventKind.TEMPORARY_LOSS_REPORTED
        ? story.dayOrNone().map(event::withUntil).orElse(event)
        : event;
  }
}
