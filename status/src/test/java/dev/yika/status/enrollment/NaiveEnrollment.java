package dev.yika.status.enrollment;

import dev.yika.core.region.RegionCode;
import dev.yika.status.member.Insured;
import dev.yika.status.member.MemberKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An enrollment as a clerk would keep it in one book, changed in place: who is insured, whether the
 * contributions are paused, whether a transfer is under way, which months are owed. The phase is
 * worked out from these, and no table is used.
 */
final class NaiveEnrollment {

  private enum Over {
    NEVER_BEGUN,
    RUNNING,
    GONE,
    ENDED,
    VOID
  }

  private Over over = Over.NEVER_BEGUN;
  private boolean paused;
  private boolean moving;
  private boolean feeOpen;
  private int missedInArrears;
  private LocalDate pausedOn = LocalDate.MIN;
  private LocalDate movingSince = LocalDate.MIN;
  private YearMonth enrolledIn = YearMonth.of(2000, 1);

  final NavigableSet<YearMonth> owed = new TreeSet<>();
  final NavigableSet<YearMonth> deferred = new TreeSet<>();
  @Nullable Insured insured;
  @Nullable YearMonth owedFrom;
  @Nullable Interruption interruption;
  @Nullable PauseReason pause;
  @Nullable RegionCode destination;
  @Nullable LocalDate coveredFrom;
  @Nullable LocalDate firstEnrolledOn;
  @Nullable Freeze freeze;

  EnrollmentPhase phase() {
    return switch (over) {
      case NEVER_BEGUN -> EnrollmentPhase.NOT_ENROLLED;
      case GONE -> EnrollmentPhase.TRANSFERRED;
      case ENDED -> EnrollmentPhase.TERMINATED;
      case VOID -> EnrollmentPhase.INVALID;
      case RUNNING -> running();
    };
  }

  private EnrollmentPhase running() {
    if (moving) {
      return EnrollmentPhase.TRANSFERRING;
    }
    if (paused) {
      return EnrollmentPhase.SEALED;
    }
    return owed.isEmpty() ? EnrollmentPhase.INSURED : EnrollmentPhase.IN_ARREARS;
  }

  /** Takes an event in; returns false if it cannot be. */
  boolean take(EnrollmentEvent event) {
    EnrollmentChange change = event.change();
    LocalDate day = event.occurredOn();
    EnrollmentEventKind kind = change.kind();
    if (kind == EnrollmentEventKind.ENROLLED) {
      return enroll(change, day);
    }
    if (over != Over.NEVER_BEGUN && kind == EnrollmentEventKind.FROZEN) {
      freeze = freeze == null ? new Freeze(day, change.words()) : freeze;
      return true;
    }
    if (over != Over.NEVER_BEGUN && kind == EnrollmentEventKind.UNFROZEN) {
      boolean was = freeze != null;
      freeze = null;
      if (was) {
        coverAgain(day);
      }
      return was;
    }
    if (over != Over.RUNNING) {
      return (over == Over.GONE && kind == EnrollmentEventKind.TRANSFER_COMPLETED)
          || (over == Over.ENDED && kind == EnrollmentEventKind.ENDED)
          || (over == Over.VOID && kind == EnrollmentEventKind.INVALIDATED);
    }
    return switch (kind) {
      case MISSED -> miss(change.months().first(), day);
      case DEFERRED -> defer(change.months(), day);
      case PAID -> pay(change.months().first(), day);
      case MADE_UP -> makeUp(change, day);
      case RESUMED -> resume(change.coveredFrom(), day);
      case CHANGED -> become(change.member().orElseThrow());
      case PAUSED -> pauseFor(change.pauseReason().orElseThrow(), day);
      case TRANSFER_STARTED -> move(change.destination().orElseThrow(), day);
      case RETIRED -> retire(day);
      case TRANSFER_WITHDRAWN -> stay(day);
      case TRANSFER_COMPLETED -> moving && end(Over.GONE);
      case ENDED -> end(Over.ENDED);
      case INVALIDATED -> end(Over.VOID);
      case ENROLLED, FROZEN, UNFROZEN -> throw new AssertionError(kind);
    };
  }

  private boolean pay(YearMonth month, LocalDate day) {
    if (owed.contains(month)) {
      settle(Set.of(month), day, false);
    }
    return true;
  }

  private void coverAgain(LocalDate day) {
    boolean hasBenefits = over == Over.RUNNING && !moving && !paused;
    coveredFrom =
        hasBenefits && coveredFrom != null && coveredFrom.isBefore(day) ? day : coveredFrom;
  }

  private boolean end(Over how) {
    over = how;
    return true;
  }

  private boolean enroll(EnrollmentChange enrolled, LocalDate day) {
    Insured arrival = enrolled.insured().orElseThrow();
    firstEnrolledOn = over == Over.NEVER_BEGUN ? day : firstEnrolledOn;
    if (over != Over.RUNNING) {
      owed.clear();
      deferred.clear();
      missedInArrears = 0;
      owedFrom = null;
      interruption = null;
      feeOpen = false;
    } else if (moving) {
      if (!pool(arrival.area()).equals(pool(destination))) {
        return false;
      }
    } else if (!paused) {
      return arrival.equals(insured);
    }
    insured = arrival;
    enrolledIn = YearMonth.from(day);
    begin(enrolled.coveredFrom(), day);
    return true;
  }

  private void begin(Optional<LocalDate> from, LocalDate day) {
    over = Over.RUNNING;
    paused = false;
    moving = false;
    pause = null;
    destination = null;
    coveredFrom = from.orElse(day);
    firstEnrolledOn = from.isPresent() ? null : firstEnrolledOn;
  }

  private boolean miss(YearMonth month, LocalDate day) {
    if (owed.contains(month) || deferred.contains(month)) {
      return true;
    }
    LocalDate lastDue = paused ? pausedOn : moving ? movingSince : day;
    if (isRetired() || month.isBefore(enrolledIn) || month.isAfter(YearMonth.from(lastDue))) {
      return false;
    }
    owed.add(month);
    missedInArrears++;
    owedFrom = owedFrom == null || month.isBefore(owedFrom) ? month : owedFrom;
    return true;
  }

  private boolean defer(Set<YearMonth> months, LocalDate day) {
    if (deferred.containsAll(months)) {
      return true;
    }
    if (months.stream().anyMatch(month -> month.isBefore(enrolledIn))) {
      return false;
    }
    deferred.addAll(months);
    missedInArrears -= (int) months.stream().filter(owed::remove).count();
    if (missedInArrears == 0) {
      owedFrom = null;
    } else if (owed.isEmpty()) {
      settle(Set.of(), day, false);
    } else if (missedInArrears == owed.size()) {
      owedFrom = owed.first();
    }
    return true;
  }

  private boolean isRetired() {
    return insured != null && insured.member() == MemberKind.RETIRED;
  }

  private boolean makeUp(EnrollmentChange madeUp, LocalDate day) {
    Set<YearMonth> months = madeUp.months().isEmpty() ? owed : madeUp.months();
    if (owed.isEmpty() && madeUp.isLateFeePaid() && feeOpen && interruption != null) {
      feeOpen = false;
      interruption = withFee(interruption, day);
      return true;
    }
    if (!madeUp.months().isEmpty() && deferred.containsAll(madeUp.months())) {
      return true;
    }
    if (owed.isEmpty() || months.stream().noneMatch(owed::contains)) {
      return false;
    }
    if (madeUp.months().stream().anyMatch(month -> month.isAfter(YearMonth.from(day)))) {
      return false;
    }
    settle(Set.copyOf(months), day, madeUp.isLateFeePaid());
    return true;
  }

  private static Interruption withFee(Interruption last, LocalDate day) {
    return last.lateFeePaid()
        ? last
        : new Interruption(last.firstUnpaid(), last.clearedOn(), Optional.of(day))
            .withMissed(last.missed().orElseThrow());
  }

  private void settle(Set<YearMonth> months, LocalDate day, boolean lateFee) {
    owed.removeAll(months);
    if (owed.isEmpty() && owedFrom != null) {
      if (owedFrom.isBefore(YearMonth.from(day))) {
        interruption = new Interruption(owedFrom, day, lateFee).withMissed(missedInArrears);
        feeOpen |= !lateFee;
      }
      owedFrom = null;
      missedInArrears = 0;
    }
  }

  private boolean resume(Optional<LocalDate> from, LocalDate day) {
    if (moving) {
      return false;
    }
    if (!paused) {
      return owed.isEmpty();
    }
    begin(from, day);
    return true;
  }

  private boolean become(MemberKind member) {
    if (moving || insured == null || insured.scheme() != member.scheme()) {
      return false;
    }
    insured = new Insured(insured.area(), member);
    return true;
  }

  private boolean retire(LocalDate day) {
    if (!become(MemberKind.RETIRED)) {
      return false;
    }
    if (paused) {
      begin(Optional.empty(), day);
    }
    return true;
  }

  private boolean pauseFor(PauseReason reason, LocalDate day) {
    if (moving) {
      return false;
    }
    if (!paused) {
      paused = true;
      pausedOn = day;
      pause = reason;
    }
    return true;
  }

  private boolean move(RegionCode to, LocalDate day) {
    if (moving) {
      return pool(to).equals(pool(destination));
    }
    if (insured != null && pool(to).equals(pool(insured.area()))) {
      return false;
    }
    moving = true;
    movingSince = day;
    destination = to;
    return true;
  }

  private boolean stay(LocalDate day) {
    boolean was = moving;
    moving = false;
    if (was) {
      coverAgain(day);
    }
    destination = was ? null : destination;
    return was;
  }

  /** The areas of the tests; a pool of a prefecture's own insures whom the prefecture does. */
  private static String pool(@Nullable RegionCode code) {
    return String.valueOf(code).replace("410199", "410100");
  }
}
