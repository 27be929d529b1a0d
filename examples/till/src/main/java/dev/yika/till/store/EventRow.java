package dev.yika.till.store;

import dev.yika.core.number.IdentifierKind;
import dev.yika.protect.ProtectedNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log, as it is stored and backed up.
 *
 * @param seq its place; 0 before it is stored
 * @param key the idempotency key
 * @param content a hash of the request, different for different changes
 * @param visit the visit
 * @param kind the name of the event
 * @param happenedAt when it happened
 * @param recordedAt when it was recorded
 * @param clerk the user
 * @param begun what a visit begins with; null for every other event
 * @param words the text
 */
public record EventRow(
    long seq,
    UUID key,
    String content,
    UUID visit,
    String kind,
    Instant happenedAt,
    Instant recordedAt,
    String clerk,
    @Nullable Begun begun,
    String words) {

  /**
   * What a visit begins with.
   *
   * @param kind the kind of the member's number
   * @param number the protected number
   * @param cents the amount in fen
   */
  public record Begun(IdentifierKind kind, ProtectedNumber number, long cents) {}

  /** Returns place, kind and visit. */
  @Override
  public String toString() {
    return seq + " " + kind + " " + visit;
  }
}
