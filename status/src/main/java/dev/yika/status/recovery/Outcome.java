package dev.yika.status.recovery;

import java.util.Optional;

/** The rule for interruptions of one length. */
record Outcome(
    Kind kind,
    Optional<Timing> timing,
    GapReimbursement gapReimbursement,
    Optional<PartialBenefits> partial) {

  /** The ways in which a source settles the day of the recovery. */
  enum Kind {
    /** It names a day, or a window. */
    DAYS,
    /** It treats the member as newly enrolled. */
    NEWCOMER,
    /** It does not let such months be made up. */
    NONE,
    /** It names no day. */
    NOT_STATED
  }
}
