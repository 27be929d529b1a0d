package dev.yika.attack.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yika.attack.fuzz.Attack;
import dev.yika.core.region.RegionCode;
import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.PauseReason;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Any events of an enrollment, in any order, on any days. */
class EnrollmentEventsFuzzTest extends Attack {

  private static final EnrollmentChange[] PLAIN = {
    EnrollmentChange.frozen("misuse"),
    EnrollmentChange.retired(),
    EnrollmentChange.transferWithdrawn(),
    EnrollmentChange.transferCompleted(),
    EnrollmentChange.unfrozen(),
    EnrollmentChange.ended(),
    EnrollmentChange.invalidated()
  };
  private static final String[] AREAS = {"410100", "370100", "440106", "430600", "320400"};
  private static final int MOST_EVENTS = 40;

  @FuzzTest
  void withstands(byte[] input) {
    attack(input);
  }

  @Override
  protected void attack(byte[] input) {
    Story story = new Story(input);
    List<EnrollmentEvent> events = new ArrayList<>();
    while (story.goesOn() && events.size() < MOST_EVENTS) {
      events.add(EnrollmentEvent.of(story.day(), change(story)));
    }
    EnrollmentHistory history = EnrollmentHistory.of(events);
    Collections.reverse(events);
    assertThat(EnrollmentHistory.of(events)).isEqualTo(history);
    for (int days = 0; days < 1200; days += 171) {
      ask(history, LocalDate.of(2025, 12, 1).plusDays(days));
    }
    ask(history, LocalDate.of(1, 1, 1));
    ask(history, LocalDate.of(9999, 12, 31));
  }

  private static void ask(EnrollmentHistory history, LocalDate date) {
    Entitlement answer = Entitlements.standard().on(date, history);
    assertThat(answer.explain(Locale.CHINESE)).isNotBlank();
    assertThat(answer.explain(Locale.ENGLISH)).isNotBlank();
    assertThat(answer).isEqualTo(Entitlements.standard().on(date, history));
  }

  private static EnrollmentChange change(Story story) {
    return switch (story.choice(10)) {
      case 0 ->
          covered(
              EnrollmentChange.enrolled(new Insured(area(story), member(story))),
              story.dayOrNone());
      case 1, 2 -> EnrollmentChange.missed(story.month());
      case 3 -> EnrollmentChange.paid(story.month());
      case 4 -> madeUp(story);
      case 5 -> covered(EnrollmentChange.resumed(), story.dayOrNone());
      case 6 -> EnrollmentChange.changed(member(story));
      case 7 -> EnrollmentChange.paused(story.one(PauseReason.values()));
      case 8 -> EnrollmentChange.transferStarted(area(story));
      default -> story.one(PLAIN);
    };
  }

  private static EnrollmentChange covered(EnrollmentChange change, Optional<LocalDate> from) {
    return from.map(change::withCoveredFrom).orElse(change);
  }

  private static EnrollmentChange madeUp(Story story) {
    TreeSet<YearMonth> months = new TreeSet<>();
    for (int i = story.choice(5); i > 0; i--) {
      months.add(story.month());
    }
    EnrollmentChange madeUp = EnrollmentChange.madeUp(months);
    return story.choice(2) == 0 ? madeUp.withLateFee() : madeUp;
  }

  private static RegionCode area(Story story) {
    return RegionCode.parse(story.one(AREAS));
  }

  private static MemberKind member(Story story) {
    return story.one(MemberKind.values());
  }
}
