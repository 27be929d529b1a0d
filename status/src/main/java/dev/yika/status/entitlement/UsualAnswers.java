package dev.yika.status.entitlement;

import dev.yika.status.enrollment.EnrollmentChange;
import dev.yika.status.enrollment.EnrollmentEvent;
import dev.yika.status.enrollment.EnrollmentEventKind;
import dev.yika.status.enrollment.EnrollmentMachine;
import dev.yika.status.enrollment.EnrollmentState;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.history.EnrollmentReading;
import dev.yika.status.machine.Stayed;
import dev.yika.status.member.Insured;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answers that members share: those who were enrolled on the same day in the same area and
 * kind, and paid every month since, get the same one. Used by one thread.
 */
final class UsualAnswers {

  private final Entitlements entitlements;
  private final LocalDate date;
  private final Map<Insured, Map<LocalDate, Usual>> known = new HashMap<>();

  /** The enrollment of the member before, most often the same, and its answers. */
  private @Nullable EnrollmentChange last;

  private @Nullable Map<LocalDate, Usual> ofLast;

  /** The state after an enrollment alone, and what it is answered with. */
  private record Usual(EnrollmentState state, Entitlement answer) {}

  UsualAnswers(Entitlements entitlements, LocalDate date) {
    this.entitlements = entitlements;
    this.date = date;
  }

  Entitlement of(EnrollmentHistory history) {
    Usual usual = usual(history);
    return usual != null && staysIn(usual.state, history.events())
        ? usual.answer
        : entitlements.on(date, history);
  }

  /** Returns what the first event leads to, if it is a plain enrollment by that day. */
  private @Nullable Usual usual(EnrollmentHistory history) {
    List<EnrollmentEvent> events = history.events();
    EnrollmentEvent first = events.isEmpty() ? null : events.get(0);
    if (first == null || first.kind() != EnrollmentEventKind.ENROLLED || !counts(first, history)) {
      return null;
    }
    Map<LocalDate, Usual> days =
        Objects.equals(first.change(), last) ? ofLast : days(first.change());
    if (days == null) {
      return null;
    }
    Usual usual = days.get(first.occurredOn());
    if (usual == null) {
      usual = of(first);
      days.put(first.occurredOn(), usual);
    }
    return usual;
  }

  /** Returns the answers by the day of enrollment; null if the first day of benefits is given. */
  private @Nullable Map<LocalDate, Usual> days(EnrollmentChange enrollment) {
    Optional<Insured> insured = enrollment.insured();
    boolean isPlain = insured.isPresent() && enrollment.coveredFrom().isEmpty();
    last = enrollment;
    ofLast = isPlain ? known.computeIfAbsent(insured.get(), absent -> new HashMap<>()) : null;
    return ofLast;
  }

  /** An enrollment of a later day does not count yet, one before birth does not count at all. */
  private boolean counts(EnrollmentEvent first, EnrollmentHistory history) {
    return !first.occurredOn().isAfter(date)
        && (history.birth().isEmpty() || !first.occurredOn().isBefore(history.birth().get()));
  }

  private Usual of(EnrollmentEvent enrollment) {
    EnrollmentHistory alone = EnrollmentHistory.of(List.of(enrollment));
    EnrollmentReading reading = alone.asOf(date);
    return new Usual(reading.state(), entitlements.on(date, alone));
  }

  /** Payments that change nothing and are not rejected lead to the state before them. */
  private boolean staysIn(EnrollmentState state, List<EnrollmentEvent> events) {
    for (int i = 1; i < events.size(); i++) {
      EnrollmentEvent event = events.get(i);
      if (event.occurredOn().isAfter(date)) {
        return true;
      }
      if (event.kind() != EnrollmentEventKind.PAID
          || !(EnrollmentMachine.apply(state, event) instanceof Stayed)) {
        return false;
      }
    }
    return true;
  }
}
