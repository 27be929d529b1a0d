package dev.yika.till.store;

import dev.yika.status.service.DeferralEvent;
import dev.yika.status.service.DeferralEventKind;
import dev.yika.status.service.DeferralMachine;
import dev.yika.status.service.DeferralState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Replays events into visits, by the state machine of the SDK. */
final class Visits {

  private Visits() {}

  static List<Visit> of(List<EventRow> rows) {
    Map<UUID, List<EventRow>> byVisit =
        rows.stream()
            .collect(
                Collectors.groupingBy(EventRow::visit, LinkedHashMap::new, Collectors.toList()));
    return byVisit.values().stream().map(Visits::one).flatMap(Optional::stream).toList();
  }

  /** Replays the events of one visit; empty if there is none that begins it. */
  static Optional<Visit> one(List<EventRow> rows) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    EventRow first = rows.get(0);
    EventRow.Begun begun = first.begun();
    return begun == null ? Optional.empty() : Optional.of(replayed(first, begun, rows));
  }

  private static Visit replayed(EventRow first, EventRow.Begun begun, List<EventRow> rows) {
    DeferralState state = DeferralState.none();
    Optional<Visit.End> end = Optional.empty();
    for (EventRow row : rows) {
      if (!row.kind().equals(Command.Reveal.KIND)) {
        state = DeferralMachine.apply(state, event(row)).after(state);
        end = row.begun() == null ? Optional.of(new Visit.End(row.happenedAt(), row.words())) : end;
      }
    }
    return new Visit(
        first.visit(),
        begun.kind(),
        begun.number().tail(),
        begun.number().sealed(),
        begun.cents(),
        first.words(),
        first.clerk(),
        first.happenedAt(),
        first.recordedAt(),
        state,
        end);
  }

  private static DeferralEvent event(EventRow row) {
    return DeferralEvent.of(DeferralEventKind.valueOf(row.kind()), row.happenedAt());
  }
}
