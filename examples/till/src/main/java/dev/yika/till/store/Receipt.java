package dev.yika.till.store;

import java.time.Instant;
import java.util.UUID;

/**
 * Proof that a change is durable.
 *
 * @param seq the place of the event in the log, 1 or more
 * @param key the idempotency key
 * @param visit the visit
 * @param recordedAt when it was recorded
 * @param repeated whether an earlier request with this key made the change
 */
public record Receipt(long seq, UUID key, UUID visit, Instant recordedAt, boolean repeated) {}
