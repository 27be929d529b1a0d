package dev.yika.examples;

import dev.yika.status.calendar.WorkdayCalendar;
import dev.yika.status.card.CardEvent;
import dev.yika.status.card.CardEventKind;
import dev.yika.status.card.CardMachine;
import dev.yika.status.card.CardPolicy;
import dev.yika.status.card.CardState;
import dev.yika.status.card.CredentialUse;
import dev.yika.status.machine.Moved;
import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.Rejected;
import dev.yika.status.rule.Confidence;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;

/** Reports a card lost, and asks what may be used meanwhile. */
public final class CardExample implements Example {

  @Override
  public void run(PrintStream out) {
    lost(out);
    outcome(out);
  }

  private static void lost(PrintStream out) {
    // docs: lost
    CardPolicy policy = CardPolicy.lapsingAfter(7, "办事指南（示例）", Confidence.MEDIUM);
    CardEvent report = policy.temporaryLoss(LocalDate.of(2025, 1, 25));
    CardState active = CardState.active(LocalDate.of(2024, 5, 6));
    CardState lost = CardMachine.apply(active, report).after(active);
    for (CredentialUse use : lost.credentials(LocalDate.of(2025, 1, 27))) {
      out.println(use.message(Locale.CHINESE));
    }
    // → 实体卡：不可用，卡已挂失
    // → 医保电子凭证：可用，已激活即可使用，不依赖实体卡
    // → 身份证：可用，限支持身份证结算的地区
    out.println(lost.replaceBy(WorkdayCalendar.china()).window().orElseThrow());
    // → 2025-01-26..2025-02-05
    out.println(lost.asOf(LocalDate.of(2025, 2, 2)).phase()); // → ACTIVE
    // end
  }

  private static void outcome(PrintStream out) {
    CardState state = CardState.active(LocalDate.of(2024, 5, 6));
    CardEvent event = CardEvent.of(LocalDate.of(2025, 1, 25), CardEventKind.LOSS_REPORTED);
    // docs: outcome
    Outcome<CardState> outcome = CardMachine.apply(state, event);
    if (outcome instanceof Moved<CardState> moved) {
      out.println(moved.state().phase() + " " + moved.effects());
    } else if (outcome instanceof Rejected<CardState> rejected) {
      out.println(rejected.reason().label(Locale.CHINESE));
    }
    // → LOST [BLOCK_CARD, NOTIFY_MEMBER]
    // end
  }
}
