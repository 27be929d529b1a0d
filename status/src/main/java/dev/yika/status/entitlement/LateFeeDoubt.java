package dev.yika.status.entitlement;

import dev.yika.status.recovery.Recovery;
import java.util.Optional;

/** The doubt about a late fee that the rule of an area does not mention. */
final class LateFeeDoubt {

  private LateFeeDoubt() {}

  /** A nationwide window is no rule of an area: it leaves open more than the late fee. */
  static Optional<Doubt> of(Recovery recovery) {
    boolean isOpen =
        recovery.window().isPresent()
            && !recovery.policy().isNationwide()
            && recovery.policy().isLateFeeOpen(recovery.interruption());
    return isOpen
        ? Optional.of(
            Doubt.of(
                Doubt.Kind.LATE_FEE_NOT_STATED,
                "the rule does not mention a late fee, and none is known to be paid",
                "当地规定未提及滞纳金，亦未见缴清记录"))
        : Optional.empty();
  }
}
