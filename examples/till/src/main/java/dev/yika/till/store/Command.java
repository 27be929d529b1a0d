package dev.yika.till.store;

import dev.yika.core.number.Identifier;
import dev.yika.status.service.DeferralEventKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A change requested by a clerk. Sent again with the same key, it changes nothing and gets the same
 * receipt.
 */
public sealed interface Command {

  /**
   * Returns the idempotency key.
   *
   * @return the key; for a new visit, also the id of the visit
   */
  UUID key();

  /**
   * Returns the visit that the change is about.
   *
   * @return the id of the visit
   */
  UUID visit();

  /**
   * Returns the clerk.
   *
   * @return the name of the user
   */
  String clerk();

  /**
   * Returns when it happened, which may be before it is recorded.
   *
   * @return the instant
   */
  Instant at();

  /**
   * Returns the text: items, what the file lacks, the receipt or the reason.
   *
   * @return at most 500 characters without a number
   */
  String words();

  /**
   * Returns the name of the event in the log.
   *
   * @return an upper-case word
   */
  String kind();

  /**
   * Begins a visit that cannot be settled now.
   *
   * @param key the idempotency key, and the id of the visit
   * @param clerk the user
   * @param event {@code REGISTER} for an offline sale, {@code ADMIT} for an incomplete file
   * @param at when it happened
   * @param number the number of the member
   * @param cents the amount in fen, 0 or more
   * @param words the items, or what the file lacks
   */
  record Begin(
      UUID key,
      String clerk,
      DeferralEventKind event,
      Instant at,
      Identifier number,
      long cents,
      String words)
      implements Command {

    @Override
    public UUID visit() {
      return key;
    }

    @Override
    public String kind() {
      return event.name();
    }
  }

  /**
   * Ends a visit.
   *
   * @param key the idempotency key
   * @param clerk the user
   * @param visit the visit
   * @param event {@code ENTER}, {@code SETTLE}, {@code CLAIM} or {@code WITHDRAW}
   * @param at when it happened
   * @param words the receipt of the platform, or why it is withdrawn
   */
  record Close(
      UUID key, String clerk, UUID visit, DeferralEventKind event, Instant at, String words)
      implements Command {

    @Override
    public String kind() {
      return event.name();
    }
  }

  /**
   * Records that a clerk is about to see the whole number of a visit.
   *
   * @param key the idempotency key
   * @param clerk the user
   * @param visit the visit
   * @param at when it happened
   * @param words the reason
   */
  record Reveal(UUID key, String clerk, UUID visit, Instant at, String words) implements Command {

    /** The name of the event in the log. */
    public static final String KIND = "REVEAL";

    @Override
    public String kind() {
      return KIND;
    }
  }
}
