package dev.yika.cli.status;

import dev.yika.core.region.RegionCode;
import dev.yika.status.entitlement.Entitlement;
import dev.yika.status.entitlement.Entitlements;
import dev.yika.status.history.EnrollmentHistory;
import dev.yika.status.member.Insured;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The question put to each history.
 *
 * @param entitlements the evaluator
 * @param date the day
 * @param area the area of an enrollment that names none
 * @param insured the pooling area and kind of member given, whatever the events say
 * @param knownAt the time by which an event has to be recorded
 * @param birth the day of birth
 */
record Question(
    Entitlements entitlements,
    LocalDate date,
    Optional<RegionCode> area,
    Optional<Insured> insured,
    @Nullable Instant knownAt,
    @Nullable LocalDate birth) {

  Answered of(EnrollmentHistory all) {
    EnrollmentHistory known = knownAt == null ? all : all.knownAt(knownAt);
    EnrollmentHistory history = birth == null ? known : known.bornOn(birth);
    Entitlement answer =
        insured
            .map(who -> entitlements.on(date, history, who))
            .orElseGet(() -> entitlements.on(date, history));
    return new Answered(history, answer);
  }
}
