package dev.yika.status.enrollment;

import dev.yika.core.region.RegionCode;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import dev.yika.status.rule.ChinaTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random events of one enrollment, in 2026, in the order of their days. */
public final class Walks {

  private static final String[] AREAS = {"410100", "410199", "110000"};

  private Walks() {}

  /** Days after the event before, hours until it was recorded, and what happened. */
  record Walked(int daysLater, int recordedHours, EnrollmentChange change) {}

  /** Up to fifty events, each with its own id. */
  public static Arbitrary<List<EnrollmentEvent>> events() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40),
            Arbitraries.integers().between(-48, 2000),
            changes())
        .as(Walked::new)
        .list()
        .ofMaxSize(50)
        .map(Walks::dated);
  }

  private static List<EnrollmentEvent> dated(List<Walked> walk) {
    List<EnrollmentEvent> events = new ArrayList<>();
    LocalDate day = LocalDate.of(2026, 1, 5);
    for (Walked step : walk) {
      day = day.plusDays(step.daysLater());
      events.add(
          new EnrollmentEvent(
              "e" + events.size(),
              day,
              ChinaTime.at(day, LocalTime.NOON).plus(Duration.ofHours(step.recordedHours())),
              near(step.change(), day)));
    }
    return events;
  }

  /** Moves the months of a change, which are months of 2026, towards its day. */
  private static EnrollmentChange near(EnrollmentChange change, LocalDate day) {
    int shift = (int) YearMonth.of(2026, 4).until(day, ChronoUnit.MONTHS);
    Stream<YearMonth> months = change.months().stream().map(month -> month.plusMonths(shift));
    return switch (change.kind()) {
      case MISSED -> EnrollmentChange.missed(months.findFirst().orElseThrow());
      case DEFERRED -> EnrollmentChange.deferred(months.toList());
      case PAID -> EnrollmentChange.paid(months.findFirst().orElseThrow());
      case MADE_UP -> madeUp(months.toList(), change.isLateFeePaid());
      default -> change;
    };
  }

  private static EnrollmentChange madeUp(Collection<YearMonth> months, boolean withFee) {
    EnrollmentChange madeUp = EnrollmentChange.madeUp(months);
    return withFee ? madeUp.withLateFee() : madeUp;
  }

  private static EnrollmentChange covered(EnrollmentChange change, Optional<LocalDate> from) {
    return from.map(change::withCoveredFrom).orElse(change);
  }

  private static Arbitrary<EnrollmentChange> changes() {
    Arbitrary<YearMonth> months =
        Arbitraries.integers().between(1, 5).map(month -> YearMonth.of(2026, month));
    Arbitrary<RegionCode> areas = Arbitraries.of(AREAS).map(RegionCode::parse);
    Arbitrary<MemberKind> members = Arbitraries.of(MemberKind.class);
    Arbitrary<Optional<LocalDate>> from =
        Arbitraries.of(Optional.<LocalDate>empty(), Optional.of(LocalDate.of(2026, 9, 1)));
    return Arbitraries.frequencyOf(
        Tuple.of(
            6,
            Combinators.combine(areas, members, from)
                .as(
                    (area, member, day) ->
                        covered(EnrollmentChange.enrolled(new Insured(area, member)), day))),
        Tuple.of(8, months.map(EnrollmentChange::missed)),
        Tuple.of(3, months.map(EnrollmentChange::paid)),
        Tuple.of(3, months.set().ofMinSize(1).ofMaxSize(3).map(EnrollmentChange::deferred)),
        Tuple.of(
            5,
            Combinators.combine(months.set().ofMaxSize(4), Arbitraries.of(true, false))
                .as((paid, fee) -> madeUp(paid, fee))),
        Tuple.of(3, from.map(day -> covered(EnrollmentChange.resumed(), day))),
        Tuple.of(2, members.map(EnrollmentChange::changed)),
        Tuple.of(4, Arbitraries.of(PauseReason.class).map(EnrollmentChange::paused)),
        Tuple.of(3, areas.map(EnrollmentChange::transferStarted)),
        Tuple.of(2, Arbitraries.of("", "misuse").map(EnrollmentChange::frozen)),
        Tuple.of(
            6,
            Arbitraries.of(
                EnrollmentChange.retired(),
                EnrollmentChange.transferWithdrawn(),
                EnrollmentChange.transferCompleted(),
                EnrollmentChange.unfrozen(),
                EnrollmentChange.ended(),
                EnrollmentChange.invalidated())));
  }
}
