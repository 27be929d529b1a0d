package dev.yika.status.history;

import static dev.yika.status.enrollment.EnrollmentEventKind.*;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.EnrollmentEventKind;
import dev.yika.status.enrollment.EnrollmentMachine;
import dev.yika.status.enrollment.EnrollmentReason;
import dev.yika.status.enrollment.EnrollmentState;
import dev.yika.status.machine.Moved;
import dev.yika.status.machine.Outcome;
import dev.yika.status.machine.Rejected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replays events with plain lists, which takes the square of the events of a day: the model that
 * the replay is compared with.
 */
final class NaiveReplay {

  /** Events that undo each other. */
  private static final ImmutableMap<EnrollmentEventKind, EnrollmentEventKind> OPPOSITES =
      Maps.immutableEnumMap(
          ImmutableMap.<EnrollmentEventKind, EnrollmentEventKind>builder()
              .put(ENROLLED, ENDED)
              .put(ENDED, ENROLLED)
              .put(PAUSED, RESUMED)
              .put(RESUMED, PAUSED)
              .put(TRANSFER_STARTED, TRANSFER_WITHDRAWN)
              .put(TRANSFER_WITHDRAWN, TRANSFER_STARTED)
              .put(FROZEN, UNFROZEN)
              .put(UNFROZEN, FROZEN)
              .build());

  private final @Nullable LocalDate birth;
  private final List<RejectedEvent> rejected = new ArrayList<>();
  private EnrollmentState state = EnrollmentState.notEnrolled();
  private boolean orderAssumed;

  NaiveReplay(@Nullable LocalDate birth) {
    this.birth = birth;
  }

  /** Takes in the events of one day. */
  void day(List<EnrollmentEvent> events, int from, int to) {
    if (to - from == 1) {
      take(events.get(from));
      return;
    }
    List<EnrollmentEvent> idle = new ArrayList<>();
    for (int i = from; i < to; i++) {
      EnrollmentEvent event = events.get(i);
      if (take(event)) {
        takeOpposites(event, idle);
      } else {
        idle.add(event);
      }
      orderAssumed |= hasEqualOpposite(event, events.subList(from, i));
    }
  }

  /** What changed nothing may do so behind its opposite, unless it was recorded before that. */
  private void takeOpposites(EnrollmentEvent moved, List<EnrollmentEvent> idle) {
    EnrollmentEventKind opposite = OPPOSITES.get(moved.kind());
    for (int i = 0; i < idle.size(); i++) {
      EnrollmentEvent event = idle.get(i);
      boolean isRefusedEnrollment = event.kind() != ENROLLED || isRejected(event);
      if (event.kind() == opposite
          && isRefusedEnrollment
          && !event.recordedAt().isBefore(moved.recordedAt())) {
        rejected.removeIf(refused -> refused.event().equals(event));
        take(event);
        idle.remove(i--);
      }
    }
  }

  private boolean isRejected(EnrollmentEvent event) {
    return rejected.stream().anyMatch(refused -> refused.event().equals(event));
  }

  private static boolean hasEqualOpposite(EnrollmentEvent event, List<EnrollmentEvent> before) {
    EnrollmentEventKind opposite = OPPOSITES.get(event.kind());
    return opposite != null
        && before.stream()
            .anyMatch(
                other -> other.kind() == opposite && other.recordedAt().equals(event.recordedAt()));
  }

  /** Takes an event in; returns whether it changed anything. */
  private boolean take(EnrollmentEvent event) {
    Outcome<EnrollmentState> outcome =
        birth != null && event.occurredOn().isBefore(birth)
            ? new Rejected<>(EnrollmentReason.BEFORE_BIRTH, true)
            : EnrollmentMachine.apply(state, event);
    if (outcome instanceof Rejected<EnrollmentState> refusal) {
      rejected.add(new RejectedEvent(event, refusal.reason()));
    }
    state = outcome.after(state);
    return outcome instanceof Moved;
  }

  EnrollmentReading reading(int events) {
    return new EnrollmentReading(state, events, rejected, orderAssumed);
  }
}
