package dev.yika.cli.status;

import dev.yika.cli.command.Item;
import dev.yika.cli.console.Console;
import dev.yika.cli.console.ExitCode;
import dev.yika.cli.console.Notice;
import dev.yika.cli.option.CalendarOptions;
import dev.yika.cli.row.Cell;
import dev.yika.cli.visit.CardEventFile;
import dev.yika.core.result.Wording;
import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.card.CardEvent;
import dev.yika.status.card.CardEventKind;
import dev.yika.status.card.CardMachine;
import dev.yika.status.card.CardState;
import dev.yika.status.card.CredentialUse;
import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.Rejected;
import dev.yika.status.rule.DayAnswer;
import dev.yika.status.rule.UnknownReason;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the state of a card: {@code yika card --events card.csv --on 2026-09-15}. */
@Command(
    name = "card",
    description = "Show the state of a card on a day, the credentials usable and the deadlines.",
    footer = {
      "",
      "The events are a table with a head line: occurred_on, event; until, reason.",
      "Events: issued, activated, temporary-loss-reported (with until),",
      "report-withdrawn, report-lapsed, loss-reported, reissue-applied, card-made,",
      "collected, account-frozen, account-released, number-cancelled. The order of the",
      "lines does not matter. A file that does not begin with issued starts from an",
      "active card. Exit code 1: an event was rejected; 2: a line cannot be read.",
      "",
      "Examples:",
      "  yika card --events card.csv --on 2026-09-15",
      "  yika card card.csv --on 2026-09-15 --lang zh"
    })
public final class CardCommand extends EventCommand {

  private static final Wording EVENT = new Wording("%s %s: %s", "%s %s：%s");

  @Mixin private CalendarOptions days = new CalendarOptions();

  private final List<Item> items = new ArrayList<>();
  private boolean isSure = true;

  /** Keeps the context of the run. */
  public CardCommand(Console console) {
    super(console, CardEventFile.FORMAT);
  }

  @Override
  public Integer call() throws IOException {
    WorkdayCalendar calendar = days.calendar(console());
    List<CardEvent> past =
        events(CardEventFile::read).stream()
            .filter(event -> !event.occurredOn().isAfter(date()))
            .sorted(Comparator.comparing(CardEvent::occurredOn))
            .toList();
    if (past.isEmpty()) {
      throw console().refusal(Notice.NO_CARD_EVENT);
    }
    CardState state = replay(past);
    describe(state, calendar);
    write(Item.COLUMNS, items);
    return ExitCode.of(isSure);
  }

  private CardState replay(List<CardEvent> all) {
    CardEvent first = all.get(0);
    boolean isWhole = first.kind() == CardEventKind.ISSUED;
    if (!isWhole) {
      console().say(Notice.ACTIVE_CARD);
    }
    CardState state =
        isWhole ? CardState.produced(first.occurredOn()) : CardState.active(first.occurredOn());
    for (CardEvent event : all) {
      Outcome<CardState> outcome = CardMachine.apply(state, event);
      if (outcome instanceof Rejected<CardState> rejected) {
        isSure = false;
        String why = rejected.reason().label(locale());
        items.add(
            Item.of(
                "rejected",
                "未予采信",
                EVENT.in(locale(), event.occurredOn(), event.kind().label(locale()), why)));
      }
      state = outcome.after(state);
    }
    return state;
  }

  private void describe(CardState kept, WorkdayCalendar calendar) {
    CardState state = kept.asOf(date());
    items.add(0, Item.of("state", "状态", Cell.of(state.phase().name(), state.phase().wording())));
    items.add(1, Item.of("since", "起始日", state.since().toString()));
    day("report valid to (inclusive)", "挂失有效期至（含当日）", state.until());
    day("frozen since", "冻结起始日", state.frozenSince());
    for (CredentialUse use : kept.credentials(date())) {
      items.add(Item.of("credential", "凭证", use.message(locale())));
    }
    deadline("replace by", "补办期限", kept.replaceBy(calendar));
    deadline("new card", "新卡可领取", kept.readyWindow(calendar));
  }

  private void day(String english, String chinese, Optional<LocalDate> day) {
    day.ifPresent(known -> items.add(Item.of(english, chinese, known.toString())));
  }

  private void deadline(String english, String chinese, DayAnswer answer) {
    if (!answer.reason().equals(Optional.of(UnknownReason.NO_DEADLINE))) {
      items.add(Item.of(english, chinese, answer.explain(locale())));
      isSure &= answer.window().isPresent();
    }
  }
}
