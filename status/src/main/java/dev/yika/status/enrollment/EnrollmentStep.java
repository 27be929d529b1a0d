package dev.yika.status.enrollment;

import java.util.function.BiFunction;

/** The steps of the enrollment machine that lead to one phase; an enum as the conditions are. */
enum EnrollmentStep implements BiFunction<EnrollmentState, EnrollmentEvent, EnrollmentState> {
  CHANGE,
  ENROLL,
  ENROLL_ANEW,
  FREEZE,
  PAUSE,
  PAY_LATE_FEE,
  PAY_PARTLY,
  RELEASE,
  START_TRANSFER;

  @Override
  public EnrollmentState apply(EnrollmentState state, EnrollmentEvent event) {
    return switch (this) {
      case CHANGE -> state.changed(event);
      case ENROLL -> state.enrolled(event);
      case ENROLL_ANEW -> state.enrolledAnew(event);
      case FREEZE -> state.frozen(event);
      case PAUSE -> state.paused(event);
      case PAY_LATE_FEE -> state.lateFeePaid(event);
      case PAY_PARTLY -> state.paidPartly(event);
      case RELEASE -> state.released(event);
      case START_TRANSFER -> state.transferring(event);
    };
  }
}
