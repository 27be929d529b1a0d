package dev.yika.till.due;

import dev.yika.status.service.Deferral;
import dev.yika.status.service.DeferralPhase;
import dev.yika.till.store.Visit;
import java.time.Duration;

/**
 * An open visit with its deadline.
 *
 * @param visit the visit
 * @param phase its phase now
 * @param deferral the deadline with its rule
 * @param remaining the time left; zero when it is overdue
 * @param warning what needs attention
 */
public record DueItem(
    Visit visit, DeferralPhase phase, Deferral deferral, Duration remaining, DueWarning warning) {}
