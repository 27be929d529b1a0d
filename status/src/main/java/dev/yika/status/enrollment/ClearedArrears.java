package dev.yika.status.enrollment;

import dev.yika.status.member.Insured;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Cleared arrears with the pooling area and kind of member of their time (已补清的欠费): a later change
 * of area or kind of member does not change what held for them.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param interruption the months, and when everything owed had arrived
 * @param insured the pooling area and the kind of member
 * @since 0.1.0
 */
public record ClearedArrears(Interruption interruption, Insured insured) {

  /**
   * Keeps both parts.
   *
   * @param interruption the months, and when everything owed had arrived
   * @param insured the pooling area and the kind of member
   */
  public ClearedArrears {
    Objects.requireNonNull(interruption, "interruption");
    Objects.requireNonNull(insured, "insured");
  }

  ClearedArrears withLateFeePaidOn(LocalDate day) {
    return new ClearedArrears(interruption.withLateFeePaidOn(day), insured);
  }
}
