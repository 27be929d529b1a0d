package dev.yika.till.store;

import dev.yika.core.number.IdentifierKind;
import dev.yika.status.service.DeferralState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A visit, as replayed from its events.
 *
 * @param id its id
 * @param kind the kind of the member's number
 * @param tail the number, masked but for its tail
 * @param sealed the number, sealed
 * @param cents the amount in fen
 * @param words the items, or what the file lacks
 * @param clerk who recorded it
 * @param at when it happened, as stated by the clerk
 * @param recordedAt when it was recorded
 * @param state its state, without the time that has passed since
 * @param end what ended it; empty while it is open
 */
public record Visit(
    UUID id,
    IdentifierKind kind,
    String tail,
    String sealed,
    long cents,
    String words,
    String clerk,
    Instant at,
    Instant recordedAt,
    DeferralState state,
    Optional<End> end) {

  /**
   * What ended a visit.
   *
   * @param at when it happened, as stated by the clerk
   * @param words the receipt of the platform, or the reason
   */
  public record End(Instant at, String words) {}

  /** Returns id, tail and state. */
  @Override
  public String toString() {
    return id + " " + tail + " " + state;
  }
}
