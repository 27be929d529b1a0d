package dev.yika.status.enrollment;

import java.util.function.BiPredicate;

/**
 * The conditions of the rows of the enrollment machine. One enum in place of a lambda for each: the
 * first entitlement of a program pays for every class that the table is made of.
 */
enum EnrollmentCondition implements BiPredicate<EnrollmentState, EnrollmentEvent> {
  HAS_DEFERRED,
  HAS_FREEZE,
  HAS_NO_FREEZE,
  IS_BEFORE_ITS_MONTHS,
  IS_CLEARED,
  IS_GOING_THERE,
  IS_IN_DEBT,
  IS_INSURED_SO,
  IS_LATE_FEE,
  IS_MEMBER,
  IS_MONTH_NOT_DUE,
  IS_NO_ARRIVAL,
  IS_OF_OTHER_SCHEME,
  IS_RETIRED,
  IS_THERE_ALREADY,
  OWES_MONTH,
  OWES_NO_MONTH,
  OWES_NOTHING,
  WAS_NOT_INSURED,
  WAS_SEALED;

  @Override
  public boolean test(EnrollmentState state, EnrollmentEvent event) {
    return switch (this) {
      case HAS_DEFERRED -> state.hasDeferred(event);
      case HAS_FREEZE -> state.freeze().isPresent();
      case HAS_NO_FREEZE -> state.freeze().isEmpty();
      case IS_BEFORE_ITS_MONTHS -> event.isBeforeItsMonths();
      case IS_CLEARED -> state.isClearedBy(event);
      case IS_GOING_THERE -> state.isGoingWhere(event);
      case IS_IN_DEBT -> state.isInDebt();
      case IS_INSURED_SO -> state.isInsuredAs(event);
      case IS_LATE_FEE -> state.isLateFeeFor(event);
      case IS_MEMBER -> state.isMember(event);
      case IS_MONTH_NOT_DUE -> state.isMonthNoLongerDue(event);
      case IS_NO_ARRIVAL -> !state.isArrivalOf(event);
      case IS_OF_OTHER_SCHEME -> state.isOfOtherScheme(event);
      case IS_RETIRED -> state.isRetired();
      case IS_THERE_ALREADY -> state.isThereAlready(event);
      case OWES_MONTH -> state.owesMonthOf(event);
      case OWES_NO_MONTH -> !state.owesMonthOf(event);
      case OWES_NOTHING -> !state.isInDebt();
      case WAS_NOT_INSURED -> state.wasNotInsuredIn(event);
      case WAS_SEALED -> state.wasPaused();
    };
  }
}
