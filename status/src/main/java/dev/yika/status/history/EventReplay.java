package dev.yika.status.history;

import static dev.yika.status.enrollment.EnrollmentEventKind.*;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.EnrollmentEventKind;
import dev.yika.status.enrollment.EnrollmentMachine;
import dev.yika.status.enrollment.EnrollmentReason;
import dev.yika.status.enrollment.EnrollmentState;
import dev.yika.status.machine.Moved;
import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Replays events day by day, in the order in which they count. Used by one thread.
 *
 * <p>An event of a day that changes nothing is tried once more behind its opposite, so that a day
 * costs no more than twice its events.
 */
final class EventReplay {

  /** Events that undo each other. */
  private static final Map<EnrollmentEventKind, EnrollmentEventKind> OPPOSITES = opposites();

  private final @Nullable LocalDate birth;

  /** By id, in the order of rejection. */
  private final Map<String, RejectedEvent> rejected = new LinkedHashMap<>();

  private EnrollmentState state = EnrollmentState.notEnrolled();
  private boolean orderAssumed;

  EventReplay(@Nullable LocalDate birth) {
    this.birth = birth;
  }

  private static Map<EnrollmentEventKind, EnrollmentEventKind> opposites() {
    Map<EnrollmentEventKind, EnrollmentEventKind> opposites =
        new EnumMap<>(EnrollmentEventKind.class);
    opposites.put(ENROLLED, ENDED);
    opposites.put(ENDED, ENROLLED);
    opposites.put(PAUSED, RESUMED);
    opposites.put(RESUMED, PAUSED);
    opposites.put(TRANSFER_STARTED, TRANSFER_WITHDRAWN);
    opposites.put(TRANSFER_WITHDRAWN, TRANSFER_STARTED);
    opposites.put(FROZEN, UNFROZEN);
    opposites.put(UNFROZEN, FROZEN);
    return Collections.unmodifiableMap(opposites);
  }

  /** Returns in which part of a day a kind counts: money before whatever ends the duty to pay. */
  static int partOfDay(EnrollmentEventKind kind) {
    return switch (kind) {
      case ENROLLED -> 0;
      case DEFERRED -> 1;
      case MISSED -> 2;
      case PAID -> 3;
      case MADE_UP -> 4;
      case RESUMED, CHANGED, RETIRED, PAUSED -> 5;
      case TRANSFER_STARTED, TRANSFER_WITHDRAWN, TRANSFER_COMPLETED -> 5;
      case FROZEN, UNFROZEN -> 6;
      case ENDED, INVALIDATED -> 7;
    };
  }

  /** Takes in the events of one day. */
  void day(List<EnrollmentEvent> events, int from, int to) {
    if (to - from == 1) {
      take(events.get(from));
      return;
    }
    ListMultimap<EnrollmentEventKind, EnrollmentEvent> idle = ArrayListMultimap.create();
    SetMultimap<EnrollmentEventKind, Instant> seen = HashMultimap.create();
    for (EnrollmentEvent event : events.subList(from, to)) {
      EnrollmentEventKind opposite = OPPOSITES.get(event.kind());
      if (opposite == null) {
        take(event);
        continue;
      }
      if (take(event)) {
        takeAgain(idle.get(opposite), event.recordedAt());
      } else if (event.kind() != ENROLLED || rejected.containsKey(event.id())) {
        idle.put(event.kind(), event);
      }
      orderAssumed |= seen.get(opposite).contains(event.recordedAt());
      seen.put(event.kind(), event.recordedAt());
    }
  }

  /** An event that changed nothing may do so behind its opposite, unless recorded before it. */
  private void takeAgain(List<EnrollmentEvent> idle, Instant recordedAt) {
    int first = idle.size();
    while (first > 0 && !idle.get(first - 1).recordedAt().isBefore(recordedAt)) {
      first--;
    }
    List<EnrollmentEvent> late = idle.subList(first, idle.size());
    for (EnrollmentEvent event : late) {
      rejected.remove(event.id());
      take(event);
    }
    late.clear();
  }

  /** Takes an event in; returns whether it changed anything. */
  private boolean take(EnrollmentEvent event) {
    Outcome<EnrollmentState> outcome =
        birth != null && event.occurredOn().isBefore(birth)
            ? new Rejected<>(EnrollmentReason.BEFORE_BIRTH, true)
            : EnrollmentMachine.apply(state, event);
    if (outcome instanceof Rejected<EnrollmentState> refusal) {
      rejected.put(event.id(), new RejectedEvent(event, refusal.reason()));
    }
    if (outcome instanceof Moved<EnrollmentState> moved) {
      state = moved.state();
      return true;
    }
    return false;
  }

  EnrollmentReading reading(int events) {
    return new EnrollmentReading(state, events, List.copyOf(rejected.values()), orderAssumed);
  }
}
