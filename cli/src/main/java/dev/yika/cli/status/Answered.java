package dev.yika.cli.status;

import dev.yika.pictures.Timeline;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.history.EnrollmentHistory;
import java.util.Locale;

/**
 * An answer and its history.
 *
 * @param history the events that were known, of this person
 * @param entitlement the answer
 */
record Answered(EnrollmentHistory history, Entitlement entitlement) {

  /** Tests whether the answer rests on everything that was given, and is one. */
  boolean isSure() {
    return StatusRows.isSure(entitlement);
  }

  /** Draws the months, the suspension and the window of recovery. */
  String timeline(Locale locale) {
    return Timeline.of(entitlement, history).svg(locale);
  }
}
