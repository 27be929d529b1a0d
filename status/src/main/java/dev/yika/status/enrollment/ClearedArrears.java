package dev.yika.status.enrollment;

import dev.yika.status.member.Insured;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Arrears that were cleared, and where and as what the person was insured then (已补清的欠费): a later
 * change of area or kind of member does not change what held for them.
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param interruption the months, and when everything owed had arrived
 * @param insured where and as what the person was insured
 * @since 0.1.0
 */
public record ClearedArrears(Interruption interruption, Insured insured) {

  /**
   * Keeps both parts.
   *
   * @param interruption the months, and when everything owed had arrived
   * @param insured where and as what the person was insured
   */
  public ClearedArrears {
    Objects.requireNonNull(interruption, "interruption");
    Objects.requireNonNull(insured, "insured");
  }

  ClearedArrears withLateFeePaidOn(LocalDate day) {
    return new ClearedArrears(interruption.withLateFeePaidOn(day), insured);
  }
}
