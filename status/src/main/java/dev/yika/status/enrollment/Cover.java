package dev.yika.status.enrollment;

import dev.yika.status.member.Insured;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The part of a state on the insurance itself.
 *
 * @param insured the pooling area and the kind of member
 * @param enrolledIn the month of the last enrollment
 * @param from the first day of benefits
 * @param first the first enrollment; null once the history itself gives a day of benefits
 */
record Cover(Insured insured, YearMonth enrolledIn, LocalDate from, @Nullable First first) {

  /**
   * The first enrollment of a person.
   *
   * @param day its day
   * @param as the pooling area and the kind of member then
   */
  record First(LocalDate day, Insured as) {}

  Cover with(Insured other) {
    return new Cover(other, enrolledIn, from, first);
  }

  /** Returns the same with benefits that were blocked and begin again. */
  Cover resumedOn(LocalDate day) {
    return from.isBefore(day) ? new Cover(insured, enrolledIn, day, first) : this;
  }
}
