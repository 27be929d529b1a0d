package dev.yika.status.card;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The part of a state on a frozen account or a cancelled number.
 *
 * @param frozenSince the first day of the freeze; null if the account is not frozen
 * @param reason why, in the words of the agency; may be empty
 */
record Block(@Nullable LocalDate frozenSince, String reason) {

  static final Block NONE = new Block(null, "");

  static Block freeze(CardEvent event) {
    return new Block(event.occurredOn(), event.reason());
  }
}
