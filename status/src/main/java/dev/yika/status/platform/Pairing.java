package dev.yika.status.platform;

import static dev.yika.status.member.InsuranceStatus.ARREARS;
import static dev.yika.status.member.InsuranceStatus.FROZEN;
import static dev.yika.status.member.InsuranceStatus.INVALID;
import static dev.yika.status.member.InsuranceStatus.NORMAL;
import static dev.yika.status.member.InsuranceStatus.NOT_ENROLLED;
import static dev.yika.status.member.InsuranceStatus.PAUSED;
import static dev.yika.status.member.InsuranceStatus.SEALED;
import static dev.yika.status.member.InsuranceStatus.TERMINATED;
import static dev.yika.status.member.InsuranceStatus.TRANSFERRED;
import static dev.yika.status.member.InsuranceStatus.UNKNOWN;

import com.google.common.collect.Sets;
import dev.yika.status.member.InsuranceStatus;
import dev.yika.status.platform.code.ChangeType;
import dev.yika.status.platform.code.CodeMeaning;
import dev.yika.status.platform.code.ContributionState;
import dev.yika.status.platform.code.InsuranceState;
import dev.yika.status.platform.code.PaidFlag;
import dev.yika.status.platform.code.PlatformCode;
import dev.yika.status.platform.code.TransferState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Pairs the codes of one row with our statuses. */
final class Pairing {

  private static final Set<ChangeType> BEGINNINGS =
      Sets.immutableEnumSet(
          ChangeType.NEW_ENROLLMENT,
          ChangeType.PAYMENT_RESUMED,
          ChangeType.MOVED_IN_FROM_OTHER_POOL,
          ChangeType.MOVED_IN_WITHIN_POOL,
          ChangeType.UNFROZEN);

  private static final Set<ChangeType> MOVES_OUT =
      Sets.immutableEnumSet(ChangeType.MOVED_OUT_TO_OTHER_POOL, ChangeType.MOVED_OUT_WITHIN_POOL);

  private static final Set<ChangeType> SEALING =
      Sets.immutableEnumSet(ChangeType.ENDED, ChangeType.RETIRED);

  private final InsuranceRow row;
  private final CoverageEvidence evidence;
  private final LocalDate day;
  private final Set<Contradiction> contradictions = EnumSet.noneOf(Contradiction.class);

  Pairing(InsuranceRow row, LocalDate day) {
    this.row = row;
    this.evidence = row.evidence();
    this.day = day;
  }

  CoverageReading read() {
    row.state().meaning().ifPresent(this::contradict);
    InsuranceStatus status = row.state().meaning().map(this::status).orElse(UNKNOWN);
    return new CoverageReading(status, since(status), codes(), List.copyOf(contradictions));
  }

  private List<PlatformCode<?>> codes() {
    return Stream.concat(Stream.of(row.state()), evidence.codes().stream()).toList();
  }

  private InsuranceStatus status(InsuranceState state) {
    if (state == InsuranceState.NORMAL) {
      return whenNormal();
    }
    if (state == InsuranceState.PAUSED) {
      return whenPaused();
    }
    if (state == InsuranceState.TERMINATED) {
      return isClear() && changed(MOVES_OUT) ? TRANSFERRED : TERMINATED;
    }
    return state == InsuranceState.INVALID ? INVALID : NOT_ENROLLED;
  }

  /** Normal is the favourable reading: anything unclear rules it out. */
  private InsuranceStatus whenNormal() {
    if (changed(ChangeType.FROZEN)) {
      return FROZEN;
    }
    if (!isClear() || row.isUnreadable(InsuranceRow.PAUSED_ON)) {
      return UNKNOWN;
    }
    return paid(PaidFlag.UNPAID) ? ARREARS : NORMAL;
  }

  /** Where the rest is unclear, the state alone counts: paused, for an unknown reason. */
  private InsuranceStatus whenPaused() {
    if (changed(ChangeType.FROZEN)) {
      return FROZEN;
    }
    if (!isClear()) {
      return PAUSED;
    }
    if (changed(MOVES_OUT)) {
      return TRANSFERRED;
    }
    if (changed(ChangeType.PAYMENT_INTERRUPTED) && row.pausedOn().isPresent()) {
      return ARREARS;
    }
    return isSealing() ? SEALED : PAUSED;
  }

  private boolean isSealing() {
    return contributes(ContributionState.PAUSED) && changed(SEALING);
  }

  private boolean isClear() {
    return contradictions.isEmpty() && evidence.codes().stream().allMatch(PlatformCode::isKnown);
  }

  private void contradict(InsuranceState state) {
    boolean normal = state == InsuranceState.NORMAL;
    add(Contradiction.STATE_AND_CONTRIBUTION, normal ? restsThoughNormal() : pays());
    add(Contradiction.STATE_AND_CHANGE, normal ? leftThoughNormal() : changed(BEGINNINGS));
    add(
        Contradiction.NORMAL_AND_PAUSED,
        normal && row.pausedOn().filter(from -> !from.isAfter(day)).isPresent());
    add(Contradiction.PAID_AND_INTERRUPTED, isPaid() && changed(ChangeType.PAYMENT_INTERRUPTED));
    add(
        Contradiction.SEALED_AND_UNPAID,
        state == InsuranceState.PAUSED && isSealing() && paid(PaidFlag.UNPAID));
    add(
        Contradiction.MOVED_AND_REVOKED,
        changed(MOVES_OUT) && is(evidence.transfer(), TransferState.REVOKED));
    contradictDates(state);
  }

  private void contradictDates(InsuranceState state) {
    boolean resting = state == InsuranceState.PAUSED || state == InsuranceState.TERMINATED;
    add(
        Contradiction.DATE_AFTER_ANSWER,
        (resting && isLater(row.pausedOn(), day))
            || ((resting || state == InsuranceState.NORMAL) && isLater(row.enrolledOn(), day)));
    add(
        Contradiction.PAUSED_BEFORE_ENROLLED,
        resting && row.pausedOn().isPresent() && isLater(row.enrolledOn(), row.pausedOn().get()));
  }

  private void add(Contradiction contradiction, boolean holds) {
    if (holds) {
      contradictions.add(contradiction);
    }
  }

  /** Retired members need not pay to stay insured. */
  private boolean restsThoughNormal() {
    boolean rests = contributes(ContributionState.PAUSED) || contributes(ContributionState.ENDED);
    return rests && !changed(ChangeType.RETIRED);
  }

  private boolean pays() {
    return contributes(ContributionState.PAYING);
  }

  /** An interruption that is unpaid fits: the state stays normal to the end of the month. */
  private boolean leftThoughNormal() {
    return changed(MOVES_OUT)
        || changed(ChangeType.ENDED)
        || (changed(ChangeType.PAYMENT_INTERRUPTED) && !paid(PaidFlag.UNPAID));
  }

  private Optional<LocalDate> since(InsuranceStatus status) {
    if (contradictions.contains(Contradiction.DATE_AFTER_ANSWER)
        || contradictions.contains(Contradiction.PAUSED_BEFORE_ENROLLED)) {
      return Optional.empty();
    }
    if (status == NORMAL) {
      return row.enrolledOn();
    }
    boolean resting =
        row.state().is(InsuranceState.PAUSED) || row.state().is(InsuranceState.TERMINATED);
    return resting ? row.pausedOn() : Optional.empty();
  }

  private boolean contributes(ContributionState state) {
    return is(evidence.contribution(), state);
  }

  private boolean paid(PaidFlag flag) {
    return is(evidence.paid(), flag);
  }

  private boolean isPaid() {
    return paid(PaidFlag.PAID) || paid(PaidFlag.COUNTED_AS_PAID);
  }

  private boolean changed(ChangeType change) {
    return is(evidence.change(), change);
  }

  private boolean changed(Set<ChangeType> changes) {
    return evidence.change().flatMap(PlatformCode::meaning).filter(changes::contains).isPresent();
  }

  private static <E extends Enum<E> & CodeMeaning> boolean is(
      Optional<PlatformCode<E>> code, E meaning) {
    return code.filter(each -> each.is(meaning)).isPresent();
  }

  private static boolean isLater(Optional<LocalDate> date, LocalDate than) {
    return date.filter(than::isBefore).isPresent();
  }
}
